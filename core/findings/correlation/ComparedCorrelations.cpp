// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/ComparedCorrelations.h"

#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/findings/HandPicked.h"
#include "core/findings/correlation/CorrelationTable.h"

#include <limits>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::Refusal;

/// x and the rivals over the cases complete in all of them.
using Rows = std::vector<std::vector<double>>;

analysis::Computed<Rows> completeRowsOf(
    const dataset::Dataset& dataset, const QString& x, const QStringList& rivals) {
    std::vector<Column> columns;
    for (const QString& name : QStringList{x} + rivals) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr) return {Refusal::TooFewObservations, 0};
        columns.push_back(column->numbers());
    }
    return analysis::completeRows(columns);
}

ComparedCorrelation correlationWith(
    const Rows& rows, std::size_t rival, const QStringList& names, double confidence) {
    ComparedCorrelation result;
    result.rival = names[static_cast<qsizetype>(rival)];
    std::vector<Column> others;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (i != rival + 1) others.push_back(rows[i]);
    }
    result.correlation = analysis::pearson(rows[0], rows[rival + 1], confidence);
    result.partial = analysis::partial(rows[0], rows[rival + 1], others, confidence);
    return result;
}

void addTests(ComparedResult& result, const Rows& rows, const QStringList& names, double confidence) {
    const std::vector<Column> columns(rows.begin() + 1, rows.end());
    const auto all = analysis::compareAllDependent(rows[0], columns, confidence);
    if (!all) {
        result.refusal = all.refusal();
        return;
    }
    result.omnibus = all->chiSquared;
    std::size_t at = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype k = i + 1; k < names.size(); ++k, ++at)
            result.pairs.push_back({names[i], names[k], all->pairs[at], all->holm[at]});
    }
}

ComparedResult resultFor(
    const dataset::Dataset& dataset, const QString& x, const ComparedCorrelations& comparison) {
    ComparedResult result;
    result.x = x;
    const auto rows = completeRowsOf(dataset, x, comparison.rivals);
    if (!rows || comparison.rivals.size() < 2 || comparison.rivals.contains(x)) {
        result.refusal = rows ? Refusal::BadArgument : rows.refusal();
        return result;
    }
    result.n = rows->front().size();
    for (std::size_t i = 0; i + 1 < rows->size(); ++i)
        result.correlations.push_back(correlationWith(*rows, i, comparison.rivals, comparison.confidence));
    addTests(result, *rows, comparison.rivals, comparison.confidence);
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
        for (ComparedPair& pair : result.pairs) {
            analysis::DependentComparison& tests = pair.comparison;
            for (analysis::TestStatistic* test :
                {&tests.williams, &tests.dunnClark, &tests.steiger, &tests.meng})
                test->p = kNoP;
            pair.holmP = kNoP.p;
        }
    }
}

} // namespace

ComparedCorrelations compareCorrelations(const dataset::Dataset& dataset, const ComparedRequest& request) {
    ComparedCorrelations comparison;
    comparison.confidence = request.confidence;
    comparison.rivals = request.rivals.isEmpty() ? allianceDimensions(dataset) : request.rivals;
    std::vector<double> p;
    for (const QString& x : request.xs) {
        comparison.results.push_back(resultFor(dataset, x, comparison));
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
