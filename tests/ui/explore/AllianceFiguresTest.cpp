// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Home.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/alliance/AllianceWords.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Three items of a scale "wai_bond" from 1 to 5, the last one reversed, and a total of the same.
instrument::Instrument questionnaire(int maximum = 5) {
    instrument::Instrument instrument;
    instrument.id = str("q");
    for (const char* id : {"q_1", "q_2", "q_3"}) {
        instrument::Item item;
        item.id = str(id);
        instrument.items.push_back(item);
    }
    instrument::Scale scale;
    scale.id = str("wai_bond");
    scale.title.byLanguage.insert(str("en"), str("Bond"));
    scale.items = {str("q_1"), str("q_2"), str("q_3")};
    scale.reversed = {str("q_3")};
    scale.minimum = 1;
    scale.maximum = maximum;
    instrument.scales.push_back(scale);
    return instrument;
}

std::vector<double> thrice(const std::vector<double>& values) {
    std::vector<double> all;
    for (int i = 0; i < 3; ++i) all.insert(all.end(), values.begin(), values.end());
    return all;
}

SmallData fourCases() {
    SmallData data(4);
    data.with("q_1", {5, 5, 4, 3}).with("q_2", {5, 4, 4, 3}).with("q_3", {1, 2, 4, 3});
    data.with("wai_bond", {5, 13.0 / 3, 10.0 / 3, 3});
    return data;
}

struct Summarized {
    SmallData small;
    findings::AllianceSummary summary;
    figures::ScaleMeans means;

    explicit Summarized(SmallData data)
        : small(std::move(data))
        , summary(findings::summarizeAlliance(small.data(), questionnaire()))
        , means(figures::scaleMeans(small.data(), summary)) {}
};

TEST(AllianceFiguresTest, ScoresStandOverTheDeclaredRange) {
    const Summarized all(fourCases());
    const auto chart = figures::allianceScores(all.small.data(), all.summary, all.means);
    EXPECT_LE(chart.x.low, 1);
    EXPECT_GE(chart.x.high, 5);
    EXPECT_EQ(chart.x.ticks.size(), 5U);
    ASSERT_EQ(chart.marks.size(), 1U);
    EXPECT_NEAR(chart.marks[0].x, 47.0 / 12, 1e-12);
    EXPECT_NEAR(chart.marks[0].low, 2.456038, 1e-6); // t.test(c(5, 13/3, 10/3, 3))
    EXPECT_NEAR(chart.marks[0].high, 5.377296, 1e-6);
    std::vector<int> cases;
    for (const auto& rect : chart.rects) cases.insert(cases.end(), rect.cases.begin(), rect.cases.end());
    std::sort(cases.begin(), cases.end());
    EXPECT_EQ(cases, (std::vector<int>{0, 1, 2, 3}));
    EXPECT_EQ(chart.rightColumns[0].words[0].label, str("n = 4"));
    EXPECT_EQ(chart.rightColumns[0].words[1].label, str("25.0 % at 5"));
    EXPECT_TRUE(chart.textAlternative.contains(str("Bond: mean 3.92")));
}

TEST(AllianceFiguresTest, ItemsAreThoseAfterReversal) {
    const Summarized all(fourCases());
    const spec::TableSpec sheet = figures::itemSheet(all.summary.scales[0]);
    EXPECT_TRUE(sheet.caption.endsWith(str("n = 4")));
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_TRUE(sheet.words(2)[0].endsWith(str("(R)")));
    EXPECT_EQ(sheet.words(2)[1], str("3.50")) << "the mean of 5, 4, 2, 3";
    EXPECT_EQ(sheet.words(2).back(), str("25.0 %"));
    EXPECT_EQ(sheet.words(0)[1], str("4.25"));
}

TEST(AllianceFiguresTest, RunsAreThoseBeforeReversal) {
    const Summarized all(fourCases());
    const auto runs = figures::longestRuns(all.summary);
    ASSERT_EQ(runs.size(), 4U);
    EXPECT_EQ(runs[0].row, 2U);
    EXPECT_EQ(runs[1].row, 3U);
    EXPECT_EQ(runs[3].longestRun, 1U);
    EXPECT_EQ(figures::longestRuns(all.summary, 2).size(), 2U);
    const spec::TableSpec sheet = figures::runSheet(all.small.data(), runs);
    EXPECT_EQ(sheet.words(0), (QStringList{str("K3"), str("3"), str("3"), str("4"), str("yes")}));
    EXPECT_TRUE(figures::runWords(all.summary).startsWith(str("2 of 4 case")));
    EXPECT_TRUE(figures::runWords(all.summary).endsWith(str("is 3.")));
}

TEST(AllianceFiguresTest, WhoGaveOneAnswerThroughoutComesBeforeLongerRuns) {
    const double none = std::nan("");
    SmallData data(4);
    data.with("q_1", {5, 2, 3, 4}).with("q_2", {5, none, 3, 4}).with("q_3", {4, 2, 3, 3});
    data.with("wai_bond", {4, 3, 3, 4});
    const Summarized all(data);
    const auto runs = figures::longestRuns(all.summary);
    std::vector<std::size_t> rows;
    for (const auto& run : runs) rows.push_back(run.row);
    EXPECT_EQ(rows, (std::vector<std::size_t>{2, 1, 0, 3})) << "the second has no two answers in a row";
    EXPECT_EQ(figures::longestRuns(all.summary, 2)[1].row, 1U) << "and is not cut off";
}

TEST(AllianceFiguresTest, EachColumnOfTheTableOfScoresHoldsWhatItsHeadSays) {
    const Summarized all(fourCases());
    const spec::TableSpec sheet = figures::allianceScoreSheet(all.summary, all.means);
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.words(0).mid(1, 5), // summary() and t.test() of c(5, 13/3, 10/3, 3), sd()
        (QStringList{str("4"), str("3.92"), str("[2.46, 5.38]"), str("0.92"), str("3.83")}));
    EXPECT_EQ(sheet.titles().mid(1, 2), (QStringList{str("n"), str("Mean")}));
    EXPECT_EQ(sheet.titles().mid(4, 2), (QStringList{str("SD"), str("Median")}));
}

TEST(AllianceFiguresTest, TheHeadlineSaysWhereScoresLieAndJudgesNothing) {
    SmallData ceiling(12);
    ceiling.with("q_1", thrice({5, 5, 4, 3})).with("q_2", thrice({5, 4, 4, 3}));
    ceiling.with("q_3", thrice({1, 2, 4, 3})).with("wai_bond", thrice({5, 13.0 / 3, 10.0 / 3, 3}));
    EXPECT_EQ(figures::allianceHeadline(Summarized(ceiling).summary),
        str("Alliance ratings pile up near the top: 25 % of the scores are at the ceiling"));
    SmallData upper(12);
    upper.with("q_1", thrice({4, 5, 4, 3}))
        .with("q_2", thrice({5, 4, 4, 3}))
        .with("q_3", thrice({1, 2, 1, 3}));
    upper.with("wai_bond", thrice({4.5, 4.2, 4.3, 3}));
    EXPECT_EQ(figures::allianceHeadline(Summarized(upper).summary),
        str("Alliance ratings pile up near the top: 75 % of the scores are in the upper quarter"));
    SmallData middle(4);
    middle.with("q_1", {1, 2, 4, 3}).with("wai_bond", {1, 2, 4, 3});
    EXPECT_EQ(figures::allianceHeadline(Summarized(middle).summary),
        str("Alliance scores have a mean of 2.50 on a scale from 1 to 5"));
    EXPECT_TRUE(
        figures::allianceHeadline(Summarized(fourCases()).summary).startsWith(str("Alliance scores have")))
        << "four scores have no shape";
    SmallData one(1);
    one.with("q_1", {5}).with("q_2", {5}).with("q_3", {1}).with("wai_bond", {5});
    EXPECT_EQ(figures::allianceHeadline(Summarized(one).summary),
        str("One alliance score so far, 5.00 on a scale from 1 to 5"));
}

TEST(AllianceFiguresTest, TheUpperQuarterIsCountedFromTheScores) {
    SmallData data(12); // from 1 to 6 it starts at 4.75, within a bin of half a point
    data.with("q_1", thrice({5, 5, 5, 2}))
        .with("q_2", thrice({5, 5, 5, 2}))
        .with("q_3", thrice({2, 2, 2, 5}));
    data.with("wai_bond", thrice({4.75, 4.9, 4.8, 2}));
    const auto summary = findings::summarizeAlliance(data.data(), questionnaire(6));
    EXPECT_EQ(summary.scales[0].inUpperQuarter, 9U);
    EXPECT_EQ(figures::allianceHeadline(summary),
        str("Alliance ratings pile up near the top: 75 % of the scores are in the upper quarter"));
}

TEST(AllianceFiguresTest, ReliabilityIsRefusedInWords) {
    SmallData one(1);
    one.with("q_1", {5}).with("q_2", {4}).with("q_3", {1}).with("wai_bond", {14.0 / 3});
    const Summarized all(one);
    EXPECT_TRUE(figures::reliabilityChart(all.small.data(), all.summary).marks.empty());
    const spec::TableSpec sheet = figures::reliabilitySheet(all.summary);
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_FALSE(sheet.words(0)[4].isEmpty());
    EXPECT_FALSE(all.means[0].has_value());
    EXPECT_EQ(figures::allianceScores(all.small.data(), all.summary, all.means).marks.size(), 1U);
    EXPECT_TRUE(figures::allianceDetails(all.summary, all.means).contains(str("Bond 4.67 · n = 1")));
}

TEST(AllianceFiguresTest, NothingIsDrawnOfNothing) {
    const Summarized none(SmallData(0));
    EXPECT_TRUE(figures::allianceScores(none.small.data(), none.summary, none.means).isEmpty());
    EXPECT_TRUE(figures::reliabilityChart(none.small.data(), none.summary).isEmpty());
    EXPECT_TRUE(figures::subscaleChart(none.small.data(), none.summary).isEmpty());
    EXPECT_EQ(figures::allianceHeadline(none.summary), str("No ratings of the alliance are here yet"));
}

TEST(AllianceFiguresTest, ScalesHaveOneOrderEverywhere) {
    findings::AllianceSummary summary;
    for (const char* name : {"wai_task", "wai_total", "other", "wai_goal", "wai_bond"}) {
        findings::ScaleSummary scale;
        scale.scale = str(name);
        scale.isTotal = scale.scale == str("wai_total");
        summary.scales.push_back(std::move(scale));
    }
    figures::orderScales(summary);
    QStringList order;
    for (const auto& scale : summary.scales) order.append(scale.scale);
    EXPECT_EQ(order,
        (QStringList{str("wai_bond"), str("wai_goal"), str("wai_task"), str("other"), str("wai_total")}));
}

} // namespace
} // namespace lacrima::ui::test
