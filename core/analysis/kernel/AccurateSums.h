// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Sum with an error that hardly grows with n: eight lanes within blocks of 256, blocks added with Neumaier's
/// compensation. The order of the additions is fixed, so the same data give the same bits.
[[nodiscard]] double accurateSum(std::span<const double> values);
/// The same for the sum of products.
[[nodiscard]] double accurateDot(std::span<const double> x, std::span<const double> y);

/// A complete column made harmless for squaring: the first value is taken away (exact for values of like
/// size), the rest scaled by a power of two so that offsets of 1e15 and scales of 1e+-200 keep their digits,
/// and the mean removed. value = shift + (deviation + centre) * 2^exponent.
struct Centred {
    std::vector<double> deviations;
    double mean = 0; ///< of the original values
    double shift = 0;
    double centre = 0; ///< mean of the shifted and scaled values
    int exponent = 0;
    double square = 0; ///< sum of squared deviations, in scaled units
    bool constant = true;

    /// sum of squared deviations in the units of the data (may overflow for values beyond 1e150)
    [[nodiscard]] double sumOfSquares() const;
    /// standard deviation with n - 1
    [[nodiscard]] double sd() const;
};

/// `values` must hold neither NaN nor infinity.
[[nodiscard]] Centred centred(std::span<const double> values);

/// Product-moment correlation of two centred columns of equal length, clamped to [-1, 1]; exactly +-1 when
/// the residual sum of squares is zero to the last digit that the data hold.
[[nodiscard]] double correlationOf(const Centred& x, const Centred& y);

} // namespace lacrima::analysis
