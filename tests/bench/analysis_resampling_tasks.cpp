// SPDX-License-Identifier: GPL-3.0-or-later
// B4-B7: bootstrap and permutations.
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/analysis/resampling/PoissonBootstrap.h"
#include "tests/bench/analysis_tasks.h"

#include <cmath>
#include <memory>
#include <tbb/parallel_for.h>

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

std::vector<BootstrapResult> tableBootstraps(const std::vector<CodedColumn>& columns) {
    BootstrapPlan plan;
    plan.resamples = 1000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const std::vector<PairTable> tables = allPairTables(columns);
    std::vector<BootstrapResult> results(tables.size());
    tbb::parallel_for(
        std::size_t{0}, tables.size(), [&](std::size_t i) { results[i] = *bootstrapTable(tables[i], plan); });
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

Task bootstrapOfCodes(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    const auto columns = std::make_shared<std::vector<CodedColumn>>(coded(*data));
    return {[data, columns](
                Gate& gate) { checkErrors(gate, *data, tableBootstraps(*columns), "B5 standard error"); },
        {{"B5", [columns] { (void)tableBootstraps(*columns); }}}};
}

Task bootstrapOfContinuous(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "continuous.bin", 12));
    const auto run = [data] {
        BootstrapPlan plan;
        plan.resamples = 1000;
        return *streamedBootstrap(spans(*data), plan);
    };
    return {[data, run](Gate& gate) { checkErrors(gate, *data, run().pairs, "B6 standard error"); },
        {{"B6", [run] { (void)run(); }, 1}}};
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
    return {
        {"B4", bcaOfSmall}, {"B5", bootstrapOfCodes}, {"B6", bootstrapOfContinuous}, {"B7", permutations}};
}

} // namespace lacrima::bench
