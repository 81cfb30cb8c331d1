// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/ExperienceByGroup.h"

#include "core/analysis/describe/Describe.h"
#include "core/analysis/describe/MeanInterval.h"
#include "core/analysis/describe/Proportion.h"
#include "core/analysis/groups/RankComparisons.h"
#include "core/analysis/groups/ShareComparisons.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/findings/HandPicked.h"
#include "core/findings/KnownValue.h"
#include "core/findings/RowValues.h"
#include "core/findings/crying/CryingExperience.h"

#include <limits>

namespace lacrima::findings {
namespace {

using Effect = LevelsTest::Effect;

/// What of a result goes into the test, whichever of them it is.
template<class Result, class Size>
LevelsTest testOf(Effect effect, const analysis::Computed<Result>& result, Size&& sizeOf) {
    LevelsTest test;
    test.effect = effect;
    if (!result) {
        test.refusal = result.refusal();
        return test;
    }
    test.p = result->p;
    sizeOf(*result, test);
    return test;
}

std::optional<GroupEstimate> meanOf(const std::vector<double>& values, double confidence) {
    const auto description = knownValue(analysis::describe(values));
    if (!description) return std::nullopt;
    return GroupEstimate{
        description->n, 0, description->mean, knownValue(analysis::meanInterval(values, confidence))};
}

std::optional<GroupEstimate> shareOf(const std::vector<double>& values, double confidence) {
    const auto share = analysis::proportionOfOnes(values, confidence);
    if (!share) return std::nullopt;
    return GroupEstimate{share->n, share->count, share->estimate, share->interval};
}

LevelsTest ratingTest(
    const std::vector<std::vector<double>>& values, const Grouping& grouping, double confidence) {
    if (values.size() == 2) {
        return testOf(Effect::MeanDifference, analysis::welchT(values[0], values[1], confidence),
            [](const analysis::WelchT& welch, LevelsTest& test) {
                test.size = welch.difference;
                test.interval = welch.interval;
            });
    }
    if (grouping.isOrdered && values.size() >= Grouping::kLeastForTrend) {
        return testOf(Effect::RankTrend, analysis::jonckheereTerpstra(values, confidence),
            [](const analysis::JonckheereTerpstra& trend, LevelsTest& test) {
                test.size = trend.tauB.estimate;
                test.interval = trend.tauB.interval;
            });
    }
    return testOf(Effect::RankSpread, analysis::kruskalWallis(values),
        [](const analysis::KruskalWallis& spread, LevelsTest& test) { test.size = spread.epsilonSquared; });
}

LevelsTest shareTest(const GroupedAnswer& answer, const Grouping& grouping, double confidence) {
    std::vector<analysis::GroupCount> counts;
    for (const auto& group : answer.groups) {
        if (group) counts.push_back({group->count, group->n});
    }
    if (grouping.isOrdered && counts.size() >= Grouping::kLeastForTrend) {
        // The levels count as equal steps, also past one that nobody is in.
        counts.clear();
        for (const auto& group : answer.groups)
            counts.push_back(group ? analysis::GroupCount{group->count, group->n} : analysis::GroupCount{});
        return testOf(Effect::ShareTrend, analysis::shareTrend(counts, confidence),
            [](const analysis::ShareTrend& trend, LevelsTest& test) {
                test.size = trend.r.estimate;
                test.interval = trend.r.interval;
            });
    }
    return testOf(counts.size() == 2 ? Effect::ShareDifference : Effect::ShareSpread,
        analysis::shareDifference(counts, confidence),
        [](const analysis::ShareDifference& difference, LevelsTest& test) {
            test.size = difference.difference.value_or(difference.cramersV);
            test.interval = difference.interval;
        });
}

GroupedAnswer ratingBy(const dataset::DataColumn& column, const ExperienceByGroup& result) {
    GroupedAnswer answer{column.name, column.label, {}, {}};
    for (const GroupLevel& level : result.grouping.levels)
        answer.groups.push_back(meanOf(valuesIn(column, level.rows), result.confidence));
    answer.test = ratingTest(valuesByLevel(column, result.grouping), result.grouping, result.confidence);
    return answer;
}

GroupedAnswer topicBy(const dataset::DataColumn& column, const ExperienceByGroup& result) {
    GroupedAnswer answer{column.name, column.label, {}, {}};
    for (const GroupLevel& level : result.grouping.levels)
        answer.groups.push_back(shareOf(valuesIn(column, level.rows), result.confidence));
    answer.test = shareTest(answer, result.grouping, result.confidence);
    return answer;
}

template<class Visit>
void visitTests(ExperienceByGroup& result, Visit&& visit) {
    for (auto* part : {&result.feelings, &result.consequences, &result.topics}) {
        for (GroupedAnswer& answer : *part) visit(answer.test);
    }
}

void adjust(ExperienceByGroup& result) {
    std::vector<double> p;
    visitTests(result, [&](const LevelsTest& test) {
        p.push_back(test.refusal ? std::numeric_limits<double>::quiet_NaN() : test.p.p);
    });
    const std::vector<double> holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    result.tested = analysis::familySize(p);
    std::size_t at = 0;
    visitTests(result, [&](LevelsTest& test) {
        if (!test.refusal) test.holmP = holm[at];
        ++at;
    });
}

} // namespace

std::size_t GroupedAnswer::n() const {
    std::size_t all = 0;
    for (const auto& group : groups) all += group ? group->n : 0;
    return all;
}

analysis::Computed<ExperienceByGroup> experienceByGroup(
    const dataset::Dataset& dataset, const QString& groupVariable, double confidence) {
    const auto grouping = groupingOf(dataset, groupVariable);
    if (!grouping) return grouping.refused();
    ExperienceByGroup result;
    result.confidence = confidence;
    result.grouping = *grouping;
    const auto addRatings = [&](const std::vector<const dataset::DataColumn*>& columns,
                                std::vector<GroupedAnswer>& answers) {
        for (const dataset::DataColumn* column : columns) {
            answers.push_back(ratingBy(*column, result));
            if (answers.back().n() == 0) answers.pop_back();
        }
    };
    addRatings(feelingColumns(dataset), result.feelings);
    addRatings(consequenceColumns(dataset), result.consequences);
    for (const dataset::DataColumn* column : topicColumns(dataset)) {
        result.topics.push_back(topicBy(*column, result));
        if (result.topics.back().n() == 0) result.topics.pop_back();
    }
    if (dataset.isHandPicked)
        visitTests(result, [](LevelsTest& test) { test.p = kNoP; });
    else
        adjust(result);
    return result;
}

} // namespace lacrima::findings
