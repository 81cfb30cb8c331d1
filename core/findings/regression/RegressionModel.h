// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/regression/LinearRegression.h"
#include "core/dataset/Dataset.h"
#include "core/findings/Redundancy.h"

#include <QStringList>

#include <optional>

namespace lacrima::findings {

struct RegressionRequest {
    QString outcome;
    QStringList predictors;
    double confidence = analysis::kDefaultConfidence;
};

/// An outcome on several predictors, over the cases complete in all of them.
struct RegressionModel {
    analysis::Computed<analysis::LinearRegression> fit{analysis::Refusal::Undefined, 0};
    std::optional<Redundancy> redundancy = {}; ///< which predictor the others determine, when that is why
    QStringList notMeasured = {}; ///< nominal variables with more than two values: then nothing is fitted
};

/// Refuses BadArgument for an outcome among the predictors and for nominal variables (see `notMeasured`),
/// TooFewObservations for a variable that is not there.
RegressionModel regress(const dataset::Dataset& dataset, const RegressionRequest& request);

} // namespace lacrima::findings
