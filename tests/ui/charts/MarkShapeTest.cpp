// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QImage>

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace lacrima::ui::charts {
namespace {

const QSizeF kSheet(400, 300);
constexpr int kScale = 4;
constexpr int kHalf = 8 * kScale; ///< of the square around a mark that is looked at

/// Four marks in a row, each in its tone.
spec::ChartSpec four(const std::vector<spec::Tone>& tones, bool isHollow, double area = 0) {
    spec::ChartSpec spec;
    spec.x.high = spec.y.high = 10;
    for (std::size_t i = 0; i < tones.size(); ++i) {
        spec::Mark mark;
        mark.x = 1.5 + 2.0 * static_cast<double>(i);
        mark.y = 5;
        mark.paint = {tones[i]};
        mark.isHollow = isHollow;
        mark.area = area;
        spec.marks.push_back(mark);
        spec.legend.push_back({QStringLiteral("same"), {tones[i]}});
    }
    return spec;
}

/// Where there is ink at all: nothing of the colour is left.
std::vector<bool> inkAround(const QImage& grey, const QPointF& middle) {
    std::vector<bool> ink;
    const QPoint at = (middle * kScale).toPoint();
    for (int y = -kHalf; y <= kHalf; ++y) {
        for (int x = -kHalf; x <= kHalf; ++x) ink.push_back(qGray(grey.pixel(at + QPoint(x, y))) < 215);
    }
    return ink;
}

std::size_t differing(const std::vector<bool>& a, const std::vector<bool>& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1U : 0U;
    return count;
}

void expectAllDifferent(const std::vector<std::vector<bool>>& shapes, const char* what) {
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto ink = static_cast<std::size_t>(std::count(shapes[i].begin(), shapes[i].end(), true));
        EXPECT_GT(ink, 60U) << what << " " << i << " is not drawn";
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(differing(shapes[i], shapes[j]), ink / 8) << what << " " << i << " looks like " << j;
    }
}

std::vector<std::vector<bool>> marksOf(const spec::ChartSpec& spec) {
    const QImage grey = imageOf(spec, kSheet, kScale).convertToFormat(QImage::Format_Grayscale8);
    const ChartLayout layout(spec, kSheet, Theme::light());
    std::vector<std::vector<bool>> shapes;
    for (const spec::Mark& mark : spec.marks) shapes.push_back(inkAround(grey, layout.at(mark.x, mark.y)));
    return shapes;
}

const std::vector<spec::Tone> kAlliance{
    spec::Tone::Bond, spec::Tone::Goal, spec::Tone::Task, spec::Tone::Total};
const std::vector<spec::Tone> kGroups{
    spec::Tone::Group1, spec::Tone::Group2, spec::Tone::Group3, spec::Tone::Group4, spec::Tone::Group5};

TEST(MarkShapeTest, WithoutColourBondGoalTaskAndTotalAreTold) {
    for (const bool isHollow : {false, true}) {
        const spec::ChartSpec spec = four(kAlliance, isHollow);
        expectAllDifferent(marksOf(spec), isHollow ? "hollow mark" : "mark");
    }
}

TEST(MarkShapeTest, WithoutColourGroupsAreToldAlsoBySmallDots) {
    for (const double area : {0.0, 0.6}) {
        spec::ChartSpec spec = four(kGroups, false, area);
        spec.x.high = 11;
        expectAllDifferent(marksOf(spec), "group");
    }
}

/// Differences that hold zero and those that do not; what was published and what is found here.
TEST(MarkShapeTest, WithoutColourWhatIsQuietIsToldFromTheAccent) {
    expectAllDifferent(marksOf(four({spec::Tone::Accent, spec::Tone::Ink2}, false)), "accent or quiet");
}

TEST(MarkShapeTest, TheLegendShowsTheShapesOfItsMarks) {
    const auto entries = [](const spec::ChartSpec& spec) {
        const QImage grey = imageOf(spec, kSheet, kScale).convertToFormat(QImage::Format_Grayscale8);
        const QFont font = ChartLayout(spec, kSheet, Theme::light()).font();
        const double step = 36 + QFontMetricsF(font).horizontalAdvance(QStringLiteral("same"));
        std::vector<std::vector<bool>> shapes;
        for (std::size_t i = 0; i < spec.legend.size(); ++i)
            shapes.push_back(inkAround(grey, QPointF(9 + step * static_cast<double>(i), 14)));
        return shapes;
    };
    expectAllDifferent(entries(four(kAlliance, false)), "entry");
    spec::ChartSpec bars = four(kAlliance, false);
    bars.marks.clear();
    for (const spec::Tone tone : kAlliance) {
        spec::Bar bar;
        bar.paint = {tone};
        bar.hasInterval = true;
        bars.bars.push_back(bar);
    }
    expectAllDifferent(entries(bars), "entry of a bar with a dot");
    bars.bars.clear();
    const auto dots = entries(bars);
    EXPECT_LT(differing(dots[0], dots[1]), 60U) << "of areas there is no shape";
}

} // namespace
} // namespace lacrima::ui::charts
