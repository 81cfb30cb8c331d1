// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel/Simd.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>

namespace lacrima::analysis {

/// Rows of equal length, padded with zeros and aligned, of which chosen ones are added up.
class RowSums final {
public:
    RowSums(std::size_t rows, std::size_t width);

    [[nodiscard]] double* row(std::size_t i) { return m_values.get() + i * m_stride; }
    [[nodiscard]] const double* row(std::size_t i) const { return m_values.get() + i * m_stride; }
    [[nodiscard]] std::size_t stride() const { return m_stride; } ///< a multiple of 24

    /// Sum of the rows at these positions, in their order, into `stride()` doubles.
    void sum(std::span<const std::uint32_t> positions, std::span<double> result) const;

private:
    struct Free {
        void operator()(double* memory) const { ::operator delete (memory, std::align_val_t{64}); }
    };
    std::size_t m_stride;
    std::unique_ptr<double, Free> m_values;
};

} // namespace lacrima::analysis
