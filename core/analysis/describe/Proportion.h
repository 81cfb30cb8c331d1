// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"

#include <cstddef>

namespace lacrima::analysis {

/// A share of n observations with its interval.
struct Proportion {
    std::size_t count = 0;
    std::size_t n = 0;
    double estimate = 0; ///< count / n
    Interval interval;
    IntervalMethod method = IntervalMethod::Wilson;
};

/// Wilson's score interval: (p + z^2/2n -+ z sqrt(pq/n + z^2/4n^2)) / (1 + z^2/n).
/// Refuses n = 0 (TooFewObservations), count > n and a confidence outside (0, 1) (BadArgument).
[[nodiscard]] Computed<Proportion> wilson(
    std::size_t count, std::size_t n, double confidence = kDefaultConfidence);

/// The exact interval of Clopper and Pearson, by quantiles of the beta distribution. Refusals as for
/// wilson().
[[nodiscard]] Computed<Proportion> clopperPearson(
    std::size_t count, std::size_t n, double confidence = kDefaultConfidence);

/// The share of ones among the values present of a 0/1 column, with Wilson's interval. Any other value is a
/// BadArgument naming its positions; infinite values are refused.
[[nodiscard]] Computed<Proportion> proportionOfOnes(Column column, double confidence = kDefaultConfidence);

/// One share minus another of other cases, with the interval of Newcombe (1998, his tenth) from the Wilson
/// intervals of both.
struct ShareGap {
    Proportion first;
    Proportion second;
    double difference = 0;
    Interval interval;

    /// The same shares, the first of another number of cases.
    [[nodiscard]] ShareGap withFirst(double n) const;
};
/// `first` and `second` of one confidence, by wilson().
[[nodiscard]] ShareGap shareGap(const Proportion& first, const Proportion& second);

} // namespace lacrima::analysis
