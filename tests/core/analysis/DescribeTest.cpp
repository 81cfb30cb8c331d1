// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Describe.h"

#include "tests/core/analysis/Expect.h"

#include <vector>

namespace lacrima::analysis {
namespace {

using test::kMissing;

TEST(DescribeTest, CountsAndQuantilesOfType7) {
    const std::vector<double> column{4, kMissing, 1, 3, 2, kMissing};
    const auto result = describe(column);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->n, 4U);
    EXPECT_EQ(result->missing, 2U);
    EXPECT_EQ(result->mean, 2.5);
    EXPECT_EQ(result->median, 2.5);
    EXPECT_EQ(result->lowerQuartile, 1.75);
    EXPECT_EQ(result->upperQuartile, 3.25);
    EXPECT_EQ(result->interquartileRange(), 1.5);
    EXPECT_CLOSE(1.2909944487358056, *result->sd, 1e-15);
    EXPECT_NEAR(*result->skewness, 0, 1e-15);
    EXPECT_CLOSE(-1.2, *result->kurtosis, 1e-13);
}

TEST(DescribeTest, Type6) {
    const std::vector<double> sorted{1, 2, 3, 4, 5};
    EXPECT_EQ(quantileOfSorted(sorted, 0.25, QuantileType::Type6), 1.5);
    EXPECT_EQ(quantileOfSorted(sorted, 0.25, QuantileType::Type7), 2);
    EXPECT_EQ(quantileOfSorted(sorted, 0.001, QuantileType::Type6), 1);
    EXPECT_EQ(quantileOfSorted(sorted, 0.999, QuantileType::Type6), 5);
}

TEST(DescribeTest, SmallAndConstantColumns) {
    EXPECT_EQ(describe({}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(describe(std::vector<double>{kMissing}).refusal(), Refusal::TooFewObservations);
    const auto one = describe(std::vector<double>{7});
    EXPECT_EQ(one->mean, 7);
    EXPECT_FALSE(one->sd);
    const auto constant = describe(std::vector<double>{0.1, 0.1, 0.1, 0.1, 0.1});
    EXPECT_EQ(*constant->sd, 0);
    EXPECT_EQ(constant->mean, 0.1);
    EXPECT_FALSE(constant->skewness);
    EXPECT_FALSE(constant->kurtosis);
    EXPECT_FALSE(describe(std::vector<double>{1, 2, 4})->kurtosis);
}

TEST(DescribeTest, RefusesInfinity) {
    const std::vector<double> column{1, std::numeric_limits<double>::infinity(), 2};
    EXPECT_EQ(describe(column).refusal(), Refusal::InfiniteValue);
    EXPECT_EQ(describe(column).refused().positions, std::vector<std::size_t>{1});
}

} // namespace
} // namespace lacrima::analysis
