// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/correlation/DependentCorrelations.h"
#include "core/dataset/Dataset.h"
#include "core/findings/resampling/Resampling.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

namespace lacrima::findings {

/// How two correlations of the same cases are compared.
struct DifferencePlan {
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    double confidence = analysis::kDefaultConfidence;
    Resampling resampling = {};

    /// The tests are for Pearson's r of independent cases.
    bool hasFormulas() const { return method == analysis::CorrelationMethod::Pearson && !resampling.cluster; }
};

/// Takes every p out of the tests of two correlations.
void leaveOutP(analysis::DependentComparison& tests);

/// Two correlations with a shared variable, and their difference.
struct CorrelationDifference {
    QString first; ///< the variables that are not shared
    QString second;
    double rFirst = std::numeric_limits<double>::quiet_NaN(); ///< by the method asked for
    double rSecond = std::numeric_limits<double>::quiet_NaN();
    double rBetween = std::numeric_limits<double>::quiet_NaN(); ///< of the two that are not shared
    analysis::Computed<analysis::DependentComparison> tests{analysis::Refusal::Undefined, 0};
    double holmP =
        std::numeric_limits<double>::quiet_NaN(); ///< of Steiger's p, over the pairs of one variable
    std::optional<Resampled> resampled = {};
    bool hasFormulas = true; ///< see DifferencePlan

    bool isTested() const { return hasFormulas && tests; }
    std::optional<double> difference() const;
    /// Every p becomes none.
    void leaveTestsOut();
};

/// r(shared, first) - r(shared, second) over the cases complete in all three.
CorrelationDifference overlappingDifference(
    analysis::Column shared, analysis::Column first, analysis::Column second, const DifferencePlan& plan);

using VariablePair = std::pair<QString, QString>;

/// Two correlations of the same cases. Where the pairs share a variable it stands first in both.
struct PairComparison {
    VariablePair first;
    VariablePair second;
    bool isOverlapping = false;
    std::size_t n = 0;
    double rFirst = 0; ///< by the method asked for; NaN where there is none
    double rSecond = 0;
    CorrelationDifference overlapping; ///< of an overlapping comparison
    analysis::Computed<analysis::NonOverlappingComparison> apart{analysis::Refusal::Undefined, 0};
    std::optional<Resampled> resampled = {};
    bool hasFormulas = true;
};

/// Over the cases complete in all variables. Refuses BadArgument when both name the same pair or a variable
/// with itself, TooFewObservations for a variable that the dataset does not have.
analysis::Computed<PairComparison> comparePairs(const dataset::Dataset& dataset, const VariablePair& first,
    const VariablePair& second, const DifferencePlan& plan);

} // namespace lacrima::findings
