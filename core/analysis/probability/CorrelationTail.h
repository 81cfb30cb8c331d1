// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/probability/PValue.h"

namespace lacrima::analysis {

/// Two-sided p of many correlations with the same degrees of freedom: what depends on these alone is kept.
/// Agrees with correlationTwoSided() to about 1e-13.
class CorrelationTail final {
public:
    explicit CorrelationTail(double degreesOfFreedom);
    [[nodiscard]] PValue twoSided(double r) const;

private:
    double m_a;
    double m_constant; ///< log (a B(a, 1/2)), or of (1/2 B(1/2, a)) + m_turn
    double m_turned;
};

} // namespace lacrima::analysis
