// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/IntraclassCorrelation.h"

#include "core/analysis/groups/WelchTests.h"

#include <cmath>
#include <limits>

namespace lacrima::analysis {
namespace {

/// (F - 1) / (F + k - 1), also for an infinite F.
double shareBetween(double f, double size) {
    return std::isinf(f) ? 1 : (f - 1) / (f + size - 1);
}

/// sum n_i^2 / N
double meanSquareSize(const GroupedValues& groups, double n) {
    double squares = 0;
    for (const auto& cluster : groups.values) {
        const auto size = static_cast<double>(cluster.size());
        squares += size * size;
    }
    return squares / n;
}

} // namespace

Computed<IntraclassCorrelation> intraclassCorrelation(Column outcome, Column cluster, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, outcome.size()};
    const auto groups = grouped(outcome, cluster);
    if (!groups) return groups.refused();
    IntraclassCorrelation result;
    result.n = groups->n();
    result.clusters = groups->levels.size();
    if (result.n == result.clusters) return {Refusal::TooFewObservations, result.n};
    const auto anova = oneWayAnova(groups->values);
    if (!anova) return anova.refused();
    const auto n = static_cast<double>(result.n);
    const double squareSize = meanSquareSize(*groups, n);
    result.df1 = static_cast<double>(result.clusters - 1);
    result.df2 = static_cast<double>(result.n - result.clusters);
    result.averageSize = (n - squareSize) / result.df1;
    result.betweenSquare = anova->betweenSquares / result.df1;
    result.withinSquare = anova->withinSquares / result.df2;
    result.f = anova->f; // the squares may have left the range
    result.estimate = shareBetween(result.f, result.averageSize);
    const double upperTail = (1 + confidence) / 2;
    result.interval.low =
        shareBetween(result.f / fisherQuantile(upperTail, result.df1, result.df2), result.averageSize);
    result.interval.high =
        shareBetween(result.f * fisherQuantile(upperTail, result.df2, result.df1), result.averageSize);
    result.interval.confidence = confidence;
    result.p = anova->p;
    result.designEffect = 1 + (squareSize - 1) * result.estimate;
    return result;
}

} // namespace lacrima::analysis
