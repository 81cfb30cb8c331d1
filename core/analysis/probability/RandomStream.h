// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace lacrima::analysis {

/// Written beside every result that depends on chance, with the seed.
inline constexpr const char* kGeneratorName = "Philox4x32-10";

/// Random numbers that are a function of (seed, stream, position) alone: one stream per resample or block of
/// resamples gives the same numbers for any number of threads. Philox4x32-10 (Salmon and others 2011).
class RandomStream final {
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream)
        : m_seed(seed)
        , m_stream(stream) {}

    std::uint32_t next32() {
        if (m_used == m_words.size()) refill();
        return m_words[m_used++];
    }
    /// Uniform on 0 .. bound - 1 without bias (Lemire's multiplication with rejection); bound > 0.
    std::uint32_t below(std::uint32_t bound) {
        std::uint64_t product = std::uint64_t{next32()} * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < threshold) product = std::uint64_t{next32()} * bound;
        }
        return static_cast<std::uint32_t>(product >> 32);
    }
    /// The same from half a word, for 0 < bound < 65536.
    std::uint32_t belowShort(std::uint32_t bound) {
        std::uint32_t product = next16() * bound;
        if ((product & 0xffffU) < bound) {
            const std::uint32_t threshold = (0x10000U - bound) % bound;
            while ((product & 0xffffU) < threshold) product = next16() * bound;
        }
        return product >> 16;
    }
    /// Uniform in (0, 1), 32 bits, never 0 or 1.
    double uniform() { return (next32() + 0.5) * 0x1p-32; }

    /// Number of successes among n trials: inversion for a small mean, Hormann's BTRS (1993) otherwise.
    std::int64_t binomial(std::int64_t n, double probability);

private:
    std::uint32_t next16() {
        m_hasHalf = !m_hasHalf;
        if (!m_hasHalf) return m_half;
        const std::uint32_t word = next32();
        m_half = word >> 16;
        return word & 0xffffU;
    }
    void refill();

    std::uint64_t m_seed;
    std::uint64_t m_stream;
    std::uint64_t m_block = 0;
    std::array<std::uint32_t, 16> m_words{};
    std::size_t m_used = 16;
    std::uint32_t m_half = 0;
    bool m_hasHalf = false;
};

} // namespace lacrima::analysis
