// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/ScoreProducts.h"

#include "core/analysis/kernel/Simd.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using Multiply = void (*)(const double*, std::size_t, std::size_t, const double*, double*);

/// Eight running sums whatever the width, added up in the same order.
template<class Vec>
[[gnu::always_inline]] inline double dot(const double* row, const double* vector, std::size_t length) {
    constexpr std::size_t kDoubles = sizeof(Vec) / sizeof(double);
    constexpr std::size_t kVectors = kVec / kDoubles;
    Vec sums[kVectors] = {};
    for (std::size_t i = 0; i < length; i += kVec) {
#pragma GCC unroll 4
        for (std::size_t v = 0; v < kVectors; ++v) {
            Vec a;
            Vec b;
            std::memcpy(&a, row + i + v * kDoubles, sizeof a);
            std::memcpy(&b, vector + i + v * kDoubles, sizeof b);
            sums[v] += a * b;
        }
    }
    double lanes[kVec];
    std::memcpy(lanes, sums, sizeof lanes);
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

template<class Vec>
[[gnu::always_inline]] inline void multiplyRows(
    const double* rows, std::size_t count, std::size_t stride, const double* vector, double* products) {
    for (std::size_t k = 0; k < count; ++k) products[k] = dot<Vec>(rows + k * stride, vector, stride);
}

void multiplyPlain(
    const double* rows, std::size_t count, std::size_t stride, const double* vector, double* products) {
    multiplyRows<Vec2>(rows, count, stride, vector, products);
}

#if LACRIMA_DISPATCH
[[gnu::target("avx2,fma")]] void multiplyAvx2(
    const double* rows, std::size_t count, std::size_t stride, const double* vector, double* products) {
    multiplyRows<Vec4>(rows, count, stride, vector, products);
}
[[gnu::target("avx512f")]] void multiplyAvx512(
    const double* rows, std::size_t count, std::size_t stride, const double* vector, double* products) {
    multiplyRows<Vec8>(rows, count, stride, vector, products);
}
#endif

Multiply chosenMultiply() {
#if LACRIMA_DISPATCH
    if (processor() == Processor::Avx512) return multiplyAvx512;
    if (processor() == Processor::Avx2) return multiplyAvx2;
#endif
    return multiplyPlain;
}

} // namespace

ScoreProducts::ScoreProducts(std::size_t length, std::size_t rows)
    : m_stride(roundedUp(length, kVec))
    , m_rows(rows)
    , m_values(m_stride * rows) {}

void ScoreProducts::setRow(std::size_t row, std::span<const double> values) {
    std::copy(values.begin(), values.end(), m_values.begin() + static_cast<std::ptrdiff_t>(row * m_stride));
}

void ScoreProducts::multiply(std::span<const double> vector, std::span<double> products) const {
    static const Multiply function = chosenMultiply();
    function(m_values.data(), m_rows, m_stride, vector.data(), products.data());
}

} // namespace lacrima::analysis
