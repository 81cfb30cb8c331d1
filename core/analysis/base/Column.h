// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// One variable, one number a case; NaN stands for a missing value. Infinities are not data: every function
/// of this room refuses them and names their positions.
using Column = std::span<const double>;

/// A refusal naming the infinite values of `column`, or nothing when there are none.
[[nodiscard]] std::optional<Refused> infiniteValues(Column column);

/// The values of `column` that are present, in order.
[[nodiscard]] std::vector<double> presentValues(Column column);

/// The cases for which both variables are present.
struct PairedValues {
    std::vector<double> x;
    std::vector<double> y;
    [[nodiscard]] std::size_t n() const { return x.size(); }
};

/// Pairwise deletion. Refuses columns of unequal length and infinite values.
[[nodiscard]] Computed<PairedValues> completePairs(Column x, Column y);

/// Listwise deletion: the cases (rows) for which every column is present, column by column. Refuses columns
/// of unequal length and infinite values.
[[nodiscard]] Computed<std::vector<std::vector<double>>> completeRows(std::span<const Column> columns);

/// True when no value is missing or infinite (also for an empty column).
[[nodiscard]] bool isComplete(Column column);

/// True when all values are the same (also for an empty column).
[[nodiscard]] bool isConstant(Column column);

} // namespace lacrima::analysis
