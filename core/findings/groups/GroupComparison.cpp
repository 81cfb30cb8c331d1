// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/GroupComparison.h"

#include "core/analysis/describe/MeanInterval.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/dataset/PossibleValues.h"
#include "core/findings/HandPicked.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace lacrima::findings {
namespace {

constexpr double kWhiskerReach = 1.5;

std::vector<double> valuesOf(const ComparedGroup& group) {
    std::vector<double> values;
    for (const GroupPoint& point : group.points) values.push_back(point.value);
    return values;
}

void addWhiskers(ComparedGroup& group) {
    const analysis::Description& box = *group.description;
    const double reach = kWhiskerReach * box.interquartileRange();
    group.lowerWhisker = box.lowerQuartile;
    group.upperWhisker = box.upperQuartile;
    for (GroupPoint& point : group.points) {
        point.isOutlying = point.value < box.lowerQuartile - reach || point.value > box.upperQuartile + reach;
        if (point.isOutlying) continue;
        group.lowerWhisker = std::min(group.lowerWhisker, point.value);
        group.upperWhisker = std::max(group.upperWhisker, point.value);
    }
}

/// No further than the values that can be. An answer on labelled steps stands for half a step around it.
analysis::DensityPlan withinPossible(const dataset::DataColumn& outcome, analysis::DensityPlan plan) {
    if (plan.low || plan.high) return plan;
    const dataset::PossibleValues possible = dataset::possibleValues(outcome);
    const double halfStep = outcome.labels.size() > 1 ? 0.5 : 0;
    if (possible.least) plan.low = *possible.least - halfStep;
    if (possible.most) plan.high = *possible.most + halfStep;
    return plan;
}

/// The grid goes as far as the group spreads, but to no value that cannot be.
std::optional<analysis::Density> densityOf(
    const std::vector<double>& values, const analysis::Description& numbers, analysis::DensityPlan plan) {
    const auto bandwidth = analysis::silvermanBandwidth(values);
    if (!bandwidth) return std::nullopt;
    const double reach = plan.cut * *bandwidth;
    if (plan.low) plan.low = std::max(*plan.low, numbers.min - reach);
    if (plan.high) plan.high = std::min(*plan.high, numbers.max + reach);
    auto curve = analysis::density(values, plan);
    return curve ? std::optional(std::move(curve).value()) : std::nullopt;
}

ComparedGroup groupOf(
    const dataset::DataColumn& outcome, const GroupLevel& level, const GroupRequest& request) {
    ComparedGroup group;
    group.level = level;
    for (const std::size_t row : level.rows) {
        const double value = outcome.numbers()[row];
        if (!std::isnan(value)) group.points.push_back({row, value, false});
    }
    const std::vector<double> values = valuesOf(group);
    const auto description = analysis::describe(values);
    if (!description) return group;
    group.description = *description;
    addWhiskers(group);
    if (const auto mean = analysis::meanInterval(values, request.confidence)) group.mean = *mean;
    group.density = densityOf(values, *description, request.density);
    return group;
}

void addPairs(GroupComparison& result, double confidence) {
    std::vector<double> p;
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        for (std::size_t k = i + 1; k < result.groups.size(); ++k) {
            if (result.groups[i].points.empty() || result.groups[k].points.empty()) continue;
            GroupPair pair;
            pair.first = i;
            pair.second = k;
            pair.welch = analysis::welchT(valuesOf(result.groups[i]), valuesOf(result.groups[k]), confidence);
            p.push_back(pair.welch ? pair.welch->p.p : std::numeric_limits<double>::quiet_NaN());
            result.pairs.push_back(std::move(pair));
        }
    }
    const auto holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (result.pairs[i].welch) result.pairs[i].holmP = holm[i];
    }
}

/// Of an outcome with two answers: how many of each group gave the larger one.
void addShares(GroupComparison& result, const std::vector<std::vector<double>>& values, double confidence) {
    std::set<double> answers;
    for (const std::vector<double>& group : values) {
        for (const double value : group) {
            answers.insert(value);
            if (answers.size() > 2) return;
        }
    }
    if (answers.size() != 2) return;
    GroupShares shares;
    shares.event = *answers.rbegin();
    for (const std::vector<double>& group : values) {
        const auto count = std::count(group.begin(), group.end(), shares.event);
        shares.counts.push_back({static_cast<std::size_t>(count), group.size()});
    }
    shares.difference = analysis::shareDifference(shares.counts, confidence);
    if (shares.difference)
        shares.chiSquaredP =
            analysis::chiSquaredUpper(shares.difference->chiSquared, shares.difference->degreesOfFreedom);
    if (result.grouping.isOrdered) shares.trend = analysis::shareTrend(shares.counts, confidence);
    result.shares = std::move(shares);
}

void addIcc(GroupComparison& result, double confidence) {
    std::vector<double> outcome;
    std::vector<double> group;
    for (const ComparedGroup& compared : result.groups) {
        for (const GroupPoint& point : compared.points) {
            outcome.push_back(point.value);
            group.push_back(compared.level.value);
        }
    }
    result.icc = analysis::intraclassCorrelation(outcome, group, confidence);
}

void addTests(GroupComparison& result, double confidence) {
    const std::vector<std::vector<double>> values = result.values();
    result.occupied = values.size();
    if (values.size() < 2) return;
    addShares(result, values, confidence);
    addIcc(result, confidence);
    if (values.size() == 2) {
        result.welchT = analysis::welchT(values[0], values[1], confidence);
        result.mannWhitney = analysis::mannWhitney(values[0], values[1], confidence);
    } else if (values.size() > 2) {
        result.welchAnova = analysis::welchAnova(values, confidence);
        result.anova = analysis::oneWayAnova(values);
        result.kruskalWallis = analysis::kruskalWallis(values);
        if (result.grouping.isOrdered) result.trend = analysis::jonckheereTerpstra(values, confidence);
        addPairs(result, confidence);
    }
}

void leaveTestsOut(GroupComparison& result) {
    leaveOutP(result.welchT);
    leaveOutP(result.mannWhitney);
    leaveOutP(result.welchAnova);
    leaveOutP(result.anova);
    leaveOutP(result.kruskalWallis);
    leaveOutP(result.trend);
    leaveOutP(result.icc);
    if (result.shares) leaveOutP(result.shares->difference);
    if (result.shares) leaveOutP(result.shares->trend);
    if (result.shares) result.shares->chiSquaredP = kNoP;
    for (GroupPair& pair : result.pairs) {
        leaveOutP(pair.welch);
        pair.holmP.reset();
    }
}

} // namespace

std::vector<std::vector<double>> GroupComparison::values() const {
    std::vector<std::vector<double>> all;
    for (const ComparedGroup& group : groups) {
        if (!group.points.empty()) all.push_back(valuesOf(group));
    }
    return all;
}

analysis::Computed<GroupComparison> compareGroups(
    const dataset::Dataset& dataset, const GroupRequest& request) {
    const dataset::DataColumn* outcome = dataset.column(request.outcome);
    if (outcome == nullptr) return {analysis::Refusal::TooFewObservations, 0};
    if (auto refused = analysis::infiniteValues(outcome->numbers())) return *refused;
    if (request.outcome == request.group) return {analysis::Refusal::BadArgument, dataset.rowCount()};
    const auto grouping = groupingOf(dataset, request.group);
    if (!grouping) return grouping.refused();
    GroupComparison result;
    result.outcome = request.outcome;
    result.confidence = request.confidence;
    result.grouping = *grouping;
    GroupRequest bounded = request;
    bounded.density = withinPossible(*outcome, request.density);
    for (const GroupLevel& level : grouping->levels) {
        result.groups.push_back(groupOf(*outcome, level, bounded));
        result.n += result.groups.back().n();
    }
    addTests(result, request.confidence);
    if (request.resampling.isAsked()) {
        result.resampledEffects = resampledEffects(outcome->numbers(), grouping->codes(dataset.rowCount()),
            result.occupied, request.resampling, request.confidence);
        result.isClustered = request.resampling.cluster.has_value();
    }
    if (dataset.isHandPicked || result.isClustered) leaveTestsOut(result);
    return result;
}

} // namespace lacrima::findings
