// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/BitPlanes.h"

#include "core/analysis/kernel/Simd.h"

#include <algorithm>
#include <bit>

#if LACRIMA_DISPATCH
#include <immintrin.h>
#endif

namespace lacrima::analysis {
namespace {

using Count = void (*)(const std::uint64_t*, std::size_t, const std::uint64_t*, std::size_t, std::int64_t*);
constexpr std::size_t kTogether = 4; ///< planes of y counted against one plane of x in one sweep

[[gnu::always_inline]] inline void countWords(const std::uint64_t* x, std::size_t levelsX,
    const std::uint64_t* y, std::size_t levelsY, std::int64_t* counts) {
    for (std::size_t i = 0; i < levelsX; ++i) {
        const std::uint64_t* a = x + i * kPlaneWords;
        for (std::size_t j = 0; j < levelsY; ++j) {
            const std::uint64_t* b = y + j * kPlaneWords;
            std::int64_t sum = 0;
            for (std::size_t w = 0; w < kPlaneWords; ++w) sum += std::popcount(a[w] & b[w]);
            counts[i * levelsY + j] += sum;
        }
    }
}

void countPlain(const std::uint64_t* x, std::size_t levelsX, const std::uint64_t* y, std::size_t levelsY,
    std::int64_t* counts) {
    countWords(x, levelsX, y, levelsY, counts);
}

/// One bit for each of 64 codes that equals `level`.
std::uint64_t equalBits(const std::uint8_t* codes, std::size_t level) {
    std::uint64_t bits = 0;
#if LACRIMA_DISPATCH // SSE2 is part of every x86-64
    const __m128i wanted = _mm_set1_epi8(static_cast<char>(level));
    for (std::size_t part = 0; part < 4; ++part) {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes + part * 16));
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(sixteen, wanted)));
        bits |= std::uint64_t{mask} << (part * 16);
    }
#else
    for (unsigned k = 0; k < 64; ++k) bits |= std::uint64_t{codes[k] == level} << k;
#endif
    return bits;
}

#if LACRIMA_DISPATCH
[[gnu::target("popcnt")]] void countPopcnt(const std::uint64_t* x, std::size_t levelsX,
    const std::uint64_t* y, std::size_t levelsY, std::int64_t* counts) {
    countWords(x, levelsX, y, levelsY, counts);
}

[[gnu::target("avx512f,avx512vpopcntdq")]] void countAvx512(const std::uint64_t* x, std::size_t levelsX,
    const std::uint64_t* y, std::size_t levelsY, std::int64_t* counts) {
    for (std::size_t i = 0; i < levelsX; ++i) {
        const std::uint64_t* a = x + i * kPlaneWords;
        for (std::size_t first = 0; first < levelsY; first += kTogether) {
            // the last planes may be counted twice over, but are written once
            const std::size_t j = std::min(first, levelsY > kTogether ? levelsY - kTogether : 0);
            __m512i sums[kTogether] = {};
            for (std::size_t w = 0; w < kPlaneWords; w += 8) {
                const __m512i word = _mm512_loadu_si512(a + w);
                for (std::size_t k = 0; k < kTogether; ++k) {
                    const std::size_t plane = std::min(j + k, levelsY - 1);
                    const __m512i other = _mm512_loadu_si512(y + plane * kPlaneWords + w);
                    sums[k] = _mm512_add_epi64(sums[k], _mm512_popcnt_epi64(_mm512_and_si512(word, other)));
                }
            }
            for (std::size_t k = 0; k < kTogether && j + k < levelsY; ++k) {
                if (j + k < first) continue;
                std::int64_t lanes[8];
                _mm512_storeu_si512(lanes, sums[k]);
                for (const std::int64_t lane : lanes) counts[i * levelsY + j + k] += lane;
            }
        }
    }
}
#endif

#if LACRIMA_DISPATCH
[[gnu::target("avx512f,avx512bw")]] void planesAvx512(
    const std::uint8_t* codes, std::size_t words, std::size_t levels, std::uint64_t* planes) {
    for (std::size_t w = 0; w < words; ++w) {
        const __m512i all = _mm512_loadu_si512(codes + w * 64);
        for (std::size_t level = 0; level < levels; ++level)
            planes[level * kPlaneWords + w] =
                _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8(static_cast<char>(level)));
    }
}
#endif

void planesPlain(const std::uint8_t* codes, std::size_t words, std::size_t levels, std::uint64_t* planes) {
    for (std::size_t w = 0; w < words; ++w) {
        for (std::size_t level = 0; level < levels; ++level)
            planes[level * kPlaneWords + w] = equalBits(codes + w * 64, level);
    }
}

using Planes = void (*)(const std::uint8_t*, std::size_t, std::size_t, std::uint64_t*);

Planes chosenPlanes() {
#if LACRIMA_DISPATCH
    if (processor() == Processor::Avx512) return planesAvx512;
#endif
    return planesPlain;
}

Count chosenCount() {
#if LACRIMA_DISPATCH
    if (processor() == Processor::Avx512) return countAvx512;
    if (processor() == Processor::Avx2) return countPopcnt;
#endif
    return countPlain;
}

} // namespace

void makePlanes(const std::uint8_t* codes, std::size_t cases, std::size_t levels, std::uint64_t* planes) {
    std::fill_n(planes, levels * kPlaneWords, std::uint64_t{0});
    static const Planes function = chosenPlanes();
    const std::size_t whole = cases / 64;
    function(codes, whole, levels, planes);
    for (std::size_t i = whole * 64; i < cases; ++i) {
        if (codes[i] < levels) planes[codes[i] * kPlaneWords + whole] |= std::uint64_t{1} << (i % 64);
    }
}

void clearCases(const std::uint8_t* codes, std::size_t cases, std::uint8_t code, std::uint64_t* mask) {
    const std::size_t whole = cases / 64;
    for (std::size_t w = 0; w < whole; ++w) mask[w] &= ~equalBits(codes + w * 64, code);
    for (std::size_t i = whole * 64; i < cases; ++i) {
        if (codes[i] == code) mask[whole] &= ~(std::uint64_t{1} << (i % 64));
    }
}

void maskPlanes(std::uint64_t* planes, std::size_t levels, const std::uint64_t* mask) {
    for (std::size_t level = 0; level < levels; ++level) {
        for (std::size_t w = 0; w < kPlaneWords; ++w) planes[level * kPlaneWords + w] &= mask[w];
    }
}

void countPlanes(const std::uint64_t* x, std::size_t levelsX, const std::uint64_t* y, std::size_t levelsY,
    std::int64_t* counts) {
    static const Count function = chosenCount();
    function(x, levelsX, y, levelsY, counts);
}

} // namespace lacrima::analysis
