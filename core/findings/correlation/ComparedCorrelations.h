// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/correlation/DependentCorrelations.h"
#include "core/dataset/Dataset.h"
#include "core/findings/correlation/PairComparison.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// The correlation of x with one rival, and the same with the other rivals partialled out.
struct ComparedCorrelation {
    QString rival;
    analysis::Computed<analysis::Correlation> correlation{analysis::Refusal::Undefined, 0};
    analysis::Computed<analysis::Correlation> partial{analysis::Refusal::Undefined, 0};
};

/// One x against all rivals, over the cases complete in x and every rival: all numbers have the same n.
struct ComparedResult {
    QString x;
    std::size_t n = 0;
    std::vector<ComparedCorrelation> correlations;  ///< in the order of the rivals
    std::optional<analysis::Refusal> refusal;       ///< why there is no omnibus test
    std::optional<analysis::TestStatistic> omnibus; ///< Steiger's chi-squared: all correlations are equal
    std::optional<double> omnibusHolmP;             ///< over all x that have one
    /// Of the rivals (0,1), (0,2), ..., (1,2), ..., by the method asked for, also where there is no test.
    std::vector<CorrelationDifference> differences;

    /// The differences where all of them are tested, beside the omnibus test; else none.
    std::span<const CorrelationDifference> tested() const {
        return omnibus ? std::span(differences) : std::span<const CorrelationDifference>();
    }
};

struct ComparedCorrelations {
    QStringList rivals;
    std::vector<ComparedResult> results; ///< in the order of the xs
    std::size_t familySize = 0;          ///< x with an omnibus test
    double confidence = 0.95;
};

struct ComparedRequest {
    QStringList xs;
    QStringList rivals; ///< at least two; empty: allianceDimensions()
    double confidence = 0.95;
    /// Pearson, Spearman or tau-b. The tests are Pearson's; the others are compared by resampling alone.
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    Resampling resampling = {}; ///< of the differences
};

ComparedCorrelations compareCorrelations(const dataset::Dataset& dataset, const ComparedRequest& request);

} // namespace lacrima::findings
