// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace lacrima::analysis {

/// A symmetric matrix, row by row.
struct SquareMatrix {
    std::size_t size = 0;
    std::vector<double> entries;

    explicit SquareMatrix(std::size_t order = 0)
        : size(order)
        , entries(order * order) {}
    [[nodiscard]] double at(std::size_t row, std::size_t column) const {
        return entries[row * size + column];
    }
    double& at(std::size_t row, std::size_t column) { return entries[row * size + column]; }
};

} // namespace lacrima::analysis
