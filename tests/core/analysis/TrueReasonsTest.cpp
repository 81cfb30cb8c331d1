// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about numbers is true, and numbers far from one stay numbers.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/groups/IntraclassCorrelation.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/analysis/regression/FittedLine.h"
#include "core/analysis/regression/LinearRegression.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/Reliability.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

namespace lacrima::analysis {
namespace {

using test::golden64;
using Groups = std::vector<std::vector<double>>;

TEST(TrueReasonsTest, AMonotoneCurveIsNoLine) {
    std::vector<double> x;
    std::vector<double> cube;
    std::vector<double> line;
    for (int i = 1; i <= 12; ++i) {
        x.push_back(i);
        cube.push_back(static_cast<double>(i) * i * i);
        line.push_back(3.0 * i + 1);
    }
    EXPECT_FALSE(pearson(x, cube)->perfect);
    EXPECT_TRUE(pearson(x, line)->perfect);
    EXPECT_FALSE(pearson(x, line)->isOfRanks);
    for (const auto& ranks : {spearman(x, cube), kendall(x, cube)}) {
        EXPECT_TRUE(ranks->perfect);
        EXPECT_TRUE(ranks->isOfRanks) << "the ranks agree; nothing is said about a line";
        EXPECT_GT(ranks->p.p, 0);
    }
    const std::vector<double> other{2, 1, 4, 3, 9, 6, 5, 8, 7, 12, 10, 11};
    EXPECT_FALSE(kendall(x, other)->perfect);
    const std::vector<Column> covariate{other};
    EXPECT_FALSE(partial(x, cube, covariate, 0.95, PartialScale::Values)->isOfRanks);
}

TEST(TrueReasonsTest, OneConstantGroupIsNamedAndTheOthersAreNot) {
    const Groups one{{3, 3, 3}, {5, 6, 5}, {7, 7, 8}};
    const auto welch = welchAnova(one);
    EXPECT_EQ(welch.refusal(), Refusal::ConstantGroup);
    EXPECT_EQ(welch.refused().positions, std::vector<std::size_t>{0});
    const Groups two{{3, 3, 3}, {5, 5, 5}, {7, 7, 8}};
    EXPECT_EQ(welchAnova(two).refused().positions, (std::vector<std::size_t>{0, 1}));
    const Groups all{{3, 3, 3}, {5, 5, 5}, {7, 7, 7}};
    EXPECT_EQ(welchAnova(all).refusal(), Refusal::NoVarianceY);
}

TEST(TrueReasonsTest, AnInfiniteFSaysThatItIsPerfect) {
    const Groups groups{{3, 3, 3}, {5, 5, 5}, {7, 7, 7}};
    const auto anova = oneWayAnova(groups);
    ASSERT_TRUE(anova);
    EXPECT_TRUE(anova->isPerfect);
    EXPECT_TRUE(std::isinf(anova->f));
    EXPECT_EQ(anova->p.p, 0);
    EXPECT_EQ(anova->etaSquared, 1);
    EXPECT_FALSE(oneWayAnova(Groups{{3, 3, 3}, {5, 6, 5}})->isPerfect);
    const std::vector<double> x{1, 2, 3, 4};
    const auto exact = linearRegression(x, std::vector<Column>{x});
    ASSERT_TRUE(exact);
    EXPECT_TRUE(exact->perfect);
}

TEST(TrueReasonsTest, ATurnedItemIsNamed) {
    const std::vector<double> a{1, 2, 3, 4, 5, 4};
    const std::vector<double> turned{5, 4, 3, 2, 1, 3};
    const std::vector<double> b{1, 3, 3, 4, 4, 5};
    const std::vector<double> constant(6, 3);
    const auto scale = reliability(std::vector<Column>{constant, a, turned, b});
    ASSERT_TRUE(scale);
    EXPECT_LT(scale->alpha, 0.5);
    EXPECT_EQ(scale->suggestReverse, std::vector<std::size_t>{2});
    std::vector<double> mended(turned);
    for (double& value : mended) value = 6 - value;
    const auto whole = reliability(std::vector<Column>{constant, a, mended, b});
    EXPECT_GT(whole->alpha, 0.8);
    EXPECT_TRUE(whole->suggestReverse.empty());
    // the sum is the same for everyone: no alpha, but the reason and the item are known
    std::vector<double> opposite(a);
    for (double& value : opposite) value = 6 - value;
    const auto none = reliability(std::vector<Column>{constant, a, opposite});
    EXPECT_EQ(none.refusal(), Refusal::ConstantTotal);
    EXPECT_EQ(none.refused().positions, std::vector<std::size_t>{2});
    // items that have nothing to do with each other: nothing turned round makes alpha larger for sure
    EXPECT_TRUE(reliability(std::vector<Column>{a, a, b})->suggestReverse.empty());
}

/// The same values times a power of two: every number without a unit stays what it is.
std::vector<double> times(const std::vector<double>& values, int exponent) {
    std::vector<double> result(values);
    for (double& value : result) value = std::ldexp(value, exponent);
    return result;
}

class ScaleTest : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(
    PowersOfTwo, ScaleTest, testing::Values(520, 900, -520, -900)); // squares of 1e156, 1e271

TEST_P(ScaleTest, WelchAndAnovaDoNotDependOnTheUnit) {
    const std::vector<double> a{1.2, 3.4, 2.2, 5.1, 4.4};
    const std::vector<double> b{2.9, 6.1, 5.5, 7.3, 6.6, 4.9};
    const std::vector<double> c{3, 2, 4.5, 3.5};
    const int e = GetParam();
    const auto expected = welchT(a, b);
    const auto t = welchT(times(a, e), times(b, e));
    ASSERT_TRUE(t);
    EXPECT_EQ(expected->t, t->t);
    EXPECT_EQ(expected->degreesOfFreedom, t->degreesOfFreedom);
    EXPECT_EQ(expected->p.p, t->p.p);
    EXPECT_EQ(std::ldexp(expected->interval.low, e), t->interval.low);
    EXPECT_EQ(expected->hedgesG.estimate, t->hedgesG.estimate);
    EXPECT_EQ(expected->hedgesG.interval->high, t->hedgesG.interval->high);
    const Groups groups{a, b, c};
    const Groups scaled{times(a, e), times(b, e), times(c, e)};
    EXPECT_CLOSE(welchAnova(groups)->f, welchAnova(scaled)->f, 1e-13);
    EXPECT_CLOSE(welchAnova(groups)->etaSquared.estimate, welchAnova(scaled)->etaSquared.estimate, 1e-13);
    EXPECT_CLOSE(oneWayAnova(groups)->f, oneWayAnova(scaled)->f, 1e-13);
    const std::vector<double> outcome{1.2, 3.4, 2.2, 5.1, 4.4, 9};
    const std::vector<double> cluster{1, 1, 2, 2, 3, 3};
    const auto icc = intraclassCorrelation(times(outcome, e), cluster);
    EXPECT_CLOSE(intraclassCorrelation(outcome, cluster)->estimate, icc->estimate, 1e-12);
    EXPECT_CLOSE(intraclassCorrelation(outcome, cluster)->interval.low, icc->interval.low, 1e-12);
}

TEST_P(ScaleTest, RegressionLineAndAlphaDoNotDependOnTheUnit) {
    const auto& g = golden64();
    const int e = GetParam();
    for (const bool withIntercept : {true, false}) {
        const auto plain = linearRegression(g.cry, std::vector<Column>{g.bond, g.goal}, withIntercept);
        const std::vector<double> bond = times(g.bond, e);
        const auto fit = linearRegression(times(g.cry, e), std::vector<Column>{bond, g.goal}, withIntercept);
        ASSERT_TRUE(fit);
        EXPECT_CLOSE(plain->f, fit->f, 1e-11);
        EXPECT_CLOSE(plain->rSquared, fit->rSquared, 1e-11);
        EXPECT_CLOSE(plain->slopes[0].estimate, fit->slopes[0].estimate, 1e-11);
        EXPECT_CLOSE(plain->slopes[1].t, fit->slopes[1].t, 1e-11);
        EXPECT_CLOSE(std::ldexp(plain->residualSd, e), fit->residualSd, 1e-11);
    }
    const auto line = fitLine(g.bond, g.cry);
    const std::vector<double> wide = times(g.bond, e);
    const auto scaled = fitLine(wide, g.cry);
    ASSERT_TRUE(scaled);
    EXPECT_CLOSE(line->bandAt(5).low, scaled->bandAt(std::ldexp(5, e)).low, 1e-12);
    const auto alpha = reliability(std::vector<Column>{g.bond, g.goal, g.task});
    const Groups items{times(g.bond, e), times(g.goal, e), times(g.task, e)};
    const std::vector<Column> columns(items.begin(), items.end());
    const auto again = reliability(columns);
    ASSERT_TRUE(again);
    EXPECT_CLOSE(alpha->alpha, again->alpha, 1e-12);
    EXPECT_CLOSE(*alpha->item[1].itemRestR, *again->item[1].itemRestR, 1e-12);
    EXPECT_CLOSE(std::ldexp(alpha->item[1].sd, e), again->item[1].sd, 1e-12);
    EXPECT_CLOSE(
        omegaTotal(std::vector<Column>{g.bond, g.goal, g.task})->omega, omegaTotal(columns)->omega, 1e-9);
}

/// P[T <= t] of the noncentral t by its definition: T = (Z + delta) / sqrt(V / df), Simpson over the root of
/// V / df.
double noncentralTCdf(double t, double df, double delta) {
    constexpr int kSteps = 20000;
    const double high = 1 + 14 / std::sqrt(2 * df);
    const double step = high / kSteps;
    const double logConstant = std::log(2.0) + df / 2 * std::log(df / 2) - std::lgamma(df / 2);
    double sum = 0;
    for (int i = 1; i <= kSteps; ++i) {
        const double s = step * i;
        const double weight = i == kSteps ? 1 : i % 2 == 1 ? 4 : 2;
        const double density = std::exp(logConstant + (df - 1) * std::log(s) - df * s * s / 2);
        sum += weight * density * 0.5 * std::erfc(-(t * s - delta) / std::sqrt(2.0));
    }
    return sum * step / 3;
}

TEST(HedgesGTest, IntervalOfExtremeEffectsIsThatOfTheQuadrature) {
    for (const double distance : {0.0, 0.4, 3.0, 20.0, 80.0, 400.0}) {
        for (const double sign : {1.0, -1.0}) {
            const std::vector<double> a{0.3, 1.1, -0.6, 0.4, -1.2, 0.2, 0.9};
            std::vector<double> b{-0.2, 0.8, -1.1, 0.5, 0.1};
            for (double& value : b) value -= sign * distance;
            const auto effect = welchT(a, b)->hedgesG;
            ASSERT_TRUE(effect.interval) << distance;
            const double df = 10;
            const double correction = std::exp(std::lgamma(5.0) - std::lgamma(4.5)) / std::sqrt(5.0);
            const double unit = std::sqrt(1.0 / 7 + 1.0 / 5);
            const double t = effect.estimate / correction / unit;
            const double atLow = noncentralTCdf(t, df, effect.interval->low / correction / unit);
            const double atHigh = noncentralTCdf(t, df, effect.interval->high / correction / unit);
            EXPECT_NEAR(atLow, 0.975, 2e-7) << sign * distance;
            EXPECT_NEAR(atHigh, 0.025, 2e-7) << sign * distance;
        }
    }
}

TEST(SpearmanExactTest, IsTheCountOverAllOrders) {
    for (const std::size_t n : {4UL, 6UL, 8UL, 9UL}) {
        std::vector<double> x(n);
        std::iota(x.begin(), x.end(), 1.0);
        std::map<double, double> orders; // by the sum of squared differences
        std::vector<double> y(x);
        double all = 0;
        do {
            double s = 0;
            for (std::size_t i = 0; i < n; ++i) s += (x[i] - y[i]) * (x[i] - y[i]);
            orders[s] += 1;
            ++all;
        } while (std::next_permutation(y.begin(), y.end()));
        const double middle = static_cast<double>(n * n * n - n) / 6;
        std::vector<double> order(x);
        for (std::size_t swaps = 0; swaps + 1 < n; ++swaps) {
            const auto result = spearman(x, order);
            double exceeding = 0;
            for (const auto& [s, count] : orders) {
                if (std::abs(s - middle) >= std::abs(result->statistic - middle) - 1e-6) exceeding += count;
            }
            EXPECT_CLOSE(exceeding / all, result->p.p, 1e-12) << n << " " << swaps;
            EXPECT_EQ(result->pMethod, PMethod::Exact);
            std::swap(order[swaps], order[n - 1 - swaps / 2]);
        }
    }
}

/// The coefficients of the law of S for n = 10 to 14, by a recursion over subsets, independent of the one in
/// the program: orders[set][s] counts the ways to give the first |set| places the ranks of the set.
TEST(SpearmanExactTest, IsTheCountOverSubsetsUpToFourteen) {
    for (const std::size_t n : {10UL, 12UL, 14UL}) {
        const std::size_t largest = (n * n * n - n) / 3 / 2 + 1;
        std::vector<std::map<std::size_t, double>> sparse(std::size_t{1} << n);
        sparse[0][0] = 1;
        for (std::size_t set = 0; set + 1 < sparse.size(); ++set) {
            const auto place = static_cast<std::size_t>(std::popcount(set));
            for (std::size_t rank = 0; rank < n; ++rank) {
                if ((set >> rank & 1) != 0) continue;
                const std::size_t away = place > rank ? place - rank : rank - place;
                auto& to = sparse[set | std::size_t{1} << rank];
                for (const auto& [s, count] : sparse[set]) to[s + away * away] += count;
            }
            sparse[set].clear();
        }
        const auto& law = sparse.back();
        double all = 0;
        for (const auto& entry : law) all += entry.second;
        EXPECT_EQ(all, std::round(std::tgamma(static_cast<double>(n) + 1)));
        std::vector<double> x(n);
        std::iota(x.begin(), x.end(), 1.0);
        std::vector<double> y(x);
        const double middle = static_cast<double>(largest - 1);
        for (std::size_t swaps = 0; swaps < n - 1; ++swaps) {
            const auto result = spearman(x, y);
            double exceeding = 0;
            for (const auto& [s, count] : law) {
                if (std::abs(static_cast<double>(s) - middle) >= std::abs(result->statistic - middle) - 1e-6)
                    exceeding += count;
            }
            EXPECT_CLOSE(exceeding / all, result->p.p, 1e-11) << n << " " << swaps;
            std::swap(y[swaps], y[(swaps * 5 + 3) % n]);
        }
    }
}

TEST(GroupPropertyTest, ExtremeGroupsMirrorToo) {
    for (const double distance : {0.0, 5.0, 80.0, 1e6}) {
        const std::vector<double> a{0.3, 1.1, -0.6, 0.4};
        std::vector<double> b{-0.2, 0.8, -1.1, 0.5, 0.1, 0.7};
        for (double& value : b) value += distance;
        const auto one = welchT(a, b);
        const auto other = welchT(b, a);
        EXPECT_EQ(one->t, -other->t);
        EXPECT_EQ(one->p.logP, other->p.logP);
        EXPECT_EQ(one->interval.low, -other->interval.high);
        ASSERT_EQ(one->hedgesG.interval.has_value(), other->hedgesG.interval.has_value());
        EXPECT_EQ(one->hedgesG.estimate, -other->hedgesG.estimate);
        if (!one->hedgesG.interval) continue;
        EXPECT_EQ(one->hedgesG.interval->low, -other->hedgesG.interval->high);
        EXPECT_EQ(one->hedgesG.interval->high, -other->hedgesG.interval->low);
    }
}

} // namespace
} // namespace lacrima::analysis
