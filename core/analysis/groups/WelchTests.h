// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// The values of an outcome by group, levels ascending. Cases with a missing outcome or level are left out.
struct GroupedValues {
    std::vector<double> levels;
    std::vector<std::vector<double>> values;
    [[nodiscard]] std::size_t n() const;
};
/// Refuses LengthMismatch, InfiniteValue, and TooFewGroups when fewer than two levels have observations.
[[nodiscard]] Computed<GroupedValues> grouped(Column outcome, Column group);

/// An effect size with its interval, absent where it could not be found.
struct EffectSize {
    double estimate = 0;
    std::optional<Interval> interval;
    IntervalMethod method = IntervalMethod::None;
};

/// Welch's t test of two groups, first minus second, with Satterthwaite's degrees of freedom.
struct WelchT {
    std::size_t n1 = 0, n2 = 0;
    double mean1 = 0, mean2 = 0;
    double difference = 0;
    double t = 0;
    double degreesOfFreedom = 0;
    PValue p;
    Interval interval;  ///< of the difference
    EffectSize hedgesG; ///< pooled sd, corrected for small n; interval by the noncentral t
};
/// Refuses TooFewObservations (a group of fewer than two) and NoVarianceY (both groups constant).
[[nodiscard]] Computed<WelchT> welchT(Column first, Column second, double confidence = kDefaultConfidence);

/// Welch's analysis of variance for unequal variances, as oneway.test in R. Effect size: eta squared with the
/// interval of the classical F by the noncentral F.
struct WelchAnova {
    double f = 0;
    double df1 = 0;
    double df2 = 0;
    PValue p;
    EffectSize etaSquared;
};
/// Refuses TooFewGroups, TooFewObservations (a group of one), NoVarianceY (the outcome varies in no group),
/// ConstantGroup naming the groups in which it does not vary while it does in others.
[[nodiscard]] Computed<WelchAnova> welchAnova(
    std::span<const std::vector<double>> groups, double confidence = kDefaultConfidence);

/// The classical one-way analysis of variance.
struct Anova {
    double f = 0; ///< infinite when `isPerfect`
    double df1 = 0;
    double df2 = 0;
    PValue p;
    double betweenSquares = 0;
    double withinSquares = 0;
    double etaSquared = 0;  ///< between over all squares
    bool isPerfect = false; ///< nothing varies within the groups: F is infinite and p zero, to be said so
};
/// The squares may be infinite for values beyond 1e150; F, p and eta squared are not. Refuses TooFewGroups,
/// TooFewObservations, NoVarianceY (all values equal).
[[nodiscard]] Computed<Anova> oneWayAnova(std::span<const std::vector<double>> groups);

} // namespace lacrima::analysis
