// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/SquareMatrix.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// Covariances (divisor n - 1) and means of the items of a scale over its complete cases.
struct ItemCovariance {
    std::size_t n = 0;
    SquareMatrix covariance; ///< of all items, in squares of `unit`; rows of constant ones are zero
    double unit = 1;         ///< a power of two, other than one for values whose squares would overflow
    std::vector<double> means;
    std::vector<std::size_t> constant;

    [[nodiscard]] bool isConstant(std::size_t item) const;
    /// The same without its constant items.
    [[nodiscard]] ItemCovariance varying() const;
};

/// Many cases of items with few different values are counted into the tables of their pairs, 64 at a time:
/// sums of products are sums over table cells. Refuses what completeRows() refuses and TooFewObservations
/// (n < 2).
[[nodiscard]] Computed<ItemCovariance> itemCovariance(std::span<const Column> items);

/// Covariance matrix (divisor n - 1) of complete columns.
[[nodiscard]] SquareMatrix covarianceOf(std::span<const std::vector<double>> columns);
/// The correlation matrix of a covariance matrix with a positive diagonal.
[[nodiscard]] SquareMatrix correlationMatrixOf(const SquareMatrix& covariance);

} // namespace lacrima::analysis
