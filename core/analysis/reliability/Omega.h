// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/SquareMatrix.h"
#include "core/analysis/reliability/ItemCovariance.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// A one-factor model fitted by maximum likelihood to a correlation matrix, and omega total from it:
/// (sum of loadings)^2 / ((sum of loadings)^2 + sum of uniquenesses). Other programs use other estimators
/// (psych: minres); the name "one-factor ML" belongs to the number. Maximum likelihood does not depend on the
/// scale of the items: in their own units loadings are times the sd, uniquenesses times its square.
struct OmegaTotal {
    double omega = 0;                 ///< of the sum or mean of the items as they are: the score that is used
    double standardised = 0;          ///< of the sum of the items divided by their sd
    std::vector<double> loadings;     ///< standardised; sum of them not negative
    std::vector<double> uniquenesses; ///< standardised
    bool heywood = false;             ///< a uniqueness ran into its lower bound of .005, as in factanal
    std::size_t iterations = 0;
};

/// Needs at least three items and a positive definite matrix (Undefined otherwise).
/// Joreskog's method (1967): Newton steps on the logarithms of the uniquenesses, with the exact second
/// derivatives where they are positive definite, otherwise with his approximation of them.
/// From correlations alone both omegas are the standardised one.
[[nodiscard]] Computed<OmegaTotal> omegaTotal(const SquareMatrix& correlation);

/// Of keyed items; refuses constant items (NoVarianceX).
[[nodiscard]] Computed<OmegaTotal> omegaTotal(const ItemCovariance& items);
/// Refuses besides what itemCovariance() refuses.
[[nodiscard]] Computed<OmegaTotal> omegaTotal(std::span<const Column> items);

} // namespace lacrima::analysis
