// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>

namespace lacrima::analysis {

/// Least-squares line y = intercept + slope x over the cases present in both columns.
struct FittedLine {
    std::size_t n = 0;
    double intercept = 0;
    double slope = 0;
    double slopeError = 0; ///< standard error
    Interval slopeInterval;
    PValue p;              ///< of slope = 0, t on n - 2 degrees of freedom
    double residualSd = 0; ///< divisor n - 2
    double meanX = 0;
    double meanY = 0;
    double lengthX = 0; ///< root of the sum of squared deviations from the mean

    [[nodiscard]] double at(double x) const { return meanY + slope * (x - meanX); }
    /// Confidence interval of the mean of y at x, for the band drawn around the line.
    [[nodiscard]] Interval bandAt(double x) const;
};

/// Refuses LengthMismatch, InfiniteValue, TooFewObservations (n < 3), NoVarianceX and BadArgument
/// (confidence).
[[nodiscard]] Computed<FittedLine> fitLine(Column x, Column y, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
