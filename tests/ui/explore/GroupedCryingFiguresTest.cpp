// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedCryingFigures.h"

#include "tests/support/ui/Home.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/charts/export/ChartExport.h"
#include "ui/figures/Words.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

using figures::CryingMeasure;
using findings::cryingByGroup;

std::string utf8(const QString& words) {
    return words.toStdString();
}

QStringList columnOf(const spec::TableSpec& sheet, const char* title) {
    QStringList cells;
    const auto at = sheet.titles().indexOf(str(title));
    EXPECT_GE(at, 0) << title;
    for (std::size_t row = 0; at >= 0 && row < sheet.rows.size(); ++row) cells.append(sheet.words(row)[at]);
    return cells;
}

TEST(GroupedCryingFiguresTest, SharesOfEachGroupAreCountedFromItsCases) {
    const SmallData small = sixCases();
    const auto groups = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(groups);
    const auto chart = figures::groupedCryingChart(small.data(), *groups, CryingMeasure::Ever);
    ASSERT_EQ(chart.marks.size(), 2U);
    EXPECT_DOUBLE_EQ(chart.marks[0].x, 200.0 / 3);
    EXPECT_DOUBLE_EQ(chart.marks[1].x, 100);
    EXPECT_NEAR(chart.marks[0].low, 20.77, 0.005); // Wilson, 2 of 3
    EXPECT_NEAR(chart.marks[0].high, 93.85, 0.005);
    EXPECT_EQ(chart.marks[0].cases, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(chart.marks[1].cases, (std::vector<int>{3, 4})) << "who skipped the question is not shown";
    EXPECT_EQ(chart.rightColumns[0].words[1].label, str("2"));
    const spec::TableSpec sheet = figures::groupedCryingSheet(small.data(), *groups, CryingMeasure::Ever);
    EXPECT_EQ(columnOf(sheet, "Cases"), (QStringList{str("3"), str("3")}));
    EXPECT_EQ(columnOf(sheet, "Ever"), (QStringList{str("2 of 3"), str("2 of 2")}));
    EXPECT_EQ(columnOf(sheet, "Last session"), (QStringList{str("1 of 3"), str("1 of 2")}));
    EXPECT_EQ(columnOf(sheet, "Mean"), (QStringList{str("1.00"), str("4.00")}));
    EXPECT_EQ(columnOf(sheet, "Median"), (QStringList{str("1.0"), str("4.0")}));
}

TEST(GroupedCryingFiguresTest, TheMeasureShownStandsFirst) {
    const SmallData small = sixCases();
    const auto groups = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(groups);
    const auto third = [&](CryingMeasure measure) {
        return figures::groupedCryingSheet(small.data(), *groups, measure).titles()[2];
    };
    EXPECT_EQ(third(CryingMeasure::Ever), str("Ever"));
    EXPECT_EQ(third(CryingMeasure::LastSession), str("Last session"));
    EXPECT_EQ(third(CryingMeasure::Frequency), str("Frequency, n"));
}

/// Twenty cases in each of three levels; `ever` says who cried.
SmallData threeLevels(const std::vector<double>& ever, bool isTurned = false) {
    std::vector<double> level;
    std::vector<double> frequency;
    for (int i = 0; i < 60; ++i) {
        level.push_back(i / 20);
        frequency.push_back(isTurned ? 5 - i / 20 - i % 2 : i / 20 + i % 2);
    }
    SmallData small(60);
    small.with("po_level", level, {str("Low"), str("Middle"), str("High")})
        .with("cry_frequency", frequency)
        .with("cried_ever", ever);
    return small;
}

TEST(GroupedCryingFiguresTest, EveryAnswerHasItsTestNamed) {
    const SmallData small = sixCases();
    const auto ordered = cryingByGroup(small.data(), str("po_level"));
    const auto nominal = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(ordered && nominal);
    const QString two = figures::groupedTestWords(*nominal, CryingMeasure::Frequency);
    EXPECT_TRUE(two.contains(str("Mann-Whitney, W = 0.0, p = "))) << utf8(two);
    const QString ever = figures::groupedTestWords(*nominal, CryingMeasure::Ever);
    EXPECT_TRUE(ever.startsWith(str("Ever: “"))) << utf8(ever);
    EXPECT_TRUE(ever.contains(str("” minus “"))) << utf8(ever);
    EXPECT_TRUE(ever.contains(str("−33.3 percentage points ["))) << utf8(ever);
    EXPECT_TRUE(ever.endsWith(str("]; Fisher’s exact test, p = 1.00, n = 5.")) ||
                ever.endsWith(str("]; Fisher’s exact test, p = 1.000, n = 5.")))
        << utf8(ever);
    const spec::TableSpec sheet =
        figures::groupedCryingSheet(small.data(), *nominal, CryingMeasure::LastSession);
    for (const char* part : {"Ever: ", "Last session: ", "How often: ", "not adjusted"})
        EXPECT_TRUE(sheet.note.contains(str(part))) << part << utf8(sheet.note);
    EXPECT_LT(sheet.note.indexOf(str("Last session: ")), sheet.note.indexOf(str("Ever: ")));
    EXPECT_TRUE(
        figures::groupCautions(small.data(), *ordered).join(QLatin1Char(' ')).contains(str("in no group")));
}

TEST(GroupedCryingFiguresTest, OnlyThreeOrderedLevelsHaveATrend) {
    std::vector<double> ever;
    for (int i = 0; i < 60; ++i) ever.push_back(i % 20 < 5 + 5 * (i / 20) ? 1 : 0);
    const SmallData small = threeLevels(ever);
    const auto groups = cryingByGroup(small.data(), str("po_level"));
    ASSERT_TRUE(groups);
    const QString words = figures::groupedTestWords(*groups, CryingMeasure::Ever);
    EXPECT_TRUE(words.startsWith(str("Ever: trend over the levels, r = .41 ["))) << utf8(words);
    EXPECT_TRUE(words.contains(str("Cochran-Armitage, z = 3.16, p = .002, n = 60."))) << utf8(words);
    EXPECT_FALSE(words.contains(str("rough")));
    EXPECT_TRUE(figures::groupedTestWords(*groups, CryingMeasure::Frequency)
                    .contains(str("Jonckheere-Terpstra, z = ")));
    SmallData two(4);
    two.with("po_level", {0, 0, 1, 1}, {str("Low"), str("High")})
        .with("cried_ever", {0, 1, 1, 1})
        .with("cry_frequency", {0, 1, 2, 3});
    const auto pair = cryingByGroup(two.data(), str("po_level"));
    ASSERT_TRUE(pair);
    for (const auto measure : {CryingMeasure::Ever, CryingMeasure::Frequency}) {
        EXPECT_FALSE(figures::groupedTestWords(*pair, measure).contains(str("trend")));
        EXPECT_TRUE(
            figures::groupedHeadline(two.data(), *pair, measure).startsWith(str("No clear difference")));
    }
}

TEST(GroupedCryingFiguresTest, ATestThatCannotBeMadeSaysWhy) {
    SmallData small(4);
    small.nominal("appr_x", {0, 0, 1, 1}, {str("Ay"), str("Bee")})
        .with("cry_frequency", {2, 2, 2, 2}, {str("Never"), str("Once"), str("Few")})
        .with("cried_last_session", {1, 1, 1, 1});
    const auto groups = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(groups);
    for (const auto measure : {CryingMeasure::Frequency, CryingMeasure::LastSession}) {
        const QString words = figures::groupedTestWords(*groups, measure);
        EXPECT_TRUE(words.contains(str("everyone gave the same answer"))) << utf8(words);
        EXPECT_TRUE(figures::groupedHeadline(small.data(), *groups, measure)
                        .contains(str("no difference can be tested")));
    }
    EXPECT_TRUE(figures::groupedHeadline(small.data(), *groups, CryingMeasure::Ever)
                    .startsWith(str("Nothing to compare")));
    EXPECT_FALSE(figures::groupedCryingChart(small.data(), *groups, CryingMeasure::Frequency).marks.empty());
    EXPECT_TRUE(figures::groupedCryingChart(small.data(), *groups, CryingMeasure::Ever).marks.empty());
}

TEST(GroupedCryingFiguresTest, HeadlinesFollowTheTests) {
    std::vector<double> rising;
    std::vector<double> even;
    for (int i = 0; i < 60; ++i) {
        rising.push_back(i < 20 ? 0 : 1);
        even.push_back(static_cast<double>(i % 2));
    }
    const SmallData small = threeLevels(rising);
    auto groups = cryingByGroup(small.data(), str("po_level"));
    ASSERT_TRUE(groups);
    const QString level = figures::nameOf(small.data(), str("po_level"));
    EXPECT_EQ(figures::groupedHeadline(small.data(), *groups, CryingMeasure::Frequency),
        str("Crying is more frequent the nearer “%1” is to “High”").arg(level));
    EXPECT_EQ(figures::groupedHeadline(small.data(), *groups, CryingMeasure::Ever),
        str("The share who have cried rises the nearer “%1” is to “High”").arg(level));
    const SmallData turned = threeLevels(even, true);
    groups = cryingByGroup(turned.data(), str("po_level"));
    ASSERT_TRUE(groups);
    EXPECT_EQ(figures::groupedHeadline(turned.data(), *groups, CryingMeasure::Frequency),
        str("Crying is less frequent the nearer “%1” is to “High”").arg(level));
    EXPECT_TRUE(figures::groupedHeadline(turned.data(), *groups, CryingMeasure::Ever)
                    .startsWith(str("No clear trend")));
}

TEST(GroupedCryingFiguresTest, TwoGroupsAreNamedWithTheirVariable) {
    std::vector<double> single;
    std::vector<double> ever;
    for (int i = 0; i < 40; ++i) {
        single.push_back(i < 20 ? 0 : 1);
        ever.push_back(i < 20 ? 1 : i % 4 == 0 ? 1 : 0);
    }
    SmallData small(40);
    small.with("single", single).with("cried_ever", ever).with("cry_frequency", ever);
    const auto groups = cryingByGroup(small.data(), str("single"));
    ASSERT_TRUE(groups);
    const QString name = figures::nameOf(small.data(), str("single"));
    EXPECT_EQ(figures::groupedHeadline(small.data(), *groups, CryingMeasure::Ever),
        str("More patients have cried where “%1” is “0” than where it is “1”").arg(name));
    EXPECT_EQ(figures::groupedHeadline(small.data(), *groups, CryingMeasure::Frequency),
        str("Crying is more frequent where “%1” is “0” than where it is “1”").arg(name));
}

TEST(GroupedCryingFiguresTest, NoPairOfManyGroupsIsNamed) {
    std::vector<double> group;
    std::vector<double> ever;
    for (int i = 0; i < 60; ++i) {
        group.push_back(i / 20);
        ever.push_back(i < 20 ? 0 : i % 2);
    }
    SmallData small(60);
    small.nominal("appr_x", group, {str("Ay"), str("Bee"), str("Cee")}).with("cried_ever", ever);
    const auto groups = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(groups);
    const QString headline = figures::groupedHeadline(small.data(), *groups, CryingMeasure::Ever);
    EXPECT_TRUE(headline.startsWith(str("Who has cried differs by"))) << utf8(headline);
    const QString words = figures::groupedTestWords(*groups, CryingMeasure::Ever);
    EXPECT_TRUE(words.contains(str("V = .50; the exact test of Freeman and Halton, p < .001")))
        << utf8(words);
    for (const char* name : {"Ay", "Bee", "Cee"}) EXPECT_FALSE(QString(headline + words).contains(str(name)));
}

TEST(GroupedCryingFiguresTest, StripsFillTheWholeAndHoldTheirCases) {
    const SmallData small = sixCases();
    const auto groups = cryingByGroup(small.data(), str("appr_x"));
    ASSERT_TRUE(groups);
    const auto chart = figures::frequencyStrips(small.data(), *groups);
    ASSERT_EQ(chart.rects.size(), 5U);
    EXPECT_DOUBLE_EQ(chart.rects[0].left, 0);
    EXPECT_NEAR(chart.rects[2].right, 100, 1e-9);
    EXPECT_EQ(chart.rects[0].cases, (std::vector<int>{2})) << "who never cried";
    EXPECT_EQ(chart.rects[4].cases, (std::vector<int>{4}));
    EXPECT_EQ(chart.legend.size(), 6U);
}

TEST(GroupedCryingFiguresTest, LevelsAreNamed) {
    findings::GroupLevel level;
    level.upTo = 11.75;
    EXPECT_EQ(figures::levelName(level), str("up to 11.75"));
    level.above = 3;
    EXPECT_EQ(figures::levelName(level), str("above 3, up to 11.75"));
    level.upTo.reset();
    EXPECT_EQ(figures::levelName(level), str("above 3"));
    level.above.reset();
    level.value = 2;
    EXPECT_EQ(figures::levelName(level), str("2"));
    EXPECT_EQ(figures::inSentence(str("GAF")), str("GAF"));
    EXPECT_EQ(figures::inSentence(str("Years of practice")), str("years of practice"));
}

TEST(GroupedCryingFiguresTest, ClustersAreWarnedAboutWithTheirIcc) {
    SmallData small = sixCases();
    const QStringList names{str("cry_frequency")};
    EXPECT_EQ(
        figures::clusterWords(small.data(), findings::nestingOf(small.data(), names), names[0]), QString());
    small.sameClinician(0, 1).sameClinician(3, 4);
    const QString words =
        figures::clusterWords(small.data(), findings::nestingOf(small.data(), names), names[0]);
    EXPECT_TRUE(words.contains(str("ICC = "))) << utf8(words);
    EXPECT_TRUE(words.contains(str("n = 5 in 3 clinicians"))) << utf8(words);
}

TEST(GroupedCryingFiguresTest, CasesAreCalledAlikeOnlyWhereTheyAre) {
    const QString name = str("cry_frequency");
    const auto wordsOf = [&](std::vector<double> values) {
        SmallData small(6);
        small.with("cry_frequency", std::move(values));
        small.sameClinician(0, 1).sameClinician(2, 3).sameClinician(4, 5);
        return figures::clusterWords(small.data(), findings::nestingOf(small.data(), {name}), name);
    };
    const QString alike = wordsOf({1, 1, 5, 4, 3, 3});
    EXPECT_TRUE(alike.contains(str("too narrow"))) << utf8(alike);
    const QString unlike = wordsOf({1, 5, 2, 4, 1, 5});
    EXPECT_TRUE(unlike.contains(str("no more alike"))) << utf8(unlike);
    EXPECT_TRUE(unlike.contains(str("ICC = "))) << utf8(unlike);
    EXPECT_FALSE(unlike.contains(str("too narrow"))) << utf8(unlike);
}

TEST(CryingFiguresTest, WordsNameTheConfidenceOfTheIntervals) {
    const SmallData small = sixCases();
    const auto summary = findings::summarizeCrying(small.data(), 0.9);
    EXPECT_TRUE(
        figures::cryingShareChart(small.data(), summary).marks[0].description.contains(str("90 % interval")));
    EXPECT_EQ(figures::cryingSheet(summary).columns.back().title, str("90 % interval"));
    const auto groups = cryingByGroup(small.data(), str("appr_x"), 0.9);
    ASSERT_TRUE(groups);
    for (const auto measure : {CryingMeasure::Ever, CryingMeasure::Frequency}) {
        const auto chart = figures::groupedCryingChart(small.data(), *groups, measure);
        EXPECT_TRUE(chart.x.title.contains(str("90 %"))) << utf8(chart.x.title);
        EXPECT_TRUE(chart.textAlternative.contains(str("90 % interval"))) << utf8(chart.textAlternative);
        const spec::TableSpec sheet = figures::groupedCryingSheet(small.data(), *groups, measure);
        for (const spec::ResultColumn& column : sheet.columns)
            EXPECT_FALSE(column.title.contains(str("95"))) << utf8(column.title);
    }
}

TEST(CryingFiguresTest, CountsStartWithThoseWhoNeverCried) {
    const SmallData small = sixCases();
    const auto counts = findings::countCrying(small.data());
    const auto chart = figures::cryingCountChart(small.data(), counts);
    ASSERT_FALSE(chart.rects.empty());
    EXPECT_EQ(chart.x.ticks[0].label, str("0"));
    EXPECT_EQ(chart.rects[0].cases, (std::vector<int>{2}));
    std::size_t shown = 0;
    for (const auto& rect : chart.rects) shown += rect.cases.size();
    EXPECT_EQ(shown, 5U);
    const spec::TableSpec sheet = figures::cryingCountSheet(counts);
    EXPECT_EQ(columnOf(sheet, "Never"), QStringList{str("1")});
    EXPECT_EQ(columnOf(sheet, "Mean"), QStringList{str("16.80")});
    EXPECT_EQ(columnOf(sheet, "Range"), QStringList{str("0–70")});
    EXPECT_TRUE(figures::cryingCountChart(small.data(), {}).isEmpty());
}

TEST(CryingFiguresTest, ColumnsOfCountsAreEquallyWideOrStandApart) {
    std::vector<double> times;
    for (int i = 0; i <= 30; ++i) times.push_back(i);
    times.push_back(400);
    const SmallData small = SmallData(32).with("cry_count", times);
    const auto chart = figures::cryingCountChart(small.data(), findings::countCrying(small.data()));
    QStringList names;
    for (const spec::Tick& tick : chart.x.ticks) names.append(tick.label);
    EXPECT_EQ(names, (QStringList{str("0"), str("1–5"), str("6–10"), str("11–15"), str("16–20"), str("21–25"),
                         str("26–30"), str("31 or more")}));
    EXPECT_TRUE(chart.x.title.endsWith(str("; 0 by itself, then 5 counts a column, the last one open")))
        << utf8(chart.x.title);
    const auto distance = [&](std::size_t i) { return chart.x.ticks[i].at - chart.x.ticks[i - 1].at; };
    EXPECT_GT(distance(1), 1.4);
    for (std::size_t i = 2; i < 7; ++i) EXPECT_DOUBLE_EQ(distance(i), 1) << i;
    EXPECT_GT(distance(7), 1.4);
    EXPECT_TRUE(chart.textAlternative.contains(str("31 or more times: 1 patient")))
        << utf8(chart.textAlternative);
}

TEST(CryingFiguresTest, MarksHoldTheCasesTheyCount) {
    const SmallData small = sixCases();
    const auto summary = findings::summarizeCrying(small.data());
    const auto shares = figures::cryingShareChart(small.data(), summary);
    ASSERT_EQ(shares.marks.size(), 2U);
    EXPECT_EQ(shares.marks[0].cases, (std::vector<int>{0, 1, 3, 4}));
    EXPECT_EQ(shares.marks[1].cases, (std::vector<int>{0, 4}));
}

} // namespace
} // namespace lacrima::ui::test
