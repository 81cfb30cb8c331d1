// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/BootstrapCorrelation.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/correlation/PolyserialCells.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/resampling/BootstrapDifferences.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/CellsOfCases.h"
#include "core/analysis/resampling/TableBootstrap.h"

#include <limits>
#include <optional>

namespace lacrima::analysis {
namespace {

Computed<Correlation> correlationBy(Column x, Column y, CorrelationMethod method) {
    if (method == CorrelationMethod::Spearman)
        return spearman(x, y, kDefaultConfidence, IntervalMethod::None);
    if (method == CorrelationMethod::KendallTauB)
        return kendall(x, y, kDefaultConfidence, IntervalMethod::None);
    return correlationOfPair(x, y, method);
}

} // namespace

double estimateOf(Column x, Column y, CorrelationMethod method) {
    const auto result = correlationBy(x, y, method);
    return result ? result->estimate : std::numeric_limits<double>::quiet_NaN();
}

Computed<BootstrapResult> bootstrapCorrelation(
    Column x, Column y, CorrelationMethod method, const BootstrapPlan& plan) {
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    const auto whole = correlationBy(pairs->x, pairs->y, method);
    if (!whole) return whole.refused();
    const bool isPearson = method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial;
    const bool isMany = pairs->n() >= kCasesForTables;
    const auto cells = isPearson && !isMany ? std::nullopt : CellsOfCases::of(*pairs, method);
    if (cells && isMany) return bootstrapTable(cells->table(), method, plan);
    if (isPearson) {
        const std::vector<Column> columns{pairs->x, pairs->y};
        const auto both = bootstrapMatrix(columns, plan);
        if (!both) return both.refused();
        const BootstrapResult& pair = both->pairs.front();
        if (pair.kind == IntervalMethod::None) return {Refusal::TooManyDegenerate, pair.degenerate};
        return pair;
    }
    if (cells) {
        return bootstrap(
            pairs->n(), [&cells](std::span<const std::uint32_t> drawn) { return cells->statistic(drawn); },
            plan, [&cells] { return cells->withoutEach(); });
    }
    if (method == CorrelationMethod::Polyserial) {
        const PolyserialCells fits(*pairs);
        return bootstrap(
            pairs->n(), [&fits](std::span<const std::uint32_t> drawn) { return fits.statistic(drawn); }, plan,
            [&fits] { return fits.withoutEach(); });
    }
    const Statistic statistic = [&pairs, method](std::span<const std::uint32_t> positions) {
        return estimateOf(valuesAt(pairs->x, positions), valuesAt(pairs->y, positions), method);
    };
    return bootstrap(pairs->n(), statistic, plan);
}

Computed<BootstrapResult> bootstrapDifference(
    Column shared, Column first, Column second, CorrelationMethod method, const BootstrapPlan& plan) {
    return bootstrapDifferences(shared, std::vector<Column>{first, second}, method, plan).front();
}

} // namespace lacrima::analysis
