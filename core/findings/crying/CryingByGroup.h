// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/groups/RankComparisons.h"
#include "core/analysis/groups/ShareComparisons.h"
#include "core/findings/crying/CryingSummary.h"
#include "core/findings/groups/Grouping.h"

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

/// One test of a share over all levels: of ordered levels `trend` when at least three have an answer, in any
/// other case `difference`; the one that does not apply is absent.
struct ShareOverLevels {
    std::optional<analysis::Computed<analysis::ShareTrend>> trend;
    std::optional<analysis::Computed<analysis::ShareDifference>> difference;
};

/// Crying within each level of a grouping variable, and one test of each answer over all levels; no pair of
/// levels is picked. Of cry_frequency: `trend` for ordered levels when at least three have an answer,
/// otherwise `twoGroups` (first minus second) for two and `difference`; what does not apply is absent.
struct CryingByGroup {
    Grouping grouping;
    std::vector<CryingGroup> groups; ///< one a level, also for a level without cases
    ShareOverLevels ever;
    ShareOverLevels lastSession;
    std::optional<analysis::Computed<analysis::JonckheereTerpstra>> trend;
    std::optional<analysis::Computed<analysis::MannWhitney>> twoGroups;
    std::optional<analysis::Computed<analysis::KruskalWallis>> difference;
    double confidence = 0.95; ///< of the intervals
};

/// Refuses what groupingOf() refuses.
analysis::Computed<CryingByGroup> cryingByGroup(
    const dataset::Dataset& dataset, const QString& groupVariable, double confidence = 0.95);

} // namespace lacrima::findings
