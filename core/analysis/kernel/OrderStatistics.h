// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace lacrima::analysis {

/// The k-th and the next smallest value (k from 0, k + 1 < size). For a k near one end a sample tells which
/// few values need to be looked at, so that one pass over the values is most of the work.
[[nodiscard]] std::pair<double, double> twoOrderStatistics(std::span<const double> values, std::size_t k);

/// Standard deviation with n - 1, in two passes; 0 for fewer than two values.
[[nodiscard]] double standardDeviation(std::span<const double> values);

} // namespace lacrima::analysis
