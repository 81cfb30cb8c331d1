// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/RowSums.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kSweep = 24; ///< columns summed in registers in one sweep, for every width of vectors

using Sum = void (*)(const double*, std::size_t, const std::uint32_t*, std::size_t, double*);

template<class Vec>
[[gnu::always_inline]] inline void sumRows(const double* rows, std::size_t stride,
    const std::uint32_t* positions, std::size_t count, double* result) {
    constexpr std::size_t kDoubles = sizeof(Vec) / sizeof(double);
    constexpr std::size_t kVectors = kSweep / kDoubles;
    for (std::size_t at = 0; at < stride; at += kSweep) {
        Vec part[kVectors] = {};
        for (std::size_t i = 0; i < count; ++i) {
            const auto* row = reinterpret_cast<const Vec*>(rows + positions[i] * stride + at);
#pragma GCC unroll 12
            for (std::size_t v = 0; v < kVectors; ++v) part[v] += row[v];
        }
        std::memcpy(result + at, part, sizeof part);
    }
}

void sumPlain(const double* rows, std::size_t stride, const std::uint32_t* positions, std::size_t count,
    double* result) {
    sumRows<Vec2>(rows, stride, positions, count, result);
}

#if LACRIMA_DISPATCH
[[gnu::target("avx2")]] void sumAvx2(const double* rows, std::size_t stride, const std::uint32_t* positions,
    std::size_t count, double* result) {
    sumRows<Vec4>(rows, stride, positions, count, result);
}
[[gnu::target("avx512f")]] void sumAvx512(const double* rows, std::size_t stride,
    const std::uint32_t* positions, std::size_t count, double* result) {
    sumRows<Vec8>(rows, stride, positions, count, result);
}
#endif

Sum chosenSum() {
#if LACRIMA_DISPATCH
    if (processor() == Processor::Avx512) return sumAvx512;
    if (processor() == Processor::Avx2) return sumAvx2;
#endif
    return sumPlain;
}

} // namespace

RowSums::RowSums(std::size_t rows, std::size_t width)
    : m_stride(roundedUp(width, kSweep))
    , m_values(static_cast<double*>(
          ::operator new (std::max<std::size_t>(1, rows* m_stride) * sizeof(double), std::align_val_t{64}))) {
    std::fill_n(m_values.get(), rows * m_stride, 0.0);
}

void RowSums::sum(std::span<const std::uint32_t> positions, std::span<double> result) const {
    static const Sum function = chosenSum();
    function(m_values.get(), m_stride, positions.data(), positions.size(), result.data());
}

} // namespace lacrima::analysis
