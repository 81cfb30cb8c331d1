// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Density.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::kMissing;
using test::reference;

std::vector<double> bondAtLevel(double level) {
    std::vector<double> values;
    for (std::size_t i = 0; i < 64; ++i) {
        if (golden64().level[i] == level) values.push_back(golden64().bond[i]);
    }
    return values;
}

TEST(DensityTest, TheCurveIsThatOfR) {
    for (const int level : {1, 2, 3}) {
        const auto curve = density(bondAtLevel(level));
        const auto& r = reference("x.density.level." + std::to_string(level));
        ASSERT_TRUE(curve);
        ASSERT_EQ(curve->x.size(), 128U);
        EXPECT_CLOSE(r[0], curve->bandwidth, 1e-12);
        const std::vector<std::size_t> places{0, 19, 63, 99, 127};
        for (std::size_t i = 0; i < places.size(); ++i) EXPECT_CLOSE(r[i + 1], curve->y[places[i]], 1e-9);
    }
}

TEST(DensityTest, TheAreaUnderItIsOne) {
    const auto curve = density(golden64().bond, {512, 6, {}, {}});
    double area = 0;
    for (std::size_t i = 1; i < curve->x.size(); ++i)
        area += (curve->x[i] - curve->x[i - 1]) * (curve->y[i] + curve->y[i - 1]) / 2;
    EXPECT_NEAR(area, 1, 1e-6);
    EXPECT_GE(curve->peak(), curve->y[256]);
}

TEST(DensityTest, WithoutAnInterquartileRangeTheSdDecides) {
    const std::vector<double> spike{3, 3, 3, 3, 3, 3, 3, 1, 6};
    const auto curve = density(spike, {2, 0, 3.0, 4.0});
    ASSERT_TRUE(curve);
    EXPECT_CLOSE(reference("x.density.spike")[0], curve->bandwidth, 1e-12);
    EXPECT_CLOSE(reference("x.density.spike")[1], curve->y[0], 1e-12);
    EXPECT_EQ(curve->x[1], 4);
}

TEST(DensityTest, MissingValuesDoNotCount) {
    const std::vector<double> with{1, kMissing, 2, 4, kMissing};
    EXPECT_EQ(density(with)->n, 3U);
    EXPECT_EQ(density(with)->y, density(std::vector<double>{1, 2, 4})->y);
}

TEST(DensityTest, ItRefusesWhatHasNoCurve) {
    EXPECT_EQ(density(std::vector<double>{}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(density(std::vector<double>{1, kMissing}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(density(std::vector<double>{2, 2, 2}).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(density(std::vector<double>{1, 2, std::numeric_limits<double>::infinity()}).refusal(),
        Refusal::InfiniteValue);
    EXPECT_EQ(density(std::vector<double>{1, 2}, {1, 3, {}, {}}).refusal(), Refusal::BadArgument);
    EXPECT_EQ(density(std::vector<double>{1, 2}, {10, -1, {}, {}}).refusal(), Refusal::BadArgument);
    EXPECT_EQ(density(std::vector<double>{1, 2}, {10, 3, 5.0, 4.0}).refusal(), Refusal::BadArgument);
}

} // namespace
} // namespace lacrima::analysis
