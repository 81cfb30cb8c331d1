// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Pearson.h"

#include "core/analysis/regression/FittedLine.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <vector>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::kMissing;

constexpr double kInf = std::numeric_limits<double>::infinity();

TEST(PearsonTest, BondAndCryingAgreeWithCortest) {
    const auto result = pearson(golden64().bond, golden64().cry);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->n, 64U);
    EXPECT_EQ(result->method, CorrelationMethod::Pearson);
    EXPECT_CLOSE(0.450951035805561118, result->estimate, 1e-14);
    EXPECT_CLOSE(3.978261408147745648, result->statistic, 1e-13);
    EXPECT_CLOSE(0.000184319783358815, result->p.p, 1e-12);
    EXPECT_CLOSE(0.230716167696405100, result->interval->low, 1e-13);
    EXPECT_CLOSE(0.627232843094716941, result->interval->high, 1e-13);
}

TEST(PearsonTest, LeavesOutPairsWithAMissingValue) {
    std::vector<double> x(golden64().bond);
    std::vector<double> y(golden64().cry);
    x.insert(x.begin() + 3, kMissing);
    y.insert(y.begin() + 3, 1e9);
    y.push_back(kMissing);
    x.push_back(-1e9);
    EXPECT_EQ(pearson(x, y)->estimate, pearson(golden64().bond, golden64().cry)->estimate);
    EXPECT_EQ(pearson(x, y)->n, 64U);
}

TEST(PearsonTest, FewObservations) {
    const std::vector<double> x{1, 2, 4, 3};
    const std::vector<double> y{2, 1, 5, 5};
    for (std::size_t n = 0; n < 3; ++n) {
        const auto none = pearson(Column(x).first(n), Column(y).first(n));
        ASSERT_FALSE(none);
        EXPECT_EQ(none.refusal(), Refusal::TooFewObservations);
        EXPECT_EQ(none.refused().n, n);
    }
    const auto three = pearson(Column(x).first(3), Column(y).first(3));
    ASSERT_TRUE(three);
    EXPECT_FALSE(three->interval);
    EXPECT_EQ(three->intervalMethod, IntervalMethod::None);
    EXPECT_TRUE(pearson(x, y)->interval);
}

TEST(PearsonTest, RefusesConstantsAndInfinities) {
    const std::vector<double> x{1, 2, 4, 3};
    const std::vector<double> constant{0.1, 0.1, 0.1, 0.1};
    const std::vector<double> infinite{1, kInf, 2, -kInf};
    EXPECT_EQ(pearson(constant, x).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(pearson(x, constant).refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(pearson(x, infinite).refusal(), Refusal::InfiniteValue);
    EXPECT_EQ(pearson(x, infinite).refused().positions, (std::vector<std::size_t>{1, 3}));
    EXPECT_EQ(pearson(x, Column(x).first(2)).refusal(), Refusal::LengthMismatch);
    EXPECT_EQ(pearson(x, x, 95).refusal(), Refusal::BadArgument);
}

TEST(PearsonTest, SurvivesOffsetsAndScales) {
    const std::vector<double> x{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const std::vector<double> y{2, 1, 4, 3, 6, 5, 8, 7, 10, 9};
    constexpr double kR = 0.939393939393939393;
    for (const double scale : {1.0, 1e200, 1e-200, -3.5, 1e307}) {
        std::vector<double> scaled(x);
        for (double& value : scaled) value *= scale;
        EXPECT_CLOSE(std::copysign(kR, scale), pearson(scaled, y)->estimate, 1e-14) << scale;
    }
    for (const double offset : {1e15, -1e12, 1e8}) {
        std::vector<double> moved(x);
        for (double& value : moved) value += offset;
        EXPECT_CLOSE(kR, pearson(moved, y)->estimate, 1e-14) << offset;
    }
}

TEST(PearsonTest, PerfectLineStaysFinite) {
    const std::vector<double> x{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    std::vector<double> y;
    for (const double value : x) y.push_back(-2 * value + 1);
    const auto result = pearson(x, y);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->estimate, -1);
    EXPECT_TRUE(result->perfect);
    EXPECT_EQ(result->p.p, 0);
    EXPECT_EQ(result->interval->low, -1);
    EXPECT_EQ(result->interval->high, -1);
}

TEST(PearsonTest, EveryLineIsPerfectAndNothingElse) {
    for (int n = 3; n < 60; ++n) {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < n; ++i) {
            x.push_back(i * i + 0.1);
            y.push_back(3.7 * x.back() - 11);
        }
        EXPECT_EQ(pearson(x, y)->estimate, 1) << n;
        y.front() += 1e-7 * y.back();
        EXPECT_FALSE(pearson(x, y)->perfect) << n;
    }
}

TEST(PearsonTest, TinyPNeverVanishes) {
    const auto result = correlationFrom(0.5, 1000000);
    EXPECT_GT(result.p.p, 0);
    // R: pt(-abs(t), df, log.p = TRUE) + log(2)
    EXPECT_CLOSE(-143847.1889455191, result.p.logP, 1e-12);
    EXPECT_CLOSE(-267.05923627136809, correlationFrom(0.9, 320).p.logP, 1e-13);
}

TEST(PearsonTest, TwoValuesArePointBiserial) {
    EXPECT_EQ(pearson(golden64().approach, golden64().cry)->method, CorrelationMethod::PointBiserial);
}

TEST(PearsonTest, SmallestDetectable) {
    EXPECT_NEAR(*criticalR(64), 0.246, 5e-4);
    EXPECT_NEAR(*criticalR(55), 0.266, 5e-4);
    EXPECT_NEAR(*criticalR(18), 0.468, 5e-4);
    EXPECT_CLOSE(0.05, correlationFrom(*criticalR(64), 64).p.p, 1e-12);
    EXPECT_EQ(criticalR(2).refusal(), Refusal::TooFewObservations);
}

TEST(FittedLineTest, SlopeTestIsTheCorrelationTest) {
    const auto line = fitLine(golden64().bond, golden64().cry);
    const auto r = pearson(golden64().bond, golden64().cry);
    ASSERT_TRUE(line);
    EXPECT_CLOSE(r->p.p, line->p.p, 1e-11);
    EXPECT_CLOSE(line->intercept, line->at(0), 1e-12);
    const Interval middle = line->bandAt(line->meanX);
    const Interval edge = line->bandAt(line->meanX + 2);
    EXPECT_LT(middle.high - middle.low, edge.high - edge.low);
}

} // namespace
} // namespace lacrima::analysis
