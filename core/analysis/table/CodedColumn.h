// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/table/PairTable.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

inline constexpr std::uint8_t kMissingCode = 255;

/// A variable with at most 254 different values, as one byte a case: the position of the value in `values`,
/// or kMissingCode. `values` ascend and may hold values that no case has (a codebook's).
struct CodedColumn {
    std::vector<std::uint8_t> codes;
    std::vector<double> values;
};

/// Codes a column by the values that occur. Refuses InfiniteValue, and BadArgument for more than 254
/// different values.
[[nodiscard]] Computed<CodedColumn> encoded(Column column);

enum class Missing : std::uint8_t { Pairwise, Listwise };

/// The tables of all pairs of columns in the order (0,1), (0,2), ..., (1,2), ... Counts are integers, so the
/// result is the same for any number of threads. Columns must be equally long (otherwise the result is
/// empty). Few levels are counted by bit planes, 64 cases at a time, many by a histogram.
[[nodiscard]] std::vector<PairTable> allPairTables(
    std::span<const CodedColumn> columns, Missing missing = Missing::Pairwise);

/// Position of the pair (i, k), i < k, in the order of allPairTables() for `columns` columns.
[[nodiscard]] constexpr std::size_t pairPosition(std::size_t i, std::size_t k, std::size_t columns) {
    return i * (2 * columns - i - 1) / 2 + k - i - 1;
}

/// Coded columns with the tables of all their pairs kept up to date: an edited cell changes one table of each
/// pair it belongs to, exactly, and an edit taken back leaves no trace.
class PairTableSet final {
public:
    explicit PairTableSet(std::vector<CodedColumn> columns);

    [[nodiscard]] std::size_t columns() const { return m_columns.size(); }
    [[nodiscard]] const CodedColumn& column(std::size_t i) const { return m_columns[i]; }
    [[nodiscard]] const PairTable& table(std::size_t i, std::size_t k) const {
        return m_tables[pairPosition(i, k, m_columns.size())];
    }
    [[nodiscard]] std::span<const PairTable> tables() const { return m_tables; }

    /// Gives a cell another code (or kMissingCode). The code must be one of the column's.
    void set(std::size_t row, std::size_t column, std::uint8_t code);
    /// Adds a case with one code a column.
    void append(std::span<const std::uint8_t> codes);

private:
    void count(std::size_t row, std::size_t column, std::int64_t times);

    std::vector<CodedColumn> m_columns;
    std::vector<PairTable> m_tables;
};

} // namespace lacrima::analysis
