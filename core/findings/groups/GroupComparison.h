// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/describe/Density.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/groups/IntraclassCorrelation.h"
#include "core/analysis/groups/RankComparisons.h"
#include "core/analysis/groups/ShareComparisons.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/findings/groups/GroupEffects.h"
#include "core/findings/groups/Grouping.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One case in a chart of groups.
struct GroupPoint {
    std::size_t row = 0; ///< of the dataset
    double value = 0;
    bool isOutlying = false; ///< beyond the whiskers
};

/// The outcome in one group: all that a raincloud needs.
struct ComparedGroup {
    GroupLevel level;
    std::vector<GroupPoint> points;                   ///< rows with a value, in the order of the dataset
    std::optional<analysis::Description> description; ///< absent without values
    std::optional<analysis::Interval> mean;           ///< by t; absent for too few or equal values
    double lowerWhisker = 0; ///< farthest values within 1.5 interquartile ranges (type 7) of the quartiles
    double upperWhisker = 0;
    std::optional<analysis::Density> density; ///< absent for too few or equal values

    std::size_t n() const { return points.size(); }
};

/// Two groups by Welch's t: first minus second.
struct GroupPair {
    std::size_t first = 0; ///< positions in GroupComparison::groups
    std::size_t second = 0;
    analysis::Computed<analysis::WelchT> welch{analysis::Refusal::Undefined, 0};
    std::optional<double> holmP; ///< over the pairs that have a p
};

/// How many of each group answered one of two answers.
struct GroupShares {
    double event = 1;                         ///< the answer that is counted: the larger of the two
    std::vector<analysis::GroupCount> counts; ///< of the groups with values
    analysis::Computed<analysis::ShareDifference> difference{analysis::Refusal::Undefined, 0};
    analysis::PValue chiSquaredP = {}; ///< of Pearson's chi-squared, whichever test `difference` took
    /// Of an ordered grouping.
    std::optional<analysis::Computed<analysis::ShareTrend>> trend = {};
};

/// An outcome by group. Which tests apply depends on the number of levels that have values: with two `welchT`
/// and `mannWhitney` (first level minus second), with more `welchAnova`, `anova`, `kruskalWallis` and
/// `pairs`; `trend` for ordered variables with more than two; `shares` for an outcome with exactly two
/// answers. What does not apply is absent; what applies may still be refused.
struct GroupComparison {
    QString outcome;
    Grouping grouping;
    std::vector<ComparedGroup> groups; ///< one a level, also for a level without cases
    std::size_t n = 0;                 ///< cases with outcome and level
    std::size_t occupied = 0;          ///< groups with a value
    double confidence = 0.95;          ///< of the intervals
    std::optional<analysis::Computed<analysis::WelchT>> welchT;
    std::optional<analysis::Computed<analysis::MannWhitney>> mannWhitney;
    std::optional<analysis::Computed<analysis::WelchAnova>> welchAnova;
    std::optional<analysis::Computed<analysis::Anova>> anova; ///< the classical one
    std::optional<analysis::Computed<analysis::KruskalWallis>> kruskalWallis;
    std::optional<analysis::Computed<analysis::JonckheereTerpstra>> trend;
    std::vector<GroupPair> pairs; ///< of groups with values, (0,1), (0,2), ..., (1,2), ...
    std::optional<GroupShares> shares;
    /// How much of the variance lies between the groups, ICC(1).
    analysis::Computed<analysis::IntraclassCorrelation> icc{analysis::Refusal::Undefined, 0};
    ResampledEffects resampledEffects; ///< when asked for
    bool isClustered = false; ///< no p and no interval by formula: they would take cases as independent

    /// The values of the groups that have some, in their order.
    std::vector<std::vector<double>> values() const;
};

struct GroupRequest {
    QString outcome;
    QString group;
    double confidence = 0.95;
    Resampling resampling = {};         ///< of the sizes of effects
    analysis::DensityPlan density = {}; ///< without limits of its own it is kept within the possible values
};

/// Refuses TooFewObservations (no such outcome), BadArgument (the outcome makes the groups) and what
/// groupingOf() refuses.
analysis::Computed<GroupComparison> compareGroups(
    const dataset::Dataset& dataset, const GroupRequest& request);

} // namespace lacrima::findings
