// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"

namespace lacrima::analysis {

/// Interval of the mean, mean -+ t sd / sqrt(n) on n - 1 degrees of freedom. Refuses TooFewObservations (n <
/// 2), NoVarianceX, InfiniteValue, BadArgument.
[[nodiscard]] Computed<Interval> meanInterval(Column column, double confidence = kDefaultConfidence);

/// Interval of the median between two order statistics: the k-th smallest and the k-th largest value, k the
/// largest number with P[binomial(n, 1/2) < k] <= (1 - confidence) / 2. It covers the median at least as
/// often as asked. Refuses TooFewObservations when n is too small for one (n < 6 at 95 %), InfiniteValue,
/// BadArgument.
[[nodiscard]] Computed<Interval> medianInterval(Column column, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
