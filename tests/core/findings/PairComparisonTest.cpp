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

} // namespace
} // namespace lacrima::findings
