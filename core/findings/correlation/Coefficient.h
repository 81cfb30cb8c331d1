// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/dataset/Dataset.h"
#include "core/findings/resampling/Resampling.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// From which variables the covariates are taken out.
enum class CovariateUse : std::uint8_t {
    FromBoth, ///< partial correlation
    FromX,    ///< semi-partial correlation
};

/// How a coefficient of a pair is made.
struct CoefficientPlan {
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    CovariateUse covariateUse = CovariateUse::FromBoth; ///< where there are covariates
    double confidence = analysis::kDefaultConfidence;
};

/// A coefficient with what its method says beside it.
struct DetailedCoefficient {
    analysis::Computed<analysis::Correlation> correlation{analysis::Refusal::Undefined, 0};
    std::optional<analysis::Polychoric> polychoric = {};
    std::optional<analysis::Polyserial> polyserial = {};
    std::optional<analysis::SemiPartial> semiPartial = {};
    std::optional<analysis::OrderedSide> orderedSide =
        {};                      ///< of polyserial: which variable is the ordered one
    bool lacksDichotomy = false; ///< refused: the method wants two values on one side, and neither has them
};

/// Any coefficient of the family for two columns. Covariates are partialled out: Pearson or Spearman (ranks)
/// only, other methods refuse them with BadArgument. Biserial takes the column with two values as the
/// dichotomy, polyserial orderedSide() as ordered. Methods without a formula for the interval leave it
/// absent.
DetailedCoefficient coefficientInDetail(analysis::Column x, analysis::Column y,
    std::span<const analysis::Column> covariates, const CoefficientPlan& plan);
/// The same from the table of the two, for the methods of analysis::hasTableForm() that ask for no dichotomy.
DetailedCoefficient coefficientInDetail(const analysis::PairTable& table, const CoefficientPlan& plan);
/// True when coefficientInDetail() would hand x to the library as the second column: y is the dichotomous or
/// ordered one there.
bool isTurned(analysis::Column x, analysis::Column y, analysis::CorrelationMethod method);

/// The coefficient alone.
analysis::Computed<analysis::Correlation> coefficient(analysis::Column x, analysis::Column y,
    analysis::CorrelationMethod method, std::span<const analysis::Column> covariates = {},
    double confidence = analysis::kDefaultConfidence);

/// Bootstrap interval of the coefficient, over the cases complete in all columns (and in the cluster, where
/// there is one). Which side is ordered or has two values does not change from resample to resample.
Resampled coefficientBootstrap(analysis::Column x, analysis::Column y,
    std::span<const analysis::Column> covariates, const CoefficientPlan& plan, const Resampling& resampling);

/// Exactly two different values over the cases that have both.
bool isDichotomous(analysis::Column column, analysis::Column other);

/// Numbers of a nominal column with more than two values in use mean nothing in a correlation.
bool isMeasured(const dataset::DataColumn& column);

} // namespace lacrima::findings
