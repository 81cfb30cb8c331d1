// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportRelations.h"

#include "core/exchange/recomputation/RecomputedCorrelations.h"
#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/exchange/recomputation/RecomputedScales.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/ComparedFigures.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationHeadline.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/figures/correlation/VerdictWords.h"
#include "ui/figures/numbers/ResultNumbers.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class ReportRelations {
    Q_DECLARE_TR_FUNCTIONS(ReportRelations)
};

QStringList cryingOf(const SectionWriter& writer) {
    return writer.request.crying.isEmpty() ? findings::publishedCryingVariables(writer.data())
                                           : writer.request.crying;
}

/// Pearson's r as the report has it from the beginning; of other methods the page's own words.
QString howComputed(const findings::CorrelationTable& table, const findings::CorrelationRequest& request,
    const dataset::Dataset& data) {
    const bool isPlain = request.method == analysis::CorrelationMethod::Pearson &&
                         request.covariates.isEmpty() && !request.isListwise && !request.isClusterBootstrap &&
                         request.permutations == 0;
    if (!isPlain) return figures::correlationMethodWords(data, table, request);
    const QString interval =
        request.resamples > 0 && data.isHandPicked
            ? ReportRelations::tr(
                  "Pearson’s r with an interval by bootstrap of the cases: BCa, %1 resamples.")
                  .arg(request.resamples)
        : request.resamples > 0
            ? ReportRelations::tr("Pearson’s r with a two-sided p by t and an interval by bootstrap of the "
                                  "cases: BCa, the acceleration by the jackknife, %1 resamples, generator "
                                  "%2, seed %3.")
                  .arg(QString::number(request.resamples), QString::fromLatin1(analysis::kGeneratorName),
                      QString::number(request.seed))
        : data.isHandPicked
            ? ReportRelations::tr("Pearson’s r with Fisher’s interval.")
            : ReportRelations::tr("Pearson’s r with a two-sided p by t and Fisher’s interval.");
    if (data.isHandPicked) return interval;
    return QStringLiteral("%1 %2").arg(
        interval, ReportRelations::tr("Adjusted p: %1 over the family of m = %2 distinct pairs.")
                      .arg(figures::adjustmentName(table.adjustment), QString::number(table.familySize)));
}

/// What a table of correlations says of itself.
QString tableNote(const findings::CorrelationTable& table, const findings::CorrelationRequest& request) {
    const QString adjustment =
        table.maxT ? QStringLiteral("max-T") : figures::adjustmentName(table.adjustment);
    const QString family =
        table.familySize == 0 ? ReportRelations::tr("There is no p.")
                              : ReportRelations::tr("Adjustment: %1, over the %2 correlations of this table.")
                                    .arg(adjustment, QString::number(table.familySize));
    if (request.method != analysis::CorrelationMethod::Pearson || !request.covariates.isEmpty())
        return QStringLiteral("%1. %2%3")
            .arg(figures::methodName(table), family, figures::bootstrapNote(table));
    const QString how = request.resamples > 0
                            ? ReportRelations::tr("Pearson correlations with BCa bootstrap intervals.")
                            : ReportRelations::tr("Pearson correlations with Fisher intervals.");
    return QStringLiteral("%1 %2%3").arg(how, family, figures::bootstrapNote(table));
}

} // namespace

void warnOfClusters(SectionWriter& writer) {
    const QString warning = figures::clusterWarning(writer.data());
    if (!warning.isEmpty()) writer.document.warning(warning);
}

void addCorrelationTable(
    SectionWriter& writer, const findings::CorrelationRequest& request, CorrelationView view) {
    const dataset::Dataset& data = writer.data();
    const auto table = findings::correlate(data, request);
    addNumbers(writer.shown, table);
    const findings::CorrelationCell* strongest = table.strongest();
    if (strongest == nullptr && table.cells.empty()) {
        writer.document.paragraph(ReportRelations::tr("There is nothing to correlate yet."));
        return;
    }
    exchange::recompute(writer.again, table, request, QStringLiteral("corr"));
    if (strongest != nullptr) {
        writer.document.finding(figures::correlationsHeadline(data, table));
        writer.document.paragraph(figures::largestWords(data, table, *strongest));
    }
    warnOfClusters(writer);
    writer.document.figure(CorrelationChoices::isHeatmap(view, table, request.ys.size())
                               ? figures::heatmapChart(data, table)
                               : figures::forestChart(data, table),
        ReportRelations::tr("Correlations of the answers about crying with the alliance"));
    const bool isTested = strongest != nullptr && request.method == analysis::CorrelationMethod::Pearson;
    const QString smallest = isTested ? figures::smallestWords(data, strongest->n) : QString();
    if (!smallest.isEmpty()) writer.document.paragraph(smallest);
    spec::TableSpec sheet = figures::correlationSheet(data, table);
    sheet.note = tableNote(table, request);
    writer.table(sheet);
    writer.method(ReportRelations::tr("Correlations."), howComputed(table, request, data));
}

void addCorrelations(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    findings::CorrelationRequest request;
    request.xs = cryingOf(writer);
    request.ys =
        writer.request.alliance.isEmpty() ? findings::allianceVariables(data) : writer.request.alliance;
    request.adjustment = writer.request.adjustment;
    request.confidence = writer.request.confidence;
    request.resamples = writer.request.resamples;
    addCorrelationTable(writer, request, CorrelationView::Forest);
}

void addCompared(SectionWriter& writer) {
    addComparedOf(writer, cryingOf(writer));
}

void addComparedOf(SectionWriter& writer, const QStringList& answers) {
    const dataset::Dataset& data = writer.data();
    if (findings::allianceDimensions(data).size() < 2) {
        writer.document.paragraph(
            ReportRelations::tr("This study has no dimensions of the alliance to compare."));
        return;
    }
    findings::ComparedRequest request;
    request.xs = answers;
    request.confidence = writer.request.confidence;
    const auto comparison = findings::compareCorrelations(data, request);
    exchange::recompute(writer.again, comparison);
    addNumbers(writer.shown, comparison);
    writer.document.finding(figures::comparedHeadline(data, comparison));
    warnOfClusters(writer);
    writer.figure(figures::comparedChart(data, comparison));
    writer.figure(figures::comparedDifferenceChart(data, comparison));
    writer.table(figures::comparedSheet(data, comparison));
    writer.table(figures::comparedOmnibusSheet(data, comparison));
    writer.table(figures::comparedPairSheet(data, comparison));
    writer.method(ReportRelations::tr("Correlations compared."),
        data.isHandPicked
            ? ReportRelations::tr("Correlations of one answer with bond, goal and task come from the same "
                                  "cases and depend on each "
                                  "other; each difference has Zou’s interval. Partial correlations take the "
                                  "two other dimensions "
                                  "out of both.")
            : ReportRelations::tr(
                  "Correlations of one answer with bond, goal and task come from the same cases and "
                  "depend on each other. They were compared over the cases complete in all of them: "
                  "all at once by Steiger’s chi-squared, Holm over m = %1 answers; pair by pair by "
                  "Steiger’s z with the pooled r, Holm within an answer, with Zou’s interval of the "
                  "difference. Partial correlations take the two other dimensions out of both.")
                  .arg(comparison.familySize));
}

void addFindings(SectionWriter& writer) {
    addFindingsWithin(writer, findings::kShareMargin);
}

std::vector<findings::FindingResult> addFindingsWithin(SectionWriter& writer, double margin) {
    const dataset::Dataset& data = writer.data();
    const auto results =
        findings::computeFindings(data, writer.source.claims, writer.request.confidence, margin);
    if (results.empty()) {
        writer.document.paragraph(
            ReportRelations::tr("There are no published findings to hold this study against."));
        return results;
    }
    exchange::recompute(writer.again, results);
    addNumbers(writer.shown, results);
    writer.document.finding(figures::findingsHeadline(results));
    for (const QString& caution : figures::findingsCautions(data, results)) writer.document.warning(caution);
    writer.figure(figures::publishedSharesChart(data, results));
    writer.figure(figures::findingsForest(data, results));
    writer.table(figures::findingsSheet(results));
    std::size_t family = 0;
    for (const findings::FindingResult& result : results) family += result.holmP ? 1U : 0U;
    if (data.isHandPicked) return results;
    writer.method(ReportRelations::tr("Published findings."),
        figures::verdictNote(results) + QLatin1Char(' ') +
            ReportRelations::tr("Holm and Benjamini-Hochberg over the m = %1 correlations of the board.")
                .arg(family));
    return results;
}

} // namespace lacrima::ui::report
