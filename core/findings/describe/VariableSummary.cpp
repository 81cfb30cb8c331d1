// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/describe/VariableSummary.h"

#include "core/analysis/describe/MeanInterval.h"

#include <cmath>
#include <map>
#include <set>

namespace lacrima::findings {

analysis::Computed<analysis::Description> summarize(
    const dataset::Dataset& dataset, const QString& variable) {
    const dataset::DataColumn* column = dataset.column(variable);
    if (column == nullptr) return {analysis::Refusal::TooFewObservations, 0};
    return analysis::describe(column->numbers());
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
