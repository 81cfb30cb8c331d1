// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/TableBootstrap.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/BootstrapMatrix.h"

#include <limits>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double estimateIn(const Computed<Correlation>& result) {
    return result ? result->estimate : kNone;
}

/// Draws table.n() cases with replacement, cell by cell.
void drawCells(const PairTable& table, RandomStream& random, std::vector<std::int64_t>& drawn) {
    const std::span<const std::int64_t> counts = table.counts();
    std::int64_t cases = table.n(); // still to be placed, in the cells still to come
    std::int64_t rest = table.n();
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        const double share = rest > 0 ? static_cast<double>(counts[cell]) / static_cast<double>(rest) : 0;
        drawn[cell] = random.binomial(cases, share);
        cases -= drawn[cell];
        rest -= counts[cell];
    }
}

} // namespace

double estimateOfTable(const PairTable& table, CorrelationMethod method) {
    if (method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial)
        return tableR(table.counts(), table.rowValues(), table.columnValues());
    if (method == CorrelationMethod::Spearman)
        return estimateIn(spearman(table, kDefaultConfidence, IntervalMethod::None));
    return estimateIn(correlationOfTable(table, method));
}

std::vector<double> leaveOneOut(const PairTable& table, CorrelationMethod method) {
    std::vector<double> without(table.counts().size(), kNone);
    PairTable rest = table;
    for (std::size_t cell = 0; cell < without.size(); ++cell) {
        if (table.counts()[cell] == 0) continue;
        rest.addToCell(cell, -1);
        without[cell] = estimateOfTable(rest, method);
        rest.addToCell(cell);
    }
    return without;
}

Computed<BootstrapResult> bootstrapTable(
    const PairTable& whole, CorrelationMethod method, const BootstrapPlan& plan) {
    const PairTable table = whole.withoutEmpty();
    const auto estimate = correlationOfTable(table, method);
    if (!estimate) return estimate.refused();
    if (plan.resamples < 20 || !isConfidence(plan.confidence)) return {Refusal::BadArgument, estimate->n};
    std::vector<double> replicates(plan.resamples);
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, plan.resamples, 16), [&](const auto& range) {
        std::vector<std::int64_t> drawn(table.counts().size());
        PairTable again = table;
        for (std::size_t b = range.begin(); b < range.end(); ++b) {
            RandomStream random(plan.seed, b);
            drawCells(table, random, drawn);
            again.setCounts(drawn);
            replicates[b] = estimateOfTable(again, method);
        }
    });
    const auto acceleration = [&] {
        return jackknifeAcceleration(leaveOneOut(table, method), table.counts(), estimate->estimate);
    };
    return intervalOrPercentile(std::move(replicates), estimate->estimate, acceleration, plan);
}

} // namespace lacrima::analysis
