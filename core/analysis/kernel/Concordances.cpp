// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/Concordances.h"

#include "core/analysis/kernel/Simd.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace lacrima::analysis {
namespace {

using Shorts __attribute__((vector_size(16))) = std::uint16_t;
constexpr std::size_t kShorts = 8;
constexpr std::size_t kWordBits = 64;

/// The ranks seen so far.
struct Seen {
    std::vector<std::uint64_t> bits;
    std::vector<Shorts> above; ///< lane w: how many lie in the words beyond w

    explicit Seen(std::size_t cases)
        : bits(cases / kWordBits + 1)
        , above((bits.size() + kShorts - 1) / kShorts) {}
};

[[gnu::always_inline]] inline void add(Seen& seen, std::size_t place) {
    const std::size_t word = place / kWordBits;
    seen.bits[word] |= std::uint64_t{1} << (place % kWordBits);
    const auto bound = static_cast<std::uint16_t>(word);
    Shorts lane{0, 1, 2, 3, 4, 5, 6, 7};
    for (std::size_t v = 0; v * kShorts < word; ++v, lane += kShorts)
        seen.above[v] -= static_cast<Shorts>(lane < bound); // true is -1
}

/// How many lie at `place` or beyond.
[[gnu::always_inline]] inline std::int64_t from(const Seen& seen, std::size_t place) {
    const std::size_t word = place / kWordBits;
    std::uint16_t beyond = 0;
    std::memcpy(
        &beyond, reinterpret_cast<const char*>(seen.above.data()) + word * sizeof beyond, sizeof beyond);
    return beyond + std::popcount(seen.bits[word] >> (place % kWordBits));
}

template<bool kTies>
[[gnu::always_inline]] inline std::int64_t scoreWith(
    const GroupedOrder& fixed, const std::vector<std::uint32_t>& start, std::span<const double> ranks) {
    const std::size_t n = fixed.order.size();
    Seen seen(n);
    std::vector<std::uint32_t> next; // the bit of the next case of a rank
    if (kTies) next = start;
    std::int64_t score = 0;
    for (std::size_t begin = 0; begin < n;) { // cases with an equal fixed value do not meet each other
        std::size_t end = begin;
        do {
            const auto rank = static_cast<std::uint32_t>(ranks[fixed.order[end]]);
            const std::int64_t beyond = from(seen, start[rank + 1]);
            const bool isTied = kTies && start[rank + 1] - start[rank] > 1;
            score += static_cast<std::int64_t>(begin) - beyond - (isTied ? from(seen, start[rank]) : beyond);
            ++end;
        } while (kTies && end < n && fixed.opensGroup[end] == 0);
        for (; begin < end; ++begin) {
            const auto rank = static_cast<std::uint32_t>(ranks[fixed.order[begin]]);
            add(seen, kTies ? std::min<std::size_t>(next[rank]++, n) : rank);
        }
    }
    return score;
}

[[gnu::always_inline]] inline std::int64_t scoreOf(const GroupedOrder& fixed,
    const std::vector<std::uint32_t>& start, bool isTied, std::span<const double> ranks) {
    return isTied ? scoreWith<true>(fixed, start, ranks) : scoreWith<false>(fixed, start, ranks);
}

using Score = std::int64_t (*)(
    const GroupedOrder&, const std::vector<std::uint32_t>&, bool, std::span<const double>);

std::int64_t scorePlain(const GroupedOrder& fixed, const std::vector<std::uint32_t>& start, bool isTied,
    std::span<const double> ranks) {
    return scoreOf(fixed, start, isTied, ranks);
}

#if LACRIMA_DISPATCH
[[gnu::target("avx2,popcnt")]] std::int64_t scoreAvx2(const GroupedOrder& fixed,
    const std::vector<std::uint32_t>& start, bool isTied, std::span<const double> ranks) {
    return scoreOf(fixed, start, isTied, ranks);
}
#endif

Score chosenScore() {
#if LACRIMA_DISPATCH
    if (processor() != Processor::Plain) return scoreAvx2;
#endif
    return scorePlain;
}

} // namespace

Concordances::Concordances(const GroupedOrder& fixed, const DenseRanks& permuted)
    : m_fixed(fixed)
    , m_start(
          2 + (permuted.ranks.empty() ? 0 : *std::max_element(permuted.ranks.begin(), permuted.ranks.end())))
    , m_isTied(permuted.distinct < permuted.ranks.size() ||
               std::count(fixed.opensGroup.begin(), fixed.opensGroup.end(), 0) > 0) {
    for (const std::uint32_t rank : permuted.ranks) ++m_start[rank + 1];
    for (std::size_t rank = 1; rank < m_start.size(); ++rank) m_start[rank] += m_start[rank - 1];
}

std::int64_t Concordances::score(std::span<const double> ranks) const {
    static const Score function = chosenScore();
    return function(m_fixed, m_start, m_isTied, ranks);
}

} // namespace lacrima::analysis
