// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/dataset/Dataset.h"

#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// Any coefficient of the family for two columns. Covariates are partialled out: Pearson or Spearman (ranks)
/// only, other methods refuse them with BadArgument. Polyserial takes as ordered the column with fewer
/// different values. Methods without a formula for the interval leave it absent.
analysis::Computed<analysis::Correlation> coefficient(analysis::Column x, analysis::Column y,
    analysis::CorrelationMethod method, std::span<const analysis::Column> covariates = {},
    double confidence = analysis::kDefaultConfidence);

/// Bootstrap interval of coefficient(), over the complete cases. With `cluster` (one number a case, NaN: the
/// case is a cluster of its own) whole clusters are drawn.
analysis::Computed<analysis::BootstrapResult> coefficientBootstrap(analysis::Column x, analysis::Column y,
    analysis::CorrelationMethod method, std::span<const analysis::Column> covariates,
    const analysis::BootstrapPlan& plan, std::optional<analysis::Column> cluster = std::nullopt);

/// A number a row for its clinician, the same for the same clinician; NaN where none is known.
std::vector<double> clinicianNumbers(const dataset::Dataset& dataset);

/// For Polyserial, coefficient() takes the side with fewer different values as ordered; of equally many the
/// second.
bool isFirstOrdered(analysis::Column x, analysis::Column y);

/// Numbers of a nominal column with more than two values in use mean nothing in a correlation.
bool isMeasured(const dataset::DataColumn& column);

} // namespace lacrima::findings
