// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace lacrima::analysis {

/// P[X <= h, Y <= k] of the standard bivariate normal with correlation rho in [-1, 1], to about 1e-15
/// absolute. Genz (2004), Statistics and Computing 14, 251, after Drezner & Wesolowsky. Infinite h and k are
/// allowed.
[[nodiscard]] double bivariateNormalCdf(double h, double k, double rho);

/// The distribution function on a grid of finite thresholds: result[i * k.size() + j] belongs to h[i], k[j].
/// Shares the quadrature among all cells, for the likelihood of a table.
void bivariateNormalGrid(
    std::span<const double> h, std::span<const double> k, double rho, std::span<double> result);

} // namespace lacrima::analysis
