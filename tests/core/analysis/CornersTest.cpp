// SPDX-License-Identifier: GPL-3.0-or-later
// Where a formula ends: ranks that agree completely, predictors that repeat each other, fits without a
// residual.
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/analysis/regression/Collinearity.h"
#include "core/analysis/regression/LinearRegression.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;
using test::referenceRows;

double rhoOf(double s, double n) {
    return 1 - 6 * s / (n * n * n - n);
}

TEST(SpearmanTailTest, CountsEveryOrderUpToSixteen) {
    const auto rows = referenceRows("s.spearman.exact");
    ASSERT_GT(rows.size(), 20U);
    for (const auto& row : rows) {
        const auto n = static_cast<std::size_t>(row[0]);
        for (const double sign : {1.0, -1.0}) {
            const Correlation result = spearmanFrom(sign * rhoOf(row[1], row[0]), n, false);
            EXPECT_CLOSE(row[2], result.p.p, 1e-12) << n << ' ' << row[1];
            EXPECT_EQ(result.pMethod, PMethod::Exact);
        }
    }
}

TEST(SpearmanTailTest, PFallsAsTheRanksAgreeMoreAndNeverVanishes) {
    for (const std::size_t n : {4U, 9U, 10U, 15U, 16U, 17U, 18U, 25U, 40U, 64U, 200U, 1290U, 1291U}) {
        const auto size = static_cast<double>(n);
        const double middle = (size * size * size - size) / 6;
        const double step = std::max(2.0, 2 * std::floor(middle / 8000));
        const double least = std::log(2) - std::lgamma(size + 1);
        double before = -1e300;
        for (double s = 0; s <= middle; s += step) {
            const Correlation result = spearmanFrom(rhoOf(s, size), n, false);
            ASSERT_GE(result.p.logP, before - 1e-9) << n << ' ' << s;
            ASSERT_GE(result.p.logP, least - 1e-9) << n << ' ' << s;
            ASSERT_GT(result.p.p, 0);
            ASSERT_NEAR(result.p.logP, spearmanFrom(-rhoOf(s, size), n, false).p.logP, 1e-6) << n << ' ' << s;
            before = result.p.logP;
        }
    }
}

TEST(SpearmanTailTest, CompleteAgreementIsExactAtAnyNumber) {
    for (const std::size_t n : {5U, 16U, 20U, 400U, 2000U}) {
        const Correlation result = spearmanFrom(-1, n, false);
        EXPECT_CLOSE(std::log(2) - std::lgamma(static_cast<double>(n) + 1), result.p.logP, 1e-12) << n;
        EXPECT_EQ(result.pMethod, PMethod::Exact) << n;
    }
}

TEST(SpearmanTailTest, TiedRanksThatAgreeHaveAPToo) {
    const std::vector<double> x{1, 1, 2, 3, 4, 5};
    EXPECT_GT(spearman(x, x)->p.p, 0);
}

TEST(WinsorisedTest, HasTheTOfWilcox) {
    const auto& g = golden64();
    const auto result = winsorised(g.bond, g.cry);
    const double r = result->estimate;
    EXPECT_CLOSE(r * std::sqrt(62 / (1 - r * r)), result->statistic, 1e-13);
    EXPECT_EQ(result->degreesOfFreedom, 38);
    EXPECT_CLOSE(studentTwoSided(result->statistic, 38).p, result->p.p, 1e-13);
}

std::string printed(double value, int digits) {
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, digits);
    return {text.begin(), end.ptr};
}

/// What another program writes with 15 digits and we read back.
double reread(double value, int digits = 15) {
    return std::stod(printed(value, digits));
}

TEST(CollinearityTest, SeesEveryCopyPrintedWithFifteenDigits) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int trial = 0; trial < 400; ++trial) {
        const double k = std::pow(10, 8 * unit(random) - 4) * (unit(random) < .5 ? -1 : 1);
        const double c = std::pow(10, 12 * unit(random) - 4) * (unit(random) < .5 ? -1 : 1);
        const double offset = unit(random) < .5 ? 0 : std::pow(10, 6 * unit(random));
        std::vector<double> a;
        std::vector<double> other;
        std::vector<double> z;
        std::vector<double> y;
        for (int i = 0; i < 30; ++i) {
            a.push_back(reread(offset + unit(random)));
            other.push_back(unit(random));
            z.push_back(reread(k * a.back() + c));
            y.push_back(unit(random));
        }
        if (isConstant(z) || isConstant(a)) continue;
        const std::vector<Column> predictors{other, a, z};
        const auto fit = linearRegression(y, predictors);
        ASSERT_FALSE(fit) << k << ' ' << c << ' ' << offset;
        ASSERT_EQ(fit.refusal(), Refusal::RedundantCovariate);
        EXPECT_EQ(fit.refused().positions, std::vector<std::size_t>{2});
        EXPECT_EQ(fit.refused().sources, std::vector<std::size_t>{1});
        EXPECT_EQ(partial(y, other, std::vector<Column>{a, z}).refusal(), Refusal::RedundantCovariate);
        EXPECT_EQ(partial(y, z, std::vector<Column>{a}).refusal(), Refusal::NothingLeftY);
    }
}

TEST(CollinearityTest, LeavesNearCopiesAlone) {
    std::mt19937 random(12);
    std::normal_distribution<double> normal;
    for (const double away : {0.0, 1e3, 1.7e9}) {
        for (const double noise : {1e-4, 1e-3, 1.0}) {
            std::vector<double> a;
            std::vector<double> z;
            std::vector<double> y;
            for (int i = 0; i < 40; ++i) {
                a.push_back(away + normal(random));
                z.push_back(a.back() + noise * normal(random));
                y.push_back(normal(random));
            }
            const auto fit = linearRegression(y, std::vector<Column>{a, z});
            ASSERT_TRUE(fit) << away << ' ' << noise;
            EXPECT_GT(fit->slopes[0].varianceInflation, 0.2 / (noise * noise));
        }
    }
}

TEST(RegressionTest, SemiPartialAndVarianceInflationAreThoseOfR) {
    const auto& a = reference("s.semi.a");
    const auto& b = reference("s.semi.b");
    std::vector<double> perfect;
    for (std::size_t i = 0; i < a.size(); ++i) perfect.push_back(2 * a[i] - 3 * b[i] + 7);
    const std::vector<Column> predictors{a, b};
    const auto exact = linearRegression(perfect, predictors);
    const auto plain = linearRegression(reference("s.semi.z"), predictors);
    ASSERT_TRUE(exact && plain);
    EXPECT_TRUE(exact->perfect);
    EXPECT_FALSE(plain->perfect);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_CLOSE(reference("s.semi.perfect")[i], exact->slopes[i].semiPartial, 1e-12);
        EXPECT_CLOSE(reference("s.semi.plain")[i], plain->slopes[i].semiPartial, 1e-12);
        EXPECT_CLOSE(reference("s.vif")[i], plain->slopes[i].varianceInflation, 1e-12);
    }
}

TEST(HedgesGTest, FarOutItIsTheIntegralOfR) {
    const auto& far = reference("s.hedges.far");
    const auto& near = reference("s.hedges.near");
    const std::vector<double> low{1, 1.01};
    const std::vector<double> high{2, 2.01};
    const auto positive = welchT(high, low);
    EXPECT_CLOSE(far[0], positive->hedgesG.estimate, 1e-12);
    EXPECT_CLOSE(far[1], positive->hedgesG.interval->low, 1e-6);
    EXPECT_CLOSE(far[2], positive->hedgesG.interval->high, 1e-6);
    const std::vector<double> first{5, 6, 7, 9, 4};
    const std::vector<double> second{3, 2, 4, 1};
    EXPECT_CLOSE(near[1], welchT(first, second)->hedgesG.interval->low, 1e-8);
    EXPECT_CLOSE(near[2], welchT(first, second)->hedgesG.interval->high, 1e-8);
}

TEST(GroupPropertyTest, SwappingTheGroupsMirrorsEverything) {
    std::mt19937 random(13);
    std::normal_distribution<double> normal;
    for (int trial = 0; trial < 200; ++trial) {
        const double shift = std::pow(10, normal(random)) * (trial % 2 == 0 ? 1 : -1);
        const double spread = std::pow(10, normal(random));
        std::vector<double> a;
        std::vector<double> b;
        for (int i = 0; i < 2 + trial % 7; ++i) a.push_back(shift + spread * normal(random));
        for (int i = 0; i < 2 + trial % 5; ++i) b.push_back(spread * normal(random));
        const auto one = welchT(a, b);
        const auto two = welchT(b, a);
        ASSERT_TRUE(one && two);
        EXPECT_EQ(one->t, -two->t);
        EXPECT_EQ(one->p.p, two->p.p);
        EXPECT_EQ(one->interval.low, -two->interval.high);
        EXPECT_EQ(one->interval.high, -two->interval.low);
        ASSERT_EQ(one->hedgesG.interval.has_value(), two->hedgesG.interval.has_value()) << trial;
        EXPECT_CLOSE(one->hedgesG.estimate, -two->hedgesG.estimate, 1e-12);
        if (!one->hedgesG.interval) continue;
        EXPECT_EQ(one->hedgesG.interval->low, -two->hedgesG.interval->high);
        EXPECT_EQ(one->hedgesG.interval->high, -two->hedgesG.interval->low);
        EXPECT_LE(one->hedgesG.interval->low, one->hedgesG.estimate);
        EXPECT_GE(one->hedgesG.interval->high, one->hedgesG.estimate);
        const double below = one->hedgesG.estimate - one->hedgesG.interval->low;
        EXPECT_LT(below, 50 * (one->hedgesG.interval->high - one->hedgesG.estimate)) << "cut";
    }
}

TEST(ClustersTest, FewerThanFiveGetNoInterval) {
    const auto& g = golden64();
    const auto mean = [&g](std::span<const std::uint32_t> positions) {
        double sum = 0;
        for (const std::uint32_t i : positions) sum += g.bond[i];
        return sum / static_cast<double>(positions.size());
    };
    for (const std::size_t clusters : {2U, 4U, 5U, 8U}) {
        std::vector<double> cluster;
        for (std::size_t i = 0; i < 64; ++i) cluster.push_back(static_cast<double>(i % clusters));
        const auto result = clusterBootstrap(cluster, mean, {200, 1, 0.95, IntervalMethod::BootstrapBca});
        EXPECT_EQ(result.hasValue(), clusters >= 5) << clusters;
        if (clusters >= 5) continue;
        EXPECT_EQ(result.refused(), (Refused{Refusal::TooFewClusters, clusters, {}, {}}));
    }
}

TEST(DegenerateTest, MoreThanATenthOfTheResamplesEmptyGivesNoInterval) {
    const BootstrapPlan plan{100, 1, 0.95, IntervalMethod::BootstrapPercentile};
    std::vector<double> replicates(100);
    for (std::size_t i = 0; i < 100; ++i) replicates[i] = static_cast<double>(i);
    std::fill_n(replicates.begin(), 10, std::nan(""));
    EXPECT_EQ(intervalFromReplicates(replicates, 50, {}, plan)->degenerate, 10U);
    replicates[10] = std::nan("");
    EXPECT_EQ(intervalFromReplicates(replicates, 50, {}, plan).refusal(), Refusal::TooManyDegenerate);
}

} // namespace
} // namespace lacrima::analysis
