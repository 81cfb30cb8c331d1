// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lacrima::analysis {

struct BootstrapPlan {
    std::size_t resamples = 10000;
    std::uint64_t seed = 1;
    double confidence = kDefaultConfidence;
    IntervalMethod kind = IntervalMethod::BootstrapBca; ///< or BootstrapPercentile
};

/// A bootstrap interval with all that is needed to make it again (generator: kGeneratorName).
struct BootstrapResult {
    Interval interval;
    IntervalMethod kind = IntervalMethod::BootstrapBca;
    std::size_t resamples = 0;
    std::size_t degenerate = 0; ///< resamples without a value (a constant variable); they are left out
    std::uint64_t seed = 1;
    double standardError = 0;
    double bias = 0;         ///< z0 of BCa
    double acceleration = 0; ///< a of BCa, by the jackknife
    bool extreme = false;    ///< a limit is the smallest or largest replicate: take more resamples
};

/// The share of resamples without a value above which there is no interval: what is left of them no longer
/// stands for the data.
inline constexpr double kMostDegenerate = 0.1;
/// Fewer clusters get no interval; below kManyClusters it is too narrow.
inline constexpr std::size_t kFewestClusters = 5;
inline constexpr std::size_t kManyClusters = 20;

/// The statistic of the cases with these positions, which may repeat; NaN when it has no value for them.
using Statistic = std::function<double(std::span<const std::uint32_t>)>;

/// The statistic without one case, for each case in turn.
using Jackknife = std::function<std::vector<double>()>;

/// Ordinary bootstrap of n cases; `jackknife` is a shorter way to what BCa needs, where there is one. Refuses
/// TooFewObservations (n < 3), BadArgument (fewer than 20 resamples, bad confidence), TooManyDegenerate
/// (more than kMostDegenerate of the resamples have no value), Undefined (the statistic has no value for the
/// data, or all replicates lie on one side of the estimate so that BCa has no z0).
[[nodiscard]] Computed<BootstrapResult> bootstrap(
    std::size_t n, const Statistic& statistic, const BootstrapPlan& plan, const Jackknife& jackknife = {});

/// Resamples whole clusters (for example clinicians with their patients), optionally also the cases within
/// each. Positions in `cluster` are cases; the jackknife leaves out one cluster at a time. Refuses fewer
/// than kFewestClusters (TooFewClusters).
[[nodiscard]] Computed<BootstrapResult> clusterBootstrap(
    Column cluster, const Statistic& statistic, const BootstrapPlan& plan, bool resampleWithin = false);

/// From replicates already made (NaN = degenerate): percentile limits, or BCa with Efron's z0 and the
/// acceleration of `leaveOneOut`, interpolating on the normal scale as boot in R does.
[[nodiscard]] Computed<BootstrapResult> intervalFromReplicates(std::vector<double> replicates,
    double observed, std::span<const double> leaveOneOut, const BootstrapPlan& plan);

/// The same with an acceleration that is known (0 for percentile limits).
[[nodiscard]] Computed<BootstrapResult> intervalOfAcceleration(
    std::vector<double> replicates, double observed, double acceleration, const BootstrapPlan& plan);

/// a = sum L^3 / (6 (sum L^2)^1.5) with L_i = (n - 1)(observed - leaveOneOut_i).
[[nodiscard]] double jackknifeAcceleration(std::span<const double> leaveOneOut, double observed);
/// The same where `times[i]` cases leave leaveOneOut[i] behind.
[[nodiscard]] double jackknifeAcceleration(
    std::span<const double> leaveOneOut, std::span<const std::int64_t> times, double observed);

} // namespace lacrima::analysis
