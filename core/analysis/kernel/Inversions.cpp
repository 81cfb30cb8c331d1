// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/Inversions.h"

#include <algorithm>
#include <array>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <utility>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr unsigned kBits = 4;
constexpr std::size_t kBuckets = std::size_t{1} << kBits;
constexpr std::size_t kInsertionBelow = 24;
constexpr std::size_t kParallelFrom = 65536;
using Lanes = std::array<std::uint32_t, kBuckets>;
using Starts = std::array<std::size_t, kBuckets + 1>;

/// Row d adds one to every counter below d.
constexpr std::array<Lanes, kBuckets> makeSteps() {
    std::array<Lanes, kBuckets> steps{};
    for (std::size_t d = 0; d < kBuckets; ++d) {
        for (std::size_t k = 0; k < d; ++k) steps[d][k] = 1;
    }
    return steps;
}
constexpr std::array<Lanes, kBuckets> kSteps = makeSteps();

std::uint64_t insertionInversions(std::span<std::uint32_t> sequence) {
    std::uint64_t inversions = 0;
    for (std::size_t i = 1; i < sequence.size(); ++i) {
        const std::uint32_t value = sequence[i];
        std::size_t k = i;
        for (; k > 0 && sequence[k - 1] > value; --k) sequence[k] = sequence[k - 1];
        sequence[k] = value;
        inversions += i - k;
    }
    return inversions;
}

/// Inversions between different leading digits; `greater[k]` counts the entries seen with a digit above k.
std::uint64_t digitInversions(std::span<const std::uint32_t> sequence, unsigned shift, Starts& starts) {
    std::uint64_t inversions = 0;
    alignas(64) Lanes greater{};
    Lanes sizes{};
    for (const std::uint32_t value : sequence) {
        const std::size_t digit = (value >> shift) & (kBuckets - 1);
        inversions += greater[digit];
        ++sizes[digit];
        for (std::size_t k = 0; k < kBuckets; ++k) greater[k] += kSteps[digit][k];
    }
    starts[0] = 0;
    for (std::size_t k = 0; k < kBuckets; ++k) starts[k + 1] = starts[k] + sizes[k];
    return inversions;
}

/// One step of a radix sort from the top: counts the inversions between buckets and separates the buckets.
std::uint64_t split(
    std::span<std::uint32_t> sequence, std::span<std::uint32_t> spare, unsigned shift, Starts& starts) {
    const std::uint64_t inversions = digitInversions(sequence, shift, starts);
    Starts next = starts;
    for (const std::uint32_t value : sequence) spare[next[(value >> shift) & (kBuckets - 1)]++] = value;
    std::copy(spare.begin(), spare.end(), sequence.begin());
    return inversions;
}

std::uint64_t countWithin(std::span<std::uint32_t> sequence, std::span<std::uint32_t> spare, unsigned bits) {
    if (sequence.size() < kInsertionBelow) return insertionInversions(sequence);
    if (bits == 0) return 0;
    const unsigned shift = bits > kBits ? bits - kBits : 0;
    Starts starts;
    std::uint64_t inversions = split(sequence, spare, shift, starts);
    for (std::size_t k = 0; shift > 0 && k < kBuckets; ++k) {
        const std::size_t size = starts[k + 1] - starts[k];
        if (size > 1)
            inversions +=
                countWithin(sequence.subspan(starts[k], size), spare.subspan(starts[k], size), shift);
    }
    return inversions;
}

} // namespace

std::uint64_t countInversions(std::span<std::uint32_t> sequence, unsigned bits) {
    std::vector<std::uint32_t> spareStore(sequence.size());
    const std::span<std::uint32_t> spare(spareStore);
    if (sequence.size() < kParallelFrom || bits <= kBits) return countWithin(sequence, spare, bits);
    Starts starts;
    std::uint64_t inversions = split(sequence, spare, bits - kBits, starts);
    std::array<std::uint64_t, kBuckets> within{};
    tbb::parallel_for(std::size_t{0}, kBuckets, [&](std::size_t k) {
        const std::size_t size = starts[k + 1] - starts[k];
        within[k] =
            countWithin(sequence.subspan(starts[k], size), spare.subspan(starts[k], size), bits - kBits);
    });
    for (const std::uint64_t part : within) inversions += part;
    return inversions;
}

} // namespace lacrima::analysis
