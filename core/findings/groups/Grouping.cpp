// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/Grouping.h"

#include "core/analysis/base/Column.h"
#include "core/analysis/describe/Describe.h"
#include "core/findings/describe/LevelLabel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace lacrima::findings {
namespace {

constexpr std::size_t kMostNominalLevels = 12;

using Members = std::map<double, std::vector<std::size_t>>;

Members membersOf(const dataset::DataColumn& column) {
    Members members;
    const auto numbers = column.numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (!std::isnan(numbers[row])) members[numbers[row]].push_back(row);
    }
    return members;
}

void addLevels(Grouping& grouping, const dataset::DataColumn& column, Members members) {
    if (grouping.isOrdered) {
        for (const auto& [value, label] : column.labels) members[value]; // an empty level where it has none
    }
    for (auto& [value, rows] : members) {
        GroupLevel level;
        level.value = value;
        level.label = levelLabel(column, value);
        level.rows = std::move(rows);
        grouping.levels.push_back(std::move(level));
    }
}

void cut(Grouping& grouping, const dataset::DataColumn& column) {
    std::vector<double> sorted = analysis::presentValues(column.numbers());
    std::sort(sorted.begin(), sorted.end());
    for (const double share : {0.25, 0.5, 0.75}) {
        const double point = analysis::quantileOfSorted(sorted, share);
        const bool isNew = grouping.cutPoints.empty() || grouping.cutPoints.back() < point;
        if (isNew && point < sorted.back()) grouping.cutPoints.push_back(point);
    }
    grouping.levels.resize(grouping.cutPoints.size() + 1);
    for (std::size_t i = 0; i < grouping.levels.size(); ++i) {
        GroupLevel& level = grouping.levels[i];
        level.value = static_cast<double>(i + 1);
        if (i > 0) level.above = grouping.cutPoints[i - 1];
        if (i < grouping.cutPoints.size()) level.upTo = grouping.cutPoints[i];
    }
    const auto numbers = column.numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (std::isnan(numbers[row])) continue;
        const auto at = std::lower_bound(grouping.cutPoints.begin(), grouping.cutPoints.end(), numbers[row]);
        grouping.levels[static_cast<std::size_t>(at - grouping.cutPoints.begin())].rows.push_back(row);
    }
}

bool isOneOf(const QString& id, const char* name) {
    return id == QLatin1String(name);
}

/// Nothing for the answers about crying, the alliance, and the options of several-choice items.
std::optional<GroupingRole> roleOf(const dataset::DataColumn& column) {
    if (column.name.contains(QLatin1String("___"))) return std::nullopt;
    if (column.name.startsWith(QLatin1String("po_"))) return GroupingRole::PersonalityLevel;
    if (column.name.startsWith(QLatin1String("appr_"))) return GroupingRole::Approach;
    if (isOneOf(column.instrument, "practice")) return GroupingRole::Clinician;
    if (isOneOf(column.instrument, "diagnosis")) return GroupingRole::Patient;
    if (column.instrument.isEmpty()) return GroupingRole::Other;
    return std::nullopt;
}

bool canGroup(const dataset::DataColumn& column) {
    const std::size_t values = membersOf(column).size();
    return values >= 2 && (column.measure != dataset::Measure::Nominal || values <= kMostNominalLevels);
}

} // namespace

std::vector<double> Grouping::codes(std::size_t rows) const {
    std::vector<double> result(rows, std::numeric_limits<double>::quiet_NaN());
    for (const GroupLevel& level : levels) {
        for (const std::size_t row : level.rows) {
            if (row < rows) result[row] = level.value;
        }
    }
    return result;
}

analysis::Computed<Grouping> groupingOf(const dataset::Dataset& dataset, const QString& variable) {
    const dataset::DataColumn* column = dataset.column(variable);
    if (column == nullptr) return {analysis::Refusal::TooFewObservations, 0};
    if (auto refused = analysis::infiniteValues(column->numbers())) return *refused;
    Members members = membersOf(*column);
    if (members.empty()) return {analysis::Refusal::TooFewObservations, 0};
    Grouping grouping;
    grouping.variable = variable;
    grouping.label = column->label;
    grouping.isOrdered = column->measure != dataset::Measure::Nominal;
    if (column->measure == dataset::Measure::Scale && members.size() > Grouping::kMostLevels)
        cut(grouping, *column);
    else
        addLevels(grouping, *column, std::move(members));
    grouping.missing = column->numbers().size();
    for (const GroupLevel& level : grouping.levels) grouping.missing -= level.rows.size();
    return grouping;
}

std::vector<std::vector<double>> valuesByLevel(const dataset::DataColumn& column, const Grouping& grouping) {
    std::vector<std::vector<double>> result;
    const auto numbers = column.numbers();
    for (const GroupLevel& level : grouping.levels) {
        std::vector<double> values;
        for (const std::size_t row : level.rows) {
            if (!std::isnan(numbers[row])) values.push_back(numbers[row]);
        }
        if (!values.empty()) result.push_back(std::move(values));
    }
    return result;
}

std::vector<GroupingVariable> groupingVariables(const dataset::Dataset& dataset) {
    std::vector<GroupingVariable> variables;
    for (const dataset::DataColumn& column : dataset.columns) {
        const auto role = roleOf(column);
        if (role && canGroup(column)) variables.push_back({column.name, column.label, *role});
    }
    std::stable_sort(variables.begin(), variables.end(),
        [](const GroupingVariable& a, const GroupingVariable& b) { return a.role < b.role; });
    return variables;
}

} // namespace lacrima::findings
