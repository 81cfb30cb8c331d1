// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

struct TestStatistic {
    double value = 0;            ///< t, z or chi-squared
    double degreesOfFreedom = 0; ///< 0 for z
    PValue p;                    ///< two-sided
};

/// Two correlations that share a variable, r(shared, first) and r(shared, second), compared over the cases
/// complete in all three. `between` is r(first, second).
struct DependentComparison {
    std::size_t n = 0;
    double first = 0;
    double second = 0;
    double between = 0;
    double difference = 0;   ///< first - second
    TestStatistic williams;  ///< Williams (1959), Steiger's equation 7: t on n - 3
    TestStatistic dunnClark; ///< Dunn & Clark (1969)
    TestStatistic steiger;   ///< Steiger (1980), Dunn & Clark with the pooled r
    TestStatistic meng;      ///< Meng, Rosenthal & Rubin (1992)
    Interval interval;       ///< of the difference, Zou (2007)
};

/// From known correlations. Refuses TooFewObservations (n < 4), BadArgument for a correlation outside [-1,
/// 1], and Undefined when one is +-1 or the three cannot occur together.
[[nodiscard]] Computed<DependentComparison> compareDependent(
    double first, double second, double between, std::size_t n, double confidence = kDefaultConfidence);

/// From data, listwise. Refuses besides what completeRows() and pearson() refuse.
[[nodiscard]] Computed<DependentComparison> compareDependent(
    Column shared, Column first, Column second, double confidence = kDefaultConfidence);

/// r(1,2) against r(3,4) of the same people without a shared variable: Steiger (1980) with the pooled r.
/// Undefined when the four cannot occur together or both pairs are the same.
struct FourCorrelations {
    double r12 = 0, r34 = 0; ///< compared
    double r13 = 0, r14 = 0, r23 = 0, r24 = 0;
};
[[nodiscard]] Computed<TestStatistic> compareNonOverlapping(const FourCorrelations& r, std::size_t n);

/// The same from data, listwise, with Zou's interval of r(1,2) - r(3,4).
struct NonOverlappingComparison {
    std::size_t n = 0;
    FourCorrelations r;
    double difference = 0;
    TestStatistic steiger;
    Interval interval;
};
[[nodiscard]] Computed<NonOverlappingComparison> compareNonOverlapping(
    std::span<const Column, 4> columns, double confidence = kDefaultConfidence);

/// All rivals of one shared variable together: Steiger's chi-squared on Fisher's z (degrees of freedom:
/// rivals - 1) and every pair in the order (0,1), (0,2), ..., (1,2), ... with Steiger's p adjusted by Holm.
struct DependentOmnibus {
    std::size_t n = 0;
    std::vector<double> correlations; ///< of the shared variable with each rival
    TestStatistic chiSquared;
    std::vector<DependentComparison> pairs;
    std::vector<double> holm;
};
[[nodiscard]] Computed<DependentOmnibus> compareAllDependent(
    Column shared, std::span<const Column> rivals, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
