// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace lacrima::analysis {

enum class CorrelationMethod : std::uint8_t {
    Pearson,
    PointBiserial, ///< Pearson where one variable has two values
    Biserial,      ///< with the normal variable behind the one that has two values; may exceed one
    Spearman,
    KendallTauB,
    Polychoric,
    Polyserial,
    PercentageBend,
    Winsorised,
    Biweight,
    Partial,
    SemiPartial,
};

/// One correlation with everything needed to report it. All members of the family return this.
struct Correlation {
    CorrelationMethod method = CorrelationMethod::Pearson;
    PMethod pMethod = PMethod::None;
    IntervalMethod intervalMethod = IntervalMethod::None;
    std::size_t n = 0;                ///< complete observations used
    double estimate = 0;              ///< in [-1, 1] but for Biserial
    double statistic = 0;             ///< t, S (Spearman), T or z (Kendall), z (polychoric)
    double degreesOfFreedom = 0;      ///< of t; 0 where the statistic has none
    PValue p;                         ///< two-sided
    std::optional<Interval> interval; ///< absent where n is too small for one
    /// The estimate is 1 or -1: of values the points lie on a line, and p is 0 exactly; of ranks
    /// (`isOfRanks`) the two orders agree completely, whatever the shape.
    bool perfect = false;
    bool isOfRanks = false;
};

} // namespace lacrima::analysis
