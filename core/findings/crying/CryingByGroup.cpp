// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/CryingByGroup.h"

#include "core/analysis/describe/MeanInterval.h"
#include "core/findings/HandPicked.h"
#include "core/findings/KnownValue.h"
#include "core/findings/RowValues.h"

#include <span>

namespace lacrima::findings {
namespace {

ShareOverLevels testOf(
    const CryingByGroup& result, const std::optional<analysis::Proportion> CryingSummary::*measure) {
    std::vector<analysis::GroupCount> counts;
    std::size_t answered = 0;
    for (const CryingGroup& group : result.groups) {
        const auto& share = group.crying.*measure;
        counts.push_back(share ? analysis::GroupCount{share->count, share->n} : analysis::GroupCount{});
        answered += share ? 1U : 0U;
    }
    ShareOverLevels test;
    if (result.grouping.isOrdered && answered >= Grouping::kLeastForTrend)
        test.trend = analysis::shareTrend(counts, result.confidence);
    else
        test.difference = analysis::shareDifference(counts, result.confidence);
    return test;
}

void testFrequency(CryingByGroup& result, const std::vector<std::vector<double>>& values) {
    if (values.size() == 2)
        result.twoGroups = analysis::mannWhitney(values[0], values[1], result.confidence);
    else if (result.grouping.isOrdered && values.size() >= Grouping::kLeastForTrend)
        result.trend = analysis::jonckheereTerpstra(values, result.confidence);
    else
        result.difference = analysis::kruskalWallis(values);
}

void leaveTestsOut(CryingByGroup& result) {
    for (ShareOverLevels* share : {&result.ever, &result.lastSession}) {
        leaveOutP(share->trend);
        leaveOutP(share->difference);
    }
    leaveOutP(result.trend);
    leaveOutP(result.twoGroups);
    leaveOutP(result.difference);
}

} // namespace

analysis::Computed<CryingByGroup> cryingByGroup(
    const dataset::Dataset& dataset, const QString& groupVariable, double confidence) {
    const auto grouping = groupingOf(dataset, groupVariable);
    if (!grouping) return grouping.refused();
    CryingByGroup result;
    result.confidence = confidence;
    result.grouping = *grouping;
    const dataset::DataColumn* frequency = dataset.column(QStringLiteral("cry_frequency"));
    for (const GroupLevel& level : grouping->levels) {
        CryingGroup group;
        group.level = level;
        group.crying = summarizeCrying(dataset, level.rows, confidence);
        if (frequency != nullptr) {
            const std::vector<double> values = valuesIn(*frequency, level.rows);
            group.frequency = knownValue(analysis::describe(values));
            group.frequencyMean = knownValue(analysis::meanInterval(values, confidence));
            group.frequencyMedian = knownValue(analysis::medianInterval(values, confidence));
        }
        result.groups.push_back(std::move(group));
    }
    result.ever = testOf(result, &CryingSummary::ever);
    result.lastSession = testOf(result, &CryingSummary::lastSession);
    testFrequency(result,
        frequency == nullptr ? std::vector<std::vector<double>>() : valuesByLevel(*frequency, *grouping));
    if (dataset.isHandPicked) leaveTestsOut(result);
    return result;
}

} // namespace lacrima::findings
