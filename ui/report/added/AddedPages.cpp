// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/added/AddedPages.h"

#include "core/exchange/recomputation/RecomputedCorrelations.h"
#include "core/findings/MissingSummary.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "ui/figures/correlation/CoefficientFigures.h"
#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/figures/correlation/RelationWords.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/figures/missing/ParticipationFigures.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/report/content/ReportAlliance.h"
#include "ui/report/content/ReportCrying.h"
#include "ui/report/content/ReportGroups.h"
#include "ui/report/content/ReportRelations.h"
#include "ui/report/content/ReportSample.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace lacrima::ui::report {
namespace {

using figures::CryingMeasure;

/// The context of the sentences below.
class AddedPages {
    Q_DECLARE_TR_FUNCTIONS(AddedPages)
};

QString chosen(const QJsonObject& choices, const char* key, const char* absent = "") {
    return choices.value(QLatin1String(key)).toString(QLatin1String(absent));
}

void sayRefusal(SectionWriter& writer, analysis::Refusal refusal) {
    writer.document.warning(AddedPages::tr("Not computed: %1.").arg(text::refusalWords(refusal)));
}

void addCryingPage(SectionWriter& writer, const QJsonObject& choices) {
    const QString by = chosen(choices, "by");
    if (by.isEmpty()) return addCryingOfAll(writer);
    const QString shown = chosen(choices, "show");
    const CryingMeasure measure = shown == QLatin1String("frequency")      ? CryingMeasure::Frequency
                                  : shown == QLatin1String("last_session") ? CryingMeasure::LastSession
                                                                           : CryingMeasure::Ever;
    if (const auto refusal = addCryingBy(writer, by, measure)) sayRefusal(writer, *refusal);
}

void addAlliancePage(SectionWriter& writer, const QJsonObject& choices) {
    addAlliance(writer, chosen(choices, "scale"));
}

void addCorrelationsPage(SectionWriter& writer, const QJsonObject& choices) {
    addCorrelationTable(
        writer, CorrelationChoices::requestOf(choices, writer.data()), CorrelationChoices::viewOf(choices));
}

/// The points, and every coefficient; as on the page always with intervals of 95 %.
void addRelationPage(SectionWriter& writer, const QJsonObject& choices) {
    const dataset::Dataset& data = writer.data();
    findings::CoefficientPanelRequest request;
    request.x = chosen(choices, "x");
    request.y = chosen(choices, "y");
    for (const auto& name : choices.value(QLatin1String("covariates")).toArray())
        request.covariates.append(name.toString());
    request = findings::affordable(request, data.rows.size());
    const auto panel = findings::sensitivity(data, request);
    if (!panel) return sayRefusal(writer, panel.refusal());
    addNumbers(writer.shown, *panel);
    exchange::recompute(writer.again, *panel, request);
    if (panel->pearson() != nullptr) writer.document.finding(figures::relationHeadline(data, *panel));
    warnOfClusters(writer);
    const figures::ScatterOptions options{choices.value(QLatin1String("jitter")).toBool(),
        choices.value(QLatin1String("marginals")).toBool(true)};
    writer.figure(figures::relationChart(data, request.x, request.y, options));
    writer.document.figure(
        figures::coefficientChart(data, *panel), AddedPages::tr("Does it depend on the coefficient?"));
    const auto line = findings::lineThrough(data, request.x, request.y, request.confidence);
    if (line) exchange::recompute(writer.again, *line, request.x, request.y);
    writer.table(figures::coefficientSheet(
        data, *panel, line ? std::optional<analysis::FittedLine>(*line) : std::nullopt));
    if (!data.isHandPicked) writer.document.paragraph(figures::agreementWords(*panel));
}

void addComparedPage(SectionWriter& writer, const QJsonObject& choices) {
    const dataset::Dataset& data = writer.data();
    const QString variable = chosen(choices, "variables", "published");
    QStringList xs = findings::publishedCryingVariables(data);
    if (variable == QLatin1String("ratings"))
        xs = findings::cryingVariables(data);
    else if (variable != QLatin1String("published") && data.column(variable) != nullptr)
        xs = {variable};
    addComparedOf(writer, xs);
}

void addGroupsPage(SectionWriter& writer, const QJsonObject& choices) {
    warnOfClusters(writer);
    if (const auto refusal = addGroupsOf(
            writer, chosen(choices, "outcome", "cry_frequency"), chosen(choices, "group", "po_level")))
        sayRefusal(writer, *refusal);
}

void addFindingsPage(SectionWriter& writer, const QJsonObject& choices) {
    const double margin = choices.value(QLatin1String("margin")).toDouble(findings::kShareMargin);
    const auto results = addFindingsWithin(writer, margin);
    const QString id = chosen(choices, "finding");
    for (const findings::FindingResult& result : results) {
        if (result.definition.id != id) continue;
        for (const QString& words : figures::findingWords(writer.data(), result))
            writer.document.paragraph(words);
        writer.table(figures::findingSheet(writer.data(), result));
    }
}

void addMissingPage(SectionWriter& writer, const QJsonObject& choices) {
    addParticipation(writer);
    constexpr std::size_t kPatternsOfPage = 20;
    const QString block = chosen(choices, "block");
    const QStringList variables = block.isEmpty() ? QStringList() : findings::itemsOf(writer.data(), block);
    addMissingOf(writer, variables, kPatternsOfPage);
    addNumbers(writer.shown, findings::countPairs(writer.data(), variables));
}

} // namespace

bool addPage(SectionWriter& writer, const QString& page, const QJsonObject& choices) {
    using Add = void (*)(SectionWriter&, const QJsonObject&);
    static const std::map<QString, Add> kPages{{QStringLiteral("tabCrying"), &addCryingPage},
        {QStringLiteral("tabAlliance"), &addAlliancePage},
        {QStringLiteral("tabCorrelations"), &addCorrelationsPage},
        {QStringLiteral("tabRelation"), &addRelationPage}, {QStringLiteral("tabCompared"), &addComparedPage},
        {QStringLiteral("tabGroups"), &addGroupsPage}, {QStringLiteral("tabFindings"), &addFindingsPage},
        {QStringLiteral("tabMissing"), &addMissingPage}};
    const auto found = kPages.find(page);
    if (found == kPages.end()) return false;
    found->second(writer, choices);
    return true;
}

} // namespace lacrima::ui::report
