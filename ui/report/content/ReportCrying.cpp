// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportCrying.h"

#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/exchange/recomputation/RecomputedScales.h"
#include "core/findings/AllianceSummary.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingSummary.h"
#include "ui/figures/Words.h"
#include "ui/figures/alliance/AllianceFigures.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/figures/crying/GroupedCryingFigures.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/crying/ShareRows.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

using figures::CryingMeasure;

/// The context of the sentences below.
class ReportCrying {
    Q_DECLARE_TR_FUNCTIONS(ReportCrying)
};

void addByLevel(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    const auto groups = findings::cryingByGroup(data, QStringLiteral("po_level"), writer.request.confidence);
    if (!groups) return;
    exchange::recompute(writer.again, *groups);
    writer.document.heading(2, ReportCrying::tr("By level of personality organization"));
    for (const auto measure : {CryingMeasure::Ever, CryingMeasure::LastSession, CryingMeasure::Frequency})
        writer.document.finding(figures::groupedHeadline(data, *groups, measure));
    for (const QString& caution : figures::groupCautions(data, *groups)) writer.document.paragraph(caution);
    const auto chart = figures::groupedCryingChart(data, *groups, CryingMeasure::Ever);
    writer.document.figure(chart, chart.title);
    const auto strips = figures::frequencyStrips(data, *groups);
    writer.document.figure(strips, strips.title);
    writer.table(figures::groupedCryingSheet(data, *groups, CryingMeasure::Ever));
    writer.method(ReportCrying::tr("Levels."),
        ReportCrying::tr(
            "Who ever cried, who cried in the last session, and how often (0 to 5) each had one test over "
            "all "
            "levels: with three or more ordered levels of a trend (Cochran and Armitage for shares, the size "
            "being Pearson’s r of level and answer; Jonckheere and Terpstra with the variance for ties for "
            "how often, the size being Kendall’s tau-b with the interval of Brown and Benedetti), otherwise "
            "of a difference (for shares the exact test of Fisher, or of Freeman and Halton; for how often "
            "the Mann-Whitney or the Kruskal-Wallis test). These p are not adjusted for each other, and no "
            "pair of levels was picked out. Intervals of means by t, of medians by order statistics."));
}

} // namespace

void addCrying(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    const auto summary = findings::summarizeCrying(data, writer.request.confidence);
    const QString confidence = figures::percentOf(summary.confidence);
    if (!summary.ever && !summary.lastSession) {
        writer.document.paragraph(ReportCrying::tr("Nobody has answered about crying yet."));
        return;
    }
    exchange::recompute(writer.again, summary);
    if (summary.ever) {
        writer.document.finding(
            ReportCrying::tr("%1 patients have cried in this therapy: %2")
                .arg(figures::countWords(*summary.ever), figures::shareWords(*summary.ever)));
    }
    writer.document.figure(figures::cryingShareChart(data, summary),
        ReportCrying::tr("Patients who cried, with %1 % Wilson intervals").arg(confidence));
    writer.document.figure(figures::cryingFrequencyChart(data, summary),
        ReportCrying::tr("How often patients cried, with %1 % Wilson intervals").arg(confidence));
    writer.table(figures::cryingSheet(summary));
    const auto counts = findings::countCrying(data);
    if (counts.description) {
        exchange::recompute(writer.again, counts);
        writer.document.figure(figures::cryingCountChart(data, counts),
            ReportCrying::tr("How many times patients cried; who never cried counts 0"));
        writer.table(figures::cryingCountSheet(counts));
    }
    writer.method(ReportCrying::tr("Shares."),
        ReportCrying::tr("Shares are of all patients who answered, with Wilson score intervals."));
    addByLevel(writer);
}

void addAlliance(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    if (writer.source.alliance == nullptr) {
        writer.document.paragraph(ReportCrying::tr("This study has no instrument of the alliance."));
        return;
    }
    const instrument::Instrument& instrument = *writer.source.alliance;
    const auto summary = findings::summarizeAlliance(data, instrument, writer.request.confidence);
    const auto means = figures::scaleMeans(data, summary, writer.request.confidence);
    exchange::recompute(writer.again, summary, instrument);
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const QString& scale = summary.scales[i].scale;
        writer.again.put(QStringLiteral("alliance.") + scale,
            QStringLiteral("mean_interval(%1)").arg(writer.again.column(scale)),
            exchange::meanFields(means[i]));
    }
    writer.document.finding(figures::allianceHeadline(summary));
    writer.document.figure(figures::allianceScores(data, summary, means),
        ReportCrying::tr("Scores of the scales over their declared range"));
    writer.table(figures::allianceScoreSheet(summary, means, writer.request.confidence));
    writer.document.heading(2, ReportCrying::tr("Reliability"));
    writer.document.figure(figures::reliabilityChart(data, summary),
        ReportCrying::tr("How the items of each scale hold together"));
    writer.table(figures::reliabilitySheet(summary, writer.request.confidence));
    for (const findings::ScaleSummary& scale : summary.scales) {
        if (!scale.isTotal) writer.table(figures::itemSheet(scale));
    }
    writer.document.paragraph(figures::runWords(summary));
    writer.document.heading(2, ReportCrying::tr("The scales among each other"));
    writer.document.figure(
        figures::subscaleChart(data, summary), ReportCrying::tr("Correlations of the subscales"));
    writer.table(figures::subscaleSheet(data, summary));
    writer.method(ReportCrying::tr("Scales."),
        ReportCrying::tr(
            "A scale is the mean of its items after reversal, scored when at least %1 % of them "
            "are answered; the total needs every subscale. Reliability: Cronbach’s alpha with the "
            "interval of Feldt, and omega total of a one-factor model fitted by maximum "
            "likelihood, both of the items as they are, over the cases complete in the items. There are no "
            "norms and no cut-offs "
            "for these scores.")
            .arg(qRound(writer.source.answeredShare * 100)));
}

} // namespace lacrima::ui::report
