// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"

namespace lacrima::analysis {

/// Interval of one correlation over complete pairs, all methods but Partial and SemiPartial (their covariates
/// need bootstrap()). Refuses what that correlation refuses.
[[nodiscard]] Computed<BootstrapResult> bootstrapCorrelation(
    Column x, Column y, CorrelationMethod method, const BootstrapPlan& plan);

/// Difference r(shared, first) - r(shared, second) with the same resample for both, listwise.
[[nodiscard]] Computed<BootstrapResult> bootstrapDifference(
    Column shared, Column first, Column second, CorrelationMethod method, const BootstrapPlan& plan);

/// The estimate alone, NaN when it is refused.
[[nodiscard]] double estimateOf(Column x, Column y, CorrelationMethod method);

} // namespace lacrima::analysis
