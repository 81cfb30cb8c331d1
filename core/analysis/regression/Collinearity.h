// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// The part of a column's length below which what the others leave of it counts as nothing: the tolerance of
/// lm() in R.
inline constexpr double kCollinearity = 1e-7;

/// The columns that those before them determine up to a constant, as RedundantCovariate: `positions` names
/// them and `sources` what determines the first of these (empty for one that is the same for everyone).
/// Nothing when there is none. A column is determined when less than `tolerance` of its length about the
/// mean (about zero without an intercept) is left, or no more than 15 printed digits of it and of the others
/// can tell from nothing. Columns are complete, finite and equally long.
[[nodiscard]] std::optional<Refused> determinedColumns(std::span<const std::vector<double>> columns,
    bool withIntercept = true, double tolerance = kCollinearity);

} // namespace lacrima::analysis
