// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Column.h"
#include "core/analysis/Correlation.h"
#include "core/analysis/Outcome.h"

#include <cstddef>

namespace lacrima::analysis {

/// Spearman's rank correlation: Pearson's r of mid-ranks over the cases present in both columns.
/// p as R's cor.test: without ties exact for n <= 9 and by the Edgeworth series of algorithm AS 89 (Best &
/// Roberts 1975) up to n = 1290; with ties or beyond by t on n - 2 degrees of freedom. `pMethod` says which.
/// The statistic is S = (n^3 - n)(1 - rho)/6. Interval: Bonett & Wright (2000), or Fisher's when asked for.
/// Refuses: LengthMismatch, InfiniteValue, TooFewObservations (n < 3), NoVarianceX, NoVarianceY, BadArgument.
[[nodiscard]] Outcome<Correlation> spearman(Column x, Column y, double confidence = kDefaultConfidence,
    IntervalMethod interval = IntervalMethod::BonettWright);

/// The result for a rho that is known. `tied` says whether either variable held equal values.
[[nodiscard]] Correlation spearmanFrom(double rho, std::size_t n, bool tied,
    double confidence = kDefaultConfidence, IntervalMethod interval = IntervalMethod::BonettWright);

} // namespace lacrima::analysis
