// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>

namespace lacrima::analysis {

/// ICC(1), the share of variance that lies between clusters: one-way random effects, single measurement
/// (Shrout & Fleiss 1979; McGraw & Wong 1996), (MSB - MSW) / (MSB + (k0 - 1) MSW). For clusters of unequal
/// size k0 = (N - sum n_i^2 / N) / (g - 1). It may be negative; nothing is cut off.
struct IntraclassCorrelation {
    std::size_t n = 0;        ///< cases with a value and a cluster
    std::size_t clusters = 0; ///< with at least one of them
    double averageSize = 0;   ///< k0
    double estimate = 0;
    Interval interval; ///< from F: exact for clusters of equal size
    double f = 0;
    double df1 = 0;
    double df2 = 0;
    PValue p;                 ///< of no difference between clusters
    double betweenSquare = 0; ///< mean squares
    double withinSquare = 0;
    /// 1 + (sum n_i^2 / N - 1) ICC (Kish 1987): by how much the variance of a mean is larger than that of N
    /// independent cases.
    double designEffect = 1;
};

/// `cluster` names each case's cluster by a number. Refuses LengthMismatch, InfiniteValue, TooFewGroups
/// (fewer than two clusters), TooFewObservations (no cluster with two cases), NoVarianceY (all values equal),
/// BadArgument. No variance within the clusters gives an estimate of 1 and an infinite F.
[[nodiscard]] Computed<IntraclassCorrelation> intraclassCorrelation(
    Column outcome, Column cluster, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
