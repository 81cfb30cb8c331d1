// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/BootstrapPairs.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/TableBootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

using Results = std::vector<Computed<BootstrapResult>>;

constexpr std::size_t kWorthwhile = 3;   ///< the whole matrix is made when a third of it is wanted
constexpr std::size_t kMostColumns = 40; ///< of a matrix, whose replicates are all held at once

bool isPearson(CorrelationMethod method) {
    return method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial;
}

bool isComplete(Column column) {
    return std::all_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
}

/// The columns that stand in a pair, each once.
std::vector<std::size_t> usedColumns(std::span<const ColumnPair> pairs) {
    std::vector<std::size_t> used;
    for (const ColumnPair& pair : pairs) {
        used.push_back(pair.x);
        used.push_back(pair.y);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

/// Pearson's r of columns without gaps: one resample serves all pairs. Nothing when that cannot be or does
/// not pay.
std::optional<Results> fromMatrix(
    std::span<const Column> columns, std::span<const ColumnPair> pairs, const BootstrapPlan& plan) {
    const std::vector<std::size_t> used = usedColumns(pairs);
    if (used.size() > kMostColumns || kWorthwhile * pairs.size() < used.size() * (used.size() - 1) / 2)
        return std::nullopt;
    std::vector<Column> all;
    for (const std::size_t c : used) {
        if (columns[c].size() != columns[used.front()].size() || !isComplete(columns[c])) return std::nullopt;
        all.push_back(columns[c]);
    }
    const auto matrix = bootstrapMatrix(all, plan);
    if (!matrix) return std::nullopt; // pair by pair each says why
    Results results;
    const auto placeOf = [&used](std::size_t column) {
        return static_cast<std::size_t>(std::lower_bound(used.begin(), used.end(), column) - used.begin());
    };
    for (const ColumnPair& pair : pairs) {
        const std::size_t a = placeOf(std::min(pair.x, pair.y));
        const std::size_t b = placeOf(std::max(pair.x, pair.y));
        if (a == b) return std::nullopt;
        const BootstrapResult& one = matrix->pairs[pairPosition(a, b, used.size())];
        if (one.kind == IntervalMethod::None)
            results.emplace_back(Refusal::TooManyDegenerate, one.degenerate);
        else
            results.emplace_back(one);
    }
    return results;
}

/// The tables of the pairs of many cases that have one; nothing for the others.
std::vector<std::optional<PairTable>> tablesOf(
    std::span<const Column> columns, std::span<const ColumnPair> pairs, CorrelationMethod method) {
    std::vector<std::optional<PairTable>> tables(pairs.size());
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    if (!hasTableForm(method) || rows < kCasesForTables) return tables;
    const std::vector<std::optional<CodedColumn>> coded = encodedWhereFew(columns);
    std::vector<CodedColumn> kept(columns.size());
    for (std::size_t c = 0; c < coded.size(); ++c) {
        if (coded[c]) kept[c] = *coded[c];
        kept[c].codes.resize(rows, kMissingCode);
    }
    std::vector<ColumnPair> counted;
    std::vector<std::size_t> places;
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const auto& x = coded[pairs[p].x];
        const auto& y = coded[pairs[p].y];
        if (!x || !y || x->codes.size() != rows || y->codes.size() != rows) continue;
        if (x->values.size() * y->values.size() * kCasesPerCell > rows) continue;
        counted.push_back(pairs[p]);
        places.push_back(p);
    }
    std::vector<PairTable> all = pairTables(kept, counted);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].n() >= static_cast<std::int64_t>(kCasesForTables)) tables[places[i]] = std::move(all[i]);
    }
    return tables;
}

} // namespace

Results bootstrapPairs(std::span<const Column> columns, std::span<const ColumnPair> pairs,
    CorrelationMethod method, const BootstrapPlan& plan, const std::function<bool()>& isCancelled) {
    Results results(pairs.size(), Computed<BootstrapResult>(Refused{}));
    const auto tables = tablesOf(columns, pairs, method);
    const bool hasTable =
        std::any_of(tables.begin(), tables.end(), [](const auto& table) { return table.has_value(); });
    if (isPearson(method) && !hasTable) {
        if (auto all = fromMatrix(columns, pairs, plan)) return *std::move(all);
    }
    tbb::parallel_for(std::size_t{0}, pairs.size(), [&](std::size_t p) {
        if (isCancelled && isCancelled()) return;
        results[p] = tables[p] ? bootstrapTable(*tables[p], method, plan)
                               : bootstrapCorrelation(columns[pairs[p].x], columns[pairs[p].y], method, plan);
    });
    return results;
}

} // namespace lacrima::analysis
