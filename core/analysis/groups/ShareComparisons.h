// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/groups/WelchTests.h"

#include <cstddef>
#include <optional>
#include <span>

namespace lacrima::analysis {

/// How many of the n cases of a group count: a column of a 2 x k table.
struct GroupCount {
    std::size_t count = 0;
    std::size_t n = 0;
};

/// Whether shares differ between groups, all margins of the 2 x k table given. The sum of the probabilities
/// of all tables that are no likelier than the one seen (by more than a relative 1e-7, as fisher.test in R):
/// Fisher's exact test for two groups, that of Freeman and Halton for more, found by going through all tables
/// while there are at most kMostTables of them. Beyond that, Pearson's chi-squared without a continuity
/// correction. No other rule chooses between the two.
struct ShareDifference {
    static constexpr double kMostTables = 2e6;

    std::size_t groups = 0;
    std::size_t n = 0;
    PValue p;
    PMethod pMethod = PMethod::Exact; ///< or ChiSquared
    double chiSquared = 0;            ///< Pearson's, beside either p
    double degreesOfFreedom = 0;
    double cramersV = 0;         ///< sqrt(chi-squared / n); for two groups the size of phi
    double smallestExpected = 0; ///< of the cells; below 5 the p of chi-squared is rough
    double tables = 0;           ///< that have these margins
    /// Of two groups: the first share minus the second, with the interval of Newcombe (1998, his tenth) from
    /// the Wilson intervals of both. Absent for more.
    std::optional<double> difference;
    std::optional<Interval> interval;
};

/// Groups without cases are left out. Refuses TooFewGroups (fewer than two with cases), NoVarianceY (all
/// cases count, or none does), BadArgument (count above n, or a bad confidence).
[[nodiscard]] Computed<ShareDifference> shareDifference(
    std::span<const GroupCount> groups, double confidence = kDefaultConfidence);

/// Whether shares rise or fall linearly over groups in the order given, one step apart; a group without cases
/// keeps its step. The test of Cochran and Armitage (prop.trend.test in R):
/// z = sum x_i (s_i - mean s) / sqrt(p q sum n_i (s_i - mean s)^2). Size: Pearson's r of step and answer,
/// which is z / sqrt(n), with Fisher's interval.
struct ShareTrend {
    std::size_t n = 0;
    double z = 0;
    PValue p; ///< two-sided
    EffectSize r;
    double smallestExpected = 0; ///< as of ShareDifference
};

/// Refuses what shareDifference() refuses.
[[nodiscard]] Computed<ShareTrend> shareTrend(
    std::span<const GroupCount> groups, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
