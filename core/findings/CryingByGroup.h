// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Describe.h"
#include "core/analysis/Interval.h"
#include "core/analysis/Outcome.h"
#include "core/analysis/RankTests.h"
#include "core/findings/CryingSummary.h"
#include "core/findings/Grouping.h"

#include <optional>
#include <vector>

namespace lacrima::findings {

/// The crying of one group. `frequency` is of cry_frequency 0-5, who never cried counting 0.
struct CryingGroup {
    GroupLevel level;
    CryingSummary crying;
    std::optional<analysis::Description> frequency;
    std::optional<analysis::Interval> frequencyMean;   ///< by t; absent for too few or equal values
    std::optional<analysis::Interval> frequencyMedian; ///< by order statistics; absent for too few values
};

/// Crying within each level of a grouping variable, and one test of cry_frequency over the levels: for
/// ordered levels `trend`, for others `difference`; the one that does not apply is absent.
struct CryingByGroup {
    Grouping grouping;
    std::vector<CryingGroup> groups; ///< one a level, also for a level without cases
    std::optional<analysis::Outcome<analysis::JonckheereTerpstra>> trend;
    std::optional<analysis::Outcome<analysis::KruskalWallis>> difference;
    double confidence = 0.95; ///< of the intervals
};

/// Refuses what groupingOf() refuses.
analysis::Outcome<CryingByGroup> cryingByGroup(
    const Dataset& dataset, const QString& groupVariable, double confidence = 0.95);

} // namespace lacrima::findings
