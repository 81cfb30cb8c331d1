// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/OrderStatistics.h"
#include "core/analysis/kernel/WeightedSums.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/reliability/CodedReliability.h"
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

TEST(StreamedBootstrap, HasTheSpreadOfTheOrdinaryBootstrap) {
    const auto columns = related(3000, 4);
    const std::vector<Column> spans(columns.begin(), columns.end());
    BootstrapPlan plan;
    plan.resamples = 4000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto streamed = streamedBootstrap(spans, plan);
    const auto ordinary = bootstrapMatrix(spans, plan);
    ASSERT_TRUE(streamed);
    for (std::size_t pair = 0; pair < 6; ++pair) {
        EXPECT_EQ(streamed->estimates[pair], ordinary->estimates[pair]);
        EXPECT_CLOSE(ordinary->pairs[pair].standardError, streamed->pairs[pair].standardError, 0.07);
        EXPECT_NEAR(ordinary->pairs[pair].interval.low, streamed->pairs[pair].interval.low, 0.004);
        EXPECT_NEAR(ordinary->pairs[pair].interval.high, streamed->pairs[pair].interval.high, 0.004);
        EXPECT_EQ(streamed->pairs[pair].kind, IntervalMethod::BootstrapPercentile);
        EXPECT_EQ(streamed->pairs[pair].degenerate, 0U);
    }
}

TEST(StreamedBootstrap, ManyColumnsAndThreads) {
    const auto columns = related(1100, 15); // more features than one group holds
    const std::vector<Column> spans(columns.begin(), columns.end());
    BootstrapPlan plan;
    plan.resamples = 150;
    const auto run = [&](std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        const auto result = streamedBootstrap(spans, plan);
        std::vector<double> limits;
        for (const BootstrapResult& pair : result->pairs) limits.push_back(pair.interval.low);
        return limits;
    };
    EXPECT_EQ(run(1), run(2));
    EXPECT_EQ(run(1).size(), 105U);
}

TEST(StreamedBootstrap, RefusesFewCases) {
    const auto columns = related(500, 2);
    const std::vector<Column> spans(columns.begin(), columns.end());
    EXPECT_EQ(streamedBootstrap(spans, {}).refusal(), Refusal::TooFewObservations);
}

TEST(WeightedSums, WeightsArePoissonOfPhilox) {
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

TEST(OrderStatistics, AreThoseOfTheSortedValues) {
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

TEST(ScaleOfCodes, IsTheReliabilityOfTheColumns) {
    auto columns = related(5000, 6);
    for (std::size_t c = 0; c < 6; ++c) {
        for (std::size_t i = 0; i < 5000; ++i) {
            columns[c][i] = std::floor((columns[c][i] - 1000) * 1.5) + 1;
            if ((i * 7 + c) % 61 == 0) columns[c][i] = test::kMissing;
        }
    }
    columns.emplace_back(5000, 4.0);
    const std::vector<Column> spans(columns.begin(), columns.end());
    std::vector<CodedColumn> coded;
    for (const Column column : spans) coded.push_back(*encoded(column));
    const auto expected = reliability(spans);
    const auto result = reliabilityOfCodes(coded);
    ASSERT_TRUE(result);
    EXPECT_EQ(expected->n, result->n);
    EXPECT_CLOSE(expected->alpha, result->alpha, 1e-13);
    EXPECT_CLOSE(expected->interval.low, result->interval.low, 1e-12);
    EXPECT_EQ(expected->constantItems, result->constantItems);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_CLOSE(expected->item[i].mean, result->item[i].mean, 1e-14);
        EXPECT_CLOSE(*expected->item[i].itemRestR, *result->item[i].itemRestR, 1e-12);
        EXPECT_CLOSE(*expected->item[i].alphaIfDropped, *result->item[i].alphaIfDropped, 1e-12);
    }
    EXPECT_EQ(reliabilityOfCodes(std::span(coded).first(1)).refusal(), Refusal::TooFewLevels);
}

} // namespace
} // namespace lacrima::analysis
