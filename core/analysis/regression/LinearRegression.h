// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"
#include "core/analysis/regression/Collinearity.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// One coefficient of a regression; t on the residual degrees of freedom.
struct Coefficient {
    double estimate = 0;
    double error = 0;
    double t = 0;
    PValue p;
    Interval interval;
    double semiPartial = 0; ///< sr with the sign of the coefficient; 0 for the intercept
    double varianceInflation =
        1; ///< 1 / (1 - R squared of this predictor on the others); 1 for the intercept
};

/// Least squares by Householder QR with column pivoting on centred and scaled predictors, with one step of
/// refinement on extended residuals.
struct LinearRegression {
    std::size_t n = 0;
    std::optional<Coefficient> intercept;
    std::vector<Coefficient> slopes;
    double residualSd = 0;
    double rSquared = 0; ///< about the mean, or about zero without an intercept
    double f = 0;
    double df1 = 0;
    double df2 = 0;
    PValue p;
    double regressionSquares = 0;
    double residualSquares = 0;
    bool perfect = false; ///< what is left is no more than rounding: t, F and p then have no meaning
};

/// Listwise. Refuses TooFewObservations (fewer cases than coefficients), RedundantCovariate naming
/// predictors (determinedColumns() with this tolerance), NoVarianceY, and what completeRows() refuses.
/// Without any residual t and F are infinite.
[[nodiscard]] Computed<LinearRegression> linearRegression(Column y, std::span<const Column> predictors,
    bool withIntercept = true, double confidence = kDefaultConfidence, double tolerance = kCollinearity);

} // namespace lacrima::analysis
