// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/table/PairTable.h"

#include "core/analysis/table/CodedColumn.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kMostValues = 255;

std::vector<double> distinctValues(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::size_t placeOf(std::span<const double> values, double value) {
    return static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
}

} // namespace

PairTable::PairTable(std::vector<double> rowValues, std::vector<double> columnValues)
    : m_rowValues(std::move(rowValues))
    , m_columnValues(std::move(columnValues))
    , m_counts(m_rowValues.size() * m_columnValues.size()) {}

Computed<PairTable> PairTable::of(Column x, Column y) {
    if (x.size() != y.size()) return {Refusal::LengthMismatch, std::min(x.size(), y.size())};
    auto codedX = encoded(x);
    auto codedY = codedX ? encoded(y) : Computed<CodedColumn>(Refusal::BadArgument, y.size());
    if (codedX && codedY) {
        const std::array<CodedColumn, 2> both{std::move(codedX).value(), std::move(codedY).value()};
        return pairTables(both, std::array{ColumnPair{0, 1}}).front().withoutEmpty();
    }
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    PairTable table(distinctValues(pairs->x), distinctValues(pairs->y));
    if (table.rows() > kMostValues || table.columns() > kMostValues)
        return {Refusal::BadArgument, pairs->n()};
    for (std::size_t i = 0; i < pairs->n(); ++i)
        table.add(placeOf(table.m_rowValues, pairs->x[i]), placeOf(table.m_columnValues, pairs->y[i]));
    return table;
}

std::vector<std::int64_t> PairTable::rowTotals() const {
    std::vector<std::int64_t> totals(rows());
    for (std::size_t i = 0; i < m_counts.size(); ++i) totals[i / columns()] += m_counts[i];
    return totals;
}

std::vector<std::int64_t> PairTable::columnTotals() const {
    std::vector<std::int64_t> totals(columns());
    for (std::size_t i = 0; i < m_counts.size(); ++i) totals[i % columns()] += m_counts[i];
    return totals;
}

void PairTable::setCounts(std::span<const std::int64_t> counts) {
    std::copy(counts.begin(), counts.end(), m_counts.begin());
    m_n = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

PairTable PairTable::withoutEmpty() const {
    const std::vector<std::int64_t> rowTotal = rowTotals();
    const std::vector<std::int64_t> columnTotal = columnTotals();
    std::vector<double> keptRows;
    std::vector<double> keptColumns;
    for (std::size_t i = 0; i < rows(); ++i) {
        if (rowTotal[i] > 0) keptRows.push_back(m_rowValues[i]);
    }
    for (std::size_t j = 0; j < columns(); ++j) {
        if (columnTotal[j] > 0) keptColumns.push_back(m_columnValues[j]);
    }
    PairTable kept(keptRows, keptColumns);
    for (std::size_t i = 0; i < rows(); ++i) {
        for (std::size_t j = 0; j < columns(); ++j) {
            if (count(i, j) > 0)
                kept.add(
                    placeOf(keptRows, m_rowValues[i]), placeOf(keptColumns, m_columnValues[j]), count(i, j));
        }
    }
    return kept;
}

} // namespace lacrima::analysis
