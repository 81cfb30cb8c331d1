// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportAlliance.h"

#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/exchange/recomputation/RecomputedScales.h"
#include "core/findings/AllianceSummary.h"
#include "ui/figures/alliance/AllianceFigures.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/figures/numbers/ResultNumbers.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class ReportAlliance {
    Q_DECLARE_TR_FUNCTIONS(ReportAlliance)
};

/// The scores again, and the intervals of their means.
void recomputeScores(
    SectionWriter& writer, const findings::AllianceSummary& summary, const figures::ScaleMeans& means) {
    exchange::recompute(writer.again, summary, *writer.source.alliance);
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const QString& scale = summary.scales[i].scale;
        writer.again.put(QStringLiteral("alliance.") + scale,
            QStringLiteral("mean_interval(%1)").arg(writer.again.column(scale)),
            exchange::meanFields(means[i]));
    }
}

} // namespace

void addAlliance(SectionWriter& writer, const QString& itemsOf) {
    const dataset::Dataset& data = writer.data();
    if (writer.source.alliance == nullptr) {
        writer.document.paragraph(ReportAlliance::tr("This study has no instrument of the alliance."));
        return;
    }
    auto summary = findings::summarizeAlliance(data, *writer.source.alliance, writer.request.confidence);
    figures::orderScales(summary);
    const auto means = figures::scaleMeans(data, summary, writer.request.confidence);
    recomputeScores(writer, summary, means);
    addNumbers(writer.shown, summary);
    writer.document.finding(figures::allianceHeadline(summary));
    writer.document.figure(figures::allianceScores(data, summary, means),
        ReportAlliance::tr("Scores of the scales over their declared range"));
    writer.table(figures::allianceScoreSheet(summary, means, writer.request.confidence));
    writer.heading(ReportAlliance::tr("Reliability"));
    writer.document.figure(figures::reliabilityChart(data, summary),
        ReportAlliance::tr("How the items of each scale hold together"));
    writer.table(figures::reliabilitySheet(summary, writer.request.confidence));
    for (const findings::ScaleSummary& scale : summary.scales) {
        if (itemsOf.isEmpty() ? !scale.isTotal : scale.scale == itemsOf)
            writer.table(figures::itemSheet(scale));
    }
    writer.document.paragraph(figures::runWords(summary));
    writer.heading(ReportAlliance::tr("The scales among each other"));
    writer.document.figure(
        figures::subscaleChart(data, summary), ReportAlliance::tr("Correlations of the subscales"));
    writer.table(figures::subscaleSheet(data, summary));
    writer.method(ReportAlliance::tr("Scales."),
        ReportAlliance::tr(
            "A scale is the mean of its items after reversal, scored when at least %1 % of them "
            "are answered; the total needs every subscale. Reliability: Cronbach’s alpha with the "
            "interval of Feldt, and omega total of a one-factor model fitted by maximum "
            "likelihood, both of the items as they are, over the cases complete in the items. There are no "
            "norms and no cut-offs "
            "for these scores.")
            .arg(qRound(writer.source.answeredShare * 100)));
}

} // namespace lacrima::ui::report
