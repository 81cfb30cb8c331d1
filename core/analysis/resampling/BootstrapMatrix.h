// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resampling/Bootstrap.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Bootstrap intervals of Pearson's r of all pairs of columns, in the order (0,1), (0,2), ..., (1,2), ...
struct BootstrapMatrix {
    std::size_t n = 0;
    std::vector<double> estimates;
    std::vector<BootstrapResult> pairs;
};

/// Every resample serves all pairs (listwise complete cases). The sums of a resample are sums of rows of
/// products, so a resample costs n additions of a short vector. BCa acceleration by taking one case off the
/// sums. A pair whose BCa has no z0 gets the percentile interval, and says so in `kind`; one with more than
/// kMostDegenerate of its resamples without a value gets none, and `kind` is None. Refuses what
/// completeRows() refuses, TooFewObservations (n < 3), BadArgument, and NoVarianceX naming the constant
/// columns.
[[nodiscard]] Computed<BootstrapMatrix> bootstrapMatrix(
    std::span<const Column> columns, const BootstrapPlan& plan);

/// The same with resamples given from outside: `positions` holds plan.resamples rows of n positions.
[[nodiscard]] Computed<BootstrapMatrix> bootstrapMatrixWith(
    std::span<const Column> columns, const BootstrapPlan& plan, std::span<const std::uint32_t> positions);

/// Percentile interval of r (or of any statistic of a table) by resampling the cells of a table of coded
/// variables: its cost does not depend on the number of cases. Refuses what pearson() refuses.
[[nodiscard]] Computed<BootstrapResult> bootstrapTable(const PairTable& table, const BootstrapPlan& plan);

} // namespace lacrima::analysis
