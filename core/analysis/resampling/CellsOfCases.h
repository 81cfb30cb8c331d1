// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/table/PairTable.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Where many cases share few pairs of values: resamples of the cases, but a statistic is had from how often
/// each cell was drawn.
class CellsOfCases final {
public:
    /// Nothing when the table would be no shorter way, or the method has none.
    [[nodiscard]] static std::optional<CellsOfCases> of(const PairedValues& pairs, CorrelationMethod method);

    [[nodiscard]] const PairTable& table() const { return m_table; }
    /// The estimate over the cases at these positions.
    [[nodiscard]] double statistic(std::span<const std::uint32_t> positions) const;
    /// The estimate without one case, for each in turn.
    [[nodiscard]] std::vector<double> withoutEach() const;

private:
    CellsOfCases(const PairedValues& pairs, PairTable table, CorrelationMethod method);

    PairTable m_table;
    CorrelationMethod m_method;
    std::vector<std::uint32_t> m_cell; ///< of each case
};

/// The values at these positions, which may repeat.
[[nodiscard]] std::vector<double> valuesAt(Column values, std::span<const std::uint32_t> positions);

} // namespace lacrima::analysis
