// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <optional>

namespace lacrima::dataset {

/// Between which values a variable can lie.
struct PossibleValues {
    std::optional<double> least;
    std::optional<double> most;
};

/// As the instrument declares; without that between the outermost of at least two labelled answers; absent
/// where neither says anything. Values in the data that lie beyond a limit (imported ones may) widen it.
PossibleValues possibleValues(const DataColumn& column);

} // namespace lacrima::dataset
