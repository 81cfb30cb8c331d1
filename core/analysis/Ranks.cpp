// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Ranks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kRadixFrom = 1024;
constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

/// An unsigned integer that orders like the double; minus zero orders with plus zero.
std::uint64_t orderKey(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}

/// The leading 32 bits in which the values differ, with the position below.
std::vector<std::uint64_t> packedKeys(std::span<const double> values) {
    std::uint64_t low = ~std::uint64_t{0};
    std::uint64_t high = 0;
    for (const double value : values) {
        const std::uint64_t key = orderKey(value);
        low = std::min(low, key);
        high = std::max(high, key);
    }
    const int width = 64 - std::countl_zero(high - low);
    const int shift = width > 32 ? width - 32 : 0;
    std::vector<std::uint64_t> packed(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        packed[i] = (((orderKey(values[i]) - low) >> shift) << 32) | i;
    return packed;
}

void radixPass(const std::vector<std::uint64_t>& from, std::vector<std::uint64_t>& to, unsigned shift) {
    std::array<std::uint32_t, kDigits> starts{};
    for (const std::uint64_t item : from) ++starts[(item >> shift) & (kDigits - 1)];
    std::uint32_t next = 0;
    for (std::uint32_t& start : starts) next += std::exchange(start, next);
    for (const std::uint64_t item : from) to[starts[(item >> shift) & (kDigits - 1)]++] = item;
}

/// Orders the runs whose leading bits agree by their whole value.
void finishRuns(std::span<const double> values, std::vector<std::uint64_t>& packed) {
    const auto less = [values](std::uint64_t a, std::uint64_t b) {
        return values[static_cast<std::uint32_t>(a)] < values[static_cast<std::uint32_t>(b)];
    };
    for (std::size_t begin = 0; begin < packed.size();) {
        std::size_t end = begin + 1;
        while (end < packed.size() && packed[end] >> 32 == packed[begin] >> 32) ++end;
        const auto first = packed.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = packed.begin() + static_cast<std::ptrdiff_t>(end);
        if (end - begin > 1 && !std::is_sorted(first, last, less)) std::stable_sort(first, last, less);
        begin = end;
    }
}

} // namespace

void TieSums::addGroup(double t) {
    if (t < 2) return;
    const double ordered = t * (t - 1);
    pairs += ordered / 2;
    kendallV += ordered * (2 * t + 5);
    triples += ordered * (t - 2);
    cubes += ordered * (t + 1);
}

std::vector<std::uint32_t> sortedOrder(std::span<const double> values) {
    std::vector<std::uint32_t> order(values.size());
    if (values.size() < kRadixFrom) {
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
            [values](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
        return order;
    }
    std::vector<std::uint64_t> packed = packedKeys(values);
    std::vector<std::uint64_t> other(packed.size());
    for (unsigned shift = 32; shift < 64; shift += kDigitBits) {
        radixPass(packed, other, shift);
        packed.swap(other);
    }
    finishRuns(values, packed);
    std::transform(packed.begin(), packed.end(), order.begin(),
        [](std::uint64_t item) { return static_cast<std::uint32_t>(item); });
    return order;
}

MidRanks midRanks(std::span<const double> values) {
    const std::vector<std::uint32_t> order = sortedOrder(values);
    MidRanks result;
    result.ranks.resize(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
        const double rank = static_cast<double>(begin + end + 1) / 2;
        for (std::size_t i = begin; i < end; ++i) result.ranks[order[i]] = rank;
        result.ties.addGroup(static_cast<double>(end - begin));
        begin = end;
    }
    return result;
}

DenseRanks denseRanks(std::span<const double> values, std::span<const std::uint32_t> order) {
    DenseRanks result;
    result.ranks.resize(values.size());
    for (std::size_t begin = 0; begin < order.size(); ++result.distinct) {
        std::size_t end = begin;
        const double value = values[order[begin]];
        while (end < order.size() && values[order[end]] == value)
            result.ranks[order[end++]] = result.distinct;
        result.ties.addGroup(static_cast<double>(end - begin));
        begin = end;
    }
    return result;
}

} // namespace lacrima::analysis
