// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/CellsOfCases.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/resampling/TableBootstrap.h"

#include <algorithm>
#include <utility>

namespace lacrima::analysis {

std::optional<CellsOfCases> CellsOfCases::of(const PairedValues& pairs, CorrelationMethod method) {
    if (!hasTableForm(method)) return std::nullopt;
    auto table = PairTable::of(pairs.x, pairs.y);
    if (!table || table->rows() * table->columns() * kCasesPerCell > pairs.n()) return std::nullopt;
    // A loop that was given up has not counted all cases.
    if (static_cast<std::size_t>(table->n()) != pairs.n()) return std::nullopt;
    return CellsOfCases(pairs, std::move(table).value(), method);
}

CellsOfCases::CellsOfCases(const PairedValues& pairs, PairTable table, CorrelationMethod method)
    : m_table(std::move(table))
    , m_method(method) {
    const auto placeOf = [](std::span<const double> values, double value) {
        return std::lower_bound(values.begin(), values.end(), value) - values.begin();
    };
    m_cell.reserve(pairs.n());
    for (std::size_t i = 0; i < pairs.n(); ++i) {
        const auto row = static_cast<std::size_t>(placeOf(m_table.rowValues(), pairs.x[i]));
        const auto column = static_cast<std::size_t>(placeOf(m_table.columnValues(), pairs.y[i]));
        m_cell.push_back(static_cast<std::uint32_t>(row * m_table.columns() + column));
    }
}

double CellsOfCases::statistic(std::span<const std::uint32_t> positions) const {
    PairTable drawn({m_table.rowValues().begin(), m_table.rowValues().end()},
        {m_table.columnValues().begin(), m_table.columnValues().end()});
    for (const std::uint32_t position : positions) drawn.addToCell(m_cell[position]);
    return estimateOfTable(drawn, m_method);
}

std::vector<double> CellsOfCases::withoutEach() const {
    const std::vector<double> without = leaveOneOut(m_table, m_method); // cases of one cell leave the same
    std::vector<double> result;
    result.reserve(m_cell.size());
    for (const std::uint32_t cell : m_cell) result.push_back(without[cell]);
    return result;
}

std::vector<double> valuesAt(Column values, std::span<const std::uint32_t> positions) {
    std::vector<double> result;
    result.reserve(positions.size());
    for (const std::uint32_t position : positions) result.push_back(values[position]);
    return result;
}

} // namespace lacrima::analysis
