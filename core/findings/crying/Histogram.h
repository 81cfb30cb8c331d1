// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"

#include <cstddef>
#include <vector>

namespace lacrima::findings {

/// The cases with low <= value < high; the last bin of a histogram also holds value = high.
struct HistogramBin {
    double low = 0;
    double high = 0;
    std::vector<std::size_t> rows; ///< positions in the column

    std::size_t count() const { return rows.size(); }
};

/// Bins of equal width from `low` to `high`; the width is made smaller where it does not divide the range.
/// Values outside are in no bin. Empty for a range or width that is not above zero.
std::vector<HistogramBin> histogram(analysis::Column column, double low, double high, double width);

/// Bins for counts. One an integer from 0 as long as there are at most kMostSingle of them. Otherwise 0
/// stands by itself, and from 1 on bins of equal width hold 2, 5, 10, 20, ... counts each, at most
/// kMostRanges of them. What lies beyond three interquartile ranges (of the counts above 0, type 7) above
/// their upper quartile does not stretch them: when it lies outside, it is in one last bin, open above, whose
/// width is larger. A bin [low, high) of width one holds exactly the count `low`. Empty without values.
std::vector<HistogramBin> countHistogram(analysis::Column column);
inline constexpr std::size_t kMostSingle = 25;
inline constexpr std::size_t kMostRanges = 10;

/// How the bins of countHistogram() lie.
struct CountBins {
    double width = 1;    ///< of all but the first (a 0 alone) and an open last one
    bool isOpen = false; ///< the last bin holds all larger counts
};
CountBins layoutOf(const std::vector<HistogramBin>& bins);

} // namespace lacrima::findings
