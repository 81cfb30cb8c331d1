// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/describe/VariableSummary.h"

#include "core/analysis/describe/MeanInterval.h"
#include "core/findings/resampling/Resampling.h"

#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace lacrima::findings {

analysis::Computed<analysis::Description> summarize(
    const dataset::Dataset& dataset, const QString& variable) {
    const dataset::DataColumn* column = dataset.column(variable);
    if (column == nullptr) return {analysis::Refusal::TooFewObservations, 0};
    return analysis::describe(column->numbers());
}

std::vector<analysis::Computed<analysis::Description>> summarizeComplete(
    const dataset::Dataset& dataset, const QStringList& variables, const QStringList& others) {
    std::vector<analysis::Column> columns;
    std::vector<std::optional<std::size_t>> places; ///< of a variable among the columns
    for (const QString& name : variables + others) {
        const dataset::DataColumn* column = dataset.column(name);
        places.push_back(column == nullptr ? std::nullopt : std::optional(columns.size()));
        if (column != nullptr) columns.push_back(column->numbers());
    }
    const auto complete = listwiseColumns(columns);
    std::vector<analysis::Computed<analysis::Description>> summaries;
    for (std::size_t i = 0; i < static_cast<std::size_t>(variables.size()); ++i) {
        summaries.push_back(
            places[i] ? analysis::describe(complete[*places[i]])
                      : analysis::Computed<analysis::Description>{analysis::Refusal::TooFewObservations, 0});
    }
    return summaries;
}

analysis::Computed<analysis::Interval> meanOf(
    const dataset::Dataset& dataset, const QString& variable, double confidence) {
    const dataset::DataColumn* column = dataset.column(variable);
    if (column == nullptr) return {analysis::Refusal::TooFewObservations, 0};
    return analysis::meanInterval(column->numbers(), confidence);
}

std::vector<LevelSummary> summarizeByLevel(
    const dataset::Dataset& dataset, const QString& variable, const QString& by) {
    const dataset::DataColumn* column = dataset.column(variable);
    const dataset::DataColumn* group = dataset.column(by);
    std::vector<LevelSummary> summaries;
    if (column == nullptr || group == nullptr) return summaries;
    std::map<double, std::vector<double>> values;
    const auto levels = group->numbers();
    for (std::size_t row = 0; row < levels.size(); ++row) {
        if (!std::isnan(levels[row])) values[levels[row]].push_back(column->numbers()[row]);
    }
    for (const auto& [level, some] : values)
        summaries.push_back({level, some.size(), analysis::describe(some)});
    return summaries;
}

std::vector<double> levelsOf(const dataset::DataColumn& column) {
    std::set<double> found;
    for (const double number : column.numbers()) {
        if (!std::isnan(number)) found.insert(number);
    }
    return {found.begin(), found.end()};
}

} // namespace lacrima::findings
