// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Correlation.h"
#include "core/analysis/Multiplicity.h"
#include "core/analysis/Outcome.h"
#include "core/findings/Dataset.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lacrima::findings {

/// One pair of the table: a correlation, or why there is none.
struct CorrelationCell {
    QString x;
    QString y;
    std::optional<analysis::Correlation> correlation;
    std::optional<analysis::Refusal> refusal;
    std::optional<double> adjustedP; ///< over the family of all distinct pairs of the table
    std::size_t n = 0;
};

struct CorrelationTable {
    std::vector<CorrelationCell> cells; ///< x outer, y inner; a variable is never paired with itself
    std::size_t familySize = 0;         ///< pairs with a p
    analysis::Adjustment adjustment = analysis::Adjustment::Holm;
    double confidence = 0.95;

    const CorrelationCell* cell(const QString& x, const QString& y) const;
    /// The pair with the largest |r|, or null.
    const CorrelationCell* strongest() const;
};

struct CorrelationRequest {
    QStringList xs;
    QStringList ys;
    analysis::Adjustment adjustment = analysis::Adjustment::Holm;
    double confidence = 0.95;
};

/// Pearson correlations of every x with every y over the cases that have both.
CorrelationTable correlate(const Dataset& dataset, const CorrelationRequest& request);

/// The crying variables of the survey that the study has and that vary in number: frequency and all 1-5
/// ratings.
QStringList cryingVariables(const Dataset& dataset);
/// Those of the findings of the abstract, in its order: what the first chart shows.
QStringList publishedCryingVariables(const Dataset& dataset);
/// wai_bond, wai_goal, wai_task, wai_total, as far as the study has them.
QStringList allianceVariables(const Dataset& dataset);

} // namespace lacrima::findings
