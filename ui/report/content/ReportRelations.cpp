// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportRelations.h"

#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/exchange/recomputation/RecomputedScales.h"
#include "core/findings/Results.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/ComparedFigures.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationHeadline.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/figures/correlation/VerdictWords.h"
#include "ui/figures/groups/GroupFigures.h"
#include "ui/figures/groups/GroupTables.h"

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

void warnOfClusters(SectionWriter& writer) {
    const QString warning = figures::clusterWarning(writer.data());
    if (!warning.isEmpty()) writer.document.warning(warning);
}

std::vector<std::pair<QString, QString>> comparisonsOf(const SectionWriter& writer) {
    if (!writer.request.comparisons.empty()) return writer.request.comparisons;
    std::vector<std::pair<QString, QString>> found;
    for (const auto& [outcome, group] : {std::pair("wai_total", "po_level"),
             std::pair("gen_negative", "po_level"), std::pair("wai_total", "cried_last_session")}) {
        const QString y = QString::fromLatin1(outcome);
        const QString by = QString::fromLatin1(group);
        if (writer.data().column(y) != nullptr && writer.data().column(by) != nullptr)
            found.emplace_back(y, by);
    }
    return found;
}

void addComparison(SectionWriter& writer, const QString& outcome, const QString& group) {
    const dataset::Dataset& data = writer.data();
    const auto comparison = findings::compareGroups(data, {outcome, group, writer.request.confidence, {}});
    if (!comparison || comparison->n == 0) return;
    exchange::recompute(writer.again, *comparison);
    const auto chart = figures::groupChart(data, *comparison);
    writer.document.heading(2, chart.title);
    writer.document.finding(figures::groupHeadline(data, *comparison));
    writer.document.figure(chart,
        ReportRelations::tr("%1: distribution, quartiles with the median, mean with its interval, and cases")
            .arg(chart.title));
    writer.table(figures::groupSheet(data, *comparison));
    writer.table(figures::groupTestSheet(data, *comparison));
    writer.table(figures::groupPairSheet(data, *comparison));
}

/// The table, and how it was computed.
void addCorrelationTable(SectionWriter& writer, const findings::CorrelationTable& table,
    const findings::CorrelationRequest& request) {
    spec::TableSpec sheet = figures::correlationSheet(writer.data(), table);
    const bool isDrawn = request.resamples > 0;
    const QString how = isDrawn ? ReportRelations::tr("Pearson correlations with BCa bootstrap intervals.")
                                : ReportRelations::tr("Pearson correlations with Fisher intervals.");
    sheet.note = QStringLiteral("%1 %2%3").arg(how,
        ReportRelations::tr("Adjustment: %1, over the %2 correlations of this table.")
            .arg(figures::adjustmentName(table.adjustment), QString::number(table.familySize)),
        figures::bootstrapNote(table));
    writer.table(sheet);
    const QString interval =
        isDrawn
            ? ReportRelations::tr("Pearson’s r with a two-sided p by t and an interval by bootstrap of the "
                                  "cases: BCa, the acceleration by the jackknife, %1 resamples, generator "
                                  "%2, seed %3.")
                  .arg(QString::number(request.resamples), QString::fromLatin1(analysis::kGeneratorName),
                      QString::number(request.seed))
            : ReportRelations::tr("Pearson’s r with a two-sided p by t and Fisher’s interval.");
    writer.method(ReportRelations::tr("Correlations."),
        QStringLiteral("%1 %2").arg(interval,
            ReportRelations::tr("Adjusted p: %1 over the family of m = %2 distinct pairs.")
                .arg(figures::adjustmentName(table.adjustment), QString::number(table.familySize))));
}

} // namespace

void addCorrelations(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    findings::CorrelationRequest request;
    request.xs = cryingOf(writer);
    request.ys =
        writer.request.alliance.isEmpty() ? findings::allianceVariables(data) : writer.request.alliance;
    request.adjustment = writer.request.adjustment;
    request.confidence = writer.request.confidence;
    request.resamples = writer.request.resamples;
    const auto table = findings::correlate(data, request);
    const findings::CorrelationCell* strongest = table.strongest();
    if (strongest == nullptr) {
        writer.document.paragraph(ReportRelations::tr("There is nothing to correlate yet."));
        return;
    }
    exchange::recompute(writer.again, table, QStringLiteral("corr"));
    writer.document.finding(figures::correlationsHeadline(data, table));
    writer.document.paragraph(figures::largestWords(data, table, *strongest));
    warnOfClusters(writer);
    writer.document.figure(figures::forestChart(data, table),
        ReportRelations::tr("Correlations of the answers about crying with the alliance"));
    writer.document.paragraph(figures::smallestWords(strongest->n));
    addCorrelationTable(writer, table, request);
}

void addCompared(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    if (findings::allianceDimensions(data).size() < 2) {
        writer.document.paragraph(
            ReportRelations::tr("This study has no dimensions of the alliance to compare."));
        return;
    }
    findings::ComparedRequest request;
    request.xs = cryingOf(writer);
    request.confidence = writer.request.confidence;
    const auto comparison = findings::compareCorrelations(data, request);
    exchange::recompute(writer.again, comparison);
    writer.document.finding(figures::comparedHeadline(data, comparison));
    warnOfClusters(writer);
    const auto chart = figures::comparedChart(data, comparison);
    writer.document.figure(chart, chart.title);
    const auto differences = figures::comparedDifferenceChart(data, comparison);
    writer.document.figure(differences, differences.title);
    writer.table(figures::comparedSheet(data, comparison));
    writer.table(figures::comparedOmnibusSheet(data, comparison));
    writer.table(figures::comparedPairSheet(data, comparison));
    writer.method(ReportRelations::tr("Correlations compared."),
        ReportRelations::tr(
            "Correlations of one answer with bond, goal and task come from the same cases and "
            "depend on each other. They were compared over the cases complete in all of them: "
            "all at once by Steiger’s chi-squared, Holm over m = %1 answers; pair by pair by "
            "Steiger’s z with the pooled r, Holm within an answer, with Zou’s interval of the "
            "difference. Partial correlations take the two other dimensions out of both.")
            .arg(comparison.familySize));
}

void addGroups(SectionWriter& writer) {
    const auto comparisons = comparisonsOf(writer);
    warnOfClusters(writer);
    for (const auto& [outcome, group] : comparisons) addComparison(writer, outcome, group);
    if (comparisons.empty())
        writer.document.paragraph(ReportRelations::tr("There is nothing to compare yet."));
    writer.method(ReportRelations::tr("Groups."),
        ReportRelations::tr(
            "Two groups by Welch’s t and the Mann-Whitney test, more by Welch’s analysis of "
            "variance and the Kruskal-Wallis test, ordered ones by the Jonckheere-Terpstra test "
            "as well; sizes are Hedges’ g (interval by the noncentral t), the rank-biserial r, "
            "eta squared (by the noncentral F), epsilon squared and tau-b. Holm over the pairs "
            "of groups; tests of different questions are not adjusted for each other."));
}

void addFindings(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    const auto results = findings::computeFindings(data, writer.source.claims, writer.request.confidence);
    if (results.empty()) {
        writer.document.paragraph(
            ReportRelations::tr("There are no published findings to hold this study against."));
        return;
    }
    exchange::recompute(writer.again, results);
    writer.document.finding(figures::findingsHeadline(results));
    warnOfClusters(writer);
    const auto shares = figures::publishedSharesChart(data, results);
    writer.document.figure(shares, shares.title);
    const auto forest = figures::findingsForest(data, results);
    writer.document.figure(forest, forest.title);
    writer.table(figures::findingsSheet(results));
    std::size_t family = 0;
    for (const findings::FindingResult& result : results) family += result.holmP ? 1U : 0U;
    writer.method(ReportRelations::tr("Published findings."),
        figures::verdictNote(results) + QLatin1Char(' ') +
            ReportRelations::tr("Holm and Benjamini-Hochberg over the m = %1 correlations of the board.")
                .arg(family));
}

} // namespace lacrima::ui::report
