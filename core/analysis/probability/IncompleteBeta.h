// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::analysis {

/// log B(a, b), without the cancellation of three log gammas for large a.
[[nodiscard]] double logBeta(double a, double b);

/// The continued fraction of the incomplete beta function: I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times it.
/// Converges fast for x < (a + 1) / (a + b + 2). Modified Lentz.
[[nodiscard]] double betaFraction(double a, double b, double x);

} // namespace lacrima::analysis
