// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/PairComparison.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::test::kMissing;
using test::columnOf;
using test::datasetOf;

VariablePair pair(const char* first, const char* second) {
    return {QString::fromLatin1(first), QString::fromLatin1(second)};
}

TEST(PairComparisonTest, TheNumberIsOfTheCasesThatHaveAllValues) {
    const dataset::Dataset dataset = datasetOf(
        {columnOf("a", {1, 2, 3, 4, 5, 6, 7, kMissing}), columnOf("b", {2, 1, 4, 3, 6, kMissing, 7, 8}),
            columnOf("c", {5, 3, 4, 1, kMissing, 2, 6, 7}), columnOf("d", {3, 3, 5, 2, 6, 1, 4, 9})});
    for (const auto& [first, second, n] : {std::tuple(pair("a", "b"), pair("c", "d"), std::size_t{5}),
             std::tuple(pair("a", "b"), pair("a", "d"), std::size_t{6}),
             std::tuple(pair("c", "d"), pair("d", "a"), std::size_t{6})}) {
        const auto result = comparePairs(dataset, first, second, {});
        ASSERT_TRUE(result);
        EXPECT_EQ(result->n, n) << first.second.toStdString() << ' ' << second.second.toStdString();
    }
}

TEST(PairComparisonTest, WhereverTheSharedVariableStandsItIsPutFirst) {
    const dataset::Dataset dataset = datasetOf({columnOf("a", {1, 2, 3, 4, 5, 6, 7, 8}),
        columnOf("b", {2, 1, 4, 3, 6, 5, 8, 7}), columnOf("c", {5, 3, 4, 1, 7, 2, 6, 8})});
    const auto expected = comparePairs(dataset, pair("a", "b"), pair("a", "c"), {});
    ASSERT_TRUE(expected && expected->overlapping.tests);
    for (const auto& [first, second] : {std::pair(pair("a", "b"), pair("c", "a")),
             std::pair(pair("b", "a"), pair("a", "c")), std::pair(pair("b", "a"), pair("c", "a"))}) {
        const auto result = comparePairs(dataset, first, second, {});
        ASSERT_TRUE(result);
        EXPECT_TRUE(result->isOverlapping);
        EXPECT_EQ(result->first, pair("a", "b"));
        EXPECT_EQ(result->second, pair("a", "c"));
        EXPECT_EQ(result->rFirst, expected->rFirst);
        EXPECT_EQ(result->rSecond, expected->rSecond);
        EXPECT_EQ(result->overlapping.tests->steiger.value, expected->overlapping.tests->steiger.value);
    }
    EXPECT_EQ(
        comparePairs(dataset, pair("a", "b"), pair("c", "c"), {}).refusal(), analysis::Refusal::BadArgument);
    EXPECT_EQ(
        comparePairs(dataset, pair("a", "b"), pair("b", "a"), {}).refusal(), analysis::Refusal::BadArgument);
}

TEST(PairComparisonTest, BothKindsHaveIntervalsOfTheConfidenceThatIsAskedFor) {
    const dataset::Dataset dataset =
        datasetOf({columnOf("a", {1, 2, 3, 4, 5, 6, 7, 8}), columnOf("b", {2, 1, 4, 3, 6, 5, 8, 7}),
            columnOf("c", {5, 3, 4, 1, 7, 2, 6, 8}), columnOf("d", {3, 3, 5, 2, 6, 1, 4, 9})});
    DifferencePlan plan;
    plan.confidence = 0.8;
    const auto overlapping = comparePairs(dataset, pair("a", "b"), pair("a", "c"), plan);
    const auto apart = comparePairs(dataset, pair("a", "b"), pair("c", "d"), plan);
    ASSERT_TRUE(overlapping && overlapping->overlapping.tests && apart && apart->apart);
    EXPECT_EQ(overlapping->overlapping.tests->interval.confidence, 0.8);
    EXPECT_EQ(apart->apart->interval.confidence, 0.8);
}

} // namespace
} // namespace lacrima::findings
