// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/CryingByGroup.h"

#include "core/analysis/MeanInterval.h"

#include <span>

namespace lacrima::findings {
namespace {

template<class T>
std::optional<T> valueOf(const analysis::Outcome<T>& outcome) {
    return outcome ? std::optional<T>(*outcome) : std::nullopt;
}

std::vector<double> valuesIn(const DataColumn& column, const GroupLevel& level) {
    std::vector<double> values;
    for (const std::size_t row : level.rows) values.push_back(column.numbers()[row]);
    return values;
}

} // namespace

analysis::Outcome<CryingByGroup> cryingByGroup(
    const Dataset& dataset, const QString& groupVariable, double confidence) {
    const auto grouping = groupingOf(dataset, groupVariable);
    if (!grouping) return grouping.refused();
    CryingByGroup result;
    result.confidence = confidence;
    result.grouping = *grouping;
    const DataColumn* frequency = dataset.column(QStringLiteral("cry_frequency"));
    for (const GroupLevel& level : grouping->levels) {
        CryingGroup group;
        group.level = level;
        group.crying = summarizeCrying(dataset, level.rows, confidence);
        if (frequency != nullptr) {
            const std::vector<double> values = valuesIn(*frequency, level);
            group.frequency = valueOf(analysis::describe(values));
            group.frequencyMean = valueOf(analysis::meanInterval(values, confidence));
            group.frequencyMedian = valueOf(analysis::medianInterval(values, confidence));
        }
        result.groups.push_back(std::move(group));
    }
    std::vector<std::vector<double>> values;
    if (frequency != nullptr) values = valuesByLevel(*frequency, *grouping);
    if (grouping->isOrdered)
        result.trend = analysis::jonckheereTerpstra(values, confidence);
    else
        result.difference = analysis::kruskalWallis(values);
    return result;
}

} // namespace lacrima::findings
