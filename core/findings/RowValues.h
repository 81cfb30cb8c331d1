// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::findings {

/// What a column has in some rows, in their order; NaN for missing. Rows that it has not are passed over.
inline std::vector<double> valuesIn(const dataset::DataColumn& column, std::span<const std::size_t> rows) {
    std::vector<double> values;
    values.reserve(rows.size());
    const auto numbers = column.numbers();
    for (const std::size_t row : rows) {
        if (row < numbers.size()) values.push_back(numbers[row]);
    }
    return values;
}

} // namespace lacrima::findings
