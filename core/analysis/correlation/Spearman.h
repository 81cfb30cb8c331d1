// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"

#include <cstddef>

namespace lacrima::analysis {

/// Spearman's rank correlation: Pearson's r of mid-ranks over the cases present in both columns.
/// p without ties: exact for n <= 16 by counting all permutations and where the ranks agree completely; up to
/// n = 1290 by the Edgeworth series of algorithm AS 89 (Best & Roberts 1975; R's cor.test) as far out as it
/// is above t, and from there, with ties and beyond, by t on n - 2 degrees of freedom. `pMethod` says which.
/// p falls as |rho| grows and is never below 2 / n!, which no arrangement of n ranks can undercut. The
/// statistic is S = (n^3 - n)(1 - rho)/6. Interval: Bonett & Wright (2000), or Fisher's when asked for.
/// Refuses: LengthMismatch, InfiniteValue, TooFewObservations (n < 3), NoVarianceX, NoVarianceY, BadArgument.
[[nodiscard]] Computed<Correlation> spearman(Column x, Column y, double confidence = kDefaultConfidence,
    IntervalMethod interval = IntervalMethod::BonettWright);

/// The result for a rho that is known. `tied` says whether either variable held equal values.
[[nodiscard]] Correlation spearmanFrom(double rho, std::size_t n, bool tied,
    double confidence = kDefaultConfidence, IntervalMethod interval = IntervalMethod::BonettWright);

} // namespace lacrima::analysis
