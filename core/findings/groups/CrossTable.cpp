// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/CrossTable.h"

#include "core/findings/HandPicked.h"
#include "core/findings/KnownValue.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace lacrima::findings {
namespace {

constexpr std::size_t kMostAnswers = 12;

std::vector<std::size_t> inBoth(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
    std::vector<std::size_t> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

void addShares(CrossTable& table) {
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const std::size_t size = table.sizeOfGroup(i);
        for (CrossCell& cell : table.cells[i])
            cell.ofGroup = knownValue(analysis::wilson(cell.rows.size(), size, table.confidence));
    }
}

analysis::Counts countsOf(const CrossTable& table) {
    analysis::Counts counts{table.group.levels.size(), table.outcome.levels.size(), {}};
    for (const auto& row : table.cells) {
        for (const CrossCell& cell : row) counts.cells.push_back(cell.rows.size());
    }
    return counts;
}

} // namespace

std::size_t CrossTable::sizeOfGroup(std::size_t row) const {
    std::size_t size = 0;
    for (const CrossCell& cell : cells[row]) size += cell.rows.size();
    return size;
}

std::size_t CrossTable::sizeOfAnswer(std::size_t column) const {
    std::size_t size = 0;
    for (const auto& row : cells) size += row[column].rows.size();
    return size;
}

bool hasFewValues(const dataset::DataColumn& column) {
    std::set<double> values;
    for (const double value : column.numbers()) {
        if (!std::isnan(value)) values.insert(value);
        if (values.size() > kMostAnswers) return false;
    }
    return values.size() >= 2;
}

analysis::Computed<CrossTable> crossTable(
    const dataset::Dataset& dataset, const QString& outcome, const QString& group, double confidence) {
    if (outcome == group) return {analysis::Refusal::BadArgument, dataset.rowCount()};
    const auto answers = groupingOf(dataset, outcome);
    if (!answers) return answers.refused();
    const auto groups = groupingOf(dataset, group);
    if (!groups) return groups.refused();
    CrossTable table;
    table.outcome = *answers;
    table.group = *groups;
    table.confidence = confidence;
    for (const GroupLevel& row : groups->levels) {
        std::vector<CrossCell>& cells = table.cells.emplace_back();
        for (const GroupLevel& answer : answers->levels) {
            cells.push_back({inBoth(row.rows, answer.rows), {}});
            table.n += cells.back().rows.size();
        }
    }
    addShares(table);
    table.test = analysis::contingencyTest(countsOf(table));
    table.hasP = !dataset.isHandPicked;
    if (!table.hasP && table.test) {
        analysis::ContingencyTest without = *table.test;
        without.p = without.chiSquaredP = kNoP;
        table.test = without;
    }
    return table;
}

} // namespace lacrima::findings
