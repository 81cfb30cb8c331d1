// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/Coefficient.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"

#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::Computed;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Whether a column has more than two different values; stops looking when it has.
bool hasMoreThanTwo(Column column) {
    std::set<double> values;
    for (const double value : column) {
        if (!std::isnan(value)) values.insert(value);
        if (values.size() > 2) return true;
    }
    return false;
}

template<class Fit>
void keep(Computed<Fit> fit, std::optional<Fit>& kept, DetailedCoefficient& result) {
    if (!fit) {
        result.correlation = fit.refused();
        return;
    }
    kept = std::move(fit).value();
    result.correlation = kept->correlation;
}

/// The columns in the order in which the library wants them: the dichotomous or ordered one second. The
/// correlation is the same either way.
struct Sides {
    Column x, y;
    std::optional<analysis::OrderedSide> ordered;
};

Sides sidesOf(Column x, Column y, CorrelationMethod method) {
    Sides sides{x, y, {}};
    if (method == CorrelationMethod::Biserial && !isDichotomous(y, x)) std::swap(sides.x, sides.y);
    if (method == CorrelationMethod::Polyserial) {
        sides.ordered = analysis::orderedSide(x, y);
        if (sides.ordered->isFirst) std::swap(sides.x, sides.y);
    }
    return sides;
}

analysis::PartialScale scaleOf(CorrelationMethod method) {
    return method == CorrelationMethod::Spearman ? analysis::PartialScale::Ranks
                                                 : analysis::PartialScale::Values;
}

DetailedCoefficient withCovariates(
    Column x, Column y, std::span<const Column> covariates, const CoefficientPlan& plan) {
    const bool isKnown =
        plan.method == CorrelationMethod::Pearson || plan.method == CorrelationMethod::Partial ||
        plan.method == CorrelationMethod::SemiPartial || plan.method == CorrelationMethod::Spearman;
    DetailedCoefficient result;
    if (!isKnown)
        result.correlation = {Refusal::BadArgument, x.size()};
    else if (plan.covariateUse == CovariateUse::FromX)
        keep(analysis::semiPartial(x, y, covariates, plan.confidence, scaleOf(plan.method)),
            result.semiPartial, result);
    else
        result.correlation = analysis::partial(x, y, covariates, plan.confidence, scaleOf(plan.method));
    return result;
}

double estimateAgain(std::span<const Column> drawn, const CoefficientPlan& plan) {
    if (drawn.size() == 2) return analysis::estimateOf(drawn[0], drawn[1], plan.method);
    const DetailedCoefficient again = withCovariates(drawn[0], drawn[1], drawn.subspan(2), plan);
    return again.correlation ? again.correlation->estimate : kNone;
}

} // namespace

DetailedCoefficient coefficientInDetail(
    Column x, Column y, std::span<const Column> covariates, const CoefficientPlan& plan) {
    if (!covariates.empty()) return withCovariates(x, y, covariates, plan);
    DetailedCoefficient result;
    const bool needsTwo =
        plan.method == CorrelationMethod::PointBiserial || plan.method == CorrelationMethod::Biserial;
    if (needsTwo && !isDichotomous(x, y) && !isDichotomous(y, x)) {
        result.lacksDichotomy = true;
        result.correlation = {Refusal::BadArgument, 0};
        return result;
    }
    const Sides sides = sidesOf(x, y, plan.method);
    result.orderedSide = sides.ordered;
    if (plan.method == CorrelationMethod::Polychoric)
        keep(analysis::polychoric(sides.x, sides.y, plan.confidence), result.polychoric, result);
    else if (plan.method == CorrelationMethod::Polyserial)
        keep(analysis::polyserial(sides.x, sides.y, plan.confidence), result.polyserial, result);
    else
        result.correlation = analysis::correlationOfPair(sides.x, sides.y, plan.method, plan.confidence);
    return result;
}

DetailedCoefficient coefficientInDetail(const analysis::PairTable& table, const CoefficientPlan& plan) {
    DetailedCoefficient result;
    if (plan.method == CorrelationMethod::Polychoric)
        keep(analysis::polychoric(table, plan.confidence), result.polychoric, result);
    else
        result.correlation = analysis::correlationOfTable(table, plan.method, plan.confidence);
    return result;
}

bool isTurned(Column x, Column y, CorrelationMethod method) {
    return sidesOf(x, y, method).x.data() == y.data() && x.data() != y.data();
}

Computed<Correlation> coefficient(
    Column x, Column y, CorrelationMethod method, std::span<const Column> covariates, double confidence) {
    return coefficientInDetail(x, y, covariates, {method, CovariateUse::FromBoth, confidence}).correlation;
}

Resampled coefficientBootstrap(Column x, Column y, std::span<const Column> covariates,
    const CoefficientPlan& plan, const Resampling& resampling) {
    const DetailedCoefficient whole = coefficientInDetail(x, y, covariates, plan);
    if (!whole.correlation) return {whole.correlation.refused()};
    const Sides sides = covariates.empty() ? sidesOf(x, y, plan.method) : Sides{x, y, {}};
    if (covariates.empty() && !resampling.cluster)
        return {
            analysis::bootstrapCorrelation(sides.x, sides.y, plan.method, resampling.plan(plan.confidence))};
    std::vector<Column> columns{sides.x, sides.y};
    columns.insert(columns.end(), covariates.begin(), covariates.end());
    return resampled(
        columns, [&plan](std::span<const Column> drawn) { return estimateAgain(drawn, plan); }, resampling,
        plan.confidence);
}

bool isDichotomous(Column column, Column other) {
    if (column.size() != other.size()) return false;
    double first = kNone;
    double second = kNone;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double value = column[i];
        if (std::isnan(value) || std::isnan(other[i]) || value == first || value == second) continue;
        if (!std::isnan(second)) return false;
        (std::isnan(first) ? first : second) = value;
    }
    return !std::isnan(second);
}

bool isMeasured(const dataset::DataColumn& column) {
    return column.measure != dataset::Measure::Nominal || !hasMoreThanTwo(column.numbers());
}

} // namespace lacrima::findings
