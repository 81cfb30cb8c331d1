// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/analysis/resampling/TableBootstrap.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>
#include <tbb/global_control.h>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

/// The indices of the golden file: the generator goes on after the data.
std::vector<std::uint32_t> goldenPositions(std::size_t resamples) {
    auto generator = golden64();
    std::vector<std::uint32_t> positions;
    for (std::size_t i = 0; i < resamples * 64; ++i)
        positions.push_back(static_cast<std::uint32_t>(std::floor(generator.next() * 64)));
    return positions;
}

TEST(BootstrapTest, GoldenBca) {
    const std::vector<Column> columns{golden64().bond, golden64().cry};
    BootstrapPlan plan;
    plan.resamples = 999;
    const auto result = bootstrapMatrixWith(columns, plan, goldenPositions(999));
    ASSERT_TRUE(result);
    const BootstrapResult& pair = result->pairs.front();
    EXPECT_CLOSE(-0.09423192523971012091, pair.bias, 1e-11);
    EXPECT_CLOSE(0.00078101468638024877, pair.acceleration, 1e-9);
    EXPECT_CLOSE(0.23615204816036384, pair.interval.low, 1e-11);
    EXPECT_CLOSE(0.59603830285117065, pair.interval.high, 1e-11);
    EXPECT_CLOSE(0.088463164265790734, pair.standardError, 1e-11);
    EXPECT_EQ(pair.degenerate, 0U);
}

TEST(BootstrapTest, BcaAndPercentileAgreeWithBoot) {
    const std::vector<double>& x = reference("boot.x");
    const std::vector<double>& y = reference("boot.y");
    std::vector<double> leaveOneOut;
    for (std::size_t i = 0; i < x.size(); ++i) {
        std::vector<double> a(x);
        std::vector<double> b(y);
        a[i] = test::kMissing;
        b[i] = test::kMissing;
        leaveOneOut.push_back(pearson(a, b)->estimate);
    }
    BootstrapPlan plan;
    const double observed = pearson(x, y)->estimate;
    const auto bca = intervalFromReplicates(reference("boot.replicates"), observed, leaveOneOut, plan);
    ASSERT_TRUE(bca);
    EXPECT_CLOSE(reference("boot.acceleration")[0], bca->acceleration, 1e-9);
    EXPECT_CLOSE(reference("boot.bca")[0], bca->interval.low, 1e-11);
    EXPECT_CLOSE(reference("boot.bca")[1], bca->interval.high, 1e-11);
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto percentile = intervalFromReplicates(reference("boot.replicates"), observed, leaveOneOut, plan);
    EXPECT_CLOSE(reference("boot.percentile")[0], percentile->interval.low, 1e-12);
    EXPECT_CLOSE(reference("boot.percentile")[1], percentile->interval.high, 1e-12);
    std::vector<double> sorted = reference("boot.replicates");
    std::sort(sorted.begin(), sorted.end());
    EXPECT_CLOSE(reference("boot.quantile7")[0], quantileOfSorted(sorted, 0.025), 1e-13);
}

TEST(BootstrapTest, FastReplicatesAreTheCorrelationsOfTheResamples) {
    const auto& g = golden64();
    const std::vector<Column> columns{g.bond, g.goal, g.cry};
    const std::vector<std::uint32_t> positions = goldenPositions(50);
    BootstrapPlan plan;
    plan.resamples = 50;
    plan.kind = IntervalMethod::BootstrapPercentile;
    std::vector<double> slow;
    for (std::size_t b = 0; b < 50; ++b) {
        std::vector<double> x;
        std::vector<double> y;
        for (std::size_t i = 0; i < 64; ++i) {
            x.push_back(g.goal[positions[b * 64 + i]]);
            y.push_back(g.cry[positions[b * 64 + i]]);
        }
        slow.push_back(pearson(x, y)->estimate);
    }
    const auto expected = intervalFromReplicates(slow, pearson(g.goal, g.cry)->estimate, {}, plan);
    const auto fast = bootstrapMatrixWith(columns, plan, positions);
    EXPECT_CLOSE(expected->interval.low, fast->pairs[2].interval.low, 1e-12);
    EXPECT_CLOSE(expected->interval.high, fast->pairs[2].interval.high, 1e-12);
    EXPECT_CLOSE(expected->standardError, fast->pairs[2].standardError, 1e-12);
}

TEST(BootstrapTest, CountsDegenerateResamples) {
    std::vector<double> x(12, 1);
    std::vector<double> y(12);
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = static_cast<double>(i * i);
    x[9] = x[10] = x[11] = 2; // one resample in thirty has no 2
    BootstrapPlan plan;
    plan.resamples = 2000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto fast = bootstrapCorrelation(x, y, CorrelationMethod::Pearson, plan);
    ASSERT_TRUE(fast);
    EXPECT_NEAR(static_cast<double>(fast->degenerate) / 2000, 0.0317, 0.015); // (9/12)^12
    const auto ranks = bootstrapCorrelation(x, y, CorrelationMethod::Spearman, plan);
    EXPECT_NEAR(static_cast<double>(ranks->degenerate) / 2000, 0.0317, 0.015);
    x[9] = x[10] = 1; // and now a third
    EXPECT_EQ(
        bootstrapCorrelation(x, y, CorrelationMethod::Pearson, plan).refusal(), Refusal::TooManyDegenerate);
    EXPECT_EQ(bootstrapCorrelation(std::vector<double>(12, 1), y, CorrelationMethod::Pearson, plan).refusal(),
        Refusal::NoVarianceX);
}

TEST(BootstrapTest, SameBitsForOneAndTwoThreads) {
    const auto& g = golden64();
    const std::vector<Column> columns{g.bond, g.goal, g.task, g.cry};
    BootstrapPlan plan;
    plan.resamples = 500;
    const auto run = [&](std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        std::vector<double> limits;
        const auto matrix = bootstrapMatrix(columns, plan);
        for (const BootstrapResult& pair : matrix->pairs) limits.push_back(pair.interval.low);
        for (const auto method : {CorrelationMethod::Spearman, CorrelationMethod::KendallTauB})
            limits.push_back(bootstrapCorrelation(g.bond, g.cry, method, plan)->interval.high);
        limits.push_back(
            bootstrapTable(*PairTable::of(g.items[0], g.items[1]), CorrelationMethod::Pearson, plan)
                ->interval.low);
        PermutationPlan permutations;
        permutations.permutations = 2000;
        limits.push_back(
            permutationTest(columns, g.approach, CorrelationMethod::Pearson, permutations)->variables[1].p);
        return limits;
    };
    EXPECT_EQ(run(1), run(2));
    plan.seed = 2;
    EXPECT_NE(run(1).front(), bootstrapMatrix(columns, BootstrapPlan{500, 1})->pairs.front().interval.low);
}

/// All resamples are the estimate, so that there is no bias to correct.
TEST(BootstrapTest, WhereBcaCannotBeTheIntervalIsOfPercentilesAndSaysSo) {
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 1; i <= 16; ++i) {
        x.push_back(i);
        y.push_back(-i);
    }
    const std::vector<Column> columns{x, y};
    const auto result = bootstrapMatrix(columns, BootstrapPlan{200, 1});
    ASSERT_TRUE(result);
    const BootstrapResult& pair = result->pairs.front();
    EXPECT_EQ(pair.kind, IntervalMethod::BootstrapPercentile);
    EXPECT_CLOSE(-1, pair.interval.low, 1e-12);
    EXPECT_CLOSE(-1, pair.interval.high, 1e-12);
}

TEST(BootstrapTest, TableLawIsTheLawOfTheCases) {
    const auto& g = golden64();
    BootstrapPlan plan;
    plan.resamples = 20000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto cases = bootstrapCorrelation(g.items[0], g.items[1], CorrelationMethod::Pearson, plan);
    const auto cells =
        bootstrapTable(*PairTable::of(g.items[0], g.items[1]), CorrelationMethod::Pearson, plan);
    EXPECT_CLOSE(cases->standardError, cells->standardError, 0.03);
    EXPECT_NEAR(cases->interval.low, cells->interval.low, 0.01);
    EXPECT_NEAR(cases->interval.high, cells->interval.high, 0.01);
}

TEST(BootstrapTest, ManyCasesWithFewAnswersGiveWhatEachCaseWouldGive) {
    std::vector<double> x;
    std::vector<double> y;
    for (std::uint32_t i = 0; i < 400; ++i) {
        RandomStream random(3, i);
        x.push_back(random.below(5));
        y.push_back(std::min(4.0, std::floor((x.back() + random.below(6)) / 2)));
    }
    BootstrapPlan plan;
    plan.resamples = 400;
    for (const auto method :
        {CorrelationMethod::Spearman, CorrelationMethod::KendallTauB, CorrelationMethod::Polychoric,
            CorrelationMethod::PercentageBend, CorrelationMethod::Winsorised, CorrelationMethod::Biweight}) {
        const Statistic statistic = [&](std::span<const std::uint32_t> positions) {
            std::vector<double> drawnX;
            std::vector<double> drawnY;
            for (const auto i : positions) {
                drawnX.push_back(x[i]);
                drawnY.push_back(y[i]);
            }
            return estimateOf(drawnX, drawnY, method);
        };
        const auto cells = bootstrapCorrelation(x, y, method, plan);
        const auto cases = bootstrap(x.size(), statistic, plan);
        ASSERT_TRUE(cells);
        ASSERT_TRUE(cases);
        EXPECT_CLOSE(cases->interval.low, cells->interval.low, 1e-9);
        EXPECT_CLOSE(cases->interval.high, cells->interval.high, 1e-9);
        EXPECT_CLOSE(cases->acceleration, cells->acceleration, 1e-6);
        EXPECT_EQ(cases->degenerate, cells->degenerate);
    }
}

TEST(BootstrapTest, ClustersOfOneAreCases) {
    const auto& g = golden64();
    std::vector<double> each;
    std::vector<double> eight;
    for (std::size_t i = 0; i < 64; ++i) {
        each.push_back(static_cast<double>(i));
        eight.push_back(static_cast<double>(i % 8));
    }
    const Statistic statistic = [&g](std::span<const std::uint32_t> positions) {
        std::vector<double> x;
        std::vector<double> y;
        for (const auto i : positions) {
            x.push_back(g.bond[i]);
            y.push_back(g.cry[i]);
        }
        return estimateOf(x, y, CorrelationMethod::Pearson);
    };
    BootstrapPlan plan;
    plan.resamples = 1000;
    const auto single = clusterBootstrap(each, statistic, plan);
    const auto cases = bootstrap(64, statistic, plan);
    EXPECT_EQ(single->interval, cases->interval);
    EXPECT_TRUE(clusterBootstrap(eight, statistic, plan, true));
    EXPECT_EQ(
        clusterBootstrap(std::vector<double>(64, 1), statistic, plan).refusal(), Refusal::TooFewClusters);
}

TEST(BootstrapTest, DifferenceUsesTheSameResample) {
    const auto& g = golden64();
    BootstrapPlan plan;
    plan.resamples = 1000;
    const auto result = bootstrapDifference(g.cry, g.bond, g.goal, CorrelationMethod::Pearson, plan);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->interval.low, -0.104, 0.08);
    EXPECT_NEAR(result->interval.high, 0.367, 0.08);
}

TEST(PermutationTest, EnumerationIsTheExactTestOfRanks) {
    const std::vector<double> x{2.1, 3.5, 1.2, 5.9, 4.4, 6.3, 0.7, 7.8};
    const std::vector<double> y{1.0, 2.9, 3.3, 4.1, 6.0, 5.2, 0.4, 6.6};
    const std::vector<Column> xs{x};
    for (const auto method : {CorrelationMethod::Spearman, CorrelationMethod::KendallTauB}) {
        const auto result = permutationTest(xs, y, method, {});
        ASSERT_TRUE(result);
        EXPECT_TRUE(result->exact);
        EXPECT_EQ(result->permutations, 40320U);
        const double p = method == CorrelationMethod::Spearman ? spearman(x, y)->p.p : kendall(x, y)->p.p;
        EXPECT_CLOSE(p, result->variables[0].p, 1e-12);
    }
}

TEST(PermutationTest, SampledPIsNearTheT) {
    const auto& g = golden64();
    const std::vector<Column> xs{g.bond, g.goal, g.task, g.approach};
    const auto result = permutationTest(xs, g.cry, CorrelationMethod::Pearson, {});
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->exact);
    for (std::size_t k = 0; k < xs.size(); ++k) {
        const auto& one = result->variables[k];
        EXPECT_CLOSE(pearson(xs[k], g.cry)->estimate, one.observed, 1e-13);
        EXPECT_NEAR(pearson(xs[k], g.cry)->p.p, one.p, 0.004);
        EXPECT_GE(one.adjustedP, one.p);
        EXPECT_LE(one.adjustedP, std::min(1.0, 4 * one.p + 0.001));
        EXPECT_EQ(one.p, (1 + static_cast<double>(one.exceeding)) / 100000); // the data are one of the orders
        EXPECT_LE(one.monteCarlo.low, one.p + 1e-5);
        EXPECT_GE(one.monteCarlo.high, one.p - 1e-5);
    }
}

TEST(PermutationTest, Refusals) {
    const std::vector<double> x{1, 2, 3, 5};
    const std::vector<double> constant(4, 1);
    const std::vector<Column> xs{x, constant};
    const auto result = permutationTest(xs, x, CorrelationMethod::Pearson, {});
    EXPECT_EQ(result.refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(result.refused().positions, std::vector<std::size_t>{1});
    EXPECT_EQ(permutationTest(std::span(xs).first(1), constant, CorrelationMethod::Pearson, {}).refusal(),
        Refusal::NoVarianceY);
    EXPECT_EQ(permutationTest(std::span(xs).first(1), x, CorrelationMethod::Polyserial, {}).refusal(),
        Refusal::BadArgument);
}

TEST(RandomStreamTest, BinomialHasItsMoments) {
    struct Case {
        std::int64_t n;
        double p;
    };
    for (const Case& one :
        {Case{20, 0.1}, Case{1000, 0.004}, Case{200, 0.3}, Case{1000000, 0.02}, Case{500, 0.9}}) {
        RandomStream random(3, static_cast<std::uint64_t>(one.n));
        std::vector<double> draws(40000);
        for (double& draw : draws) draw = static_cast<double>(random.binomial(one.n, one.p));
        const auto moments = describe(draws);
        const auto n = static_cast<double>(one.n);
        const double variance = n * one.p * (1 - one.p);
        EXPECT_NEAR(moments->mean, n * one.p, 5 * std::sqrt(variance / 40000));
        EXPECT_CLOSE(variance, *moments->sd * *moments->sd, 0.04);
        EXPECT_NEAR(*moments->skewness, (1 - 2 * one.p) / std::sqrt(variance), 0.07);
    }
    RandomStream random(1, 1);
    EXPECT_EQ(random.binomial(0, 0.5), 0);
    EXPECT_EQ(random.binomial(9, 1), 9);
    EXPECT_EQ(random.binomial(9, 0), 0);
}

TEST(RandomStreamTest, UniformOverSmallBounds) {
    RandomStream random(1, 7);
    std::vector<double> counts(7);
    for (int i = 0; i < 70000; ++i) {
        ++counts[random.belowShort(7)];
        ++counts[random.below(7)];
    }
    for (const double count : counts) EXPECT_NEAR(count, 20000, 600);
}

TEST(RandomStreamTest,
    KnownAnswer) { // the first block of Philox4x32-10 with counter and key zero, from its authors
    RandomStream random(0, 0);
    EXPECT_EQ(random.next32(), 0x6627e8d5U);
    EXPECT_EQ(random.next32(), 0xe169c58dU);
    EXPECT_EQ(random.next32(), 0xbc57ac4cU);
    EXPECT_EQ(random.next32(), 0x9b00dbd8U);
}

} // namespace
} // namespace lacrima::analysis
