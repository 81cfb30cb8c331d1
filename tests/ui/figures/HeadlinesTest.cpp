// SPDX-License-Identifier: GPL-3.0-or-later
// What the sentences above tables claim.
#include "ui/figures/correlation/CorrelationHeadline.h"
#include "ui/figures/correlation/PossibleRange.h"
#include "ui/figures/groups/CrossFigures.h"
#include "ui/figures/missing/MissingFigures.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::ui::figures {
namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

dataset::DataColumn variableOf(const char* name, std::vector<double> values) {
    dataset::DataColumn column;
    column.name = QString::fromLatin1(name);
    column.variable = column.name;
    column.values = std::move(values);
    return column;
}

dataset::Dataset casesOf(std::vector<dataset::DataColumn> columns) {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(columns.front().numbers().size());
    for (dataset::DataColumn& column : columns) data.add(std::move(column));
    return data;
}

findings::CorrelationCell cellOf(const char* y, std::size_t n, double adjustedP) {
    findings::CorrelationCell cell;
    cell.x = QStringLiteral("x");
    cell.y = QString::fromLatin1(y);
    cell.n = n;
    cell.correlation.emplace();
    cell.correlation->estimate = 0.9;
    cell.adjustedP = adjustedP;
    return cell;
}

TEST(CorrelationHeadlineTest, CountsPairsThatAreToldFromZeroAtTheConfidenceOfTheTable) {
    const dataset::Dataset data = casesOf({variableOf("x", {1, 2})});
    findings::CorrelationTable table;
    table.familySize = 4;
    table.add(cellOf("a", 20, 0.03));
    table.add(cellOf("b", 20, 0.003));
    table.add(cellOf("c", 3, 0)); // three cases on a line
    table.add(cellOf("d", 20, 0.3));
    findings::CorrelationCell whole = cellOf("e", 20, 0);
    whole.partWhole = dataset::PartWhole::FirstInSecond;
    table.add(whole);
    EXPECT_EQ(correlationsHeadline(data, table), QStringLiteral("2 of 4 correlations can be told from zero"));
    table.confidence = 0.99;
    EXPECT_EQ(correlationsHeadline(data, table), QStringLiteral("1 of 4 correlations can be told from zero"));
    table.confidence = 0.999;
    EXPECT_EQ(
        correlationsHeadline(data, table), QStringLiteral("None of 4 correlations can be told from zero"));
}

TEST(PossibleRangeTest, AnIntervalIsClippedAtBothEndsAndSaysSo) {
    dataset::DataColumn rating = variableOf("rating", {1, 2, 5});
    rating.least = 1;
    rating.most = 5;
    dataset::DataColumn count = variableOf("count", {1, 2, 3});
    count.least = 0;
    const dataset::Dataset data = casesOf({rating, count});
    const PossibleRange ofRating(data, QStringLiteral("rating"));
    EXPECT_EQ(ofRating.clipped(0.4), 1);
    EXPECT_EQ(ofRating.clipped(3), 3);
    EXPECT_EQ(ofRating.clipped(5.2), 5);
    EXPECT_TRUE(ofRating.holds({1, 5, 0.95}));
    EXPECT_FALSE(ofRating.holds({0.9, 4, 0.95}));
    EXPECT_FALSE(ofRating.holds({2, 5.1, 0.95}));
    EXPECT_TRUE(ofRating.cutWords().endsWith(QStringLiteral("1 to 5"))) << ofRating.cutWords().toStdString();
    EXPECT_EQ(ofRating.anchorWords(data), QStringLiteral("1 to 5"));
    const PossibleRange ofCount(data, QStringLiteral("count"));
    EXPECT_EQ(ofCount.clipped(-1), 0);
    EXPECT_EQ(ofCount.clipped(90), 90);
    EXPECT_TRUE(ofCount.cutWords().endsWith(QStringLiteral("as far as there are values")));
    EXPECT_EQ(ofCount.anchorWords(data), QString());
}

/// Chosen by 1 of 10 in one group and 6 of 10 in the other: Fisher's p is .057.
dataset::Dataset twentyCases() {
    dataset::DataColumn chosen =
        variableOf("chosen", {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0});
    dataset::DataColumn by = variableOf("by", {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
    chosen.measure = by.measure = dataset::Measure::Nominal;
    return casesOf({chosen, by});
}

TEST(CrossFiguresTest, TheHeadlineFollowsTheConfidenceThatIsChosen) {
    const dataset::Dataset data = twentyCases();
    const auto headline = [&](double confidence) {
        const auto table =
            findings::crossTable(data, QStringLiteral("chosen"), QStringLiteral("by"), confidence);
        return crossHeadline(data, *table);
    };
    EXPECT_TRUE(headline(0.95).contains(QStringLiteral("no difference"))) << headline(0.95).toStdString();
    EXPECT_TRUE(headline(0.9).contains(QStringLiteral("divides differently")));
}

TEST(CrossFiguresTest, AnOptionIsChosenOrNotAndRowsAndColumnsAddUp) {
    const dataset::Dataset data = twentyCases();
    const auto table = findings::crossTable(data, QStringLiteral("chosen"), QStringLiteral("by"));
    ASSERT_TRUE(table);
    const spec::TableSpec sheet = crossSheet(data, *table);
    ASSERT_EQ(sheet.columns.size(), 4U);
    EXPECT_EQ(sheet.columns[1].title, QStringLiteral("No"));
    EXPECT_EQ(sheet.columns[2].title, QStringLiteral("Yes"));
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_EQ(sheet.words(0).mid(1),
        (QStringList{QStringLiteral("9 (90.0 %)"), QStringLiteral("1 (10.0 %)"), QStringLiteral("10")}));
    EXPECT_EQ(sheet.words(2).mid(1),
        (QStringList{QStringLiteral("13"), QStringLiteral("7"), QStringLiteral("20")}));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("rough"))) << "a cell expects 3.5 cases";
    const spec::ChartSpec chart = crossChart(data, *table);
    EXPECT_EQ(chart.legend.front().label, QStringLiteral("No"));
    double end = 0;
    for (const spec::Rect& part : chart.rects) end = std::max(end, part.right);
    EXPECT_NEAR(end, 100, 1e-9);
}

TEST(MissingFiguresTest, WhatWasNotAskedIsNotMissing) {
    using dataset::CellState;
    dataset::DataColumn first = variableOf("first", {1, 2, kNoNumber, kNoNumber, kNoNumber});
    first.cellStates = std::vector<CellState>{CellState::Answered, CellState::Answered,
        CellState::NotApplicable, CellState::NotInFile, CellState::Skipped};
    dataset::DataColumn second = variableOf("second", {1, kNoNumber, 3, 4, 5});
    second.cellStates = std::vector<CellState>{CellState::Answered, CellState::Refused, CellState::Answered,
        CellState::Answered, CellState::Answered};
    first.role = second.role = dataset::ColumnRole::Additional;
    const dataset::Dataset data = casesOf({first, second});
    const auto summary =
        findings::summarizeMissing(data, {QStringLiteral("first"), QStringLiteral("second")});
    ASSERT_EQ(summary.variables.size(), 2U);
    const spec::TableSpec sheet = missingSheet(data, summary);
    EXPECT_EQ(sheet.words(0).mid(1, 3),
        (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("66.7 %")}));
    EXPECT_EQ(sheet.words(1).mid(1, 3),
        (QStringList{QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("80.0 %")}));
    EXPECT_EQ(rowsWithAllAsked(data, summary), 2U) << "the first case, and the one that was not asked";
    const spec::ChartSpec chart = missingChart(data, summary);
    EXPECT_EQ(chart.rightColumns[0].words[0].label, QStringLiteral("2/3"));
}

} // namespace
} // namespace lacrima::ui::figures
