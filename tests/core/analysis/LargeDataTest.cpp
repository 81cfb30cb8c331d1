// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/OrderStatistics.h"
#include "core/analysis/kernel/WeightedSums.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/reliability/ItemCovariance.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/Reliability.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/PoissonBootstrap.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"

#include <Random123/philox.h>
#include <algorithm>
#include <tbb/global_control.h>

namespace lacrima::analysis {
namespace {

using test::golden64;

std::vector<std::vector<double>> related(std::size_t n, std::size_t columns) {
    RandomStream random(5, n);
    std::vector<std::vector<double>> result(columns, std::vector<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
        const double common = random.uniform() + random.uniform();
        for (auto& column : result) column[i] = 1000 + common + random.uniform() + random.uniform();
    }
    return result;
}

TEST(WeightedReplicatesTest, HaveTheSpreadOfTheOrdinaryBootstrap) {
    const auto columns = related(3000, 4);
    const std::vector<Column> spans(columns.begin(), columns.end());
    BootstrapPlan plan;
    plan.resamples = 4000;
    const auto weighted = weightedReplicates(columns, plan);
    const auto ordinary = matrixReplicates(spans, plan);
    ASSERT_TRUE(ordinary);
    for (std::size_t pair = 0; pair < 6; ++pair) {
        const auto sdOf = [&](const MatrixReplicates& all) {
            return standardDeviation(std::span(all.replicates).subspan(pair * 4000, 4000));
        };
        EXPECT_EQ(weighted.estimates[pair], ordinary->estimates[pair]);
        EXPECT_CLOSE(sdOf(*ordinary), sdOf(weighted), 0.07);
        const auto expected = ordinary->leaveOneOut(pair);
        const auto without = weighted.leaveOneOut(pair);
        for (std::size_t i = 0; i < 3000; i += 97) EXPECT_NEAR(expected[i], without[i], 1e-9);
    }
}

TEST(WeightedReplicatesTest, ManyColumnsAndThreads) {
    const auto columns = related(1100, 15); // more features than one group holds
    BootstrapPlan plan;
    plan.resamples = 150;
    const auto run = [&](std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        return weightedReplicates(columns, plan).replicates;
    };
    EXPECT_EQ(run(1), run(2));
    EXPECT_EQ(run(1).size(), 105U * 150U);
}

TEST(WeightedReplicatesTest, ServeManyCasesWithoutBeingAskedFor) {
    const auto columns = related(kManyCases, 2);
    const std::vector<Column> spans(columns.begin(), columns.end());
    BootstrapPlan plan;
    plan.resamples = 500;
    const auto many = bootstrapCorrelation(spans[0], spans[1], CorrelationMethod::Pearson, plan);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->kind, IntervalMethod::BootstrapBca);
    const double r = pearson(spans[0], spans[1])->estimate;
    const double error = (1 - r * r) / std::sqrt(static_cast<double>(kManyCases));
    EXPECT_NEAR(many->standardError / error, 1, 0.12);
    EXPECT_NEAR(many->interval.low, r - 1.96 * error, 0.4 * error);
    EXPECT_NEAR(many->interval.high, r + 1.96 * error, 0.4 * error);
    plan.seed = 2;
    const auto again = bootstrapCorrelation(spans[0], spans[1], CorrelationMethod::Pearson, plan);
    EXPECT_NE(again->interval, many->interval);
}

TEST(WeightedSumsTest, WeightsArePoissonOfPhilox) {
    std::vector<float> weights(kWeightCases);
    std::vector<double> counts(9);
    for (std::uint32_t block = 0; block < 1000; ++block) {
        poissonWeights(42, 7, block, weights.data());
        for (const float weight : weights) ++counts[static_cast<std::size_t>(weight)];
    }
    double probability = std::exp(-1.0);
    for (std::size_t k = 0; k < 6; ++k) {
        EXPECT_NEAR(counts[k] / 256000, probability, 5 * std::sqrt(probability / 256000)) << k;
        probability /= static_cast<double>(k + 1);
    }
    // the first weight again, by the library's generator
    const r123::Philox4x32::ctr_type counter{{0, 3, 7, 0x57656967U}};
    const r123::Philox4x32::key_type key{{42, 0}};
    const std::uint32_t number = r123::Philox4x32()(counter, key)[0] & 0xffffU;
    double below = 0;
    double expected = 0;
    for (double term = std::exp(-1.0) * 65536; expected < 8 && number >= std::round(below + term);
         term /= expected) {
        below += term;
        expected += 1;
    }
    poissonWeights(42, 7, 3, weights.data());
    EXPECT_EQ(static_cast<double>(weights[0]), expected);
}

TEST(OrderStatisticsTest, AreThoseOfTheSortedValues) {
    RandomStream random(9, 1);
    for (const std::size_t n : {3UL, 50UL, 5000UL}) {
        for (const bool coarse : {false, true}) {
            std::vector<double> values(n);
            for (double& value : values) value = coarse ? random.below(4) : random.uniform();
            std::vector<double> sorted(values);
            std::sort(sorted.begin(), sorted.end());
            for (const double share : {0.0, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999}) {
                const auto k = std::min(n - 2, static_cast<std::size_t>(share * static_cast<double>(n)));
                const auto two = twoOrderStatistics(values, k);
                EXPECT_EQ(two.first, sorted[k]) << n << " " << k;
                EXPECT_EQ(two.second, sorted[k + 1]) << n << " " << k;
            }
        }
    }
    // values in an order that misleads the sample
    std::vector<double> saw(5000);
    for (std::size_t i = 0; i < saw.size(); ++i)
        saw[i] = i * 256 % saw.size() < 256 ? 1e6 : static_cast<double>(i);
    std::vector<double> sorted(saw);
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(twoOrderStatistics(saw, 124).first, sorted[124]);
}

TEST(ItemCovarianceTest, CodesGiveWhatTheColumnsGive) {
    auto columns = related(5000, 6);
    for (std::size_t c = 0; c < 6; ++c) {
        for (std::size_t i = 0; i < 5000; ++i) {
            columns[c][i] = std::floor((columns[c][i] - 1000) * 1.5) + 1;
            if ((i * 7 + c) % 61 == 0) columns[c][i] = test::kMissing;
        }
    }
    columns.emplace_back(5000, 4.0);
    columns.back()[3] = 5; // a case that is not complete
    columns[0][3] = test::kMissing;
    const std::vector<Column> spans(columns.begin(), columns.end());
    const auto rows = completeRows(spans);
    const auto coded = itemCovariance(spans);
    ASSERT_TRUE(coded);
    EXPECT_EQ(coded->n, rows->front().size());
    EXPECT_EQ(coded->constant, std::vector<std::size_t>{6});
    const SquareMatrix expected = covarianceOf(std::span(*rows).first(6));
    const ItemCovariance varying = coded->varying();
    for (std::size_t k = 0; k < 36; ++k)
        EXPECT_CLOSE(expected.entries[k], varying.covariance.entries[k], 1e-12);
    const auto scale = reliability(spans);
    ASSERT_TRUE(scale);
    EXPECT_EQ(scale->constantItems, std::vector<std::size_t>{6});
    EXPECT_EQ(scale->item[6].mean, 4);
    const auto whole = reliabilityFrom(expected, std::vector<double>(6), rows->front().size());
    EXPECT_CLOSE(whole->alpha, scale->alpha, 1e-12);
    EXPECT_CLOSE(*whole->item[2].alphaIfDropped, *scale->item[2].alphaIfDropped, 1e-12);
    EXPECT_EQ(omegaTotal(spans).refusal(), Refusal::NoVarianceX);
    EXPECT_TRUE(omegaTotal(std::span(spans).first(6)));
    EXPECT_EQ(reliability(std::span(spans).first(1)).refusal(), Refusal::TooFewItems);
}

} // namespace
} // namespace lacrima::analysis
