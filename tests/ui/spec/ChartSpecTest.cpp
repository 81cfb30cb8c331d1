// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/ChartSpec.h"

#include "ui/spec/TableSpec.h"

#include <QStringList>

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <utility>

namespace lacrima::ui::spec {
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

/// Ends as somebody writes them, which a double holds but nearly.
TEST(TicksTest, ReachBothEndsOfTheAxis) {
    for (const int decimals : {0, 1, 2, 3}) {
        for (int units = 1; units <= 60; ++units) {
            const double end = QString::number(units * std::pow(0.1, decimals), 'f', decimals).toDouble();
            for (int count = 1; count <= 12; ++count) {
                for (const auto& [low, high] : {std::pair{0.0, end}, {-end, 0.0}, {-end, end}}) {
                    const std::vector<Tick> ticks = roundTicks(low, high, count);
                    if (ticks.size() < 2) continue;
                    const double step = ticks[1].at - ticks[0].at;
                    EXPECT_GT(ticks.back().at + step, high + step / 1000)
                        << low << ' ' << high << ' ' << count;
                    EXPECT_LT(ticks.front().at - step, low - step / 1000)
                        << low << ' ' << high << ' ' << count;
                }
            }
        }
    }
    EXPECT_EQ(roundTicks(0, 0.3, 3).back().label, QStringLiteral("0.3"));
}

/// The ends of an axis may be answers of any size: ticks are few, finite and on the axis.
TEST(TicksTest, AreFewOverAnyRange) {
    constexpr double kMost = std::numeric_limits<double>::max();
    constexpr double kLeast = std::numeric_limits<double>::denorm_min();
    for (const auto& [low, high] : {std::pair{-kMost, kMost}, {0.0, kMost}, {-1e308, 1e308}, {0.0, 0x1p53},
             {0x1p53, 0x1p53 + 2}, {1e19, 2e19}, {1e300, 1e300 * (1 + 3e-16)}, {0.0, kLeast}, {0.0, 1e-310},
             {-kLeast, kLeast}, {1.0, 1 + 2.3e-16}, {0.0, std::numeric_limits<double>::infinity()}}) {
        for (const int count : {1, 5, 1000000000}) {
            const std::vector<Tick> ticks = roundTicks(low, high, count);
            EXPECT_LE(ticks.size(), 100U) << low << ' ' << high;
            for (const Tick& tick : ticks) {
                EXPECT_TRUE(std::isfinite(tick.at)) << low << ' ' << high;
                EXPECT_LE(tick.label.size(), 400) << low << ' ' << high;
            }
        }
    }
    EXPECT_FALSE(roundTicks(0, 1e308, 5).empty());
    EXPECT_FALSE(roundTicks(-1e308, 1e308, 5).empty());
    EXPECT_FALSE(roundTicks(0, 0x1p53, 5).empty());
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

QStringList linesOf(const ChartSpec& spec) {
    return QString::fromUtf8(plotData(spec)).split(QStringLiteral("\r\n"));
}

TEST(PlotDataTest, NamesCategoryNumbersAndCases) {
    const QStringList lines = linesOf(oneMark());
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("kind,category,series,estimate,low,high,n,p,x,y,description"));
    EXPECT_EQ(lines[1], QStringLiteral("point,\"First, \"\"best\"\"\",Bond,0.25,0.1,0.4,2,,,,"));
    EXPECT_EQ(QString::fromUtf8(plotData(oneMark(), '\t'))
                  .split(QStringLiteral("\r\n"))[0]
                  .count(QLatin1Char('\t')),
        10);
}

TEST(PlotDataTest, TheNumbersAreThoseBehindTheDrawing) {
    ChartSpec spec = oneMark();
    spec.marks[0].x = 0.27; // moved aside, its interval cut
    spec.marks[0].datum.emplace();
    spec.marks[0].datum->estimate = 1.0 / 3;
    spec.marks[0].datum->low = -0.2;
    spec.marks[0].datum->n = 55;
    spec.marks[0].datum->p = 1e-20;
    EXPECT_EQ(linesOf(spec)[1],
        QStringLiteral("point,\"First, \"\"best\"\"\",Bond,0.3333333333333333,-0.2,0.4,55,1e-20,,,"));
}

TEST(PlotDataTest, WhatIsDrawingAloneIsLeftOut) {
    ChartSpec spec = oneMark();
    spec.lines.push_back({{0, 1}, {0.1, 0.1}, {}, 1.4});        // a whisker
    spec.bands.push_back({{0, 1}, {0.1, 0.1}, {0.2, 0.4}, {}}); // a hill
    spec.rects.push_back({0, 1, -1, 1, {}});                    // shading
    EXPECT_EQ(linesOf(spec).size(), 3);
    Rect part;
    part.left = 10;
    part.right = 35;
    part.description = QStringLiteral("a part of a bar");
    spec.rects.push_back(part);
    EXPECT_TRUE(linesOf(spec)[2].startsWith(QStringLiteral("area,\"First, \"\"best\"\"\",,25,,,,,,,")));
}

TEST(PlotDataTest, BetweenTwoAxesOfNumbersPointsAndCurvesHavePlaces) {
    ChartSpec spec;
    Mark mark;
    mark.x = 2;
    mark.y = 5;
    mark.area = 3;
    spec.marks.push_back(mark);
    spec.lines.push_back({{0, 1}, {0.5, 0.75}, {}});
    spec.bands.push_back({{0}, {0.25}, {0.75}, {}});
    EXPECT_EQ(linesOf(spec).mid(1),
        (QStringList{QStringLiteral("point,,,,,,3,,2,5,"), QStringLiteral("line,,,,,,,,0,0.5,"),
            QStringLiteral("line,,,,,,,,1,0.75,"), QStringLiteral("band,,,,0.25,0.75,,,0,,"), QString()}));
}

TEST(PlotDataTest, AColumnIsItsHeightOverItsBin) {
    ChartSpec spec;
    Rect column;
    column.left = 1;
    column.right = 1.5;
    column.top = 7;
    column.isColumn = true;
    column.description = QStringLiteral("seven");
    spec.rects.push_back(column);
    EXPECT_EQ(linesOf(spec)[1], QStringLiteral("area,,,7,1,1.5,,,,,seven"));
    spec.x.hasGrid = false;
    spec.x.ticks = {{1.25, QStringLiteral("6–10")}};
    EXPECT_EQ(linesOf(spec)[1], QStringLiteral("area,6–10,,7,,,,,,,seven"));
}

TEST(PlotDataTest, NoTextIsAFormulaOrBreaksItsRow) {
    ChartSpec spec = oneMark();
    spec.y.ticks[0].label = QStringLiteral("two\rlines");
    spec.marks[0].series = QStringLiteral("=1+1");
    spec.marks[0].description = QStringLiteral("a\tb");
    EXPECT_TRUE(plotData(spec).contains("\r\npoint,\"two\rlines\",'=1+1,0.25,"));
    EXPECT_TRUE(plotData(spec, '\t').endsWith("\t2\t\t\t\t\"a\tb\"\r\n"));
}

/// What is copied into a letter is words there too, whatever somebody called a variable.
TEST(TableTest, EveryWordOfACopiedTableIsEscaped) {
    const QString wild = QStringLiteral("a <b> & \"c\" <i>");
    TableSpec sheet;
    sheet.caption = wild;
    sheet.columns = {{wild, false, 0}, {QStringLiteral("n"), true, 0}};
    sheet.rows.push_back({{wild}, {wild}});
    sheet.note = wild;
    const QString html = htmlOf(sheet);
    EXPECT_FALSE(html.contains(QStringLiteral("<b>"))) << html.toStdString();
    EXPECT_EQ(html.count(wild.toHtmlEscaped()), 5);
    EXPECT_EQ(html.count(QStringLiteral("<i>")), 1) << "that of the caption";
    EXPECT_EQ(textOf(sheet).count(wild), 3) << "and as they are in plain text";
}

} // namespace
} // namespace lacrima::ui::spec
