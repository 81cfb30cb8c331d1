// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/table/CodedColumn.h"

#include <functional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// bootstrapCorrelation() of many pairs of columns, each over its complete cases, in the order of `pairs`:
/// the same resamples serve all pairs where no value is missing, columns of few different values are coded
/// and counted once, and many cases are drawn as cells of their table. The same seed gives the same numbers
/// for any number of threads. `isCancelled` is asked before each pair; what is left then is refused
/// (Undefined).
[[nodiscard]] std::vector<Computed<BootstrapResult>> bootstrapPairs(std::span<const Column> columns,
    std::span<const ColumnPair> pairs, CorrelationMethod method, const BootstrapPlan& plan,
    const std::function<bool()>& isCancelled = {});

} // namespace lacrima::analysis
