// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// What the sizes t of the groups of equal values add up to, as the corrections for ties need them. All sums
/// are doubles, since t^3 leaves 64 bits beyond two million equal values.
struct TieSums {
    double pairs = 0;    ///< sum of t (t - 1) / 2
    double kendallV = 0; ///< sum of t (t - 1) (2 t + 5)
    double triples = 0;  ///< sum of t (t - 1) (t - 2)
    double cubes = 0;    ///< sum of t^3 - t

    void addGroup(double t);
    [[nodiscard]] bool hasTies() const { return pairs > 0; }
};

/// The positions 0 .. n-1 in ascending order of value, with a mark at each place whose value is larger than
/// the one before (and at the first); equal values keep their order. No NaN; n < 2^32. Radix sort on the
/// leading bits of the order-preserving integer of a double, linear in n.
struct GroupedOrder {
    std::vector<std::uint32_t> order;
    std::vector<std::uint8_t> opensGroup;
};
[[nodiscard]] GroupedOrder groupedOrder(std::span<const double> values);

/// Ranks 1 .. n, equal values sharing their mean rank.
struct MidRanks {
    std::vector<double> ranks;
    TieSums ties;
};
[[nodiscard]] MidRanks midRanks(std::span<const double> values);

/// 0 for the smallest value, 1 for the next larger one and so on; equal values share a number.
struct DenseRanks {
    std::vector<std::uint32_t> ranks;
    std::uint32_t distinct = 0;
    TieSums ties;
};
[[nodiscard]] DenseRanks denseRanks(const GroupedOrder& sorted);

} // namespace lacrima::analysis
