// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resampling/Bootstrap.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Bootstrap intervals of Pearson's r of all pairs of columns, in the order (0,1), (0,2), ..., (1,2), ...
struct BootstrapMatrix {
    std::size_t n = 0;
    std::vector<double> estimates;
    std::vector<BootstrapResult> pairs;
};

/// From so many cases on the resamples are made by weights of the cases instead of lists of them (see
/// PoissonBootstrap.h).
inline constexpr std::size_t kManyCases = 20000;

/// Every resample serves all pairs (listwise complete cases). The sums of a resample are sums of rows of
/// products, so a resample costs n additions of a short vector; from kManyCases on they are weighted. BCa
/// acceleration by taking one case off the sums. A pair whose BCa has no z0 gets the percentile interval, and
/// says so in `kind`; one with more than kMostDegenerate of its resamples without a value gets none, and
/// `kind` is None. Refuses what completeRows() refuses, TooFewObservations (n < 3), BadArgument, and
/// NoVarianceX naming the constant columns.
[[nodiscard]] Computed<BootstrapMatrix> bootstrapMatrix(
    std::span<const Column> columns, const BootstrapPlan& plan);

/// The same with resamples given from outside: `positions` holds plan.resamples rows of n positions.
[[nodiscard]] Computed<BootstrapMatrix> bootstrapMatrixWith(
    std::span<const Column> columns, const BootstrapPlan& plan, std::span<const std::uint32_t> positions);

/// The replicates that bootstrapMatrix() makes intervals of; refuses the same.
struct MatrixReplicates {
    std::size_t n = 0;
    std::vector<double> estimates;
    std::vector<double> replicates; ///< pair after pair, the resamples of each
    /// r of a pair without one case, for each case in turn.
    std::function<std::vector<double>(std::size_t)> leaveOneOut;
};
[[nodiscard]] Computed<MatrixReplicates> matrixReplicates(
    std::span<const Column> columns, const BootstrapPlan& plan);

/// BCa, or the percentile interval, named as what it is, where all replicates lie on one side of the
/// estimate. `acceleration` is asked for BCa only.
[[nodiscard]] Computed<BootstrapResult> intervalOrPercentile(std::vector<double> replicates, double observed,
    const std::function<double()>& acceleration, const BootstrapPlan& plan);

} // namespace lacrima::analysis
