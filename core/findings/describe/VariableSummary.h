// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/describe/Describe.h"
#include "core/dataset/Dataset.h"

#include <QStringList>

#include <vector>

namespace lacrima::findings {

/// A variable in the cases of one level of another.
struct LevelSummary {
    double level = 0;
    std::size_t cases = 0; ///< of the level, with and without a value
    analysis::Computed<analysis::Description> description{analysis::Refusal::TooFewObservations, 0};
};

/// What analysis::describe() says of a variable; refused TooFewObservations where it has no value or is not
/// there.
analysis::Computed<analysis::Description> summarize(const dataset::Dataset& dataset, const QString& variable);

/// The same of each of `variables`, in their order, over the cases that have a value in all of them and in
/// the `others`.
std::vector<analysis::Computed<analysis::Description>> summarizeComplete(
    const dataset::Dataset& dataset, const QStringList& variables, const QStringList& others = {});

/// The mean with its interval by t; refused for too few or equal values.
analysis::Computed<analysis::Interval> meanOf(
    const dataset::Dataset& dataset, const QString& variable, double confidence);

/// The same by level of `by`, levels ascending; empty when there is no such variable.
std::vector<LevelSummary> summarizeByLevel(
    const dataset::Dataset& dataset, const QString& variable, const QString& by);

/// The different values of a column, ascending.
std::vector<double> levelsOf(const dataset::DataColumn& column);

} // namespace lacrima::findings
