// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/WholeNumberCodes.h"

#include "core/analysis/kernel/Simd.h"

#include <algorithm>
#include <cstddef>

namespace lacrima::analysis {
namespace {

constexpr int kMissing = 255;
constexpr int kFewCodes = 31; ///< what a word has bits for, beside one for the missing

/// What a stretch of values was made of.
struct Met {
    std::uint32_t bits = 0; ///< codes modulo 32
    int largest = 0;        ///< of the codes of numbers
    bool isOther = false;   ///< some value has no code
};

using Code = Met (*)(const double*, std::size_t, std::uint8_t*);

/// Without a branch that depends on the values.
Met codePlain(const double* values, std::size_t count, std::uint8_t* codes) {
    int other = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double inside = values[i] >= 0 && values[i] < kWholeNumberCodes ? values[i] : kMissing;
        const int code = static_cast<int>(inside);
        other |= static_cast<int>(code != inside);
        other |= static_cast<int>(code == kMissing) & static_cast<int>(values[i] == values[i]);
        codes[i] = static_cast<std::uint8_t>(code);
    }
    return {0, kMissing, other != 0};
}

#if LACRIMA_DISPATCH
using Int4 __attribute__((vector_size(16), may_alias)) = std::int32_t;
using Long4 __attribute__((vector_size(32), may_alias)) = std::int64_t;
using Byte4 __attribute__((vector_size(4), may_alias)) = std::uint8_t;

/// The same for four values at once; `count` is a multiple of four. Eight at once with AVX-512 are no faster:
/// it is memory that both wait for.
[[gnu::target("avx2")]] Met codeAvx2(const double* values, std::size_t count, std::uint8_t* codes) {
    const Vec4 missing = Vec4{} + kMissing;
    Long4 other{};
    Int4 bits{};
    Int4 largest{};
    for (std::size_t i = 0; i < count; i += 4) {
        Vec4 four;
        std::memcpy(&four, values + i, sizeof four);
        const Long4 isInside = (four >= 0.0) & (four < double{kWholeNumberCodes});
        const Vec4 inside = isInside ? four : missing;
        const Int4 code = __builtin_convertvector(inside, Int4);
        other |= (__builtin_convertvector(code, Vec4) != inside) | (~isInside & (four == four));
        bits |= (Int4{} + 1) << (code & 31);
        const Int4 known = code & (code != kMissing);
        largest = known > largest ? known : largest;
        const Byte4 bytes = __builtin_convertvector(code, Byte4);
        std::memcpy(codes + i, &bytes, sizeof bytes);
    }
    Met met;
    for (int lane = 0; lane < 4; ++lane) {
        met.bits |= static_cast<std::uint32_t>(bits[lane]);
        met.largest = std::max<int>(met.largest, largest[lane]);
        met.isOther = met.isOther || other[lane] != 0;
    }
    return met;
}
#endif

Code chosenCode() {
#if LACRIMA_DISPATCH
    if (processor() != Processor::Plain) return codeAvx2;
#endif
    return codePlain;
}

void mark(const Met& met, std::span<const std::uint8_t> codes, std::array<bool, 256>& occurs) {
    if (met.largest >= kFewCodes) {
        for (const std::uint8_t code : codes) occurs[code] = true;
        return;
    }
    for (std::size_t code = 0; code < kFewCodes; ++code)
        occurs[code] = occurs[code] || (met.bits >> code & 1U) != 0;
    occurs[kMissing] = occurs[kMissing] || met.bits >> kFewCodes != 0;
}

} // namespace

bool codeWholeNumbers(std::span<const double> values, std::uint8_t* codes, std::array<bool, 256>& occurs) {
    static const Code function = chosenCode();
    const std::size_t together = values.size() / 4 * 4;
    const Met met = function(values.data(), together, codes);
    const std::size_t left = values.size() - together;
    const Met rest = codePlain(values.data() + together, left, codes + together);
    if (met.isOther || rest.isOther) return false;
    mark(met, {codes, together}, occurs);
    mark(rest, {codes + together, left}, occurs);
    return true;
}

} // namespace lacrima::analysis
