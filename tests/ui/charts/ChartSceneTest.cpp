// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene/ChartScene.h"

#include "tests/ui/charts/EmptyPlot.h"
#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartMarks.h"
#include "ui/charts/view/ChartView.h"
#include "ui/widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

#include <atomic>
#include <gtest/gtest.h>
#include <set>
#include <thread>

namespace lacrima::ui::charts {
namespace {

const QSizeF kSize(400, 240);

/// What is painted at a place of the plot, moved by some pixels.
class Picture {
public:
    explicit Picture(const spec::ChartSpec& spec)
        : m_spec(spec)
        , m_image(imageOf(m_spec, kSize, kScale)) {}

    /// More than by the grid.
    bool isPainted(double x, double y, int right = 0, int down = 0) const {
        return distance(at(x, y, right, down), Qt::white) > 150;
    }
    bool isOf(const spec::Paint& paint, double x, double y) const {
        return distance(at(x, y, 0, 0), seenOn(Qt::white, colorOf(paint, Theme::light()))) < 40;
    }

private:
    static constexpr int kScale = 4; ///< so that a line is wider than a pixel

    static int distance(const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    }
    QColor at(double x, double y, int right, int down) const {
        const QPointF place = ChartLayout(m_spec, kSize, Theme::light()).at(x, y) + QPointF(right, down);
        return m_image.pixelColor((place * kScale).toPoint());
    }

    spec::ChartSpec m_spec;
    QImage m_image;
};

spec::Mark markWithInterval() {
    spec::Mark mark;
    mark.x = 4;
    mark.y = 5;
    mark.hasInterval = true;
    mark.low = 2.5;
    mark.high = 8.5;
    mark.paint = {spec::Tone::Goal};
    return mark;
}

TEST(ChartPictureTest, TheIntervalOfAMarkGoesFromLowToHighWithItsDotAtTheEstimate) {
    spec::ChartSpec spec = emptyPlot();
    spec.marks.push_back(markWithInterval());
    const Picture picture(spec);
    const spec::Paint goal{spec::Tone::Goal};
    for (const double inside : {2.6, 3.0, 5.0, 7.0, 8.4})
        EXPECT_TRUE(picture.isOf(goal, inside, 5)) << inside;
    for (const double outside : {2.3, 8.7}) EXPECT_FALSE(picture.isOf(goal, outside, 5)) << outside;
    EXPECT_TRUE(picture.isPainted(4, 5, 0, 3)) << "the dot is thicker than the line";
    for (const double elsewhere : {2.5, 6.0, 8.5})
        EXPECT_FALSE(picture.isPainted(elsewhere, 5, 0, 3)) << elsewhere;
}

TEST(ChartPictureTest, ABarEndsAtItsLengthAndItsIntervalAtBothLimits) {
    spec::ChartSpec spec = emptyPlot();
    spec::Bar bar;
    bar.y = 5;
    bar.length = 6;
    bar.thickness = 2;
    bar.hasInterval = true;
    bar.low = 4.5;
    bar.high = 7.5;
    bar.paint = {spec::Tone::Bond};
    spec.bars.push_back(bar);
    const Picture picture(spec);
    for (const double inside : {0.1, 3.0, 5.9})
        EXPECT_TRUE(picture.isOf({spec::Tone::Bond, 0.28}, inside, 5.5)) << inside << ": pale";
    EXPECT_FALSE(picture.isPainted(6.3, 5.5));
    for (const double inside : {4.6, 5.5, 6.5, 7.4})
        EXPECT_TRUE(picture.isOf({spec::Tone::Bond}, inside, 5)) << inside << ": also within the bar";
    for (const double outside : {4.2, 7.8})
        EXPECT_FALSE(picture.isOf({spec::Tone::Bond}, outside, 5)) << outside;
}

TEST(ChartPictureTest, LinesAndBandsOfQtLieInThePlotOfOurItems) {
    spec::ChartSpec spec = emptyPlot();
    spec.bands.push_back({{0, 10}, {1, 1}, {3, 3}, {spec::Tone::Bond, 0.8}});
    spec.lines.push_back({{0, 10}, {0, 10}, {spec::Tone::Goal}, 2});
    for (const bool isReversed : {false, true}) {
        spec.y.isReversed = isReversed;
        const Picture picture(spec);
        for (const double at : {4.5, 6.5, 9.5}) EXPECT_TRUE(picture.isOf({spec::Tone::Goal}, at, at)) << at;
        EXPECT_FALSE(picture.isPainted(7, 5.2));
        for (const double inside : {1.2, 2.8})
            EXPECT_TRUE(picture.isOf({spec::Tone::Bond, 0.8}, 5, inside)) << inside;
        for (const double outside : {0.8, 3.3}) EXPECT_FALSE(picture.isPainted(5, outside)) << outside;
    }
}

TEST(ChartSceneTest, AFileGetsTheSceneOfTheScreen) {
    spec::ChartSpec spec = emptyPlot();
    spec.marks.push_back(markWithInterval());
    spec.lines.push_back({{0, 10}, {0, 10}, {spec::Tone::Goal}});
    spec.bands.push_back({{0, 10}, {1, 1}, {3, 3}, {spec::Tone::Bond, 0.2}});
    ChartView view(nullptr);
    view.resize(kSize.toSize());
    view.setSpec(spec);
    view.show();
    QCoreApplication::sendPostedEvents();
    QImage screen(kSize.toSize(), QImage::Format_RGB32);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    painter.setRenderHint(QPainter::Antialiasing);
    view.scene()->render(&painter, QRectF(QPointF(), kSize), QRectF(QPointF(), kSize));
    painter.end();
    EXPECT_EQ(screen, imageOf(spec, kSize, 1));
}

TEST(ChartSceneTest, LinesAndBandsAreSeriesOfQtCharts) {
    spec::ChartSpec spec = emptyPlot();
    spec.lines.push_back({{0, 10}, {0, 10}, {spec::Tone::Goal}});
    spec.bands.push_back({{0, 10}, {1, 1}, {3, 3}, {spec::Tone::Bond, 0.2}});
    QGraphicsScene canvas;
    auto* chart = new QChart;
    canvas.addItem(chart);
    ChartScene scene(*chart);
    scene.show(spec, kSize, Theme::light());
    ASSERT_EQ(chart->series().size(), 2);
    EXPECT_NE(qobject_cast<QAreaSeries*>(chart->series()[0]), nullptr);
    EXPECT_NE(qobject_cast<QLineSeries*>(chart->series()[1]), nullptr);
    EXPECT_EQ(chart->plotArea(), scene.layout().plot());
    scene.resize({800, 240});
    EXPECT_EQ(chart->plotArea(), scene.layout().plot());
    scene.show(emptyPlot(), kSize, Theme::light());
    EXPECT_TRUE(chart->series().isEmpty()) << "what was shown before has gone";
    EXPECT_EQ(chart->axes().size(), 2);
}

TEST(ChartSceneTest, EachTickIsWrittenOnceEvenWhereTwoHaveOneName) {
    spec::ChartSpec spec = emptyPlot();
    spec.y.ticks.clear();
    spec.x.ticks = {{1, QStringLiteral("tick")}, {5, QStringLiteral("−.5")}, {9, QStringLiteral("tick")}};
    QXmlStreamReader reader(svgOf(spec, {}));
    QStringList words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            words.append(reader.readElementText().remove(QChar(0x200b)).trimmed());
    }
    EXPECT_EQ(words.count(QStringLiteral("tick")), 2) << words.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(words.count(QStringLiteral("−.5")), 1);
}

TEST(ChartSceneTest, AThreadThatComputesGetsItsPictureFromTheWindowsThread) {
    spec::ChartSpec spec = emptyPlot();
    spec.marks.push_back(markWithInterval());
    spec.lines.push_back({{0, 10}, {0, 10}, {spec::Tone::Goal}});
    const QImage wanted = imageOf(spec, kSize, 1);
    QImage got;
    std::atomic<bool> isDone = false;
    std::thread other([&] {
        got = imageOf(spec, kSize, 1);
        isDone = true;
    });
    while (!isDone) QCoreApplication::processEvents();
    other.join();
    EXPECT_EQ(got, wanted);
}

TEST(ChartPictureTest, ADashedLineHasGapsAndAPlainOneHasNone) {
    for (const bool isDashed : {false, true}) {
        spec::ChartSpec spec = emptyPlot();
        spec::Line line{{0, 10}, {5.5, 5.5}, {spec::Tone::Bond}, 3};
        line.isDashed = isDashed;
        spec.lines.push_back(line);
        const Picture picture(spec);
        int painted = 0;
        int gaps = 0;
        for (double x = 0.2; x < 9.8; x += 0.05) ++(picture.isPainted(x, 5.5) ? painted : gaps);
        EXPECT_GT(painted, 50);
        EXPECT_EQ(gaps > 10, isDashed) << gaps;
    }
}

TEST(ChartPictureTest, TheRightColumnStandsBesideItsRows) {
    for (const bool isReversed : {false, true}) {
        spec::ChartSpec spec = emptyPlot();
        spec.y.isReversed = isReversed;
        spec.rightColumn().words = {{2, QStringLiteral("88888")}};
        const Picture picture(spec);
        const auto hasWords = [&](double y) {
            for (int right = 4; right < 40; ++right) {
                for (int down = -5; down <= 5; ++down) {
                    if (picture.isPainted(10, y, right, down)) return true;
                }
            }
            return false;
        };
        EXPECT_TRUE(hasWords(2)) << isReversed;
        for (const double elsewhere : {5.0, 8.0}) EXPECT_FALSE(hasWords(elsewhere)) << isReversed;
    }
}

TEST(ChartPictureTest, WhatIsNotChosenIsPaler) {
    spec::ChartSpec spec = emptyPlot();
    for (const int row : {0, 1}) {
        spec::Mark mark;
        mark.x = 3.0 + 4 * row;
        mark.y = 5;
        mark.paint = {spec::Tone::Goal};
        mark.cases = {row};
        spec.marks.push_back(mark);
    }
    const ChartLayout layout(spec, kSize, Theme::light());
    const auto darkness = [&](const std::set<int>& selected, std::size_t mark) {
        QImage image(kSize.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMarks(painter, layout, selected);
        painter.end();
        return 255 - image.pixelColor(layout.at(spec.marks[mark].x, spec.marks[mark].y).toPoint()).red();
    };
    const int full = darkness({}, 0);
    EXPECT_EQ(darkness({}, 1), full);
    EXPECT_EQ(darkness({1}, 1), full);
    EXPECT_LT(darkness({1}, 0), full * 3 / 4);
    EXPECT_LT(darkness({0}, 1), full * 3 / 4);
}

/// A mean stands for no case: choosing some of them says nothing of it.
TEST(ChartPictureTest, WhatStandsForNoCaseIsNotPalerWhileOthersAreChosen) {
    spec::ChartSpec spec = emptyPlot();
    spec::Mark mean;
    mean.x = 3;
    mean.y = 5;
    mean.paint = {spec::Tone::Goal};
    spec.marks.push_back(mean);
    const ChartLayout layout(spec, kSize, Theme::light());
    const auto painted = [&](const std::set<int>& selected) {
        QImage image(kSize.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMarks(painter, layout, selected);
        painter.end();
        return image;
    };
    EXPECT_EQ(painted({0}), painted({}));
}

/// What is chosen has a ring, whatever shape it has.
TEST(ChartPictureTest, EveryShapeThatIsChosenHasARing) {
    spec::ChartSpec spec = emptyPlot();
    spec::Bar bar;
    bar.y = 2;
    bar.length = 6;
    bar.thickness = 1;
    bar.cases = {0};
    spec.bars.push_back(bar);
    spec::Rect rect;
    rect.left = 1;
    rect.right = 3;
    rect.bottom = 5;
    rect.top = 7;
    rect.cases = {1};
    spec.rects.push_back(rect);
    spec::Mark mark;
    mark.x = 8;
    mark.y = 8;
    mark.cases = {2};
    spec.marks.push_back(mark);
    const ChartLayout layout(spec, kSize, Theme::light());
    const auto ringed = [&](const std::set<int>& selected) {
        QImage image(kSize.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMarks(painter, layout, selected);
        painter.end();
        const auto isDark = [&](const QPointF& place) {
            for (int right = -1; right <= 1; ++right) {
                for (int down = -1; down <= 1; ++down) {
                    if (image.pixelColor(place.toPoint() + QPoint(right, down)).lightness() < 90) return true;
                }
            }
            return false;
        };
        std::set<int> found;
        if (isDark(layout.at(6, 2))) found.insert(0);
        if (isDark(layout.at(3, 6))) found.insert(1);
        if (isDark(layout.at(8, 8) + QPointF(bubbleDiameter(0) / 2 + 2, 0))) found.insert(2);
        return found;
    };
    EXPECT_EQ(ringed({}), std::set<int>());
    for (const int row : {0, 1, 2}) EXPECT_EQ(ringed({row}), std::set<int>{row});
    EXPECT_EQ(ringed({0, 1, 2}), (std::set<int>{0, 1, 2}));
}

TEST(ChartPictureTest, EveryEntryOfTheLegendHasItsColour) {
    spec::ChartSpec spec = emptyPlot();
    spec.legend = {{QStringLiteral("A"), {spec::Tone::Bond}}, {QStringLiteral("B"), {spec::Tone::Goal}},
        {QStringLiteral("C"), {spec::Tone::Task}}};
    const QImage image = imageOf(spec, kSize, 4);
    for (const spec::Tone tone : {spec::Tone::Bond, spec::Tone::Goal, spec::Tone::Task}) {
        const QColor wanted = colorOf({tone}, Theme::light());
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < 4 * 24; ++y) pixels += image.pixelColor(x, y) == wanted ? 1 : 0;
        }
        EXPECT_GT(pixels, 200) << static_cast<int>(tone);
    }
}

TEST(ChartPictureTest, AnEntryThatWouldLeaveTheChartBeginsTheNextLine) {
    spec::ChartSpec spec = emptyPlot();
    const QString words(24, QLatin1Char('m')); // longer than half a line
    spec.legend = {{words, {spec::Tone::Bond}}, {words, {spec::Tone::Goal}}};
    const QImage image = imageOf(spec, kSize, 4);
    const QColor wanted = colorOf({spec::Tone::Goal}, Theme::light());
    int left = image.width();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == wanted) left = std::min(left, x);
    }
    EXPECT_LT(left, 4 * 10);
}

TEST(ChartPictureTest, ALongLegendGoesOnInTheNextLine) {
    spec::ChartSpec spec = emptyPlot();
    const QString words(30, QLatin1Char('m'));
    const spec::Tone tones[] = {spec::Tone::Bond, spec::Tone::Goal, spec::Tone::Task};
    for (const spec::Tone tone : tones) spec.legend.push_back({words, {tone}});
    const QImage image = imageOf(spec, kSize, 4);
    for (const spec::Tone tone : tones) {
        const QColor wanted = colorOf({tone}, Theme::light());
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) pixels += image.pixelColor(x, y) == wanted ? 1 : 0;
        }
        EXPECT_GT(pixels, 200) << static_cast<int>(tone);
    }
}

} // namespace
} // namespace lacrima::ui::charts
