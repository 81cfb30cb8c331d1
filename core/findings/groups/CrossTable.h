// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/describe/Proportion.h"
#include "core/analysis/groups/ContingencyTable.h"
#include "core/findings/groups/Grouping.h"

#include <vector>

namespace lacrima::findings {

/// The cases with one answer in one group.
struct CrossCell {
    std::vector<std::size_t> rows;               ///< of the dataset
    std::optional<analysis::Proportion> ofGroup; ///< share of its group, Wilson; absent for an empty group
};

/// Any two variables as a table of counts; a variable of many numbers is cut at its quartiles.
struct CrossTable {
    Grouping outcome;                          ///< its levels are the columns
    Grouping group;                            ///< its levels are the rows
    std::vector<std::vector<CrossCell>> cells; ///< by group, then by answer
    std::size_t n = 0;                         ///< cases with both
    analysis::Computed<analysis::ContingencyTest> test{analysis::Refusal::Undefined, 0};
    double confidence = 0.95; ///< of the intervals
    bool hasP = true;         ///< not of cases picked by hand

    std::size_t sizeOfGroup(std::size_t row) const;
    std::size_t sizeOfAnswer(std::size_t column) const;
};

/// Two to twelve different values in use: few enough for a table of counts.
bool hasFewValues(const dataset::DataColumn& column);

/// Refuses BadArgument (the same variable twice) and what groupingOf() refuses.
analysis::Computed<CrossTable> crossTable(
    const dataset::Dataset& dataset, const QString& outcome, const QString& group, double confidence = 0.95);

} // namespace lacrima::findings
