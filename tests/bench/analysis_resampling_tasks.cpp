// SPDX-License-Identifier: GPL-3.0-or-later
// B4-B7 and B14-B17: bootstrap and permutations.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/BootstrapDifferences.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/BootstrapPairs.h"
#include "core/analysis/resampling/ClusterPairs.h"
#include "core/analysis/resampling/Permutation.h"
#include "tests/bench/analysis_tasks.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace lacrima::bench {
namespace {

using namespace lacrima::analysis;

Task bcaOfSmall(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "small.bin", 12));
    const auto check = [data](Gate& gate) {
        std::vector<std::uint32_t> positions;
        for (const double position : readPeer(gate.folder(), "peer_b4_positions.txt"))
            positions.push_back(static_cast<std::uint32_t>(position));
        if (positions.empty()) return;
        BootstrapPlan plan;
        plan.resamples = positions.size() / 64;
        const auto result = bootstrapMatrixWith(spans(*data), plan, positions);
        std::vector<double> limits;
        for (const BootstrapResult& pair : result->pairs) {
            limits.push_back(pair.interval.low);
            limits.push_back(pair.interval.high);
        }
        gate.compare("peer_b4.txt", limits, 1e-12, "B4 BCa limits against boot");
    };
    const auto run = [data] {
        BootstrapPlan plan;
        plan.resamples = 10000;
        (void)bootstrapMatrix(spans(*data), plan);
    };
    return {check, {{"B4", run}}};
}

/// Large-sample standard error of r by its influence function.
double influenceError(const std::vector<double>& x, const std::vector<double>& y) {
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i])) continue;
        a.push_back(x[i]);
        b.push_back(y[i]);
    }
    const Centred cx = centred(a);
    const Centred cy = centred(b);
    const double r = correlationOf(cx, cy);
    const auto n = static_cast<double>(a.size());
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double zx = cx.deviations[i] / std::sqrt(cx.square / n);
        const double zy = cy.deviations[i] / std::sqrt(cy.square / n);
        const double influence = zx * zy - r / 2 * (zx * zx + zy * zy);
        sum += influence * influence;
    }
    return std::sqrt(sum) / n;
}

std::vector<BootstrapResult> percentiles(const Data& data) {
    BootstrapPlan plan;
    plan.resamples = 1000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    std::vector<BootstrapResult> results;
    for (const auto& one :
        bootstrapPairs(spans(data), allPairs(data.columns.size()), CorrelationMethod::Pearson, plan))
        results.push_back(*one);
    return results;
}

/// The standard errors of the first three pairs within a tenth of their large-sample value.
void checkErrors(
    Gate& gate, const Data& data, const std::vector<BootstrapResult>& results, const char* what) {
    for (const std::size_t k : {1UL, 2UL, 3UL}) {
        const double expected = influenceError(data.columns[0], data.columns[k]);
        const double found = results[pairPosition(0, k, 12)].standardError;
        gate.require(std::abs(found - expected) <= 0.1 * expected, what);
    }
}

Task bootstrapOfAnswers(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    return {[data](Gate& gate) { checkErrors(gate, *data, percentiles(*data), "B5 standard error"); },
        {{"B5", [data] { (void)percentiles(*data); }}}};
}

Task bootstrapOfContinuous(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "continuous.bin", 12));
    return {[data](Gate& gate) { checkErrors(gate, *data, percentiles(*data), "B6 standard error"); },
        {{"B6", [data] { (void)percentiles(*data); }, 1}}};
}

/// 5000 clusters of 200 cases, as they come.
Task bootstrapOfClusters(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    const auto cluster = std::make_shared<std::vector<double>>();
    for (std::size_t i = 0; i < data->columns.front().size(); ++i)
        cluster->push_back(static_cast<double>(i % 5000));
    const auto run = [data, cluster] {
        BootstrapPlan plan;
        plan.resamples = 199;
        return clusterBootstrapPairs(spans(*data), allPairs(12), *cluster, CorrelationMethod::Pearson, plan);
    };
    const auto check = [data, run](Gate& gate) { // the cases of a cluster have nothing in common here
        std::vector<BootstrapResult> results;
        for (const ClusterInterval& one : run()) results.push_back(*one.result);
        for (const std::size_t k : {1UL, 2UL, 3UL}) {
            const double expected = influenceError(data->columns[0], data->columns[k]);
            const double found = results[pairPosition(0, k, 12)].standardError;
            gate.require(std::abs(found - expected) <= 0.25 * expected, "B14 standard error");
        }
    };
    return {check, {{"B14", [run] { (void)run(); }}}};
}

std::vector<double> firstOf(const std::vector<double>& column, std::size_t n) {
    return {column.begin(), column.begin() + static_cast<std::ptrdiff_t>(n)};
}

Task kendallPermutations(const std::string& folder) {
    const Data all = readData(folder, "continuous.bin", 12);
    const auto x = std::make_shared<std::vector<double>>(firstOf(all.columns[0], 1000));
    const auto y = std::make_shared<std::vector<double>>(firstOf(all.columns[1], 1000));
    const auto run = [x, y] {
        return permutationTest(std::vector<Column>{*x}, *y, CorrelationMethod::KendallTauB, {});
    };
    const auto check = [run, x, y](Gate& gate) {
        gate.require(run()->variables.front().observed == kendall(*x, *y)->estimate, "B15 observed tau-b");
    };
    return {check, {{"B15", [run] { (void)run(); }}}};
}

Task polyserialBootstrap(const std::string& folder) {
    const Data continuous = readData(folder, "continuous.bin", 12);
    const auto x = std::make_shared<std::vector<double>>(firstOf(continuous.columns[0], 3887));
    const auto y = std::make_shared<std::vector<double>>(firstOf(continuous.columns[1], 3887));
    for (double& value : *y) value = std::clamp(std::floor(value), -3.0, 3.0);
    const auto run = [x, y] {
        BootstrapPlan plan;
        plan.resamples = 1000;
        return bootstrapCorrelation(*x, *y, CorrelationMethod::Polyserial, plan);
    };
    const auto check = [run, x, y](Gate& gate) {
        gate.require(run()->interval.contains(polyserial(*x, *y)->correlation.estimate), "B16 interval");
    };
    return {check, {{"B16", [run] { (void)run(); }, 1}}};
}

Task rivals(const std::string& folder) {
    Data all = readData(folder, "continuous.bin", 12);
    all.columns.resize(6);
    for (auto& column : all.columns) column.resize(2800);
    const auto data = std::make_shared<Data>(std::move(all));
    const auto run = [data] {
        BootstrapPlan plan;
        plan.resamples = 9999;
        const std::vector<Column> columns = spans(*data);
        return bootstrapDifferences(
            columns[0], std::span(columns).subspan(1), CorrelationMethod::Pearson, plan);
    };
    const auto check = [run](
                           Gate& gate) { gate.require(run().size() == 10 && run().back(), "B17 ten pairs"); };
    return {check, {{"B17", [run] { (void)run(); }}}};
}

Task permutations(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "small.bin", 12));
    const auto run = [data] {
        const std::vector<Column> xs{data->columns[0], data->columns[1], data->columns[3]};
        return *permutationTest(xs, data->columns[2], CorrelationMethod::Pearson, {});
    };
    const auto check = [run](Gate& gate) {
        std::vector<double> p;
        for (const PermutationP& one : run().variables) p.push_back(one.p);
        gate.compare("peer_b7.txt", p, 0.008, "B7 p against R (both by chance)");
    };
    return {check, {{"B7", [run] { (void)run(); }}}};
}

} // namespace

std::vector<NamedTask> resamplingTasks() {
    return {{"B4", bcaOfSmall}, {"B5", bootstrapOfAnswers}, {"B6", bootstrapOfContinuous},
        {"B7", permutations}, {"B14", bootstrapOfClusters}, {"B15", kendallPermutations},
        {"B16", polyserialBootstrap}, {"B17", rivals}};
}

} // namespace lacrima::bench
