// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Column.h"

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

/// Bins for counts, one an integer from 0 as long as there are at most `most` of them, else of 2, 5, 10, 20,
/// ... integers. A bin [low, high) of width one holds exactly the count `low`. Empty without values.
std::vector<HistogramBin> countHistogram(analysis::Column column, std::size_t most = 25);

} // namespace lacrima::findings
