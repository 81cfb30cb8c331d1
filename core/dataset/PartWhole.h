// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <cstdint>

namespace lacrima::dataset {

/// How two columns share answers, so that they are tied whatever people answered.
enum class PartWhole : std::uint8_t {
    None,
    FirstInSecond, ///< an item and its scale, a subscale and the total
    SecondInFirst,
    Same, ///< made of the same answers: mean and sum of one scale
};

/// By what the columns are made of. Scales that only overlap in part are not told.
PartWhole partWhole(const DataColumn& first, const DataColumn& second);

} // namespace lacrima::dataset
