// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/PoissonBootstrap.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/WeightedSums.h"
#include "core/analysis/table/CodedColumn.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

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

Standardised standardised(const std::vector<std::vector<double>>& rows, std::vector<double>& estimates) {
    Standardised data;
    data.cases = rows.front().size();
    data.columns.resize(rows.size());
    std::vector<Centred> parts(rows.size());
    tbb::parallel_for(std::size_t{0}, parts.size(), [&](std::size_t c) {
        parts[c] = centred(rows[c]);
        const double sd = std::sqrt(parts[c].square / static_cast<double>(data.cases));
        for (const double deviation : parts[c].deviations)
            data.columns[c].push_back(static_cast<float>(deviation / sd));
    });
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            estimates.push_back(correlationOf(parts[a], parts[b]));
    }
    return data;
}

/// r without one case, for each in turn, from what the case adds to the sums of standardised columns.
std::vector<double> withoutOne(const std::vector<float>& x, const std::vector<float>& y, double r) {
    const auto n = static_cast<double>(x.size());
    std::vector<double> result(std::min(x.size(), y.size()));
    const auto rest = [n](double sum, double a, double b) { return sum - a * b * (1 + 1 / (n - 1)); };
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto a = static_cast<double>(x[i]);
        const auto b = static_cast<double>(y[i]);
        result[i] = rest(n * r, a, b) / std::sqrt(rest(n, a, a) * rest(n, b, b));
    }
    return result;
}

} // namespace

MatrixReplicates weightedReplicates(const std::vector<std::vector<double>>& rows, const BootstrapPlan& plan) {
    MatrixReplicates result;
    result.n = rows.front().size();
    const auto data = std::make_shared<const Standardised>(standardised(rows, result.estimates));
    result.replicates.resize(result.estimates.size() * plan.resamples);
    const std::size_t tasks = (plan.resamples + kResamplesATask - 1) / kResamplesATask;
    tbb::parallel_for(std::size_t{0}, tasks,
        [&](std::size_t task) { runTask(*data, plan, task * kResamplesATask, result.replicates); });
    result.leaveOneOut = [data, pairs = allPairs(rows.size()), r = result.estimates](std::size_t pair) {
        return withoutOne(data->columns[pairs[pair].x], data->columns[pairs[pair].y], r[pair]);
    };
    return result;
}

} // namespace lacrima::analysis
