// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"

#include <span>

namespace lacrima::analysis {

/// Which scale the partialling is done on.
enum class PartialScale : std::uint8_t { Values, Ranks };

/// Correlation of x and y with the covariates taken out of both, over the cases complete in all columns.
/// Residuals come from a Householder QR with column pivoting on the standardised covariates; t on n - 2 - k
/// degrees of freedom, Fisher's interval with n - 3 - k. On ranks it is the partial Spearman correlation.
/// Refuses, beside what Pearson refuses: TooFewObservations (n < k + 3), RedundantCovariate naming the
/// covariates (positions in `covariates`) that the others determine, and NothingLeftX or NothingLeftY when
/// the covariates determine x or y (less than kCollinearity of it is left).
[[nodiscard]] Computed<Correlation> partial(Column x, Column y, std::span<const Column> covariates,
    double confidence = kDefaultConfidence, PartialScale scale = PartialScale::Values);

/// A semi-partial (part) correlation with both tests that are in use.
struct SemiPartial {
    Correlation correlation; ///< t = sr sqrt(df / (1 - sr^2)), as ppcor and jamovi print it
    double regressionT = 0;  ///< t of x in the regression of y on x and the covariates
    PValue regressionP;
};

/// Correlation of y with what is left of x after the covariates. Refusals as for partial().
[[nodiscard]] Computed<SemiPartial> semiPartial(Column x, Column y, std::span<const Column> covariates,
    double confidence = kDefaultConfidence, PartialScale scale = PartialScale::Values);

} // namespace lacrima::analysis
