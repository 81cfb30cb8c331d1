// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/groups/WelchTests.h"

namespace lacrima::analysis {

/// Mann-Whitney (Wilcoxon rank sum) test as wilcox.test in R: W counts the pairs in which the first group is
/// above, ties half. Exact when both groups are below 50 and no values are tied, otherwise normal with the
/// variance corrected for ties and a continuity correction. Effect size: rank-biserial r = 2W / (n1 n2) - 1,
/// its interval on Fisher's z with standard error sqrt((n1 + n2 + 1) / (3 n1 n2)), absent at +-1.
struct MannWhitney {
    std::size_t n1 = 0, n2 = 0;
    double w = 0;
    double z = 0; ///< 0 for the exact test
    PValue p;
    PMethod pMethod = PMethod::NormalContinuity;
    EffectSize rankBiserial;
};
/// Refuses TooFewObservations (an empty group), NoVarianceY (all values equal), InfiniteValue.
[[nodiscard]] Computed<MannWhitney> mannWhitney(
    Column first, Column second, double confidence = kDefaultConfidence);

/// Kruskal-Wallis test with its correction for ties. Effect size: epsilon squared H / (n - 1).
struct KruskalWallis {
    double h = 0;
    double degreesOfFreedom = 0;
    PValue p;
    double epsilonSquared = 0;
};
[[nodiscard]] Computed<KruskalWallis> kruskalWallis(std::span<const std::vector<double>> groups);

/// Jonckheere-Terpstra test for a trend over groups in the order given: the normal approximation with the
/// variance for ties (Hollander, Wolfe & Chicken 6.2). Effect size: tau-b of outcome and group with its
/// interval.
struct JonckheereTerpstra {
    double j = 0;
    double z = 0;
    PValue p; ///< two-sided
    EffectSize tauB;
};
[[nodiscard]] Computed<JonckheereTerpstra> jonckheereTerpstra(
    std::span<const std::vector<double>> groups, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
