// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/probability/PValue.h"
#include "core/dataset/Dataset.h"
#include "core/findings/groups/Grouping.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One answer in one group: the mean of a rating (t interval), or the share who chose a topic (Wilson), in
/// parts of one.
struct GroupEstimate {
    std::size_t n = 0;
    std::size_t count = 0; ///< of a share
    double value = 0;
    std::optional<analysis::Interval> interval; ///< absent for too few or equal values
};

/// One test of one answer over all levels, with the size of what it tests.
struct LevelsTest {
    enum class Effect : std::uint8_t {
        MeanDifference,  ///< of two groups, first minus second; Welch
        ShareDifference, ///< of two groups, first minus second, in parts of one; exact test, Newcombe
                         ///< interval
        RankTrend,       ///< tau-b over ordered levels; Jonckheere and Terpstra
        ShareTrend,      ///< r over ordered levels; Cochran and Armitage
        RankSpread,      ///< epsilon squared over levels without order; Kruskal and Wallis
        ShareSpread,     ///< V over levels without order; exact test or chi-squared
    };

    Effect effect = Effect::MeanDifference;
    std::optional<analysis::Refusal> refusal; ///< why there is none of what follows
    double size = 0;
    std::optional<analysis::Interval> interval; ///< of `size`, where it has one
    analysis::PValue p;
    std::optional<double> holmP; ///< over all answers that could be tested; absent for cases picked by hand

    bool hasDirection() const { return effect < Effect::RankSpread; }
};

/// One answer by group.
struct GroupedAnswer {
    QString variable;
    instrument::LocalText label;
    std::vector<std::optional<GroupEstimate>> groups; ///< one a level; absent where nobody answered
    LevelsTest test;

    std::size_t n() const;
};

/// What those who cried say of it, by group: the ratings after crying in general, those of the most recent
/// time, and what that was about; each with one test over all groups. The p of all of them are adjusted
/// together by Holm.
struct ExperienceByGroup {
    Grouping grouping;
    std::vector<GroupedAnswer> feelings;     ///< gen_*, in the order of the instrument
    std::vector<GroupedAnswer> consequences; ///< last_*
    std::vector<GroupedAnswer> topics;       ///< of last_trigger
    std::size_t tested = 0;                  ///< answers in the family
    double confidence = 0.95;                ///< of the intervals
};

/// Refuses what groupingOf() refuses.
analysis::Computed<ExperienceByGroup> experienceByGroup(
    const dataset::Dataset& dataset, const QString& groupVariable, double confidence = 0.95);

} // namespace lacrima::findings
