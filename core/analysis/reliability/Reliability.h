// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/base/SquareMatrix.h"
#include "core/analysis/reliability/ItemCovariance.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

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

/// Items already keyed: reverse them first (see reversed()). Refuses TooFewItems (fewer than two items
/// vary), TooFewObservations (n < 2), ConstantTotal (the sum does not vary; positions: suggestReverse), and
/// what itemCovariance() refuses.
[[nodiscard]] Computed<Reliability> reliability(
    std::span<const Column> items, double confidence = kDefaultConfidence);
/// The same for items that omegaTotal() needs as well.
[[nodiscard]] Computed<Reliability> reliability(
    const ItemCovariance& items, double confidence = kDefaultConfidence);

/// The same from a covariance matrix of items (all of them varying) with their means, for n cases.
[[nodiscard]] Computed<Reliability> reliabilityFrom(const SquareMatrix& covariance,
    std::span<const double> means, std::size_t n, double confidence = kDefaultConfidence);

/// The items to reverse by the rule of Reliability::suggestReverse; positions in the matrix.
[[nodiscard]] std::vector<std::size_t> itemsToReverse(const SquareMatrix& covariance);

/// Alpha of a correlation matrix alone, for example of polychoric correlations (ordinal alpha).
[[nodiscard]] Computed<double> alphaOf(const SquareMatrix& matrix);

/// The item turned round within its declared range: low + high - value. Values present outside the range are
/// refused (BadArgument with positions): the declared range decides, never the data.
[[nodiscard]] Computed<std::vector<double>> reversed(Column item, double low, double high);

} // namespace lacrima::analysis
