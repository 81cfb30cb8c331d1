// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/PairComparison.h"

#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/findings/HandPicked.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lacrima::findings {
namespace {

using analysis::Column;

double differenceOf(std::span<const Column> drawn, analysis::CorrelationMethod method) {
    return analysis::estimateOf(drawn[0], drawn[1], method) -
           analysis::estimateOf(drawn[2], drawn[3], method);
}

Resampled resampledDifference(Column shared, Column first, Column second, const DifferencePlan& plan) {
    if (!plan.resampling.cluster)
        return {analysis::bootstrapDifference(
            shared, first, second, plan.method, plan.resampling.plan(plan.confidence))};
    const auto statistic = [&](std::span<const Column> drawn) {
        return analysis::estimateOf(drawn[0], drawn[1], plan.method) -
               analysis::estimateOf(drawn[0], drawn[2], plan.method);
    };
    return resampled({shared, first, second}, statistic, plan.resampling, plan.confidence);
}

/// Puts what both share first in both; true when they share something.
bool putSharedFirst(VariablePair& first, VariablePair& second) {
    auto& [a, b] = first;
    auto& [c, d] = second;
    if (a != c && a != d && b != c && b != d) return false;
    if (b == c || b == d) std::swap(a, b);
    if (a == d) std::swap(c, d);
    return true;
}

} // namespace

std::optional<double> CorrelationDifference::difference() const {
    const double value = rFirst - rSecond;
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

void leaveOutP(analysis::DependentComparison& tests) {
    for (analysis::TestStatistic* test : {&tests.williams, &tests.dunnClark, &tests.steiger, &tests.meng})
        test->p = kNoP;
}

void CorrelationDifference::leaveTestsOut() {
    holmP = kNoP.p;
    if (!tests) return;
    analysis::DependentComparison without = *tests;
    findings::leaveOutP(without);
    tests = without;
}

CorrelationDifference overlappingDifference(
    Column shared, Column first, Column second, const DifferencePlan& plan) {
    CorrelationDifference result;
    result.rFirst = analysis::estimateOf(shared, first, plan.method);
    result.rSecond = analysis::estimateOf(shared, second, plan.method);
    result.rBetween = analysis::estimateOf(first, second, plan.method);
    result.tests = analysis::compareDependent(shared, first, second, plan.confidence);
    result.hasFormulas = plan.hasFormulas();
    if (plan.resampling.isAsked()) result.resampled = resampledDifference(shared, first, second, plan);
    return result;
}

analysis::Computed<PairComparison> comparePairs(const dataset::Dataset& dataset, const VariablePair& first,
    const VariablePair& second, const DifferencePlan& plan) {
    PairComparison result;
    result.first = first;
    result.second = second;
    const bool isSame = std::minmax(first.first, first.second) == std::minmax(second.first, second.second);
    if (isSame || first.first == first.second || second.first == second.second)
        return {analysis::Refusal::BadArgument, dataset.rowCount()};
    result.isOverlapping = putSharedFirst(result.first, result.second);
    std::vector<Column> sources;
    for (const QString* name :
        {&result.first.first, &result.first.second, &result.second.first, &result.second.second}) {
        const dataset::DataColumn* column = dataset.column(*name);
        if (column == nullptr) return {analysis::Refusal::TooFewObservations, 0};
        sources.push_back(column->numbers());
    }
    const std::vector<std::vector<double>> complete = listwiseColumns(sources);
    const std::array<Column, 4> columns{complete[0], complete[1], complete[2], complete[3]};
    result.n = analysis::presentValues(columns[0]).size();
    result.hasFormulas = plan.hasFormulas();
    result.rFirst = analysis::estimateOf(columns[0], columns[1], plan.method);
    result.rSecond = analysis::estimateOf(columns[2], columns[3], plan.method);
    if (result.isOverlapping)
        result.overlapping.tests =
            analysis::compareDependent(columns[0], columns[1], columns[3], plan.confidence);
    else
        result.apart = analysis::compareNonOverlapping(columns, plan.confidence);
    if (plan.resampling.isAsked())
        result.resampled = resampled(
            {columns.begin(), columns.end()},
            [&](std::span<const Column> drawn) { return differenceOf(drawn, plan.method); }, plan.resampling,
            plan.confidence);
    return result;
}

} // namespace lacrima::findings
