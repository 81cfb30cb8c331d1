// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// The estimate of polyserial() for many resamples of the same cases: equal cases are one cell that counts
/// more or less often, mean, sd and thresholds are those of each resample, and the search begins at the
/// estimate of the whole.
class PolyserialCells final {
public:
    /// `x` continuous, `y` ordered, both complete and varying.
    explicit PolyserialCells(const PairedValues& pairs);

    /// The estimate over the cases at these positions, which may repeat; NaN when a variable is constant.
    [[nodiscard]] double statistic(std::span<const std::uint32_t> positions) const;
    /// The estimate without one case, for each in turn.
    [[nodiscard]] std::vector<double> withoutEach() const;
    /// The estimate of the whole.
    [[nodiscard]] double estimate() const { return m_estimate; }

private:
    struct Margins;
    using Counts = std::vector<std::uint32_t>;

    [[nodiscard]] Margins marginsOf(const Counts& counts) const;
    [[nodiscard]] double score(const Margins& margins, const Counts& counts, double z) const;
    [[nodiscard]] double fitted(const Counts& counts) const;
    [[nodiscard]] double bracketed(const Margins& margins, const Counts& counts) const;

    std::vector<double> m_x;           ///< of each cell, ascending, centred
    std::vector<std::uint32_t> m_code; ///< of each cell, ascending where x is the same
    Counts m_counts;                   ///< of the whole
    std::vector<std::uint32_t> m_cell; ///< of each case
    std::size_t m_levels = 0;
    double m_estimate = 0;
    double m_start = 0; ///< atanh of the estimate
    double m_slope = 0; ///< of the score there; 0 where the estimate lies on the boundary
};

} // namespace lacrima::analysis
