// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/Reliability.h"
#include "core/analysis/table/CodedColumn.h"

#include <optional>
#include <span>

namespace lacrima::analysis {

/// Alpha and omega total of the polychoric correlations of keyed items (Zumbo, Gadermann & Zeisser 2007): the
/// reliability of the normal variables behind the answers, not of the sum of the answers.
struct OrdinalReliability {
    std::size_t n = 0;
    double alpha = 0;
    std::optional<double>
        omega;               ///< absent for fewer than three items or a matrix that is not positive definite
    SquareMatrix polychoric; ///< the correlations it rests on
    double smallestEigenvalue = 0; ///< below zero: the pairs do not fit together, do not build on it
};

/// Listwise. Refuses TooFewItems (fewer than two items), NoVarianceX naming constant items, Undefined (no
/// positive sum of correlations), and what encoded() refuses.
[[nodiscard]] Computed<OrdinalReliability> ordinalReliability(std::span<const Column> items);

} // namespace lacrima::analysis
