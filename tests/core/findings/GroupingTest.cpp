// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/Grouping.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

analysis::Computed<Grouping> groupingBy(const dataset::Dataset& dataset, const char* name) {
    return groupingOf(dataset, QString::fromLatin1(name));
}

TEST(GroupingTest, OrderedVariablesKeepTheirLevels) {
    const auto grouping = groupingBy(goldenDataset(), "po_level");
    ASSERT_TRUE(grouping);
    EXPECT_TRUE(grouping->isOrdered);
    ASSERT_EQ(grouping->levels.size(), 4U);
    EXPECT_TRUE(grouping->levels[3].rows.empty());
    EXPECT_EQ(grouping->levels[3].label.in(QStringLiteral("en")), QStringLiteral("4"));
    EXPECT_EQ(grouping->missing, 0U);
    EXPECT_TRUE(grouping->cutPoints.empty());
}

TEST(GroupingTest, NominalVariablesKeepWhatIsInUse) {
    const auto grouping = groupingBy(goldenDataset(), "clin_gender");
    ASSERT_TRUE(grouping);
    EXPECT_FALSE(grouping->isOrdered);
    EXPECT_EQ(grouping->levels.size(), 3U);
}

TEST(GroupingTest, ManyNumbersAreCutAtTheQuartilesOfR) {
    const dataset::Dataset dataset = goldenDataset();
    const auto grouping = groupingBy(dataset, "clin_age");
    ASSERT_TRUE(grouping);
    EXPECT_EQ(grouping->cutPoints, reference("x.group.cuts"));
    ASSERT_EQ(grouping->levels.size(), 4U);
    EXPECT_FALSE(grouping->levels[0].above);
    EXPECT_EQ(grouping->levels[1].above, grouping->levels[0].upTo);
    EXPECT_FALSE(grouping->levels[3].upTo);
    for (std::size_t i = 0; i < 4; ++i) {
        const auto& r = reference("x.group.age." + std::to_string(i + 1));
        EXPECT_EQ(static_cast<double>(grouping->levels[i].rows.size()), r[0]);
    }
    EXPECT_EQ(grouping->missing, 2U);
    const std::vector<double> codes = grouping->codes(64);
    EXPECT_TRUE(std::isnan(codes[7]));
    EXPECT_EQ(codes[grouping->levels[2].rows[0]], 3);
}

TEST(GroupingTest, EqualCutPointsCountOnce) {
    const dataset::Dataset dataset =
        datasetOf({columnOf("a", {1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9}),
            columnOf("b", {1, 2, 3, 4, 5, 6, 7, 9, 9, 9, 9, 9, 9, 9, 9, 9}),
            columnOf("c", {1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, kMissing})});
    const auto low = groupingBy(dataset, "a");
    EXPECT_EQ(low->cutPoints, (std::vector<double>{1, 1.5, 5.25}));
    const auto high = groupingBy(dataset, "b");
    EXPECT_EQ(high->cutPoints, (std::vector<double>{4.75})) << "the others would cut nothing off";
    EXPECT_EQ(high->levels[1].rows.size(), 12U);
    EXPECT_EQ(groupingBy(dataset, "c")->levels.size(), 7U) << "seven values are few enough";
}

TEST(GroupingTest, ItRefusesWhatGroupsNothing) {
    const dataset::Dataset dataset = datasetOf({columnOf("none", {kMissing, kMissing}),
        columnOf("wild", {1, std::numeric_limits<double>::infinity()}), columnOf("one", {2, 2})});
    EXPECT_EQ(groupingBy(dataset, "absent").refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(groupingBy(dataset, "none").refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(groupingBy(dataset, "wild").refusal(), Refusal::InfiniteValue);
    EXPECT_EQ(groupingBy(dataset, "one")->levels.size(), 1U);
    EXPECT_EQ(groupingBy(dataset::Dataset{}, "one").refusal(), Refusal::TooFewObservations);
}

TEST(GroupingTest, VariablesAreOfferedByRole) {
    dataset::Dataset dataset = goldenDataset();
    dataset.add(columnOf("constant", std::vector<double>(64, 1)));
    dataset.add(columnOf("extra", dataset.column(QStringLiteral("po_level"))->values));
    dataset.add(columnOf(
        "clin_setting___ward", std::vector<double>(64, 1), dataset::Measure::Ordinal, {}, "practice"));
    const auto variables = groupingVariables(dataset);
    std::vector<std::pair<QString, GroupingRole>> found;
    for (const GroupingVariable& variable : variables) found.emplace_back(variable.name, variable.role);
    const std::vector<std::pair<QString, GroupingRole>> expected{
        {QStringLiteral("po_level"), GroupingRole::PersonalityLevel},
        {QStringLiteral("appr_systemic"), GroupingRole::Approach},
        {QStringLiteral("clin_age"), GroupingRole::Clinician},
        {QStringLiteral("clin_gender"), GroupingRole::Clinician},
        {QStringLiteral("extra"), GroupingRole::Other}};
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(groupingVariables(dataset::Dataset{}).empty());
}

TEST(GroupingTest, ValuesFollowTheOccupiedLevels) {
    const dataset::Dataset dataset = datasetOf({columnOf("y", {5, 6, kMissing, 8}),
        columnOf("g", {2, 1, 3, 2}, dataset::Measure::Ordinal, {1, 2, 3, 4})});
    const auto values = valuesByLevel(dataset.columns[0], *groupingBy(dataset, "g"));
    EXPECT_EQ(values, (std::vector<std::vector<double>>{{6}, {5, 8}}));
}

} // namespace
} // namespace lacrima::findings
