// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/Ranks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kRadixFrom = 1024;
constexpr unsigned kDigitBits = 11;
constexpr unsigned kPasses = 3; ///< 33 bits, one more than the keys have
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

using Histogram = std::array<std::uint32_t, kDigits>;

/// Where each digit begins, for all passes by one look at the keys.
std::array<Histogram, kPasses> digitStarts(const std::vector<std::uint64_t>& packed) {
    std::array<Histogram, kPasses> starts{};
    for (const std::uint64_t item : packed) {
        for (unsigned pass = 0; pass < kPasses; ++pass)
            ++starts[pass][(item >> (32 + pass * kDigitBits)) & (kDigits - 1)];
    }
    for (Histogram& histogram : starts) {
        std::uint32_t next = 0;
        for (std::uint32_t& start : histogram) next += std::exchange(start, next);
    }
    return starts;
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

std::vector<std::uint64_t> radixSorted(std::span<const double> values) {
    std::vector<std::uint64_t> packed = packedKeys(values);
    std::vector<std::uint64_t> other(packed.size());
    std::array<Histogram, kPasses> starts = digitStarts(packed);
    for (unsigned pass = 0; pass < kPasses; ++pass) {
        Histogram& next = starts[pass];
        const unsigned shift = 32 + pass * kDigitBits;
        for (const std::uint64_t item : packed) other[next[(item >> shift) & (kDigits - 1)]++] = item;
        packed.swap(other);
    }
    finishRuns(values, packed);
    return packed;
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

GroupedOrder groupedOrder(std::span<const double> values) {
    GroupedOrder result;
    std::vector<std::uint32_t>& order = result.order;
    order.resize(values.size());
    result.opensGroup.assign(values.size(), 1);
    if (values.size() < kRadixFrom) {
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
            [values](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
        for (std::size_t i = 1; i < order.size(); ++i)
            result.opensGroup[i] = values[order[i - 1]] < values[order[i]];
        return result;
    }
    const std::vector<std::uint64_t> packed = radixSorted(values);
    std::uint64_t before = ~packed.front();
    for (std::size_t i = 0; i < packed.size(); ++i) {
        order[i] = static_cast<std::uint32_t>(packed[i]);
        // only where the leading bits agree must the values themselves be looked up, all over the memory
        if ((before ^ packed[i]) >> 32 == 0) result.opensGroup[i] = values[order[i - 1]] < values[order[i]];
        before = packed[i];
    }
    return result;
}

MidRanks midRanks(std::span<const double> values) {
    const GroupedOrder sorted = groupedOrder(values);
    const std::vector<std::uint32_t>& order = sorted.order;
    MidRanks result;
    result.ranks.resize(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && sorted.opensGroup[end] == 0) ++end;
        const double rank = static_cast<double>(begin + end + 1) / 2;
        for (std::size_t i = begin; i < end; ++i) result.ranks[order[i]] = rank;
        result.ties.addGroup(static_cast<double>(end - begin));
        begin = end;
    }
    return result;
}

DenseRanks denseRanks(const GroupedOrder& sorted) {
    DenseRanks result;
    result.ranks.resize(sorted.order.size());
    double size = 0;
    for (std::size_t i = 0; i < sorted.order.size(); ++i) {
        if (sorted.opensGroup[i] != 0) {
            result.ties.addGroup(size);
            size = 0;
            ++result.distinct;
        }
        size += 1;
        result.ranks[sorted.order[i]] = result.distinct - 1;
    }
    result.ties.addGroup(size);
    return result;
}

} // namespace lacrima::analysis
