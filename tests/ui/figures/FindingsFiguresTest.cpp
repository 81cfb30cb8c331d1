// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/FindingsFigures.h"

#include "ui/figures/correlation/VerdictWords.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::ui::figures {
namespace {

dataset::DataColumn columnOf(const char* name, std::vector<double> values) {
    dataset::DataColumn column;
    column.name = QString::fromLatin1(name);
    column.variable = column.name;
    column.values = std::move(values);
    return column;
}

/// One claim: the more x, the more y.
findings::FindingResult resultOf(const dataset::Dataset& data, const char* y) {
    findings::FindingDefinition claim;
    claim.id = QStringLiteral("F01");
    claim.x = QStringLiteral("x");
    claim.y = QString::fromLatin1(y);
    return findings::computeFindings(data, {claim}).front();
}

dataset::Dataset dataset(std::vector<dataset::DataColumn> columns) {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(columns.front().values.size());
    for (dataset::DataColumn& column : columns) data.add(std::move(column));
    return data;
}

TEST(FindingsFiguresTest, WithoutAnIntervalZeroLiesInNone) {
    const dataset::Dataset data = dataset({columnOf("x", {1, 2, 3}), columnOf("y", {1, 2, 4})});
    const auto result = resultOf(data, "y");
    ASSERT_TRUE(result.correlation && !result.correlation->interval);
    const QString words = findingWords(data, result).join(QLatin1Char(' '));
    EXPECT_TRUE(words.contains(QStringLiteral("too few for an interval"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("zero lies")));
}

TEST(FindingsFiguresTest, TheForestNamesItsConfidence) {
    const dataset::Dataset data = dataset({columnOf("x", {1, 2, 3, 4}), columnOf("y", {1, 2, 4, 3})});
    const auto results = findings::computeFindings(data, {resultOf(data, "y").definition}, 0.9);
    EXPECT_TRUE(findingsForest(data, results).x.title.startsWith(QStringLiteral("r with 90 % interval")));
}

TEST(FindingsFiguresTest, ThePartialCorrelationSaysItsOwnN) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    dataset::DataColumn bond = columnOf("wai_bond", {2, 1, 4, 3, 6, 5, 8, 7, 9});
    bond.label.byLanguage.insert(QStringLiteral("en"), QStringLiteral("WAI bond"));
    const dataset::Dataset data = dataset({columnOf("x", {1, 2, 3, 4, 5, 6, 7, 8, 9}), bond,
        columnOf("wai_goal", {1, 3, 2, 5, 1, 4, 2, kNone, kNone}),
        columnOf("wai_task", {3, 1, 4, 1, 5, 2, 6, 5, 3})});
    const auto result = resultOf(data, "wai_bond");
    ASSERT_TRUE(result.correlation && result.partial && *result.partial);
    const spec::TableSpec sheet = findingSheet(data, result);
    EXPECT_EQ(sheet.words(0)[3], QStringLiteral("9"));
    EXPECT_EQ(sheet.words(0)[6], QStringLiteral("7"));
    EXPECT_EQ(sheet.words(1)[3], QStringLiteral("7")) << "of the goal";
    EXPECT_EQ(sheet.columns.size(), 7U);
    const QString words = findingWords(data, result).join(QLatin1Char(' '));
    EXPECT_TRUE(words.contains(QStringLiteral("WAI bond’s own"))) << words.toStdString();
}

TEST(FindingsFiguresTest, TheHeadlineCountsVerdictsAndNeverAgreement) {
    const dataset::Dataset data =
        dataset({columnOf("x", {1, 2, 3}), columnOf("y", {1, 2, 4}), columnOf("z", {9, 4, 1})});
    const std::vector<findings::FindingResult> three{
        resultOf(data, "y"), resultOf(data, "z"), resultOf(data, "nowhere")};
    EXPECT_EQ(findingsHeadline(three),
        QStringLiteral("0 of 3 findings are supported, 2 undecided, 0 against, 1 absent"));
    EXPECT_EQ(findingsHeadline({three[2]}), QStringLiteral("No finding can be judged yet"));
}

TEST(FindingsFiguresTest, CopiesLeaveTheDrawnColumnOut) {
    const dataset::Dataset data = dataset({columnOf("x", {1, 2, 3, 4, 6}), columnOf("y", {1, 2, 4, 3, 7})});
    const FindingsBoard board = findingsBoard({resultOf(data, "y")});
    ASSERT_TRUE(board.sheet.rows[0][1].range);
    const spec::TableSpec copy = board.sheet.inWords();
    EXPECT_EQ(copy.columns.size() + 1, board.sheet.columns.size());
    EXPECT_EQ(copy.words(0)[1], board.sheet.words(0)[2]);
}

} // namespace
} // namespace lacrima::ui::figures
