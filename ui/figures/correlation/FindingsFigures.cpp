// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/FindingsFigures.h"

#include "core/findings/describe/Frequencies.h"
#include "ui/figures/Axes.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/VerdictWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using analysis::Correlation;
using dataset::Dataset;
using findings::Expectation;
using findings::FindingResult;
using spec::ChartSpec;

constexpr double kFindingRow = 36;
constexpr double kUsualConfidence = 0.95;
constexpr double kFindingsFrame = 90;

/// The context of the sentences below.
class FindingsFigures {
    Q_DECLARE_TR_FUNCTIONS(FindingsFigures)
};

QString claimOf(const FindingResult& result) {
    return result.definition.claim.in(text::spokenLanguage());
}

QString idAndClaim(const FindingResult& result) {
    return QStringLiteral("%1 %2").arg(result.definition.id, claimOf(result));
}

std::optional<analysis::Proportion> published(const FindingResult& result) {
    if (result.definition.publishedN <= 0 || result.definition.publishedCount < 0) return std::nullopt;
    const auto share = findings::shareOf(static_cast<std::size_t>(result.definition.publishedCount),
        static_cast<std::size_t>(result.definition.publishedN), result.confidence);
    return share ? std::optional(*share) : std::nullopt;
}

spec::ResultCell estimateOf(const FindingResult& result) {
    if (result.proportion) return {shareWords(*result.proportion), true};
    if (result.correlation) return {estimateWords(*result.correlation), true};
    if (result.isMissingVariable) return {FindingsFigures::tr("not in this study"), false, true};
    return {result.refusal ? text::refusalWords(*result.refusal) : QString(), false, true};
}

QString expectedOf(const FindingResult& result) {
    switch (result.definition.expected) {
    case Expectation::Proportion:
        return QStringLiteral("%1/%2")
            .arg(result.definition.publishedCount)
            .arg(result.definition.publishedN);
    case Expectation::Negative:
        return QStringLiteral("r < 0");
    case Expectation::Positive:
        return QStringLiteral("r > 0");
    }
    return {};
}

/// Whether zero lies in the interval.
spec::ResultCell zeroOf(const FindingResult& result) {
    if (!result.excludesZero) return {};
    return *result.excludesZero
               ? spec::ResultCell{FindingsFigures::tr("no")}
               : spec::ResultCell{FindingsFigures::tr("yes"), false, false, spec::Tone::Warn};
}

spec::ResultCell pCell(std::optional<double> p) {
    return {p ? text::pValue(*p) : QString()};
}

void appendNothing(std::vector<spec::ResultCell>& row, const QString& why) {
    row.push_back({why, false, true});
    row.insert(row.end(), 2, spec::ResultCell{dash()});
}

/// Estimate, interval, whether zero lies in it, and n.
void appendCorrelation(std::vector<spec::ResultCell>& row, const Correlation& correlation) {
    row.push_back({estimateWords(correlation), true});
    const bool isKnown = correlation.interval.has_value();
    const bool isInside = isKnown && correlation.interval->contains(0);
    row.push_back({!isKnown ? dash() : isInside ? FindingsFigures::tr("yes") : FindingsFigures::tr("no")});
    row.push_back({QString::number(correlation.n)});
}

/// Or why there is none.
void appendComputed(std::vector<spec::ResultCell>& row, const analysis::Computed<Correlation>& correlation) {
    if (correlation)
        appendCorrelation(row, *correlation);
    else
        appendNothing(row, text::refusalWords(correlation.refusal()));
}

spec::TableSpec shareSheet(const FindingResult& result) {
    spec::TableSpec sheet;
    sheet.columns = {{FindingsFigures::tr("Study"), false, 0}, {FindingsFigures::tr("Patients"), true, 60},
        {FindingsFigures::tr("Share, %1 %").arg(percentOf(result.confidence)), true, 100}};
    const auto add = [&](const QString& name, const std::optional<analysis::Proportion>& share) {
        if (!share) return;
        sheet.rows.push_back({{name}, {countWords(*share)}, {shareWords(*share), true}});
    };
    add(FindingsFigures::tr("Published in 2017"), published(result));
    add(FindingsFigures::tr("This study"), result.proportion);
    return sheet;
}

/// The side of zero that the claim expects, a strip in its row.
spec::Rect expectedSide(const FindingResult& result, double y, double low, double high) {
    const bool isPositive = result.definition.expected == Expectation::Positive;
    spec::Rect side;
    side.left = isPositive ? 0 : low;
    side.right = isPositive ? high : 0;
    side.bottom = y + 0.42;
    side.top = y - 0.42;
    side.fill = {spec::Tone::AccentSoft, 0.7};
    return side;
}

/// As wide as the intervals ask.
void setForestAxis(spec::Axis& axis, const std::vector<FindingResult>& results) {
    double low = -0.4;
    double high = 0.4;
    for (const FindingResult& result : results) {
        if (!result.correlation || !result.correlation->interval) continue;
        low = std::min(low, result.correlation->interval->low);
        high = std::max(high, result.correlation->interval->high);
    }
    setCoefficientAxis(axis, low, high);
}

/// The correlation of a finding that has one.
spec::Mark markOf(const Dataset& data, const FindingResult& result) {
    const Correlation& correlation = *result.correlation;
    spec::Mark mark;
    mark.x = correlation.estimate;
    mark.hasInterval = correlation.interval.has_value();
    mark.low = correlation.interval ? correlation.interval->low : mark.x;
    mark.high = correlation.interval ? correlation.interval->high : mark.x;
    mark.paint = {toneOf(result.definition.y)};
    mark.series = nameOf(data, result.definition.y);
    mark.description = QStringLiteral("%1, %2: %3")
                           .arg(result.definition.id, claimOf(result), correlationWords(correlation));
    mark.datum = datumOf(correlation);
    return mark;
}

/// How far the tie is the claimed dimension's own.
QString ownWords(const Dataset& data, const FindingResult& result) {
    if (!result.partial || !*result.partial || !(*result.partial)->interval) return {};
    const QString name = inSentence(nameOf(data, result.definition.y));
    return (*result.partial)->interval->contains(0)
               ? FindingsFigures::tr(
                     "With the two other dimensions taken out, zero lies inside the interval: "
                     "these data cannot show a tie of %1’s own.")
                     .arg(name)
               : FindingsFigures::tr("With the two other dimensions taken out, zero still lies outside the "
                                     "interval: part of the tie is %1’s own.")
                     .arg(name);
}

} // namespace

spec::TableSpec findingsSheet(const std::vector<FindingResult>& results) {
    spec::TableSpec sheet;
    sheet.caption = FindingsFigures::tr("The findings of the 2017 study");
    sheet.columns = {{FindingsFigures::tr("The 2017 study found"), false, 0},
        {FindingsFigures::tr("This study"), true, 100}, {QStringLiteral("n"), true, 36},
        {QStringLiteral("p"), true, 40}, {FindingsFigures::tr("Holm"), true, 40},
        {FindingsFigures::tr("BH"), true, 40}, {FindingsFigures::tr("0 in"), false, 40},
        {FindingsFigures::tr("Claim"), false, 60}, {FindingsFigures::tr("Verdict"), false, 100}};
    sheet.setPlaces({1, 8}, {5, 6, 7});
    for (const FindingResult& result : results) {
        std::optional<double> raw;
        if (result.correlation) raw = result.correlation->p.p;
        sheet.rows.push_back({{idAndClaim(result)}, estimateOf(result), {QString::number(result.n)},
            pCell(raw), pCell(result.holmP), pCell(result.bhP), zeroOf(result),
            {expectedOf(result), false, true}, verdictCell(result)});
    }
    sheet.note =
        FindingsFigures::tr(
            "Shares with Wilson intervals, beside the published counts; Pearson correlations with Fisher "
            "intervals. 0 in: whether zero lies in the interval. Holm and Benjamini-Hochberg (BH) p over the "
            "correlations of the board. ") +
        verdictNote(results);
    return sheet;
}

ChartSpec findingsForest(const Dataset& data, const std::vector<FindingResult>& results) {
    ChartSpec spec;
    spec.title = FindingsFigures::tr("The published correlations, in this study");
    spec.note = noteOf(data);
    spec.hasZeroLine = true;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.rightColumn().title = QStringLiteral("n");
    setForestAxis(spec.x, results);
    spec.x.title = FindingsFigures::tr("r with %1 % interval (Fisher); the expected side is shaded")
                       .arg(percentOf(results.empty() ? kUsualConfidence : results.front().confidence));
    double y = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const FindingResult& result = results[i];
        if (result.definition.expected == Expectation::Proportion) continue;
        spec.y.ticks.push_back({y, idAndClaim(result)});
        spec.rightColumn().words.push_back({y, QString::number(result.n)});
        spec.rects.push_back(expectedSide(result, y, spec.x.low, spec.x.high));
        if (result.correlation) {
            spec::Mark mark = markOf(data, result);
            mark.y = y;
            mark.id = static_cast<int>(i);
            spec.marks.push_back(std::move(mark));
        }
        y += 1;
    }
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, y - 0.5);
    spec.height = std::max(200.0, y * kFindingRow + kFindingsFrame);
    spec.textAlternative = sentencesOf(spec.marks);
    return spec;
}

ChartSpec publishedSharesChart(const Dataset& data, const std::vector<FindingResult>& results) {
    ChartSpec spec;
    spec.title = FindingsFigures::tr("Shares, as published and here");
    spec.note = noteOf(data);
    setPercentAxis(spec);
    double y = 0;
    for (const FindingResult& result : results) {
        if (result.definition.expected != Expectation::Proportion) continue;
        spec.y.ticks.push_back({y, claimOf(result)});
        const auto add = [&](const std::optional<analysis::Proportion>& share, spec::Tone tone,
                             const QString& series) {
            if (!share) return;
            spec::Bar bar =
                shareBar(*share, y, {tone, 0.55}, QStringLiteral("%1, %2").arg(claimOf(result), series));
            bar.series = series;
            bar.thickness = 0.66;
            spec.bars.push_back(std::move(bar));
            y += 0.8;
        };
        add(published(result), spec::Tone::Ink2, FindingsFigures::tr("published"));
        add(result.proportion, spec::Tone::Accent, FindingsFigures::tr("this study"));
        y += 0.5;
    }
    spec.legend = {{FindingsFigures::tr("Published in 2017"), {spec::Tone::Ink2, 0.55}},
        {FindingsFigures::tr("This study"), {spec::Tone::Accent, 0.55}}};
    finishBars(spec);
    return spec;
}

spec::TableSpec findingSheet(const Dataset& data, const FindingResult& result) {
    spec::TableSpec sheet;
    if (result.definition.expected == Expectation::Proportion) {
        sheet = shareSheet(result);
    } else {
        sheet.columns = {{FindingsFigures::tr("With"), false, 0}, {QStringLiteral("r"), true, 90},
            {FindingsFigures::tr("0 in"), false, 40}, {QStringLiteral("n"), true, 36},
            {FindingsFigures::tr("Partial r"), true, 90}, {FindingsFigures::tr("0 in"), false, 40},
            {QStringLiteral("n"), true, 36}};
        const QString& y = result.definition.y;
        std::vector<spec::ResultCell> claimed{{nameOf(data, y), true, false, toneOf(y)}};
        if (result.correlation)
            appendCorrelation(claimed, *result.correlation);
        else
            appendNothing(claimed, result.refusal ? text::refusalWords(*result.refusal) : dash());
        if (result.partial)
            appendComputed(claimed, *result.partial);
        else
            appendNothing(claimed, dash());
        sheet.rows.push_back(std::move(claimed));
        for (const findings::FindingRival& rival : result.rivals) {
            std::vector<spec::ResultCell> row{{nameOf(data, rival.y), false, false, toneOf(rival.y)}};
            appendComputed(row, rival.correlation);
            appendComputed(row, rival.partial);
            sheet.rows.push_back(std::move(row));
        }
        sheet.note = FindingsFigures::tr("0 in: whether zero lies in the interval. Partial: the two other "
                                         "dimensions taken out of both, over the cases "
                                         "with a value in every dimension.");
    }
    sheet.caption = QStringLiteral("%1 %2").arg(result.definition.id, claimOf(result));
    return sheet;
}

QStringList findingWords(const Dataset& data, const FindingResult& result) {
    QStringList words;
    if (result.isMissingVariable) return {FindingsFigures::tr("This study has no such variable.")};
    if (result.refusal)
        return {FindingsFigures::tr("Not computed: %1.").arg(text::refusalWords(*result.refusal))};
    if (result.correlation) words.append(apaSentence(*result.correlation));
    words.append(verdictSentence(result));
    if (const QString own = ownWords(data, result); !own.isEmpty()) words.append(own);
    return words;
}

} // namespace lacrima::ui::figures
