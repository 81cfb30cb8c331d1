// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/describe/Proportion.h"
#include "core/dataset/Dataset.h"

#include <cstddef>
#include <vector>

namespace lacrima::findings {

/// A value and the share of the cases with one that have it.
struct ValueFrequency {
    double value = 0;
    std::size_t count = 0;
    analysis::Proportion share;
};

struct Frequencies {
    std::vector<ValueFrequency> values; ///< those that occur, ascending
    std::size_t n = 0;                  ///< cases with a value
    std::size_t missing = 0;
};

/// One share with Wilson's interval; refused for n = 0.
analysis::Computed<analysis::Proportion> shareOf(
    std::size_t count, std::size_t n, double confidence = analysis::kDefaultConfidence);

/// How often each value of a variable occurs, with Wilson's interval or the exact one of Clopper and Pearson.
/// Nothing is there of a variable that the dataset does not have.
Frequencies frequenciesOf(const dataset::Dataset& dataset, const QString& variable,
    analysis::IntervalMethod interval = analysis::IntervalMethod::Wilson,
    double confidence = analysis::kDefaultConfidence);

} // namespace lacrima::findings
