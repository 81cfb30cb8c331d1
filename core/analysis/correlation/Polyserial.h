// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"

#include <cstddef>
#include <vector>

namespace lacrima::analysis {

/// Correlation of a continuous variable with the normal variable behind an ordered one (Olsson, Drasgow &
/// Dorans 1982). The estimate of greatest likelihood given the margins (mean, sd with divisor n, thresholds);
/// the closed two-step formula r s / sum of densities at the thresholds stands beside it.
struct Polyserial {
    Correlation correlation;  ///< p by the likelihood ratio against rho = 0
    double closedForm = 0;    ///< r s_y / sum phi(tau); may leave [-1, 1]
    double logLikelihood = 0; ///< of the ordered variable given the continuous one
    double standardError = 0; ///< asymptotic, with the error of mean, sd and thresholds
    std::vector<double> thresholds;
    bool onBoundary = false;
};

/// `x` continuous, `y` ordered with at most 255 values. Refuses what pearson() refuses, and BadArgument for
/// more values.
[[nodiscard]] Computed<Polyserial> polyserial(Column x, Column y, double confidence = kDefaultConfidence);

/// Which of two columns polyserial() should take as the ordered one: the one with fewer different values over
/// the complete pairs, of equally many the second. Ordered answers rarely have more than kMostOrderedLevels.
inline constexpr std::size_t kMostOrderedLevels = 8;
struct OrderedSide {
    bool isFirst = false;
    std::size_t firstLevels = 0;
    std::size_t secondLevels = 0;

    [[nodiscard]] bool areBoth() const {
        return firstLevels <= kMostOrderedLevels && secondLevels <= kMostOrderedLevels;
    }
    [[nodiscard]] bool isNone() const {
        return firstLevels > kMostOrderedLevels && secondLevels > kMostOrderedLevels;
    }
};
[[nodiscard]] OrderedSide orderedSide(Column x, Column y);

/// Biserial correlation r_pb sqrt(pq) / phi(threshold) of a continuous and a dichotomous column: the closed
/// form of polyserial() for two values. It may exceed one and is not cut off. Refuses BadArgument when y has
/// other than two.
[[nodiscard]] Computed<double> biserial(Column x, Column y);
/// The same with a test: biserial and point-biserial are zero together, so p is the point-biserial's t. No
/// formula for an interval holds for all margins: use the bootstrap.
[[nodiscard]] Computed<Correlation> biserialTest(Column x, Column y);

} // namespace lacrima::analysis
