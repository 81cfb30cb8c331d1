// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"

#include <span>
#include <vector>

namespace lacrima::analysis {

/// The differences r(shared, rival i) - r(shared, rival k) in the order (0,1), (0,2), ..., (1,2), ..., all
/// from the same resamples, over the cases complete in all columns. A difference is refused when one of its
/// correlations is.
[[nodiscard]] std::vector<Computed<BootstrapResult>> bootstrapDifferences(
    Column shared, std::span<const Column> rivals, CorrelationMethod method, const BootstrapPlan& plan);

} // namespace lacrima::analysis
