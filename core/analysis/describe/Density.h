// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lacrima::analysis {

/// A curve of the distribution: the mean of normal densities of sd `bandwidth` put on every value.
struct Density {
    std::size_t n = 0;
    double bandwidth = 0;
    std::vector<double> x; ///< equally spaced, ascending
    std::vector<double> y; ///< density at x; in units of 1 / unit of the variable

    [[nodiscard]] double peak() const;
};

struct DensityPlan {
    std::size_t points = 128;
    double cut = 3;            ///< the grid goes this many bandwidths beyond the smallest and largest value
    std::optional<double> low; ///< the grid starts or ends here instead (the ends of a rating scale)
    std::optional<double> high;
};

/// Silverman's rule of thumb, R's bw.nrd0: 0.9 min(sd, IQR / 1.34) n^(-1/5), by the sd alone when the IQR is
/// zero. Refuses TooFewObservations (n < 2), NoVarianceX, InfiniteValue.
[[nodiscard]] Computed<double> silvermanBandwidth(Column column);

/// Gaussian kernel density of the values present, each point summed directly (R's density() interpolates a
/// binned approximation of the same curve). Refuses what silvermanBandwidth() refuses, and BadArgument (fewer
/// than two points, a negative cut, low not below high).
[[nodiscard]] Computed<Density> density(Column column, const DensityPlan& plan = {});

} // namespace lacrima::analysis
