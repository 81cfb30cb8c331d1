// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/ComparedCorrelations.h"

#include "core/analysis/correlation/Partial.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/analysis/resampling/BootstrapDifferences.h"
#include "core/findings/HandPicked.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::Refusal;

/// x and the rivals over the cases complete in all of them; what is infinite in them is refused pair by pair.
using RivalColumns = std::vector<std::vector<double>>;

/// The rows that have all values, and the clusters of these rows where there are any.
struct CompleteRows {
    RivalColumns columns;
    std::optional<std::vector<double>> cluster;
};

std::optional<CompleteRows> completeRowsOf(const dataset::Dataset& dataset, const QString& x,
    const QStringList& rivals, const std::optional<std::vector<double>>& cluster) {
    std::vector<Column> sources;
    for (const QString& name : QStringList{x} + rivals) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr) return std::nullopt;
        sources.push_back(column->numbers());
    }
    CompleteRows rows{RivalColumns(sources.size()), {}};
    if (cluster) rows.cluster.emplace();
    for (std::size_t row = 0; row < sources.front().size(); ++row) {
        const auto isMissing = [row](const Column& column) { return std::isnan(column[row]); };
        if (std::any_of(sources.begin(), sources.end(), isMissing)) continue;
        for (std::size_t i = 0; i < sources.size(); ++i) rows.columns[i].push_back(sources[i][row]);
        if (cluster) rows.cluster->push_back((*cluster)[row]);
    }
    return rows;
}

ComparedCorrelation correlationWith(
    const RivalColumns& rows, std::size_t rival, const QStringList& names, const ComparedRequest& request) {
    ComparedCorrelation result;
    result.rival = names[static_cast<qsizetype>(rival)];
    std::vector<Column> others;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (i != rival + 1) others.push_back(rows[i]);
    }
    result.correlation = coefficient(rows[0], rows[rival + 1], request.method, {}, request.confidence);
    result.partial = analysis::partial(rows[0], rows[rival + 1], others, request.confidence);
    return result;
}

void addOmnibus(ComparedResult& result, const RivalColumns& rows, double confidence) {
    const std::vector<Column> columns(rows.begin() + 1, rows.end());
    const auto all = analysis::compareAllDependent(rows[0], columns, confidence);
    if (all)
        result.omnibus = all->chiSquared;
    else
        result.refusal = all.refusal();
}

void addDifferences(ComparedResult& result, const RivalColumns& rows, const QStringList& names,
    const ComparedRequest& request) {
    std::vector<double> p;
    // without clusters the same resamples serve all differences
    const bool isTogether = request.resampling.isAsked() && !request.resampling.cluster;
    const Resampling apart = isTogether ? Resampling() : request.resampling;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (std::size_t k = i + 1; k < rows.size(); ++k) {
            CorrelationDifference difference =
                overlappingDifference(rows[0], rows[i], rows[k], {request.method, request.confidence, apart});
            difference.first = names[static_cast<qsizetype>(i) - 1];
            difference.second = names[static_cast<qsizetype>(k) - 1];
            p.push_back(difference.isTested() ? difference.tests->steiger.p.p : kNoP.p);
            result.differences.push_back(std::move(difference));
        }
    }
    const auto holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    for (std::size_t i = 0; i < holm.size(); ++i) result.differences[i].holmP = holm[i];
    if (!isTogether) return;
    const std::vector<Column> columns(rows.begin() + 1, rows.end());
    auto intervals = analysis::bootstrapDifferences(
        rows[0], columns, request.method, request.resampling.plan(request.confidence));
    for (std::size_t i = 0; i < intervals.size(); ++i)
        result.differences[i].resampled = Resampled{std::move(intervals[i])};
}

ComparedResult resultFor(const dataset::Dataset& dataset, const QString& x, const QStringList& rivals,
    const ComparedRequest& request) {
    ComparedResult result;
    result.x = x;
    const auto rows = completeRowsOf(dataset, x, rivals, request.resampling.cluster);
    if (!rows || rivals.size() < 2 || rivals.contains(x)) {
        result.refusal = rows ? Refusal::BadArgument : Refusal::TooFewObservations;
        return result;
    }
    const RivalColumns& columns = rows->columns;
    result.n = columns.front().size();
    for (std::size_t i = 0; i + 1 < columns.size(); ++i)
        result.correlations.push_back(correlationWith(columns, i, rivals, request));
    const bool hasTests =
        request.method == analysis::CorrelationMethod::Pearson && !request.resampling.cluster;
    if (hasTests) addOmnibus(result, columns, request.confidence);
    ComparedRequest ofRows = request;
    ofRows.resampling.cluster = rows->cluster;
    addDifferences(result, columns, rivals, ofRows);
    return result;
}

void leaveTestsOut(ComparedCorrelations& comparison) {
    comparison.familySize = 0;
    for (ComparedResult& result : comparison.results) {
        leaveOutP(result.omnibus);
        result.omnibusHolmP.reset();
        for (ComparedCorrelation& correlation : result.correlations) {
            leaveOutP(correlation.correlation);
            leaveOutP(correlation.partial);
        }
        for (CorrelationDifference& difference : result.differences) difference.leaveTestsOut();
    }
}

} // namespace

ComparedCorrelations compareCorrelations(const dataset::Dataset& dataset, const ComparedRequest& request) {
    ComparedCorrelations comparison;
    comparison.confidence = request.confidence;
    comparison.rivals = request.rivals.isEmpty() ? allianceDimensions(dataset) : request.rivals;
    std::vector<double> p;
    for (const QString& x : request.xs) {
        comparison.results.push_back(resultFor(dataset, x, comparison.rivals, request));
        const auto& omnibus = comparison.results.back().omnibus;
        p.push_back(omnibus ? omnibus->p.p : std::numeric_limits<double>::quiet_NaN());
    }
    comparison.familySize = analysis::familySize(p);
    const auto holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (comparison.results[i].omnibus) comparison.results[i].omnibusHolmP = holm[i];
    }
    if (dataset.isHandPicked) leaveTestsOut(comparison);
    return comparison;
}

} // namespace lacrima::findings
