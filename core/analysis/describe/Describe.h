// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lacrima::analysis {

/// Hyndman and Fan's types: 6 is (n+1)p, as SPSS and Minitab; 7 is 1 + (n-1)p, as R and Excel.
enum class QuantileType : std::uint8_t { Type6, Type7 };

/// Quantile of values sorted ascending, without NaN, not empty; probability in [0, 1].
[[nodiscard]] double quantileOfSorted(
    std::span<const double> sorted, double probability, QuantileType type = QuantileType::Type7);

/// What a single numeric variable looks like. Quantiles are of type 7. Skewness and kurtosis are G1 and G2,
/// the estimates that SAS, SPSS and Excel print (kurtosis is the excess over the normal).
struct Description {
    std::size_t n = 0;
    std::size_t missing = 0;
    double mean = 0;
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double min = 0;
    double max = 0;
    std::optional<double> sd;       ///< divisor n - 1; absent for n = 1
    std::optional<double> skewness; ///< absent for n < 3 or without variance
    std::optional<double> kurtosis; ///< absent for n < 4 or without variance

    [[nodiscard]] double interquartileRange() const { return upperQuartile - lowerQuartile; }
};

/// Refuses InfiniteValue, and TooFewObservations when no value is present.
[[nodiscard]] Computed<Description> describe(Column column);

} // namespace lacrima::analysis
