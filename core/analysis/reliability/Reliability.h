// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// A symmetric matrix, row by row.
struct SquareMatrix {
    std::size_t size = 0;
    std::vector<double> entries;

    explicit SquareMatrix(std::size_t order = 0)
        : size(order)
        , entries(order * order) {}
    [[nodiscard]] double at(std::size_t row, std::size_t column) const {
        return entries[row * size + column];
    }
    double& at(std::size_t row, std::size_t column) { return entries[row * size + column]; }
};

/// How one item stands in its scale. Absent values: no variance, or too few items left.
struct ItemStatistics {
    double mean = 0;
    double sd = 0;
    std::optional<double> itemRestR;      ///< with the sum of the other items
    std::optional<double> alphaIfDropped; ///< needs at least three items
};

/// Cronbach's alpha and what belongs to it, listwise.
struct Reliability {
    std::size_t n = 0;
    std::size_t items = 0;        ///< items that vary; constant ones do not take part
    double alpha = 0;             ///< k/(k-1) (1 - tr C / 1'C1); may be negative
    Interval interval;            ///< Feldt (1965)
    double error = 0;             ///< standard error of Duhachek & Iacobucci (2004)
    double standardisedAlpha = 0; ///< of the correlation matrix
    double averageR = 0;          ///< mean correlation between items
    std::vector<ItemStatistics> item;
    std::vector<std::size_t> constantItems; ///< left out, as psych does
    /// Items that look turned round: they load the other way on the first principal component than most items
    /// do, an item-rest correlation is negative, and alpha is larger with them reversed.
    std::vector<std::size_t> suggestReverse;
};

/// Items already keyed: reverse them first (see reversed()). Refuses TooFewLevels (fewer than two items
/// vary), TooFewObservations (n < 2), ConstantTotal (the sum does not vary; positions: suggestReverse), and
/// what completeRows() refuses.
[[nodiscard]] Computed<Reliability> reliability(
    std::span<const Column> items, double confidence = kDefaultConfidence);

/// The same from a covariance matrix of items (all of them varying) with their means, for n cases.
[[nodiscard]] Computed<Reliability> reliabilityFrom(const SquareMatrix& covariance,
    std::span<const double> means, std::size_t n, double confidence = kDefaultConfidence);

/// The items to reverse by the rule of Reliability::suggestReverse; positions in the matrix.
[[nodiscard]] std::vector<std::size_t> itemsToReverse(const SquareMatrix& covariance);

/// Alpha of a correlation matrix alone, for example of polychoric correlations (ordinal alpha).
[[nodiscard]] Computed<double> alphaOf(const SquareMatrix& matrix);

/// Covariance matrix (divisor n - 1) of complete columns.
[[nodiscard]] SquareMatrix covarianceOf(std::span<const std::vector<double>> columns);
/// The correlation matrix of a covariance matrix with a positive diagonal.
[[nodiscard]] SquareMatrix correlationMatrixOf(const SquareMatrix& covariance);

/// The item turned round within its declared range: low + high - value. Values present outside the range are
/// refused (BadArgument with positions): the declared range decides, never the data.
[[nodiscard]] Computed<std::vector<double>> reversed(Column item, double low, double high);

} // namespace lacrima::analysis
