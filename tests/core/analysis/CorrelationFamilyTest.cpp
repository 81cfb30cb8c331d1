// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>
#include <random>
#include <vector>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

/// Every pair of columns that R correlated.
class CorrelationFamilyTest : public testing::TestWithParam<std::string> {
protected:
    const std::vector<double>& x = reference("pair." + GetParam() + ".x");
    const std::vector<double>& y = reference("pair." + GetParam() + ".y");
    [[nodiscard]] const std::vector<double>& expected(const std::string& what) const {
        return reference("pair." + GetParam() + "." + what);
    }
};

TEST_P(CorrelationFamilyTest, PearsonAgreesWithR) {
    const auto result = pearson(x, y);
    ASSERT_TRUE(result);
    const std::vector<double>& r = expected("pearson");
    EXPECT_EQ(static_cast<double>(result->n), r[0]);
    EXPECT_NEAR(r[1], result->estimate, 1e-14);
    if (1 - r[1] * r[1] < 1e-10) return;
    EXPECT_CLOSE(r[2], result->statistic, 1e-10);
    EXPECT_NEAR(std::log(r[3]), result->p.logP, 1e-10);
    EXPECT_EQ(std::isnan(r[4]), !result->interval);
    if (!result->interval) return;
    EXPECT_CLOSE(r[4], result->interval->low, 1e-10);
    EXPECT_CLOSE(r[5], result->interval->high, 1e-10);
}

TEST_P(CorrelationFamilyTest, SpearmanAgreesWithR) {
    const auto result = spearman(x, y);
    ASSERT_TRUE(result);
    const std::vector<double>& r = expected("spearman");
    EXPECT_NEAR(r[0], result->estimate, 1e-14);
    EXPECT_NEAR(r[1], result->statistic, 1e-9 * std::max(1.0, r[1]));
    // Where R goes over to its series at n = 10, every order was counted in statistics.R.
    const bool isCounted = result->pMethod == PMethod::Exact && result->n > 9;
    const double p = isCounted ? reference("s.pair." + GetParam() + ".spearman")[0] : r[2];
    if (p > 0 && 1 - std::abs(r[0]) > 1e-10) {
        EXPECT_NEAR(std::log(p), result->p.logP, 1e-9);
    }
    if (result->n > 3 && !result->perfect) {
        ASSERT_TRUE(result->interval);
        EXPECT_EQ(result->intervalMethod, IntervalMethod::BonettWright);
        EXPECT_TRUE(result->interval->contains(result->estimate));
    }
}

TEST_P(CorrelationFamilyTest, KendallAgreesWithR) {
    const auto result = kendall(x, y);
    ASSERT_TRUE(result);
    const std::vector<double>& r = expected("kendall");
    EXPECT_NEAR(r[0], result->estimate, 1e-14);
    EXPECT_CLOSE(r[1], result->statistic, 1e-12);
    // R takes the upper tail as a difference from one, so its tiny p have no digits (or are negative).
    if (r[2] > 1e-5)
        EXPECT_NEAR(std::log(r[2]), result->p.logP, 1e-10);
    else
        EXPECT_NEAR(r[2], result->p.p, 1e-14);
    if (result->n > 3) {
        ASSERT_TRUE(result->interval);
        EXPECT_TRUE(result->interval->contains(result->estimate));
    }
}

INSTANTIATE_TEST_SUITE_P(R, CorrelationFamilyTest,
    testing::ValuesIn(test::referenceNames("pair.", ".pearson")), [](const auto& one) { return one.param; });

TEST(CorrelationFamilyIntervalsTest, AgreeWithTheirDefinitionsInR) {
    for (const char* name : {"free", "tied"}) {
        const std::vector<double>& x = reference(std::string("interval.") + name + ".x");
        const std::vector<double>& y = reference(std::string("interval.") + name + ".y");
        const std::vector<double>& bonett = reference(std::string("bonett.") + name);
        EXPECT_CLOSE(bonett[0], spearman(x, y)->interval->low, 1e-12) << name;
        EXPECT_CLOSE(bonett[1], spearman(x, y)->interval->high, 1e-12) << name;
        const std::vector<double>& limits = reference(std::string("taulimits.") + name);
        EXPECT_CLOSE(limits[0], kendall(x, y)->interval->low, 1e-11) << name;
        EXPECT_CLOSE(limits[1], kendall(x, y)->interval->high, 1e-11) << name;
    }
}

TEST(SpearmanTest, NamesTheApproximation) {
    const auto method = [](const std::string& name) {
        return spearman(reference("pair." + name + ".x"), reference("pair." + name + ".y"))->pMethod;
    };
    EXPECT_EQ(method("plain12"), PMethod::Exact);
    EXPECT_EQ(method("plain20"), PMethod::Edgeworth);
    EXPECT_EQ(method("beyond1290"), PMethod::StudentT);
    EXPECT_EQ(method("likert8"), PMethod::StudentT);
}

TEST(SpearmanTest, GoldenExact) {
    std::vector<double> x{2.1, 3.5, 1.2, 5.9, 4.4, 6.3, 0.7, 7.8};
    std::vector<double> y{1.0, 2.9, 3.3, 4.1, 6.0, 5.2, 0.4, 6.6};
    EXPECT_CLOSE(0.010714285714285714, spearman(x, y)->p.p, 1e-14);
    EXPECT_CLOSE(0.014136904761904656, kendall(x, y)->p.p, 1e-13);
    for (const double value : {9.1, 8.2, 10.5, 11.7}) x.push_back(value);
    for (const double value : {5.5, 9.9, 7.1, 8.8}) y.push_back(value);
    EXPECT_CLOSE(reference("s.spearman.golden12")[0], spearman(x, y)->p.p, 1e-12);
    EXPECT_CLOSE(4.9888351103621886e-04, kendall(x, y)->p.p, 1e-12);
}

TEST(SpearmanTest, GoldenWithTies) {
    const auto result = spearman(golden64().bond, golden64().cry);
    EXPECT_CLOSE(0.45032664426208968, result->estimate, 1e-14);
    EXPECT_CLOSE(2.4009732178631923e+04, result->statistic, 1e-13);
    EXPECT_CLOSE(1.8862868624649893e-04, result->p.p, 1e-12);
}

TEST(KendallTest, GoldenWithTies) {
    const auto result = kendall(golden64().bond, golden64().cry);
    EXPECT_CLOSE(0.33659154556948167603, result->estimate, 1e-14);
    EXPECT_CLOSE(3.57578387264949215663, result->statistic, 1e-13);
    EXPECT_CLOSE(0.00034918004473353685, result->p.p, 1e-12);
    EXPECT_EQ(result->intervalMethod, IntervalMethod::BrownBenedetti);
}

double drawn(std::mt19937& random, unsigned levels) {
    return static_cast<double>(random() % levels);
}

/// The definition: sign by sign.
double slowScore(const std::vector<double>& x, const std::vector<double>& y) {
    double score = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const double product = (x[i] - x[k]) * (y[i] - y[k]);
            score += product > 0 ? 1 : product < 0 ? -1 : 0;
        }
    }
    return score;
}

TEST(KendallTest, FastCountIsTheDefinition) {
    std::mt19937 random(5);
    for (const std::size_t n : {10UL, 100UL, 1500UL, 3000UL}) {
        for (const unsigned levels : {3U, 17U, 100000U}) {
            std::vector<double> x(n);
            std::vector<double> y(n);
            for (std::size_t i = 0; i < n; ++i) {
                x[i] = drawn(random, levels);
                y[i] = x[i] / 2 + drawn(random, levels);
            }
            const auto result = kendall(x, y, 0.95, IntervalMethod::None);
            KendallCounts counts{n, slowScore(x, y), midRanks(x).ties, midRanks(y).ties};
            EXPECT_EQ(counts.tauB(), result->estimate) << n << " " << levels;
        }
    }
}

TEST(KendallTest, AMillionCasesOfSevenPointsDoNotOverflow) {
    std::mt19937 random(7);
    std::vector<double> x(1000000);
    std::vector<double> y(1000000);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = drawn(random, 7);
        y[i] = drawn(random, 7);
    }
    const auto result = kendall(x, y, 0.95, IntervalMethod::None);
    ASSERT_TRUE(result);
    EXPECT_LT(std::abs(result->statistic), 5);
    EXPECT_GT(result->p.p, 0);
    EXPECT_LE(result->p.p, 1);
    EXPECT_NEAR(spearman(x, y)->statistic / (1e18 / 6), 1, 0.01);
}

TEST(RanksTest, RadixAndComparisonAgree) {
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    for (const double offset : {0.0, 1e9, -1e15}) {
        std::vector<double> values(5000);
        for (double& value : values) value = offset + std::floor(normal(random) * 1000);
        values[17] = 1e300;
        values[18] = -0.0;
        values[19] = 0.0;
        std::vector<std::uint32_t> expected(values.size());
        for (std::uint32_t i = 0; i < expected.size(); ++i) expected[i] = i;
        std::stable_sort(
            expected.begin(), expected.end(), [&](auto a, auto b) { return values[a] < values[b]; });
        EXPECT_EQ(groupedOrder(values).order, expected);
    }
}

TEST(PartialTest, ValuesAndRanksAgreeWithR) {
    const std::vector<Column> covariates{reference("partial.z1"), reference("partial.z2")};
    for (const auto scale : {PartialScale::Values, PartialScale::Ranks}) {
        const std::vector<double>& r =
            reference(scale == PartialScale::Values ? "partial.values" : "partial.ranks");
        const auto result = partial(reference("partial.x"), reference("partial.y"), covariates, 0.95, scale);
        ASSERT_TRUE(result);
        EXPECT_CLOSE(r[0], result->estimate, 1e-12);
        EXPECT_CLOSE(r[1], result->statistic, 1e-12);
        EXPECT_CLOSE(r[2], result->p.p, 1e-11);
        EXPECT_CLOSE(r[3], result->interval->low, 1e-12);
        EXPECT_CLOSE(r[4], result->interval->high, 1e-12);
        const auto part =
            semiPartial(reference("partial.x"), reference("partial.y"), covariates, 0.95, scale);
        EXPECT_CLOSE(r[5], part->correlation.estimate, 1e-12);
        EXPECT_CLOSE(r[6], part->correlation.statistic, 1e-12);
        EXPECT_CLOSE(r[7], part->correlation.p.p, 1e-11);
        EXPECT_CLOSE(r[8], part->regressionT, 1e-12);
        EXPECT_CLOSE(r[9], part->regressionP.p, 1e-11);
    }
}

TEST(PartialTest, ItTakesThreeCasesMoreThanCovariates) {
    const std::vector<double> x{1, 2, 4, 3, 6};
    const std::vector<double> y{3, 1, 2, 5, 4};
    const std::vector<double> one{5, 7, 6, 1, 9};
    const std::vector<double> two{2, 9, 4, 4, 1};
    const auto first = [](const std::vector<double>& values, std::size_t n) {
        return Column(values).first(n);
    };
    for (const auto scale : {PartialScale::Values, PartialScale::Ranks}) {
        const std::vector<Column> three{first(one, 3)};
        EXPECT_EQ(
            partial(first(x, 3), first(y, 3), three, 0.95, scale).refusal(), Refusal::TooFewObservations);
        EXPECT_EQ(
            semiPartial(first(x, 3), first(y, 3), three, 0.95, scale).refusal(), Refusal::TooFewObservations);
        const std::vector<Column> four{first(one, 4)};
        EXPECT_EQ(partial(first(x, 4), first(y, 4), four, 0.95, scale)->degreesOfFreedom, 1);
        const std::vector<Column> both{first(one, 4), first(two, 4)};
        EXPECT_EQ(
            partial(first(x, 4), first(y, 4), both, 0.95, scale).refusal(), Refusal::TooFewObservations);
    }
    std::vector<double> gap{5, 7, 6, test::kMissing, test::kMissing};
    EXPECT_EQ(partial(x, y, std::vector<Column>{gap}).refusal(), Refusal::TooFewObservations);
}

TEST(PartialTest, Golden) {
    const auto& g = golden64();
    const std::vector<Column> covariates{g.goal, g.task};
    const auto result = partial(g.cry, g.bond, covariates);
    EXPECT_CLOSE(0.276599441859333162, result->estimate, 1e-13);
    EXPECT_CLOSE(0.029534670974283205, result->p.p, 1e-12);
    EXPECT_CLOSE(0.028822460314278486, result->interval->low, 1e-12);
    EXPECT_CLOSE(0.251865065124354026, semiPartial(g.bond, g.cry, covariates)->correlation.estimate, 1e-13);
    EXPECT_CLOSE(pearson(g.cry, g.bond)->estimate, partial(g.cry, g.bond, {})->estimate, 1e-14);
}

TEST(PartialTest, NamesRedundantCovariates) {
    const auto& g = golden64();
    std::vector<double> sum;
    for (std::size_t i = 0; i < g.goal.size(); ++i) sum.push_back(1e6 + 3 * g.goal[i] - g.task[i]);
    const std::vector<Column> covariates{g.goal, g.task, sum};
    const auto result = partial(g.cry, g.bond, covariates);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.refusal(), Refusal::RedundantCovariate);
    EXPECT_EQ(result.refused().positions.size(), 1U);
    const std::vector<Column> own{g.bond};
    EXPECT_EQ(partial(g.cry, g.bond, own).refusal(), Refusal::NothingLeftY);
    const std::vector<double> constant(64, 3);
    const std::vector<Column> withConstant{constant, g.goal};
    EXPECT_EQ(partial(g.cry, g.bond, withConstant).refused().positions, std::vector<std::size_t>{0});
}

TEST(RobustTest, Golden) {
    const auto& g = golden64();
    EXPECT_CLOSE(0.44266688245485358, percentageBend(g.bond, g.cry)->estimate, 1e-13);
    EXPECT_CLOSE(0.41635677072523897, winsorised(g.bond, g.cry)->estimate, 1e-13);
    EXPECT_EQ(winsorised(g.bond, g.cry)->degreesOfFreedom, 38);
    EXPECT_CLOSE(0.46476036761583989, biweight(g.bond, g.cry)->estimate, 1e-13);
}

TEST(RobustTest, RefusesWhenMostValuesAreTheMedian) {
    std::vector<double> x(20, 3);
    std::vector<double> y(20);
    x[0] = 1;
    x[19] = 5;
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = static_cast<double>(i);
    EXPECT_EQ(percentageBend(x, y).refusal(), Refusal::ZeroSpread);
    EXPECT_EQ(biweight(x, y).refusal(), Refusal::ZeroSpread);
    EXPECT_EQ(winsorised(x, y).refusal(), Refusal::NoVarianceX);
}

TEST(RobustTest, TheTableSaysWhatTheCasesSay) {
    const auto& g = golden64();
    for (const std::vector<double>* x : {&g.bond, &g.goal, &g.items[2], &g.items[9]}) {
        const auto table = PairTable::of(*x, g.cry);
        ASSERT_TRUE(table);
        const auto compare = [](const Computed<Correlation>& cases, const Computed<Correlation>& cells) {
            ASSERT_EQ(cases.hasValue(), cells.hasValue());
            if (!cases) {
                EXPECT_EQ(cases.refusal(), cells.refusal());
                return;
            }
            EXPECT_CLOSE(cases->estimate, cells->estimate, 1e-13);
            EXPECT_CLOSE(cases->p.p, cells->p.p, 1e-11);
            EXPECT_EQ(cases->n, cells->n);
            EXPECT_EQ(cases->degreesOfFreedom, cells->degreesOfFreedom);
        };
        compare(percentageBend(*x, g.cry), percentageBend(*table));
        compare(winsorised(*x, g.cry), winsorised(*table));
        compare(biweight(*x, g.cry), biweight(*table));
    }
    const std::vector<double> same(64, 3);
    EXPECT_EQ(biweight(*PairTable::of(same, g.cry)).refusal(), Refusal::NoVarianceX);
}

TEST(CorrelationFamilyPropertiesTest, OrderScaleAndSign) {
    const auto& g = golden64();
    std::vector<double> x(g.bond.rbegin(), g.bond.rend());
    std::vector<double> y(g.cry.rbegin(), g.cry.rend());
    for (double& value : x) value = 40 - 4 * value;
    EXPECT_CLOSE(-pearson(g.bond, g.cry)->estimate, pearson(x, y)->estimate, 1e-14);
    EXPECT_CLOSE(-spearman(g.bond, g.cry)->estimate, spearman(x, y)->estimate, 1e-14);
    EXPECT_EQ(-kendall(g.bond, g.cry)->estimate, kendall(x, y)->estimate);
    EXPECT_CLOSE(kendall(g.bond, g.cry)->interval->low, -kendall(y, x)->interval->high, 1e-13);
    EXPECT_CLOSE(-percentageBend(g.bond, g.cry)->estimate, percentageBend(x, y)->estimate, 1e-13);
    EXPECT_CLOSE(-biweight(g.bond, g.cry)->estimate, biweight(x, y)->estimate, 1e-13);
}

} // namespace
} // namespace lacrima::analysis
