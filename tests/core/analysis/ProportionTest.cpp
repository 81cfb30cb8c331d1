// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Proportion.h"

#include "tests/core/analysis/Expect.h"

#include <vector>

namespace lacrima::analysis {
namespace {

using test::kMissing;

TEST(ProportionTest, WilsonAgreesWithProptest) {
    const auto share = wilson(56, 64);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->estimate, 0.875);
    EXPECT_CLOSE(0.77225438178870054, share->interval.low, 1e-13);
    EXPECT_CLOSE(0.93527757336669537, share->interval.high, 1e-13);
}

TEST(ProportionTest, ExactAgreesWithBinomtest) {
    const auto share = clopperPearson(56, 64);
    ASSERT_TRUE(share);
    EXPECT_CLOSE(0.76847369403399601, share->interval.low, 1e-12);
    EXPECT_CLOSE(0.94445720882039796, share->interval.high, 1e-12);
}

TEST(ProportionTest, NoneAndAllTouchTheBorderExactly) {
    EXPECT_EQ(wilson(0, 20)->interval.low, 0);
    EXPECT_EQ(wilson(20, 20)->interval.high, 1);
    EXPECT_EQ(clopperPearson(0, 20)->interval.low, 0);
    EXPECT_EQ(clopperPearson(20, 20)->interval.high, 1);
    EXPECT_LT(clopperPearson(20, 20)->interval.low, 1);
}

TEST(ProportionTest, MirrorImage) {
    for (std::size_t k = 0; k <= 18; ++k) {
        const auto share = clopperPearson(k, 18);
        const auto mirror = clopperPearson(18 - k, 18);
        EXPECT_NEAR(share->interval.low, 1 - mirror->interval.high, 1e-14);
        EXPECT_NEAR(wilson(k, 18)->interval.low, 1 - wilson(18 - k, 18)->interval.high, 1e-14);
    }
}

TEST(ProportionTest, RefusesWhatHasNoShare) {
    EXPECT_EQ(wilson(0, 0).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(wilson(3, 2).refusal(), Refusal::BadArgument);
    EXPECT_EQ(clopperPearson(1, 2, 95).refusal(), Refusal::BadArgument);
}

TEST(ProportionTest, ColumnOfOnesSkipsMissingAndNamesOtherValues) {
    const std::vector<double> column{1, 0, kMissing, 1, 1};
    const auto share = proportionOfOnes(column);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->count, 3U);
    EXPECT_EQ(share->n, 4U);
    const std::vector<double> wrong{1, 0, 2};
    EXPECT_EQ(proportionOfOnes(wrong).refusal(), Refusal::BadArgument);
    EXPECT_EQ(proportionOfOnes(wrong).refused().positions, std::vector<std::size_t>{2});
}

} // namespace
} // namespace lacrima::analysis
