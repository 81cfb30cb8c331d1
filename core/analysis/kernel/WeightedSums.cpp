// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/WeightedSums.h"

#include "core/analysis/kernel/Simd.h"

#include <array>

#if LACRIMA_DISPATCH
#include <immintrin.h>
#endif

namespace lacrima::analysis {
namespace {

/// Vectors of the width of a register: 16, 32 or 64 bytes.
template<std::size_t kBytes>
struct Wide {
    using Float __attribute__((vector_size(kBytes), may_alias)) = float;
    using Short __attribute__((vector_size(kBytes), may_alias)) = std::uint16_t;
    using HalfShort __attribute__((vector_size(kBytes / 2), may_alias)) = std::uint16_t;
    using Long __attribute__((vector_size(kBytes), may_alias)) = std::uint64_t;
    static constexpr std::size_t kLongs = kBytes / 8;
    static constexpr std::size_t kFloats = kBytes / 4;
};

/// 65536 P[W <= k] of the Poisson law with mean one, rounded: a random 16-bit number counts how many it
/// reaches.
constexpr std::array<std::uint16_t, 8> kThresholds{24109, 48219, 60273, 64292, 65296, 65497, 65531, 65535};
constexpr std::uint64_t kLow = 0xffffffffU;

/// Several counters of Philox4x32-10 at once, one in each 64-bit lane.
template<class Long>
struct Counters {
    Long a, b, c, d;
};

template<class Long>
[[gnu::always_inline]] inline void philox(Counters<Long>& x, std::uint64_t seed) {
    std::uint64_t key0 = seed & kLow;
    std::uint64_t key1 = seed >> 32;
    for (int round = 0; round < 10; ++round) {
        const Long first = x.a * 0xD2511F53U;
        const Long second = x.c * 0xCD9E8D57U;
        x.a = (second >> 32) ^ x.b ^ key0;
        x.c = (first >> 32) ^ x.d ^ key1;
        x.b = second & kLow;
        x.d = first & kLow;
        key0 = (key0 + 0x9E3779B9U) & kLow;
        key1 = (key1 + 0xBB67AE85U) & kLow;
    }
}

template<std::size_t kBytes>
[[gnu::always_inline]] inline void writeWeights(
    const typename Wide<kBytes>::Long& low, const typename Wide<kBytes>::Long& high, float* weights) {
    using Short = typename Wide<kBytes>::Short;
    using HalfShort = typename Wide<kBytes>::HalfShort;
    using Float = typename Wide<kBytes>::Float;
    const typename Wide<kBytes>::Long words = low | (high << 32);
    Short random;
    std::memcpy(&random, &words, sizeof random);
    Short count{};
    for (const std::uint16_t step : kThresholds) count -= static_cast<Short>(random >= step); // true is -1
    for (std::size_t half = 0; half < 2; ++half) {
        HalfShort part;
        std::memcpy(&part, reinterpret_cast<const char*>(&count) + half * sizeof part, sizeof part);
        const Float numbers = __builtin_convertvector(part, Float);
        std::memcpy(weights + half * Wide<kBytes>::kFloats, &numbers, sizeof numbers);
    }
}

/// Counter c of a block gives the weights of the cases 64 (c / 8) + 4 (c % 8) + 0 .. 3, and 32 further on.
template<std::size_t kBytes>
[[gnu::always_inline]] inline void makeWeights(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    using Long = typename Wide<kBytes>::Long;
    for (std::uint64_t counter = 0; counter < kWeightCases / 8; counter += Wide<kBytes>::kLongs) {
        Long lanes{};
        for (std::size_t k = 0; k < Wide<kBytes>::kLongs; ++k) lanes[k] = counter + k;
        Counters<Long> x{
            lanes, Long{} + block, Long{} + resample, Long{} + 0x57656967U}; // own family of streams
        philox(x, seed);
        float* to = weights + counter / 8 * 64 + counter % 8 * 4;
        writeWeights<kBytes>(x.a, x.b, to);
        writeWeights<kBytes>(x.c, x.d, to + 32);
    }
}

/// kVectors sums at a time, so that they stay in registers.
template<std::size_t kBytes, std::size_t kVectors>
[[gnu::always_inline]] inline void addRows(
    const float* features, std::size_t stride, const float* weights, double* sums) {
    using Float = typename Wide<kBytes>::Float;
    constexpr std::size_t kStep = kVectors * Wide<kBytes>::kFloats;
    static_assert(kFeatureGroup % kStep == 0);
    for (std::size_t r = 0; r < kWeightsTogether; ++r) {
        for (std::size_t at = 0; at < stride; at += kStep) {
            Float part[kVectors] = {};
            for (std::size_t i = 0; i < kWeightCases; ++i) {
                const float weight = weights[r * kWeightCases + i];
#pragma GCC unroll 12
                for (std::size_t v = 0; v < kVectors; ++v) {
                    Float feature; // copied: the rows are aligned for floats only
                    std::memcpy(
                        &feature, features + i * stride + at + v * Wide<kBytes>::kFloats, sizeof feature);
                    part[v] += feature * weight;
                }
            }
            float lanes[kStep];
            std::memcpy(lanes, part, sizeof lanes);
            for (std::size_t f = 0; f < kStep; ++f)
                sums[r * stride + at + f] += static_cast<double>(lanes[f]);
        }
    }
}

using Weights = void (*)(std::uint64_t, std::uint32_t, std::uint32_t, float*);
using Add = void (*)(const float*, std::size_t, const float*, double*);

void weightsPlain(std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights<16>(seed, resample, block, weights);
}
void addPlain(const float* features, std::size_t stride, const float* weights, double* sums) {
    addRows<16, 12>(features, stride, weights, sums);
}

#if LACRIMA_DISPATCH
[[gnu::target("avx2,fma")]] void weightsAvx2(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights<32>(seed, resample, block, weights);
}
[[gnu::target("avx2,fma")]] void addAvx2(
    const float* features, std::size_t stride, const float* weights, double* sums) {
    addRows<32, 12>(features, stride, weights, sums);
}
[[gnu::target("avx512f,avx512bw,avx512vl")]] void weightsAvx512(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights<64>(seed, resample, block, weights);
}

/// Four resamples share each load of the features: 24 sums stay in registers.
[[gnu::target("avx512f")]] void addAvx512(
    const float* features, std::size_t stride, const float* weights, double* sums) {
    constexpr std::size_t kVectors = kFeatureGroup / 16;
    static_assert(kWeightsTogether == 4 && kVectors == 6);
    for (std::size_t at = 0; at < stride; at += kFeatureGroup) {
        __m512 part[kWeightsTogether][kVectors] = {};
        for (std::size_t i = 0; i < kWeightCases; ++i) {
            const float* row = features + i * stride + at;
            __m512 weight[kWeightsTogether];
#pragma GCC unroll 4
            for (std::size_t r = 0; r < kWeightsTogether; ++r)
                weight[r] = _mm512_set1_ps(weights[r * kWeightCases + i]);
#pragma GCC unroll 6
            for (std::size_t v = 0; v < kVectors; ++v) {
                const __m512 feature = _mm512_loadu_ps(row + v * 16);
#pragma GCC unroll 4
                for (std::size_t r = 0; r < kWeightsTogether; ++r)
                    part[r][v] = _mm512_fmadd_ps(feature, weight[r], part[r][v]);
            }
        }
        for (std::size_t r = 0; r < kWeightsTogether; ++r) {
            for (std::size_t f = 0; f < kFeatureGroup; ++f)
                sums[r * stride + at + f] += static_cast<double>(part[r][f / 16][f % 16]);
        }
    }
}
#endif

struct Versions {
    Weights weights = weightsPlain;
    Add add = addPlain;
};

Versions chosenVersions() {
#if LACRIMA_DISPATCH
    if (processor() == Processor::Avx512) return {weightsAvx512, addAvx512};
    if (processor() == Processor::Avx2) return {weightsAvx2, addAvx2};
#endif
    return {};
}

const Versions& versions() {
    static const Versions chosen = chosenVersions();
    return chosen;
}

} // namespace

void poissonWeights(std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    versions().weights(seed, resample, block, weights);
}

void addWeighted(const float* features, std::size_t stride, const float* weights, double* sums) {
    versions().add(features, stride, weights, sums);
}

} // namespace lacrima::analysis
