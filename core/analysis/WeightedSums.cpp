// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/WeightedSums.h"

#include "core/analysis/Vectors.h"

#include <array>

#if LACRIMA_DISPATCH
#include <immintrin.h>
#endif

namespace lacrima::analysis {
namespace {

using Float16 __attribute__((vector_size(64), may_alias)) = float;
using Short32 __attribute__((vector_size(64), may_alias)) = std::uint16_t;
using Short16 __attribute__((vector_size(32), may_alias)) = std::uint16_t;
using Long8 __attribute__((vector_size(64), may_alias)) = std::uint64_t;

constexpr std::size_t kVectors = kFeatureGroup / 16;
/// 65536 P[W <= k] of the Poisson law with mean one, rounded: a random 16-bit number counts how many it
/// reaches.
constexpr std::array<std::uint16_t, 8> kSteps{24109, 48219, 60273, 64292, 65296, 65497, 65531, 65535};

/// Eight counters of Philox4x32-10 at once, one in each 64-bit lane.
struct Counters {
    Long8 a, b, c, d;
};

[[gnu::always_inline]] inline void philox(Counters& x, std::uint64_t seed) {
    constexpr std::uint64_t kLow = 0xffffffffU;
    std::uint64_t key0 = seed & kLow;
    std::uint64_t key1 = seed >> 32;
    for (int round = 0; round < 10; ++round) {
        const Long8 first = x.a * 0xD2511F53U;
        const Long8 second = x.c * 0xCD9E8D57U;
        x.a = (second >> 32) ^ x.b ^ key0;
        x.c = (first >> 32) ^ x.d ^ key1;
        x.b = second & kLow;
        x.d = first & kLow;
        key0 = (key0 + 0x9E3779B9U) & kLow;
        key1 = (key1 + 0xBB67AE85U) & kLow;
    }
}

[[gnu::always_inline]] inline void writeWeights(const Long8& low, const Long8& high, float* weights) {
    const Long8 words = low | (high << 32);
    Short32 random;
    std::memcpy(&random, &words, sizeof random);
    Short32 count{};
    for (const std::uint16_t step : kSteps) count -= static_cast<Short32>(random >= step); // true is -1
    for (std::size_t half = 0; half < 2; ++half) {
        Short16 part;
        std::memcpy(&part, reinterpret_cast<const char*>(&count) + half * sizeof part, sizeof part);
        const Float16 numbers = __builtin_convertvector(part, Float16);
        std::memcpy(weights + half * 16, &numbers, sizeof numbers);
    }
}

[[gnu::always_inline]] inline void makeWeights(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    for (std::uint64_t part = 0; part < kWeightCases / 64; ++part) {
        const Long8 lanes{0, 1, 2, 3, 4, 5, 6, 7};
        Counters x{lanes + part * 8, Long8{} + block, Long8{} + resample,
            Long8{} + 0x57656967U}; // own family of streams
        philox(x, seed);
        writeWeights(x.a, x.b, weights + part * 64);
        writeWeights(x.c, x.d, weights + part * 64 + 32);
    }
}

[[gnu::always_inline]] inline void addRows(
    const float* features, std::size_t stride, const float* weights, double* sums) {
    for (std::size_t r = 0; r < kWeightsTogether; ++r) {
        for (std::size_t at = 0; at < stride; at += kFeatureGroup) {
            Float16 part[kVectors] = {};
            for (std::size_t i = 0; i < kWeightCases; ++i) {
                const float weight = weights[r * kWeightCases + i];
                for (std::size_t v = 0; v < kVectors; ++v) {
                    Float16 feature; // copied: the rows are aligned for floats only
                    std::memcpy(&feature, features + i * stride + at + v * 16, sizeof feature);
                    part[v] += feature * weight;
                }
            }
            for (std::size_t f = 0; f < kFeatureGroup; ++f)
                sums[r * stride + at + f] += static_cast<double>(part[f / 16][f % 16]);
        }
    }
}

using Weights = void (*)(std::uint64_t, std::uint32_t, std::uint32_t, float*);
using Add = void (*)(const float*, std::size_t, const float*, double*);

void weightsPlain(std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights(seed, resample, block, weights);
}
void addPlain(const float* features, std::size_t stride, const float* weights, double* sums) {
    addRows(features, stride, weights, sums);
}

#if LACRIMA_DISPATCH
[[gnu::target("avx2,fma")]] void weightsAvx2(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights(seed, resample, block, weights);
}
[[gnu::target("avx2,fma")]] void addAvx2(
    const float* features, std::size_t stride, const float* weights, double* sums) {
    addRows(features, stride, weights, sums);
}
[[gnu::target("avx512f,avx512bw,avx512vl")]] void weightsAvx512(
    std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights) {
    makeWeights(seed, resample, block, weights);
}

/// Four resamples share each load of the features: 24 sums stay in registers.
[[gnu::target("avx512f")]] void addAvx512(
    const float* features, std::size_t stride, const float* weights, double* sums) {
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
