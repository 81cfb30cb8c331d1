// SPDX-License-Identifier: GPL-3.0-or-later
// Resampling of many pairs at once gives what each pair gives alone; the seed and the level count.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/BootstrapDifferences.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/BootstrapPairs.h"
#include "core/analysis/resampling/CellsOfCases.h"
#include "core/analysis/resampling/ClusterPairs.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/analysis/resampling/TableBootstrap.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tbb/global_control.h>

namespace lacrima::analysis {
namespace {

using test::golden64;

std::vector<std::vector<double>> answers(std::size_t n, std::size_t columns, std::uint32_t points) {
    std::vector<std::vector<double>> result(columns, std::vector<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
        RandomStream random(21, i);
        const double common = random.uniform() + random.uniform();
        for (auto& column : result) column[i] = std::floor((common + random.uniform()) * points / 3);
    }
    return result;
}

/// Every method that can be resampled.
class EveryMethodTest : public testing::TestWithParam<CorrelationMethod> {};

INSTANTIATE_TEST_SUITE_P(Resampling, EveryMethodTest,
    testing::Values(CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::KendallTauB,
        CorrelationMethod::Polychoric, CorrelationMethod::Polyserial, CorrelationMethod::PercentageBend,
        CorrelationMethod::Winsorised, CorrelationMethod::Biweight));

TEST_P(EveryMethodTest, SeedAndConfidenceDecideTheBootstrap) {
    // three ways: each case drawn, cells of the cases, cells of a table of many cases
    for (const std::size_t n : {80UL, 900UL, kCasesForTables + 100, kManyCases + 100}) {
        const auto data = answers(n, 2, n == 80 ? 40 : 5);
        const auto run = [&](std::uint64_t seed, double confidence) {
            BootstrapPlan plan;
            plan.resamples = n > 1000 ? 40 : 120;
            plan.seed = seed;
            plan.confidence = confidence;
            plan.kind = IntervalMethod::BootstrapPercentile;
            return bootstrapCorrelation(data[0], data[1], GetParam(), plan);
        };
        if (GetParam() == CorrelationMethod::Polyserial && n > 1000) continue;
        const auto first = run(1, 0.9);
        ASSERT_TRUE(first) << n;
        EXPECT_EQ(first->interval, run(1, 0.9)->interval) << n;
        EXPECT_NE(first->interval, run(2, 0.9)->interval) << n;
        EXPECT_EQ(first->seed, 1U);
        const auto narrow = run(1, 0.5)->interval;
        EXPECT_EQ(narrow.confidence, 0.5);
        EXPECT_LT(first->interval.low, narrow.low) << n;
        EXPECT_GT(first->interval.high, narrow.high) << n;
    }
}

TEST_P(EveryMethodTest, SeedDecidesTheClusterBootstrap) {
    const auto data = answers(600, 2, 5);
    std::vector<double> cluster;
    for (std::size_t i = 0; i < 600; ++i) cluster.push_back(static_cast<double>(i % 30));
    const std::vector<Column> columns(data.begin(), data.end());
    const auto run = [&](std::uint64_t seed, double confidence) {
        BootstrapPlan plan;
        plan.resamples = 60;
        plan.seed = seed;
        plan.confidence = confidence;
        return clusterBootstrapPairs(columns, allPairs(2), cluster, GetParam(), plan).front();
    };
    const auto first = run(1, 0.9);
    ASSERT_TRUE(first.result);
    EXPECT_EQ(first.clusters, 30U);
    EXPECT_EQ(first.cases, 600U);
    EXPECT_EQ(first.result->interval, run(1, 0.9).result->interval);
    EXPECT_NE(first.result->interval, run(2, 0.9).result->interval);
    EXPECT_LT(first.result->interval.low, run(1, 0.4).result->interval.low);
}

TEST_P(EveryMethodTest, ClustersAddUpToWhatTheirCasesGive) {
    auto data = answers(700, 2, 5);
    std::vector<double> cluster;
    for (std::size_t i = 0; i < 700; ++i) {
        cluster.push_back(i % 41 == 0 ? test::kMissing : static_cast<double>((i * 37) % 25));
        if (i % 53 == 0) data[0][i] = test::kMissing;
        if (cluster.back() == 24) data[1][i] = test::kMissing; // a cluster without complete cases
    }
    if (GetParam() == CorrelationMethod::Pearson) data[1][1] += 0.25; // then by tables, now by sums below
    const std::vector<Column> columns(data.begin(), data.end());
    const auto rows = *completeRows(std::vector<Column>{data[0], data[1], cluster});
    BootstrapPlan plan;
    plan.resamples = 100;
    const Statistic statistic = [&](std::span<const std::uint32_t> drawn) {
        return estimateOf(valuesAt(rows[0], drawn), valuesAt(rows[1], drawn), GetParam());
    };
    const auto expected = clusterBootstrap(rows[2], statistic, plan);
    const auto result = clusterBootstrapPairs(columns, allPairs(2), cluster, GetParam(), plan).front();
    ASSERT_TRUE(expected);
    ASSERT_TRUE(result.result);
    EXPECT_EQ(result.clusters, 24U);
    EXPECT_EQ(result.cases, rows.front().size());
    EXPECT_CLOSE(expected->interval.low, result.result->interval.low, 1e-9);
    EXPECT_CLOSE(expected->interval.high, result.result->interval.high, 1e-9);
    EXPECT_CLOSE(expected->acceleration, result.result->acceleration, 1e-6);
}

TEST(ClusterPairsTest, ContinuousPearsonBySums) {
    const auto& g = golden64();
    std::vector<double> cluster;
    for (std::size_t i = 0; i < 64; ++i) cluster.push_back(static_cast<double>(i % 9));
    const std::vector<Column> columns{g.bond, g.cry};
    BootstrapPlan plan;
    plan.resamples = 300;
    const Statistic statistic = [&](std::span<const std::uint32_t> drawn) {
        return estimateOf(valuesAt(g.bond, drawn), valuesAt(g.cry, drawn), CorrelationMethod::Pearson);
    };
    const auto expected = clusterBootstrap(cluster, statistic, plan);
    const auto result =
        clusterBootstrapPairs(columns, allPairs(2), cluster, CorrelationMethod::Pearson, plan).front().result;
    ASSERT_TRUE(result);
    EXPECT_CLOSE(expected->interval.low, result->interval.low, 1e-11);
    EXPECT_CLOSE(expected->interval.high, result->interval.high, 1e-11);
    EXPECT_CLOSE(expected->bias, result->bias, 1e-11);
    const std::vector<double> same(64, 1);
    const std::vector<Column> constant{g.bond, same};
    EXPECT_EQ(clusterBootstrapPairs(constant, allPairs(2), cluster, CorrelationMethod::Pearson, plan)
                  .front()
                  .result.refusal(),
        Refusal::NoVarianceY);
    EXPECT_EQ(clusterBootstrapPairs(columns, allPairs(2), same, CorrelationMethod::Pearson, plan)
                  .front()
                  .result.refusal(),
        Refusal::TooFewClusters);
}

TEST(ClusterPairsTest, TheFewestClustersAreEnoughAndOneLessIsNot) {
    const auto& g = golden64();
    const std::vector<Column> columns{g.bond, g.cry};
    BootstrapPlan plan;
    plan.resamples = 100;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto of = [&](std::size_t clusters) {
        std::vector<double> cluster;
        for (std::size_t i = 0; i < 64; ++i) cluster.push_back(static_cast<double>(i % clusters));
        return clusterBootstrapPairs(columns, allPairs(2), cluster, CorrelationMethod::Pearson, plan).front();
    };
    EXPECT_TRUE(of(kFewestClusters).result);
    EXPECT_EQ(of(kFewestClusters).clusters, kFewestClusters);
    EXPECT_EQ(of(kFewestClusters - 1).result.refusal(), Refusal::TooFewClusters);
}

TEST_P(EveryMethodTest, PairsTogetherAreThePairsAlone) {
    auto data = answers(120, 3, 6);
    const std::vector<Column> columns(data.begin(), data.end());
    const std::vector<ColumnPair> pairs{{0, 1}, {2, 0}, {1, 2}};
    BootstrapPlan plan;
    plan.resamples = 200;
    for (const bool hasGap : {false, true}) {
        if (hasGap) data[1][5] = test::kMissing;
        const auto together = bootstrapPairs(columns, pairs, GetParam(), plan);
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            const auto alone =
                bootstrapCorrelation(columns[pairs[p].x], columns[pairs[p].y], GetParam(), plan);
            ASSERT_EQ(alone.hasValue(), together[p].hasValue());
            if (!alone) continue;
            EXPECT_CLOSE(alone->interval.low, together[p]->interval.low, 1e-11);
            EXPECT_CLOSE(alone->interval.high, together[p]->interval.high, 1e-11);
        }
    }
}

TEST_P(EveryMethodTest, DifferencesAreThoseOfTheEstimates) {
    const auto data = answers(150, 4, 12);
    const std::vector<Column> rivals(data.begin() + 1, data.end());
    BootstrapPlan plan;
    plan.resamples = 150;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto all = bootstrapDifferences(data[0], rivals, GetParam(), plan);
    ASSERT_EQ(all.size(), 3U);
    for (std::size_t p = 0; p < 3; ++p) ASSERT_TRUE(all[p]);
    // the second with the third is the first with the third less the first with the second, on average
    const auto middle = [&](std::size_t p) { return (all[p]->interval.low + all[p]->interval.high) / 2; };
    EXPECT_NEAR(middle(2), middle(1) - middle(0), 0.06);
    const double difference =
        estimateOf(data[0], data[1], GetParam()) - estimateOf(data[0], data[2], GetParam());
    EXPECT_NEAR(middle(0), difference, 0.06);
    plan.seed = 5;
    EXPECT_NE(all[1]->interval, bootstrapDifferences(data[0], rivals, GetParam(), plan)[1]->interval);
    plan.seed = 1;
    EXPECT_EQ(all[1]->interval, bootstrapDifferences(data[0], rivals, GetParam(), plan)[1]->interval);
}

TEST(BootstrapDifferencesTest, RefusalStaysWithItsRival) {
    const auto& g = golden64();
    const std::vector<double> constant(64, 2);
    const std::vector<Column> rivals{g.bond, constant, g.task};
    const auto all = bootstrapDifferences(g.cry, rivals, CorrelationMethod::Pearson, {});
    EXPECT_EQ(all[0].refusal(), Refusal::NoVarianceY);
    EXPECT_TRUE(all[1]);
    EXPECT_EQ(all[2].refusal(), Refusal::NoVarianceY);
}

TEST(TableBootstrapTest, BcaIsThatOfTheCases) {
    const auto data = answers(2000, 2, 5);
    BootstrapPlan plan;
    plan.resamples = 4000;
    for (const auto method : {CorrelationMethod::Pearson, CorrelationMethod::Spearman}) {
        const auto cells = bootstrapTable(*PairTable::of(data[0], data[1]), method, plan);
        const auto cases = bootstrapCorrelation(data[0], data[1], method, plan);
        ASSERT_TRUE(cells);
        EXPECT_EQ(cells->kind, IntervalMethod::BootstrapBca);
        EXPECT_CLOSE(cases->acceleration, cells->acceleration, 1e-6);
        EXPECT_CLOSE(cases->standardError, cells->standardError, 0.06);
        EXPECT_NEAR(cases->interval.low, cells->interval.low, 0.004);
    }
}

TEST(PolyserialTest, ResamplesAreFittedAsTheWholeIs) {
    const auto data = answers(250, 2, 7);
    std::vector<double> x;
    for (std::size_t i = 0; i < 250; ++i)
        x.push_back(data[0][i] + (i % 3 == 0 ? 0.1 * static_cast<double>(i) : 0));
    BootstrapPlan plan;
    plan.resamples = 60;
    const Statistic statistic = [&](std::span<const std::uint32_t> drawn) {
        return polyserial(valuesAt(x, drawn), valuesAt(data[1], drawn))->correlation.estimate;
    };
    const auto expected = bootstrap(250, statistic, plan);
    const auto result = bootstrapCorrelation(x, data[1], CorrelationMethod::Polyserial, plan);
    ASSERT_TRUE(result);
    EXPECT_CLOSE(expected->interval.low, result->interval.low, 1e-9);
    EXPECT_CLOSE(expected->interval.high, result->interval.high, 1e-9);
    EXPECT_CLOSE(expected->acceleration, result->acceleration, 1e-6);
}

TEST(PermutationTest, SeedDecidesThePOfEveryMethod) {
    const auto data = answers(60, 3, 6);
    const std::vector<Column> xs{data[0]};
    std::vector<double> y(data[1]);
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = std::fmod(static_cast<double>(i * i), 7); // unrelated
    for (const auto method :
        {CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::KendallTauB}) {
        const auto run = [&](std::uint64_t seed, double confidence = 0.95) {
            return permutationTest(xs, y, method, {3000, seed, confidence})->variables.front();
        };
        EXPECT_EQ(run(1).exceeding, run(1).exceeding);
        EXPECT_NE(run(1).exceeding, run(2).exceeding);
        EXPECT_LT(run(1, 0.99).monteCarlo.low, run(1, 0.5).monteCarlo.low);
    }
}

TEST(PermutationTest, KendallCountsWithTiesWhatTheDefinitionCounts) {
    for (const std::uint32_t points : {3U, 40U, 1000U}) { // heavy ties, some, hardly any
        const auto data = answers(150, 2, points);
        const std::vector<Column> xs{data[0]};
        const PermutationPlan plan{400, 6};
        const auto test = permutationTest(xs, data[1], CorrelationMethod::KendallTauB, plan);
        ASSERT_TRUE(test);
        const double observed = kendall(data[0], data[1])->estimate;
        EXPECT_CLOSE(observed, test->variables[0].observed, 1e-14);
        std::size_t exceeding = 0;
        for (std::size_t block = 0; block * 256 < 400; ++block) { // the orders of the plan once more
            RandomStream random(6, block);
            std::vector<double> y(data[1]);
            for (std::size_t k = 0; k < std::min<std::size_t>(256, 400 - block * 256); ++k) {
                for (std::size_t i = y.size(); i > 1; --i)
                    std::swap(y[i - 1], y[random.belowShort(static_cast<std::uint32_t>(i))]);
                const double tau = kendall(data[0], y, 0.95, IntervalMethod::None)->estimate;
                if (std::abs(tau) >= std::abs(observed) - 1e-13) ++exceeding;
            }
        }
        EXPECT_EQ(test->variables[0].exceeding, exceeding);
    }
}

TEST(ManyPairsTest, SameBitsForOneAndTwoThreads) {
    const auto data = answers(400, 4, 6);
    const std::vector<Column> columns(data.begin(), data.end());
    std::vector<double> cluster;
    for (std::size_t i = 0; i < 400; ++i) cluster.push_back(static_cast<double>(i % 20));
    BootstrapPlan plan;
    plan.resamples = 100;
    const auto run = [&](std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        std::vector<Interval> all;
        for (const auto method : {CorrelationMethod::Pearson, CorrelationMethod::Polychoric}) {
            for (const auto& one : bootstrapPairs(columns, allPairs(4), method, plan))
                all.push_back(one ? one->interval : Interval{0, 0, static_cast<double>(one.refusal())});
            for (const auto& one : clusterBootstrapPairs(columns, allPairs(4), cluster, method, plan))
                all.push_back(one.result ? one.result->interval
                                         : Interval{0, 1, static_cast<double>(one.result.refusal())});
            for (const auto& one : bootstrapDifferences(data[0], std::span(columns).subspan(1), method, plan))
                all.push_back(one ? one->interval : Interval{0, 0, static_cast<double>(one.refusal())});
        }
        return all;
    };
    EXPECT_EQ(run(1), run(2));
}

} // namespace
} // namespace lacrima::analysis
