// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/table/PairTable.h"

#include <cstddef>
#include <cstdint>
#include <optional>
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

/// The columns that can be coded, coded side by side; nothing for the others.
[[nodiscard]] std::vector<std::optional<CodedColumn>> encodedWhereFew(std::span<const Column> columns);

/// Two columns, by their positions.
struct ColumnPair {
    std::size_t x = 0;
    std::size_t y = 0;
};
/// All pairs in the order (0,1), (0,2), ..., (1,2), ...
[[nodiscard]] std::vector<ColumnPair> allPairs(std::size_t columns);

enum class Missing : std::uint8_t { Pairwise, Listwise };

/// The tables of these pairs of columns. Counts are integers, so the result is the same for any number of
/// threads. Columns must be equally long (otherwise the result is empty). Few levels are counted by bit
/// planes, 64 cases at a time, many by a histogram. Listwise over all columns, also those in no pair.
[[nodiscard]] std::vector<PairTable> pairTables(std::span<const CodedColumn> columns,
    std::span<const ColumnPair> pairs, Missing missing = Missing::Pairwise);
/// The tables of all pairs, in the order of allPairs().
[[nodiscard]] std::vector<PairTable> allPairTables(
    std::span<const CodedColumn> columns, Missing missing = Missing::Pairwise);

/// Position of the pair (i, k), i < k, in the order of allPairTables() for `columns` columns.
[[nodiscard]] constexpr std::size_t pairPosition(std::size_t i, std::size_t k, std::size_t columns) {
    return i * (2 * columns - i - 1) / 2 + k - i - 1;
}

} // namespace lacrima::analysis
