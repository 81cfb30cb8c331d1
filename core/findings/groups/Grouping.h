// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/dataset/Dataset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One group of cases.
struct GroupLevel {
    double value = 0;            ///< of the variable; of a cut variable 1, 2, ... from below
    instrument::LocalText label; ///< empty for a number without a label
    std::optional<double> above; ///< of a cut variable: above < number <= upTo; absent at the ends
    std::optional<double> upTo;
    std::vector<std::size_t> rows; ///< of the dataset; may be empty for a level that nobody has
};

/// A variable that divides the cases. Levels ascend. Ordered variables keep all levels of their labels, also
/// those without cases; nominal ones only those in use. A number with more than kMostLevels different values
/// is cut at its quartiles (type 7); equal cut points count once.
struct Grouping {
    static constexpr std::size_t kMostLevels = 7;
    static constexpr std::size_t kLeastForTrend = 3; ///< levels; of two, it is but their difference

    QString variable;
    instrument::LocalText label;
    bool isOrdered = false;
    std::vector<double> cutPoints; ///< empty for a variable that was not cut
    std::vector<GroupLevel> levels;
    std::size_t missing = 0; ///< rows in no level

    /// The value of its level a row, NaN where there is none.
    std::vector<double> codes(std::size_t rows) const;
};

/// Refuses TooFewObservations (no such variable, or no value), InfiniteValue.
analysis::Computed<Grouping> groupingOf(const dataset::Dataset& dataset, const QString& variable);

/// The values of `column` in each occupied level, in the order of the levels; missing values left out.
std::vector<std::vector<double>> valuesByLevel(const dataset::DataColumn& column, const Grouping& grouping);

enum class GroupingRole : std::uint8_t {
    PersonalityLevel, ///< po_level and what is derived from it
    Approach,         ///< appr_*
    Clinician,
    Patient, ///< with diagnosis and treatment
    Other,   ///< additional variables
};

struct GroupingVariable {
    QString name;
    instrument::LocalText label;
    GroupingRole role = GroupingRole::Other;
};

/// What cases can sensibly be divided by: no answers about crying, no alliance; at least two values in use,
/// and no nominal variable with more than twelve. Ordered by role, then as in the dataset.
std::vector<GroupingVariable> groupingVariables(const dataset::Dataset& dataset);

} // namespace lacrima::findings
