// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartSpec.h"

#include "ui/charts/ChartPainter.h"
#include "ui/widgets/Theme.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace lacrima::ui::charts {
namespace {

TEST(TicksTest, AreRoundAndBounded) {
    const std::vector<Tick> ticks = roundTicks(-0.6, 0.8, 10, true);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().label, QStringLiteral("−.6"));
    EXPECT_EQ(ticks[3].label, QStringLiteral("0"));
    EXPECT_EQ(ticks.back().label, QStringLiteral(".8"));
    EXPECT_TRUE(roundTicks(1, 1, 5).empty());
    EXPECT_TRUE(roundTicks(0, 1, 0).empty());
}

ChartSpec oneMark() {
    ChartSpec spec;
    spec.y.hasGrid = false;
    spec.y.ticks = {{0, QStringLiteral("First, \"best\"")}};
    spec.y.low = -1;
    spec.y.high = 1;
    Mark mark;
    mark.x = 0.25;
    mark.hasInterval = true;
    mark.low = 0.1;
    mark.high = 0.4;
    mark.series = QStringLiteral("Bond");
    mark.cases = {3, 5};
    spec.marks.push_back(mark);
    return spec;
}

TEST(PlotDataTest, NamesCategoryNumbersAndCases) {
    const QStringList lines = QString::fromUtf8(plotData(oneMark())).split(QStringLiteral("\r\n"));
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("kind,series,category,x,y,low,high,cases,description"));
    EXPECT_EQ(lines[1], QStringLiteral("point,Bond,\"First, \"\"best\"\"\",0.25,0,0.1,0.4,2,"));
    EXPECT_EQ(QString::fromUtf8(plotData(oneMark(), '\t'))
                  .split(QStringLiteral("\r\n"))[0]
                  .count(QLatin1Char('\t')),
        8);
}

TEST(PlotDataTest, NoTextIsAFormulaOrBreaksItsRow) {
    ChartSpec spec = oneMark();
    spec.y.ticks[0].label = QStringLiteral("two\rlines");
    spec.marks[0].series = QStringLiteral("=1+1");
    spec.marks[0].description = QStringLiteral("a\tb");
    EXPECT_TRUE(plotData(spec).contains("\r\npoint,'=1+1,\"two\rlines\",0.25,"));
    EXPECT_TRUE(plotData(spec, '\t').endsWith("\t2\t\"a\tb\"\r\n"));
}

TEST(PainterTest, PlacesAndValuesAreInverse) {
    ChartSpec spec = oneMark();
    for (const bool isReversed : {false, true}) {
        spec.y.isReversed = isReversed;
        const ChartPainter painter(spec, QSizeF(640, 320), Theme::light());
        const QPointF value = painter.valueAt(painter.at(0.3, 0.4));
        EXPECT_NEAR(value.x(), 0.3, 1e-12);
        EXPECT_NEAR(value.y(), 0.4, 1e-12);
        EXPECT_EQ(painter.at(0, spec.y.low).y() > painter.at(0, spec.y.high).y(), !isReversed);
    }
}

TEST(PaintTest, DivergesFromTheGroundToBothSides) {
    const Theme& theme = Theme::light();
    EXPECT_EQ(colorOf({Tone::Ink, 1, 0.0}, theme), theme.surface);
    EXPECT_EQ(colorOf({Tone::Ink, 1, -1.0}, theme), theme.negative);
    EXPECT_EQ(colorOf({Tone::Ink, 1, 7.0}, theme), theme.positive);
    EXPECT_EQ(colorOf({Tone::Bond}, Theme::dark()), Theme::dark().bond);
}

} // namespace
} // namespace lacrima::ui::charts
