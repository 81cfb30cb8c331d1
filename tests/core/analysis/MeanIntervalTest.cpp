// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/MeanInterval.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::kMissing;
using test::reference;

TEST(MeanIntervalTest, TheyAreThoseOfR) {
    const auto mean = meanInterval(golden64().bond);
    EXPECT_CLOSE(reference("x.mean.64")[0], mean->low, 1e-12);
    EXPECT_CLOSE(reference("x.mean.64")[1], mean->high, 1e-12);
    const auto median = medianInterval(golden64().bond);
    EXPECT_EQ(reference("x.median.64")[0], median->low);
    EXPECT_EQ(reference("x.median.64")[1], median->high);
    const auto& seven = reference("x.median.7");
    const auto small = medianInterval(std::span(seven).first(7));
    EXPECT_EQ(seven[7], small->low);
    EXPECT_EQ(seven[8], small->high);
}

TEST(MeanIntervalTest, TheMedianNeedsSixValuesAt95Percent) {
    EXPECT_EQ(medianInterval(std::vector<double>{1, 2, 3, 4, 5}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(medianInterval(std::vector<double>{6, 1, 2, kMissing, 3, 4, 5})->low, 1);
    EXPECT_TRUE(medianInterval(std::vector<double>{1, 2, 3, 4, 5}, 0.9));
    EXPECT_EQ(medianInterval(std::vector<double>{2, 2, 2, 2, 2, 2})->high, 2);
}

TEST(MeanIntervalTest, TheyRefuseWhatHasNone) {
    EXPECT_EQ(meanInterval(std::vector<double>{3}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(meanInterval(std::vector<double>{3, 3}).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(meanInterval(std::vector<double>{3, 4}, 1).refusal(), Refusal::BadArgument);
    EXPECT_EQ(medianInterval(std::vector<double>{}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(medianInterval(std::vector<double>{3, 4}, 0).refusal(), Refusal::BadArgument);
}

} // namespace
} // namespace lacrima::analysis
