// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"

#include <cstddef>
#include <optional>

namespace lacrima::analysis {

/// Pearson's product-moment correlation over the cases present in both columns, with t = r sqrt(n-2) /
/// sqrt(1-r^2) on n - 2 degrees of freedom, its two-sided p, and Fisher's interval (n > 3; exactly three
/// pairs give r and p but no interval). When one column holds two values only, the method is named
/// PointBiserial. Refuses: LengthMismatch, InfiniteValue, TooFewObservations (n < 3), NoVarianceX,
/// NoVarianceY, BadArgument.
[[nodiscard]] Computed<Correlation> pearson(Column x, Column y, double confidence = kDefaultConfidence);

/// The same test and interval for an r that is already known. `covariates` is the number of variables
/// partialled out: degrees of freedom n - 2 - covariates, standard error of z 1 / sqrt(n - 3 - covariates).
[[nodiscard]] Correlation correlationFrom(double r, std::size_t n, double confidence = kDefaultConfidence,
    std::size_t covariates = 0, CorrelationMethod method = CorrelationMethod::Pearson);

/// Fisher's interval tanh(atanh r -+ q / sqrt(n - 3 - covariates)); absent when n - 3 - covariates < 1.
[[nodiscard]] std::optional<Interval> fisherInterval(
    double r, std::size_t n, double confidence = kDefaultConfidence, std::size_t covariates = 0);

/// The smallest |r| whose two-sided p is below `alpha` at n pairs: t / sqrt(n - 2 + t^2) at the critical t
/// (.246 for n = 64, .468 for n = 18). Refuses n < 3 and alpha outside (0, 1).
[[nodiscard]] Computed<double> criticalR(std::size_t n, double alpha = 0.05);

} // namespace lacrima::analysis
