// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/resampling/BootstrapMatrix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lacrima::analysis {
namespace {

Computed<Correlation> correlationBy(Column x, Column y, CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return pearson(x, y);
    case CorrelationMethod::Spearman:
        return spearman(x, y, kDefaultConfidence, IntervalMethod::None);
    case CorrelationMethod::KendallTauB:
        return kendall(x, y, kDefaultConfidence, IntervalMethod::None);
    case CorrelationMethod::Polychoric: {
        const auto fit = polychoric(x, y);
        if (!fit) return fit.refused();
        return fit->correlation;
    }
    case CorrelationMethod::PercentageBend:
        return percentageBend(x, y);
    case CorrelationMethod::Winsorised:
        return winsorised(x, y);
    case CorrelationMethod::Biweight:
        return biweight(x, y);
    case CorrelationMethod::Polyserial: {
        const auto fit = polyserial(x, y);
        if (!fit) return fit.refused();
        return fit->correlation;
    }
    case CorrelationMethod::Biserial:
        return biserialTest(x, y);
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return {Refusal::BadArgument, x.size()};
}

std::vector<double> chosen(std::span<const double> values, std::span<const std::uint32_t> positions) {
    std::vector<double> result;
    result.reserve(positions.size());
    for (const std::uint32_t position : positions) result.push_back(values[position]);
    return result;
}

constexpr std::size_t kCasesPerCell = 4; ///< with fewer the table is no shorter way

using TableEstimate = double (*)(const PairTable&);

template<class Result>
double estimateIn(const Result& result) {
    return result ? result->estimate : std::numeric_limits<double>::quiet_NaN();
}

/// How the method goes by a table; null when it does not.
TableEstimate tableEstimate(CorrelationMethod method) {
    if (method == CorrelationMethod::Spearman)
        return [](const PairTable& t) {
            return estimateIn(spearman(t, kDefaultConfidence, IntervalMethod::None));
        };
    if (method == CorrelationMethod::KendallTauB)
        return [](const PairTable& t) { return estimateIn(kendall(t)); };
    if (method == CorrelationMethod::Polychoric)
        return [](const PairTable& t) {
            const auto fit = polychoric(t);
            return fit ? fit->correlation.estimate : std::numeric_limits<double>::quiet_NaN();
        };
    if (method == CorrelationMethod::PercentageBend)
        return [](const PairTable& t) { return estimateIn(percentageBend(t)); };
    if (method == CorrelationMethod::Winsorised)
        return [](const PairTable& t) { return estimateIn(winsorised(t)); };
    if (method == CorrelationMethod::Biweight)
        return [](const PairTable& t) { return estimateIn(biweight(t)); };
    return nullptr;
}

/// Where many cases share few pairs of values: the same resamples, but a statistic is had from how often each
/// cell was drawn.
class CellsOfCases {
public:
    /// Nothing when the table would be no shorter way, or the method has none.
    static std::optional<CellsOfCases> of(const PairedValues& pairs, CorrelationMethod method) {
        const TableEstimate estimate = tableEstimate(method);
        if (estimate == nullptr) return std::nullopt;
        auto table = PairTable::of(pairs.x, pairs.y);
        if (!table || table->rows() * table->columns() * kCasesPerCell > pairs.n()) return std::nullopt;
        return CellsOfCases(pairs, std::move(table).value(), estimate);
    }

    [[nodiscard]] double statistic(std::span<const std::uint32_t> positions) const {
        PairTable drawn({m_table.rowValues().begin(), m_table.rowValues().end()},
            {m_table.columnValues().begin(), m_table.columnValues().end()});
        for (const std::uint32_t position : positions) drawn.addToCell(m_cell[position]);
        return m_estimate(drawn);
    }

    /// Cases of one cell leave the same behind.
    [[nodiscard]] std::vector<double> leaveOneOut() const {
        std::vector<double> without(m_table.counts().size());
        PairTable rest = m_table;
        for (std::size_t cell = 0; cell < without.size(); ++cell) {
            if (m_table.counts()[cell] == 0) continue;
            rest.addToCell(cell, -1);
            without[cell] = m_estimate(rest);
            rest.addToCell(cell);
        }
        std::vector<double> result;
        result.reserve(m_cell.size());
        for (const std::uint32_t cell : m_cell) result.push_back(without[cell]);
        return result;
    }

private:
    CellsOfCases(const PairedValues& pairs, PairTable table, TableEstimate estimate)
        : m_table(std::move(table))
        , m_estimate(estimate) {
        const auto placeOf = [](std::span<const double> values, double value) {
            return std::lower_bound(values.begin(), values.end(), value) - values.begin();
        };
        for (std::size_t i = 0; i < pairs.n(); ++i) {
            const auto row = static_cast<std::size_t>(placeOf(m_table.rowValues(), pairs.x[i]));
            const auto column = static_cast<std::size_t>(placeOf(m_table.columnValues(), pairs.y[i]));
            m_cell.push_back(static_cast<std::uint32_t>(row * m_table.columns() + column));
        }
    }

    PairTable m_table;
    TableEstimate m_estimate;
    std::vector<std::uint32_t> m_cell; ///< of each case
};

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
    if (method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial) {
        const std::vector<Column> columns{pairs->x, pairs->y};
        const auto both = bootstrapMatrix(columns, plan);
        if (!both) return both.refused();
        const BootstrapResult& pair = both->pairs.front();
        if (pair.kind == IntervalMethod::None) return {Refusal::TooManyDegenerate, pair.degenerate};
        return pair;
    }
    if (const auto cells = CellsOfCases::of(*pairs, method)) {
        return bootstrap(
            pairs->n(), [&cells](std::span<const std::uint32_t> drawn) { return cells->statistic(drawn); },
            plan, [&cells] { return cells->leaveOneOut(); });
    }
    const Statistic statistic = [&pairs, method](std::span<const std::uint32_t> positions) {
        return estimateOf(chosen(pairs->x, positions), chosen(pairs->y, positions), method);
    };
    return bootstrap(pairs->n(), statistic, plan);
}

Computed<BootstrapResult> bootstrapDifference(
    Column shared, Column first, Column second, CorrelationMethod method, const BootstrapPlan& plan) {
    const std::vector<Column> columns{shared, first, second};
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    for (std::size_t i = 1; i < 3; ++i) {
        const auto whole = correlationBy((*rows)[0], (*rows)[i], method);
        if (!whole) return whole.refused();
    }
    const Statistic statistic = [&rows, method](std::span<const std::uint32_t> positions) {
        const std::vector<double> common = chosen((*rows)[0], positions);
        return estimateOf(common, chosen((*rows)[1], positions), method) -
               estimateOf(common, chosen((*rows)[2], positions), method);
    };
    return bootstrap(rows->front().size(), statistic, plan);
}

} // namespace lacrima::analysis
