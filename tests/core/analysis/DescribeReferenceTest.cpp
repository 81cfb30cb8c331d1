// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Describe.h"
#include "core/analysis/describe/Proportion.h"
#include "core/analysis/regression/FittedLine.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using test::reference;

TEST(DescribeReferenceTest, AgreesWithR) {
    for (const std::string& name : test::referenceNames("describe.", ".x")) {
        const std::vector<double>& r = reference("describe." + name);
        const auto result = describe(reference("describe." + name + ".x"));
        ASSERT_TRUE(result);
        EXPECT_CLOSE(r[0], result->mean, 1e-13);
        EXPECT_CLOSE(r[1], *result->sd, 1e-13);
        EXPECT_CLOSE(r[2], result->median, 1e-14);
        EXPECT_CLOSE(r[3], result->lowerQuartile, 1e-13);
        EXPECT_CLOSE(r[4], result->upperQuartile, 1e-13);
        EXPECT_EQ(r[5], result->min);
        EXPECT_EQ(r[6], result->max);
        EXPECT_CLOSE(r[7], *result->skewness, 1e-11);
        EXPECT_CLOSE(r[8], *result->kurtosis, 1e-11);
    }
}

TEST(DescribeReferenceTest, QuantilesOfType6) {
    for (const std::string& name : test::referenceNames("describe.", ".x")) {
        std::vector<double> sorted = reference("describe." + name + ".x");
        std::sort(sorted.begin(), sorted.end());
        const std::vector<double>& r = reference("quantile6." + name);
        EXPECT_CLOSE(r[0], quantileOfSorted(sorted, 0.025, QuantileType::Type6), 1e-13);
        EXPECT_CLOSE(r[1], quantileOfSorted(sorted, 0.3, QuantileType::Type6), 1e-13);
        EXPECT_CLOSE(r[2], quantileOfSorted(sorted, 0.975, QuantileType::Type6), 1e-13);
    }
}

TEST(DescribeReferenceTest, Proportions) {
    const auto check = [](const std::string& name, std::size_t count, std::size_t n) {
        const std::vector<double>& r = reference("share." + name);
        EXPECT_NEAR(r[0], wilson(count, n)->interval.low, 1e-15);
        EXPECT_CLOSE(r[1], wilson(count, n)->interval.high, 1e-12);
        EXPECT_CLOSE(r[2], clopperPearson(count, n)->interval.low, 1e-11);
        EXPECT_CLOSE(r[3], clopperPearson(count, n)->interval.high, 1e-11);
    };
    check("0", 0, 18);
    check("1", 1, 18);
    check("9", 9, 18);
    check("17", 17, 18);
    check("18", 18, 18);
    check("tiny", 3, 1000000);
}

TEST(DescribeReferenceTest, LineWithBand) {
    const auto line = fitLine(reference("partial.x"), reference("partial.y"));
    ASSERT_TRUE(line);
    const std::vector<double>& r = reference("line");
    EXPECT_CLOSE(r[0], line->intercept, 1e-12);
    EXPECT_CLOSE(r[1], line->slope, 1e-13);
    EXPECT_CLOSE(r[2], line->slopeError, 1e-12);
    EXPECT_CLOSE(r[4], line->p.p, 1e-10);
    EXPECT_CLOSE(r[5], line->residualSd, 1e-13);
    EXPECT_CLOSE(r[6], line->slopeInterval.low, 1e-12);
    EXPECT_CLOSE(r[7], line->slopeInterval.high, 1e-12);
    const std::vector<double>& band = reference("line.band"); // three fits, three lows, three highs
    const std::vector<double> places{-1, 0, 2};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_CLOSE(band[i], line->at(places[i]), 1e-11);
        EXPECT_CLOSE(band[3 + i], line->bandAt(places[i]).low, 1e-11);
        EXPECT_CLOSE(band[6 + i], line->bandAt(places[i]).high, 1e-11);
    }
}

} // namespace
} // namespace lacrima::analysis
