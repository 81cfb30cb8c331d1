// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/kernel/Ranks.h"

#include <cstddef>
#include <cstdint>

namespace lacrima::analysis {

/// Kendall's tau-b over the cases present in both columns, in O(n log n) after Knight (1966).
/// p as R's cor.test: exact for n < 50 without ties (statistic T = concordant pairs), otherwise by the normal
/// approximation whose variance is corrected for ties, without continuity (statistic z). Interval: Hollander,
/// Wolfe & Chicken 8.3 without ties, the asymptotic error of Brown & Benedetti (1977) with them;
/// IntervalMethod::None leaves it out, which is faster on large data. It needs n > 3. Refuses:
/// LengthMismatch, InfiniteValue, TooFewObservations (n < 2), NoVarianceX, NoVarianceY, BadArgument.
[[nodiscard]] Computed<Correlation> kendall(Column x, Column y, double confidence = kDefaultConfidence,
    IntervalMethod interval = IntervalMethod::BrownBenedetti);

/// What tau-b and its null variance are made of.
struct KendallCounts {
    std::size_t n = 0;
    double score = 0; ///< concordant minus discordant pairs, an integer
    TieSums x;
    TieSums y;

    [[nodiscard]] double tauB() const;
    /// Variance of `score` when the variables are independent, given the ties.
    [[nodiscard]] double nullVariance() const;
};

/// Estimate and p without an interval.
[[nodiscard]] Correlation kendallFrom(const KendallCounts& counts);

/// Adds the interval made of the standard error `error` to tau-b, cut off at -1 and 1; nothing for n < 4.
void addKendallInterval(Correlation& result, double error, double confidence, IntervalMethod method);

} // namespace lacrima::analysis
