// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/PoissonBootstrap.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/WeightedSums.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kFewestCases = 1000;
constexpr std::size_t kResamplesATask = 128;

/// Standardised columns, as floats, and the shape of the features made of them: one (the sum of weights), the
/// columns and their products.
struct Standardised {
    std::size_t cases = 0;
    std::vector<std::vector<float>> columns;

    [[nodiscard]] std::size_t features() const {
        return 1 + columns.size() + columns.size() * (columns.size() + 1) / 2;
    }
    [[nodiscard]] std::size_t stride() const {
        return (features() + kFeatureGroup - 1) / kFeatureGroup * kFeatureGroup;
    }
    [[nodiscard]] std::size_t blocks() const { return (cases + kWeightCases - 1) / kWeightCases; }

    /// Features of one block; cases beyond the end are all zero, also their one.
    void fill(std::size_t block, std::vector<float>& features) const {
        std::fill(features.begin(), features.end(), 0.0F);
        const std::size_t first = block * kWeightCases;
        for (std::size_t i = 0; i < std::min(kWeightCases, cases - first); ++i) {
            float* row = features.data() + i * stride();
            row[0] = 1;
            float* values = row + 1;
            std::size_t at = 1 + columns.size();
            for (std::size_t a = 0; a < columns.size(); ++a) {
                values[a] = columns[a][first + i];
                for (std::size_t b = 0; b <= a; ++b) row[at++] = values[a] * values[b];
            }
        }
    }
};

/// r of all pairs from the weighted sums of one resample.
void correlations(const Standardised& data, const double* sums, std::size_t resample, std::size_t resamples,
    std::vector<double>& replicates) {
    const double n = sums[0];
    const double* means = sums + 1;
    const double* products = sums + 1 + data.columns.size();
    const auto product = [&](std::size_t a, std::size_t b) {
        return products[b * (b + 1) / 2 + a] - means[a] * means[b] / n;
    };
    std::size_t pair = 0;
    for (std::size_t a = 0; a < data.columns.size(); ++a) {
        for (std::size_t b = a + 1; b < data.columns.size(); ++b, ++pair) {
            const double square = product(a, a) * product(b, b);
            replicates[pair * resamples + resample] =
                square > 0 ? std::clamp(product(a, b) / std::sqrt(square), -1.0, 1.0)
                           : std::numeric_limits<double>::quiet_NaN();
        }
    }
}

/// All blocks for the resamples of one task.
void runTask(
    const Standardised& data, const BootstrapPlan& plan, std::size_t first, std::vector<double>& replicates) {
    const std::size_t count = std::min(kResamplesATask, plan.resamples - first);
    const std::size_t groups = (count + kWeightsTogether - 1) / kWeightsTogether;
    std::vector<double> sums(groups * kWeightsTogether * data.stride());
    std::vector<float> weights(kWeightsTogether * kWeightCases);
    std::vector<float> features(kWeightCases * data.stride());
    for (std::size_t block = 0; block < data.blocks(); ++block) {
        data.fill(block, features);
        for (std::size_t group = 0; group < groups; ++group) {
            for (std::size_t r = 0; r < kWeightsTogether; ++r) {
                const std::size_t resample = first + group * kWeightsTogether + r;
                poissonWeights(plan.seed, static_cast<std::uint32_t>(resample),
                    static_cast<std::uint32_t>(block), weights.data() + r * kWeightCases);
            }
            addWeighted(features.data(), data.stride(), weights.data(),
                sums.data() + group * kWeightsTogether * data.stride());
        }
    }
    for (std::size_t r = 0; r < count; ++r)
        correlations(data, sums.data() + r * data.stride(), first + r, plan.resamples, replicates);
}

Standardised standardised(const std::vector<std::vector<double>>& rows, std::vector<Centred>& parts) {
    Standardised data;
    data.cases = rows.front().size();
    data.columns.resize(rows.size());
    parts.resize(rows.size());
    tbb::parallel_for(std::size_t{0}, parts.size(), [&](std::size_t c) {
        parts[c] = centred(rows[c]);
        const double sd = std::sqrt(parts[c].square / static_cast<double>(data.cases));
        for (const double deviation : parts[c].deviations)
            data.columns[c].push_back(static_cast<float>(deviation / sd));
    });
    return data;
}

} // namespace

Computed<BootstrapMatrix> streamedBootstrap(std::span<const Column> columns, const BootstrapPlan& plan) {
    if (plan.resamples < 20 || !isConfidence(plan.confidence)) return {Refusal::BadArgument, 0};
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    const std::size_t n = rows->empty() ? 0 : rows->front().size();
    if (n < kFewestCases || columns.size() < 2) return {Refusal::TooFewObservations, n};
    std::vector<Centred> parts;
    const Standardised data = standardised(*rows, parts);
    Refused constant{Refusal::NoVarianceX, n, {}};
    for (std::size_t c = 0; c < parts.size(); ++c) {
        if (parts[c].constant) constant.positions.push_back(c);
    }
    if (!constant.positions.empty()) return constant;
    BootstrapMatrix result;
    result.n = n;
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            result.estimates.push_back(correlationOf(parts[a], parts[b]));
    }
    std::vector<double> replicates(result.estimates.size() * plan.resamples);
    const std::size_t tasks = (plan.resamples + kResamplesATask - 1) / kResamplesATask;
    tbb::parallel_for(std::size_t{0}, tasks,
        [&](std::size_t task) { runTask(data, plan, task * kResamplesATask, replicates); });
    BootstrapPlan percentile = plan;
    percentile.kind = IntervalMethod::BootstrapPercentile;
    for (std::size_t pair = 0; pair < result.estimates.size(); ++pair) {
        const auto mine = std::span(replicates).subspan(pair * plan.resamples, plan.resamples);
        const auto interval =
            intervalFromReplicates({mine.begin(), mine.end()}, result.estimates[pair], {}, percentile);
        result.pairs.push_back(interval ? *interval : BootstrapResult());
    }
    return result;
}

} // namespace lacrima::analysis
