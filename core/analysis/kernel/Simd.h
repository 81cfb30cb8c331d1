// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>

// Short vectors that the compiler maps to whatever the processor has, and the choice among compiled versions
// at run time: the baseline stays plain x86-64, nothing is assumed that the processor does not report.
// Elsewhere only the plain version exists.

#if defined(__x86_64__) && defined(__GNUC__)
#define LACRIMA_DISPATCH 1
#else
#define LACRIMA_DISPATCH 0
#endif

namespace lacrima::analysis {

/// Two, four and eight doubles: what a register holds without more, with AVX2 and with AVX-512. Wider ones
/// than the registers would go through memory. Lanes never mix but by the code that says so.
using Vec2 __attribute__((vector_size(16), may_alias)) = double;
using Vec4 __attribute__((vector_size(32), may_alias)) = double;
using Vec8 __attribute__((vector_size(64), may_alias)) = double;
inline constexpr std::size_t kVec = 8; ///< rows are padded to the widest

enum class Processor : unsigned char { Plain, Avx2, Avx512 };

/// The best version compiled here that this processor can run; asked once. LACRIMA_PROCESSOR=plain or avx2 in
/// the environment asks for less, so that tests and measurements reach every version on one machine.
[[nodiscard]] Processor processor();

[[nodiscard]] constexpr std::size_t roundedUp(std::size_t n, std::size_t step) {
    return (n + step - 1) / step * step;
}

} // namespace lacrima::analysis
