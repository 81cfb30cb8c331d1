// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/alliance/AllianceTables.h"

#include "ui/figures/Words.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lacrima::ui::figures {
namespace {

using findings::AllianceSummary;
using findings::AnswerRun;
using findings::ScaleSummary;

/// The context of the sentences below.
class AllianceTables {
    Q_DECLARE_TR_FUNCTIONS(AllianceTables)
};

QString numberOrDash(std::optional<double> value) {
    return value ? text::fixed(*value, 2) : dash();
}

QString coefficient(std::optional<double> value) {
    return value ? text::bounded(*value) : dash();
}

/// The number of answers that all items have in common; absent when it differs.
std::optional<std::size_t> commonN(const ScaleSummary& scale) {
    std::optional<std::size_t> n;
    for (const findings::ScaleItem& item : scale.items) {
        const std::size_t own = item.description ? item.description->n : 0;
        if (n && *n != own) return std::nullopt;
        n = own;
    }
    return n;
}

} // namespace

spec::TableSpec allianceScoreSheet(
    const AllianceSummary& summary, const ScaleMeans& means, double confidence) {
    spec::TableSpec sheet;
    sheet.caption = AllianceTables::tr("Scores of the alliance");
    sheet.columns = {{AllianceTables::tr("Scale"), false, 0}, {QStringLiteral("n"), true, 44},
        {AllianceTables::tr("Mean"), true, 56}, {intervalHead(confidence), true, 104},
        {AllianceTables::tr("SD"), true, 52}, {AllianceTables::tr("Median"), true, 64},
        {AllianceTables::tr("At the ceiling"), true, 124}};
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const ScaleSummary& scale = summary.scales[i];
        const spec::ResultCell name{titleOf(scale), false, false, toneOf(scale.scale)};
        if (!scale.score) {
            sheet.rows.push_back({name, {QStringLiteral("0")}});
            continue;
        }
        const QString interval = means[i]
                                     ? QStringLiteral("[%1, %2]")
                                           .arg(text::fixed(means[i]->low, 2), text::fixed(means[i]->high, 2))
                                     : dash();
        sheet.rows.push_back(
            {name, {QString::number(scale.score->n)}, {text::fixed(scale.score->mean, 2), true}, {interval},
                {numberOrDash(scale.score->sd)}, {text::fixed(scale.score->median, 2)},
                {scale.atCeiling ? shareWords(*scale.atCeiling) : dash()}});
    }
    sheet.note =
        AllianceTables::tr("Means of the item points, over the declared range. Intervals: t for means, "
                           "Wilson for shares.");
    return sheet;
}

spec::TableSpec reliabilitySheet(const AllianceSummary& summary, double confidence) {
    spec::TableSpec sheet;
    sheet.caption = AllianceTables::tr("Reliability of the scales");
    sheet.columns = {{AllianceTables::tr("Scale"), false, 0}, {AllianceTables::tr("Items"), true, 56},
        {QStringLiteral("n"), true, 44}, {QStringLiteral("α"), true, 52},
        {intervalHead(confidence), true, 104}, {QStringLiteral("ω"), true, 52},
        {AllianceTables::tr("Mean r of items"), true, 112}};
    for (const ScaleSummary& scale : summary.scales) {
        const spec::ResultCell name{titleOf(scale), false, false, toneOf(scale.scale)};
        if (!scale.reliability) {
            sheet.rows.push_back({name, {QString::number(scale.items.size())},
                {QString::number(scale.reliability.refused().n)}, {dash()},
                {scaleRefusal(scale.reliability.refusal()), false, true}});
            continue;
        }
        const analysis::Reliability& alpha = *scale.reliability;
        sheet.rows.push_back({name, {QString::number(alpha.items)}, {QString::number(alpha.n)},
            {text::bounded(alpha.alpha), true}, {text::interval(alpha.interval.low, alpha.interval.high)},
            {omegaOf(scale)}, {text::bounded(alpha.averageR)}});
    }
    sheet.note = AllianceTables::tr(
        "α: Cronbach, interval of Feldt. ω: omega total of a one-factor model by "
        "maximum likelihood, like α of the items as they are. Cases complete in the items of the scale.");
    return sheet;
}

spec::TableSpec itemSheet(const ScaleSummary& scale) {
    spec::TableSpec sheet;
    const auto common = commonN(scale);
    sheet.caption = AllianceTables::tr("Items of %1").arg(inSentence(titleOf(scale)));
    if (common) sheet.caption += QStringLiteral(", n = %1").arg(*common);
    sheet.columns = {{AllianceTables::tr("Item"), false, 0}, {AllianceTables::tr("Mean"), true, 56},
        {AllianceTables::tr("SD"), true, 48}, {AllianceTables::tr("Item-rest r"), true, 84},
        {AllianceTables::tr("α without"), true, 76}, {AllianceTables::tr("At top"), true, 68}};
    if (!common) sheet.columns.insert(sheet.columns.begin() + 1, {QStringLiteral("n"), true, 44});
    for (const findings::ScaleItem& item : scale.items) {
        std::vector<spec::ResultCell> row{{itemName(item)}};
        if (!common) row.push_back({QString::number(item.description ? item.description->n : 0)});
        if (item.description) {
            row.push_back({text::fixed(item.description->mean, 2)});
            row.push_back({numberOrDash(item.description->sd)});
            row.push_back({coefficient(item.itemRestR)});
            row.push_back({coefficient(item.alphaIfDropped)});
            row.push_back({item.top ? text::percent(item.top->estimate) : dash()});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note =
        AllianceTables::tr("(R): turned round before anything is computed. Item-rest r: with the sum of "
                           "the other items. α without: alpha of the other items. At top: share of the "
                           "highest answer.");
    return sheet;
}

spec::TableSpec subscaleSheet(const dataset::Dataset& data, const AllianceSummary& summary) {
    spec::TableSpec sheet;
    sheet.caption = AllianceTables::tr("Correlations of the subscales");
    sheet.columns = {{AllianceTables::tr("Scales"), false, 0}, {QStringLiteral("r"), true, 64},
        {intervalHead(summary.correlations.confidence), true, 124}, {QStringLiteral("n"), true, 52},
        {QStringLiteral("p"), true, 72}};
    for (const findings::CorrelationCell& cell : summary.correlations.cells) {
        std::vector<spec::ResultCell> row{{pairName(data, cell)}};
        if (cell.correlation) {
            const auto& interval = cell.correlation->interval;
            row.push_back({text::bounded(cell.correlation->estimate), true});
            row.push_back({interval ? text::interval(interval->low, interval->high) : dash()});
            row.push_back({QString::number(cell.n)});
            row.push_back({text::pValue(cell.correlation->p.p)});
        } else {
            row.push_back({dash()});
            row.push_back({cell.refusal ? text::refusalWords(*cell.refusal) : QString(), false, true});
            row.push_back({QString::number(cell.n)});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = AllianceTables::tr("Pearson correlations, interval of Fisher, p not adjusted.");
    return sheet;
}

std::vector<AnswerRun> longestRuns(const AllianceSummary& summary, std::size_t most) {
    std::vector<AnswerRun> runs = summary.runs;
    std::stable_sort(runs.begin(), runs.end(), [](const AnswerRun& a, const AnswerRun& b) {
        return a.isUniform != b.isUniform ? a.isUniform : a.longestRun > b.longestRun;
    });
    if (runs.size() > most)
        runs.erase(std::next(runs.begin(), static_cast<std::ptrdiff_t>(most)), runs.end());
    return runs;
}

spec::TableSpec runSheet(const dataset::Dataset& data, const std::vector<AnswerRun>& runs) {
    spec::TableSpec sheet;
    sheet.caption = AllianceTables::tr("Longest runs of equal answers");
    sheet.columns = {{AllianceTables::tr("Case"), false, 0}, {AllianceTables::tr("Answers"), true, 80},
        {AllianceTables::tr("Longest run"), true, 100}, {AllianceTables::tr("Of the answer"), true, 108},
        {AllianceTables::tr("All equal"), false, 84}};
    for (const AnswerRun& run : runs) {
        const dataset::DataRow& which = data.rows[run.row];
        const QString name =
            which.sitting == 1
                ? which.caseId
                : AllianceTables::tr("%1, sitting %2").arg(which.caseId, QString::number(which.sitting));
        sheet.rows.push_back({{name}, {QString::number(run.answered)}, {QString::number(run.longestRun)},
            {text::fixed(run.value, 0)}, {run.isUniform ? AllianceTables::tr("yes") : QString()}});
    }
    sheet.note = AllianceTables::tr("In the order of the questionnaire, before any item is turned round.");
    return sheet;
}

} // namespace lacrima::ui::figures
