// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/RandomStream.h"

#include <Random123/philox.h>
#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

constexpr double kInversionBelow = 10;

/// log k! minus Stirling's approximation at k + 1.
double stirlingRest(double k) {
    static constexpr std::array<double, 10> kRests{0.08106146679532726, 0.04134069595540929,
        0.02767792568499834, 0.02079067210376509, 0.01664469118982119, 0.01387612882307075,
        0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871};
    if (k < 10) return kRests[static_cast<std::size_t>(k)];
    const double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
}

std::int64_t inversion(RandomStream& random, double n, double p) {
    const double odds = p / (1 - p);
    double probability = std::exp(n * std::log1p(-p));
    double u = random.uniform();
    double k = 0;
    while (u > probability && k < n) {
        u -= probability;
        k += 1;
        probability *= odds * (n - k + 1) / k;
    }
    return static_cast<std::int64_t>(k);
}

/// Transformed rejection with squeeze, p <= 1/2 and n p >= 10.
std::int64_t transformedRejection(RandomStream& random, double n, double p) {
    const double spread = std::sqrt(n * p * (1 - p));
    const double b = 1.15 + 2.53 * spread;
    const double a = -0.0873 + 0.0248 * b + 0.01 * p;
    const double c = n * p + 0.5;
    const double squeeze = 0.92 - 4.2 / b;
    const double alpha = (2.83 + 5.1 / b) * spread;
    const double odds = p / (1 - p);
    const double mode = std::floor((n + 1) * p);
    for (;;) {
        const double u = random.uniform() - 0.5;
        const double v = random.uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2 * a / us + b) * u + c);
        if (us >= 0.07 && v <= squeeze) return static_cast<std::int64_t>(k);
        if (k < 0 || k > n) continue;
        const double height = std::log(v * alpha / (a / (us * us) + b));
        const double bound = (mode + 0.5) * std::log((mode + 1) / (odds * (n - mode + 1))) +
                             (n + 1) * std::log((n - mode + 1) / (n - k + 1)) +
                             (k + 0.5) * std::log(odds * (n - k + 1) / (k + 1)) + stirlingRest(mode) +
                             stirlingRest(n - mode) - stirlingRest(k) - stirlingRest(n - k);
        if (height <= bound) return static_cast<std::int64_t>(k);
    }
}

} // namespace

void RandomStream::refill() {
    const r123::Philox4x32 philox;
    const r123::Philox4x32::key_type key{
        {static_cast<std::uint32_t>(m_seed), static_cast<std::uint32_t>(m_seed >> 32)}};
    for (std::size_t i = 0; i < m_words.size(); i += 4, ++m_block) {
        const r123::Philox4x32::ctr_type counter{
            {static_cast<std::uint32_t>(m_block), static_cast<std::uint32_t>(m_block >> 32),
                static_cast<std::uint32_t>(m_stream), static_cast<std::uint32_t>(m_stream >> 32)}};
        const r123::Philox4x32::ctr_type words = philox(counter, key);
        for (std::size_t k = 0; k < 4; ++k) m_words[i + k] = words[k];
    }
    m_used = 0;
}

std::int64_t RandomStream::binomial(std::int64_t n, double probability) {
    if (n <= 0 || !(probability > 0)) return 0;
    if (probability >= 1) return n;
    const double p = std::min(probability, 1 - probability);
    const auto trials = static_cast<double>(n);
    const std::int64_t k =
        trials * p < kInversionBelow ? inversion(*this, trials, p) : transformedRejection(*this, trials, p);
    return probability > 0.5 ? n - k : k;
}

} // namespace lacrima::analysis
