// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/groups/IntraclassCorrelation.h"
#include "core/dataset/Dataset.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// The cases of one clinician.
struct Cluster {
    QString clinician;
    std::vector<std::size_t> rows;
};

/// How much the cases of one clinician are alike in one variable.
struct NestedVariable {
    QString name;
    analysis::Computed<analysis::IntraclassCorrelation> icc{analysis::Refusal::Undefined, 0};
    /// n / design effect: as many independent cases would say as much. Absent without an ICC, and when the
    /// design effect is not above zero.
    std::optional<double> effectiveN;
};

struct Nesting {
    std::vector<Cluster> clusters; ///< largest first, equal ones by name
    std::vector<std::size_t> rowsWithoutClinician;
    std::size_t largest = 0;
    double meanSize = 0; ///< 0 without clusters
    std::vector<NestedVariable> variables;

    bool isClustered() const { return largest > 1; }
};

/// Variables that the dataset lacks are refused one by one (TooFewObservations).
Nesting nestingOf(const dataset::Dataset& dataset, const QStringList& variables, double confidence = 0.95);

} // namespace lacrima::findings
