// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel/Ranks.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Concordant minus discordant pairs of one fixed variable with another whose values are put into ever new
/// orders. The ranks seen so far are bits; how many of them lie above a rank is a running count a word and
/// the bits of one word, so that a case costs a few additions of short vectors.
class Concordances final {
public:
    /// Beyond it the running counts leave 16 bits.
    static constexpr std::size_t kMostCases = 65536;

    /// `fixed` is the variable that keeps its place, `permuted` the other; equally long, 2 to kMostCases.
    Concordances(const GroupedOrder& fixed, const DenseRanks& permuted);

    /// `ranks` are the dense ranks of the second variable case by case, in any order.
    [[nodiscard]] std::int64_t score(std::span<const double> ranks) const;

private:
    GroupedOrder m_fixed;
    std::vector<std::uint32_t> m_start; ///< ranks below each dense rank, with the number of cases at its end
    bool m_isTied;
};

} // namespace lacrima::analysis
