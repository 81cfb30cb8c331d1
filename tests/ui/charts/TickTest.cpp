// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene/ChartScene.h"
#include "ui/widgets/theme/Theme.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QTextDocument>
#include <QtCharts/QChart>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lacrima::ui::charts {
namespace {

spec::ChartSpec ticked(double low, double high, const std::vector<double>& ticks, int decimals = 0) {
    spec::ChartSpec spec;
    spec.x.low = low;
    spec.x.high = high;
    for (const double at : ticks) spec.x.ticks.push_back({at, QString::number(at, 'f', decimals)});
    spec.y.hasGrid = false;
    spec.y.ticks = {{0.5, QStringLiteral("a name as long as they are")}};
    return spec;
}

/// The numbers that are drawn below the plot, from left to right.
std::vector<double> drawn(const QGraphicsScene& canvas, const ChartLayout& layout) {
    std::vector<std::pair<double, double>> found;
    for (const QGraphicsItem* item : canvas.items()) {
        const auto* words = dynamic_cast<const QGraphicsTextItem*>(item);
        if (words == nullptr || !words->isVisible()) continue;
        const QRectF box = words->mapRectToScene(words->boundingRect());
        bool isNumber = false;
        const double number = words->toPlainText().toDouble(&isNumber);
        if (isNumber && box.center().y() > layout.plot().bottom())
            found.emplace_back(box.center().x(), number);
    }
    std::sort(found.begin(), found.end());
    std::vector<double> numbers;
    for (const auto& one : found) numbers.push_back(one.second);
    return numbers;
}

/// Steps from one number to the next are equal.
bool areEven(const std::vector<double>& numbers) {
    for (std::size_t i = 2; i < numbers.size(); ++i) {
        if (std::abs(numbers[i] - 2 * numbers[i - 1] + numbers[i - 2]) > 1e-9) return false;
    }
    return true;
}

/// Charts that are shown at ever smaller widths, as while a window is made smaller.
TEST(TickTest, NumbersThinEvenlyAtEveryWidth) {
    const spec::ChartSpec specs[] = {
        ticked(0, 100, {0, 20, 40, 60, 80, 100}),
        ticked(-1, 1, {-1, -0.5, 0, 0.5, 1}, 1),
        ticked(-0.2, 1.04, {-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1}, 1),
        ticked(10, 64, {10, 20, 30, 40, 50, 60}, 3),
        ticked(0, 10000, {10000, 8000, 6000, 4000, 2000, 0}),
    };
    for (const spec::ChartSpec& spec : specs) {
        QGraphicsScene canvas;
        auto* chart = new QChart;
        canvas.addItem(chart);
        ChartScene scene(*chart);
        scene.show(spec, QSizeF(700, 240), Theme::light());
        const auto all = drawn(canvas, scene.layout());
        EXPECT_EQ(all.size(), spec.x.ticks.size()) << "there is room for all of them";
        std::size_t fewest = all.size();
        for (int width = 690; width >= 170; width -= 10) {
            scene.resize(QSizeF(width, 240));
            const auto numbers = drawn(canvas, scene.layout());
            EXPECT_TRUE(areEven(numbers)) << width << ": " << ::testing::PrintToString(numbers);
            EXPECT_GE(numbers.size(), 1U) << width;
            EXPECT_LE(numbers.size(), all.size());
            fewest = std::min(fewest, numbers.size());
        }
        EXPECT_LT(fewest, all.size()) << "at 170 pixels there was no room";
        scene.resize(QSizeF(700, 240));
        EXPECT_EQ(drawn(canvas, scene.layout()), all) << "and they come back";
    }
}

TEST(TickTest, NoughtStaysAmongFewNumbers) {
    QGraphicsScene canvas;
    auto* chart = new QChart;
    canvas.addItem(chart);
    ChartScene scene(*chart);
    const spec::ChartSpec spec = ticked(-0.5, 1, {-0.5, 0, 0.5, 1}, 6);
    scene.show(spec, QSizeF(330, 240), Theme::light());
    const auto numbers = drawn(canvas, scene.layout());
    EXPECT_LT(numbers.size(), 4U);
    EXPECT_TRUE(std::find(numbers.begin(), numbers.end(), 0.0) != numbers.end())
        << ::testing::PrintToString(numbers);
}

/// Answers of any size, as a file may hold them, can be the ends of an axis and lie beyond them.
TEST(TickTest, AxesOfAnySizeAreDrawn) {
    constexpr double kMost = std::numeric_limits<double>::max();
    for (const auto& [low, high] :
        {std::pair{-5e307, 5e307}, {0.0, 1e308}, {0.0, 0x1p53}, {0x1p53, 0x1p53 + 2}, {0.0, 1e-310},
            {0.0, std::numeric_limits<double>::denorm_min()}, {-kMost, kMost}}) {
        spec::ChartSpec spec = ticked(low, high, {});
        spec.x.ticks = spec::roundTicks(low, high, 5);
        spec.y.low = low;
        spec.y.high = high;
        spec.y.ticks = spec::roundTicks(low, high, 5);
        for (const double at : {low, high, 0.0, 1.0, kMost, -kMost}) {
            spec::Mark mark;
            mark.x = at;
            mark.y = at;
            spec.marks.push_back(mark);
            spec::Rect rect;
            rect.left = std::min(at, high);
            rect.right = high;
            rect.bottom = std::min(at, high);
            rect.top = high;
            spec.rects.push_back(rect);
        }
        QGraphicsScene canvas;
        auto* chart = new QChart;
        canvas.addItem(chart);
        ChartScene scene(*chart);
        scene.show(spec, QSizeF(700, 240), Theme::light());
        QImage image(700, 240, QImage::Format_ARGB32);
        QPainter painter(&image);
        canvas.render(&painter);
        scene.resize(QSizeF(300, 240));
        EXPECT_LE(canvas.items().size(), 400) << low << ' ' << high;
    }
}

} // namespace
} // namespace lacrima::ui::charts
