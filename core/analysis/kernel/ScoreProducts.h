// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// A few fixed rows that are multiplied with one changing vector again and again.
class ScoreProducts final {
public:
    ScoreProducts(std::size_t length, std::size_t rows);

    void setRow(std::size_t row, std::span<const double> values);
    /// Padded length that a vector handed to multiply() must have, zeros at its end.
    [[nodiscard]] std::size_t stride() const { return m_stride; }
    /// The product of every row with `vector`.
    void multiply(std::span<const double> vector, std::span<double> products) const;

private:
    std::size_t m_stride;
    std::size_t m_rows;
    std::vector<double> m_values;
};

} // namespace lacrima::analysis
