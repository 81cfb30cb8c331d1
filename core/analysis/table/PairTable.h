// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// How often each pair of values of two variables occurs. All statistics of a pair of coded variables can be
/// had from it exactly and without going back to the cases; single cases can be added and taken away.
class PairTable final {
public:
    /// An empty table. The values of each variable ascend; there are at most 255 of each.
    PairTable(std::vector<double> rowValues, std::vector<double> columnValues);
    /// The table of the cases present in both columns. Refuses LengthMismatch, InfiniteValue and BadArgument
    /// when a column has more than 255 different values.
    [[nodiscard]] static Computed<PairTable> of(Column x, Column y);

    [[nodiscard]] std::size_t rows() const { return m_rowValues.size(); }
    [[nodiscard]] std::size_t columns() const { return m_columnValues.size(); }
    [[nodiscard]] std::span<const double> rowValues() const { return m_rowValues; }
    [[nodiscard]] std::span<const double> columnValues() const { return m_columnValues; }
    [[nodiscard]] std::int64_t count(std::size_t row, std::size_t column) const {
        return m_counts[row * columns() + column];
    }
    [[nodiscard]] std::span<const std::int64_t> counts() const { return m_counts; }
    [[nodiscard]] std::int64_t n() const { return m_n; }
    [[nodiscard]] std::vector<std::int64_t> rowTotals() const;
    [[nodiscard]] std::vector<std::int64_t> columnTotals() const;
    /// The table without its empty rows and columns.
    [[nodiscard]] PairTable withoutEmpty() const;

    /// Adds cases of one cell; a negative number takes them away.
    void add(std::size_t row, std::size_t column, std::int64_t times = 1) {
        addToCell(row * columns() + column, times);
    }
    /// The same by the position in counts().
    void addToCell(std::size_t cell, std::int64_t times = 1) {
        m_counts[cell] += times;
        m_n += times;
    }

    /// Other counts for the same cells, for example resampled ones.
    void setCounts(std::span<const std::int64_t> counts);

    bool operator==(const PairTable&) const = default;

private:
    std::vector<double> m_rowValues;
    std::vector<double> m_columnValues;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_n = 0;
};

} // namespace lacrima::analysis
