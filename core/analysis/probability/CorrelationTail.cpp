// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/CorrelationTail.h"

#include "core/analysis/probability/IncompleteBeta.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace lacrima::analysis {

CorrelationTail::CorrelationTail(double degreesOfFreedom)
    : m_a(degreesOfFreedom / 2)
    , m_constant(std::log(m_a) + logBeta(m_a, 0.5))
    , m_turned(m_constant - std::log(m_a) - std::numbers::ln2) {}

PValue CorrelationTail::twoSided(double r) const {
    const double square = r * r;
    if (!(square < 1)) {
        if (square >= 1) return {0, -std::numeric_limits<double>::infinity()};
        return {r, r};
    }
    const double logX = square < 0.5 ? std::log1p(-square) : std::log((1 - std::abs(r)) * (1 + std::abs(r)));
    const double x = (1 - r) * (1 + r);
    const double logPower = m_a * logX + std::log(std::abs(r)); // x^a (1 - x)^(1/2)
    if (square == 0) return {1, 0};
    if (x > (m_a + 1) / (m_a + 2.5)) { // |t| below about 1.7, so one minus the centre loses nothing
        const double centre = std::exp(logPower - m_turned) * betaFraction(0.5, m_a, square);
        return PValue::of(1 - centre);
    }
    return PValue::ofLog(logPower - m_constant + std::log(betaFraction(m_a, 0.5, x)));
}

} // namespace lacrima::analysis
