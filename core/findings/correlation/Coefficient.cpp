// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/Coefficient.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"

#include <QHash>

#include <cmath>
#include <limits>
#include <set>

namespace lacrima::findings {
namespace {

using analysis::BootstrapPlan;
using analysis::BootstrapResult;
using analysis::Column;
using analysis::Computed;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Refusal;

std::size_t differentValues(Column column) {
    std::set<double> values;
    for (const double value : column) {
        if (!std::isnan(value)) values.insert(value);
    }
    return values.size();
}

template<class Fit>
Computed<Correlation> correlationOf(const Computed<Fit>& fit) {
    if (!fit) return fit.refused();
    return fit->correlation;
}

Computed<Correlation> orderedWithScale(Column x, Column y, double confidence) {
    return correlationOf(isFirstOrdered(x, y) ? analysis::polyserial(y, x, confidence)
                                              : analysis::polyserial(x, y, confidence));
}

Computed<Correlation> withoutCovariates(Column x, Column y, CorrelationMethod method, double confidence) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return analysis::pearson(x, y, confidence);
    case CorrelationMethod::Spearman:
        return analysis::spearman(x, y, confidence);
    case CorrelationMethod::KendallTauB:
        return analysis::kendall(x, y, confidence);
    case CorrelationMethod::Polychoric:
        return correlationOf(analysis::polychoric(x, y, confidence));
    case CorrelationMethod::Polyserial:
        return orderedWithScale(x, y, confidence);
    case CorrelationMethod::PercentageBend:
        return analysis::percentageBend(x, y);
    case CorrelationMethod::Winsorised:
        return analysis::winsorised(x, y);
    case CorrelationMethod::Biweight:
        return analysis::biweight(x, y);
    case CorrelationMethod::Biserial: // two values on one side: polyserial() serves it
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return {Refusal::BadArgument, x.size()};
}

/// The columns x, y, covariates and cluster over the cases complete in all but the cluster.
struct CompleteCases {
    std::vector<std::vector<double>> columns; ///< x, y, covariates
    std::vector<double> cluster;              ///< empty when cases are drawn one by one
};

Computed<CompleteCases> completeCases(
    Column x, Column y, std::span<const Column> covariates, const std::optional<Column>& cluster) {
    std::vector<Column> columns{x, y};
    columns.insert(columns.end(), covariates.begin(), covariates.end());
    auto rows = analysis::completeRows(columns);
    if (!rows) return rows.refused();
    CompleteCases cases;
    cases.columns = std::move(rows).value();
    if (!cluster) return cases;
    if (cluster->size() != x.size()) return {Refusal::LengthMismatch, x.size()};
    double own = -1; // clinicians count from 0
    for (std::size_t i = 0; i < x.size(); ++i) {
        bool isComplete = true;
        for (const Column& column : columns) isComplete = isComplete && !std::isnan(column[i]);
        if (isComplete) cases.cluster.push_back(std::isnan((*cluster)[i]) ? own-- : (*cluster)[i]);
    }
    return cases;
}

} // namespace

Computed<Correlation> coefficient(
    Column x, Column y, CorrelationMethod method, std::span<const Column> covariates, double confidence) {
    if (covariates.empty()) return withoutCovariates(x, y, method, confidence);
    const bool isOnRanks = method == CorrelationMethod::Spearman;
    const bool isPartial = method == CorrelationMethod::Pearson || method == CorrelationMethod::Partial;
    if (!isOnRanks && !isPartial) return {Refusal::BadArgument, x.size()};
    return analysis::partial(x, y, covariates, confidence,
        isOnRanks ? analysis::PartialScale::Ranks : analysis::PartialScale::Values);
}

Computed<BootstrapResult> coefficientBootstrap(Column x, Column y, CorrelationMethod method,
    std::span<const Column> covariates, const BootstrapPlan& plan, std::optional<Column> cluster) {
    const auto whole = coefficient(x, y, method, covariates, plan.confidence);
    if (!whole) return whole.refused();
    // A resample must not change its mind about which side is ordered.
    if (method == CorrelationMethod::Polyserial && isFirstOrdered(x, y)) std::swap(x, y);
    if (covariates.empty() && !cluster) return analysis::bootstrapCorrelation(x, y, method, plan);
    const auto cases = completeCases(x, y, covariates, cluster);
    if (!cases) return cases.refused();
    const analysis::Statistic statistic = [&](std::span<const std::uint32_t> positions) {
        std::vector<std::vector<double>> drawn(cases->columns.size());
        for (std::size_t c = 0; c < drawn.size(); ++c) {
            drawn[c].reserve(positions.size());
            for (const std::uint32_t position : positions) drawn[c].push_back(cases->columns[c][position]);
        }
        if (covariates.empty()) return analysis::estimateOf(drawn[0], drawn[1], method);
        const std::vector<Column> others(drawn.begin() + 2, drawn.end());
        const auto again = coefficient(drawn[0], drawn[1], method, others, plan.confidence);
        return again ? again->estimate : std::numeric_limits<double>::quiet_NaN();
    };
    if (cluster) return analysis::clusterBootstrap(cases->cluster, statistic, plan);
    return analysis::bootstrap(cases->columns.front().size(), statistic, plan);
}

std::vector<double> clinicianNumbers(const dataset::Dataset& dataset) {
    QHash<QString, double> numbers;
    std::vector<double> result;
    for (const dataset::DataRow& row : dataset.rows) {
        if (row.clinician.isEmpty()) {
            result.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const auto known = numbers.constFind(row.clinician);
        const double number = known != numbers.constEnd() ? *known : static_cast<double>(numbers.size());
        numbers.insert(row.clinician, number);
        result.push_back(number);
    }
    return result;
}

bool isFirstOrdered(Column x, Column y) {
    return differentValues(x) < differentValues(y);
}

bool isMeasured(const dataset::DataColumn& column) {
    return column.measure != dataset::Measure::Nominal || differentValues(column.numbers()) <= 2;
}

} // namespace lacrima::findings
