// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/VerdictWords.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::Expectation;
using findings::FindingResult;
using findings::Verdict;

constexpr int kLeastClaim = 230; ///< pixels; the details have the whole claim
constexpr std::size_t kFewForVerdicts = 10;
constexpr double kPointsReach = 0.5; ///< of a difference of shares at the end of the axis

/// The context of the sentences below.
class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

std::optional<Verdict> verdictOf(const FindingResult& result) {
    return result.judgement ? std::optional(result.judgement->verdict) : std::nullopt;
}

spec::Tone toneOf(Verdict verdict) {
    return verdict == Verdict::Supported ? spec::Tone::Ok
           : verdict == Verdict::Against ? spec::Tone::Danger
                                         : spec::Tone::Ink2;
}

QString iconOf(Verdict verdict) {
    return verdict == Verdict::Supported ? QStringLiteral("verdict-supported")
           : verdict == Verdict::Against ? QStringLiteral("verdict-against")
                                         : QStringLiteral("verdict-undecided");
}

/// What would decide an undecided finding, shortly; empty where there is nothing to say.
QString neededWords(const FindingResult& result) {
    if (result.refusal || !result.judgement || result.judgement->verdict != Verdict::Undecided) return {};
    if (result.judgement->neededN) return Verdicts::tr("needs n ≈ %1").arg(*result.judgement->neededN);
    return result.gap ? Verdicts::tr("too few in 2017") : QString();
}

QString undecidedShare(const FindingResult& result, const QString& margin) {
    const findings::Judgement& judgement = *result.judgement;
    if (!judgement.neededN) {
        return Verdicts::tr("Undecided: the interval reaches across %1 points, and the %2 cases of 2017 are "
                            "too few for any number here to decide.")
            .arg(margin)
            .arg(result.definition.publishedN);
    }
    const QString words = judgement.verdictThen == Verdict::Supported
                              ? Verdicts::tr("Undecided: the interval reaches across %1 points. About %2 "
                                             "cases with this share would support the claim.")
                              : Verdicts::tr("Undecided: the interval reaches across %1 points. About %2 "
                                             "cases with this share would speak against the claim.");
    return words.arg(margin).arg(*judgement.neededN);
}

QString shareSentence(const FindingResult& result) {
    const analysis::ShareGap& gap = *result.gap;
    const QString difference =
        Verdicts::tr("The share differs from the published one by %1 points %2.")
            .arg(text::fixed(gap.difference * 100, 1),
                QStringLiteral("[%1, %2]")
                    .arg(text::fixed(gap.interval.low * 100, 1), text::fixed(gap.interval.high * 100, 1)));
    const QString margin = QString::number(qRound(result.margin * 100));
    QString verdict;
    switch (result.judgement->verdict) {
    case Verdict::Supported:
        verdict = Verdicts::tr("Supported: the interval lies within %1 points.").arg(margin);
        break;
    case Verdict::Against:
        verdict = Verdicts::tr("Against: the interval lies wholly beyond %1 points.").arg(margin);
        break;
    case Verdict::Undecided:
        verdict = undecidedShare(result, margin);
    }
    return difference + QLatin1Char(' ') + verdict;
}

spec::RangeMark rangeOf(const FindingResult& result) {
    spec::RangeMark mark;
    if (result.gap) {
        mark.at = result.gap->difference / kPointsReach;
        mark.low = result.gap->interval.low / kPointsReach;
        mark.high = result.gap->interval.high / kPointsReach;
        mark.expectedLow = -result.margin / kPointsReach;
        mark.expectedHigh = result.margin / kPointsReach;
    } else if (result.correlation) {
        const auto& interval = result.correlation->interval;
        mark.at = result.correlation->estimate;
        mark.low = interval ? interval->low : mark.at;
        mark.high = interval ? interval->high : mark.at;
        mark.expectedLow = result.definition.expected == Expectation::Positive ? 0 : -1;
        mark.expectedHigh = result.definition.expected == Expectation::Positive ? 1 : 0;
    }
    const auto verdict = verdictOf(result).value_or(Verdict::Undecided);
    mark.tone = toneOf(verdict);
    mark.shape = verdict == Verdict::Supported ? spec::RangeMark::Shape::Dot
                 : verdict == Verdict::Against ? spec::RangeMark::Shape::Diamond
                                               : spec::RangeMark::Shape::Ring;
    return mark;
}

/// Whether the filter looks at the variable, or at something it is made of.
bool isChosenBy(const dataset::Dataset& data, const QString& variable) {
    const auto names = [&data](const QString& name) {
        return data.condition.contains(QStringLiteral("[%1]").arg(name)) ||
               data.condition.contains(QStringLiteral("[%1(").arg(name));
    };
    const dataset::DataColumn* column = variable.isEmpty() ? nullptr : data.column(variable);
    if (column == nullptr || data.condition.isEmpty()) return false;
    return names(variable) || names(column->variable) ||
           std::any_of(column->parts.begin(), column->parts.end(), names);
}

QString claimWithShare(const FindingResult& result) {
    const QString claim = QStringLiteral("%1  %2").arg(
        result.definition.id, result.definition.claim.in(text::spokenLanguage()));
    if (result.definition.expected != Expectation::Proportion || result.definition.publishedN <= 0)
        return claim;
    const double share = double(result.definition.publishedCount) / result.definition.publishedN;
    return QStringLiteral("%1: %2").arg(claim, text::percent(share));
}

std::vector<spec::ResultCell> rowOf(const FindingResult& result) {
    std::vector<spec::ResultCell> row{{claimWithShare(result)}};
    spec::ResultCell strip;
    if (result.gap || result.correlation) strip.range = rangeOf(result);
    row.push_back(strip);
    if (result.proportion)
        row.push_back({shareWords(*result.proportion), true});
    else if (result.correlation)
        row.push_back({estimateWords(*result.correlation), true});
    else
        row.push_back({dash(), false, true}); // why stands in the details
    row.push_back({result.holmP ? text::pValue(*result.holmP) : QString()});
    row.push_back({QString::number(result.n)});
    row.push_back(verdictCell(result));
    return row;
}

} // namespace

QString verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Supported:
        return Verdicts::tr("Supported");
    case Verdict::Undecided:
        return Verdicts::tr("Undecided");
    case Verdict::Against:
        return Verdicts::tr("Against");
    }
    return {};
}

spec::ResultCell verdictCell(const FindingResult& result) {
    const auto verdict = verdictOf(result);
    if (!verdict) {
        return {result.isMissingVariable ? Verdicts::tr("not in this study") : Verdicts::tr("no verdict"),
            false, true};
    }
    const QString needed = neededWords(result);
    const QString words = verdictName(*verdict);
    return {needed.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, needed),
        *verdict != Verdict::Undecided, false, toneOf(*verdict), iconOf(*verdict)};
}

QString verdictSentence(const FindingResult& result) {
    if (result.isHandPicked) return Verdicts::tr("No verdict: the cases were picked by hand.");
    if (!result.judgement) return Verdicts::tr("There is no verdict.");
    if (result.gap) return shareSentence(result);
    switch (result.judgement->verdict) {
    case Verdict::Supported:
        return Verdicts::tr("Supported: the whole interval lies on the side of zero that the claim expects.");
    case Verdict::Against:
        return Verdicts::tr(
            "Against: the whole interval lies on the other side of zero than the claim expects.");
    case Verdict::Undecided:
        break;
    }
    if (result.correlation && !result.correlation->interval)
        return Verdicts::tr("Undecided: the cases are too few for an interval.");
    return result.judgement->neededN
               ? Verdicts::tr("Undecided: zero lies in the interval. About %1 cases would tell a correlation "
                              "of this size from zero, four times in five.")
                     .arg(*result.judgement->neededN)
               : Verdicts::tr("Undecided: zero lies in the interval.");
}

QString verdictNote(const std::vector<FindingResult>& results) {
    const double margin = results.empty() ? findings::kShareMargin : results.front().margin;
    return Verdicts::tr(
        "Verdicts use each interval alone. Supported: the whole interval lies where 2017 reported "
        "it (its side of zero; a share within ±%1 points of the published one, by the interval "
        "of their difference after Newcombe). Against: wholly elsewhere. Undecided: neither. "
        "“Needs n”: as many cases would tell an r of this size from zero four times in five, or "
        "a share of this size.")
        .arg(qRound(margin * 100));
}

QStringList findingsCautions(const dataset::Dataset& data, const std::vector<FindingResult>& results) {
    QStringList cautions;
    if (const QString clusters = clusterWarning(data); !clusters.isEmpty()) cautions.append(clusters);
    std::size_t most = 0;
    for (const FindingResult& result : results) most = std::max(most, result.n);
    if (most > 0 && most < kFewForVerdicts && !data.isHandPicked)
        cautions.append(
            Verdicts::tr("No finding here has more than %n case(s): with so few, single patients decide "
                         "the verdicts.",
                nullptr, static_cast<int>(most)));
    QStringList chosenBy;
    for (const FindingResult& result : results) {
        for (const QString& variable : {result.definition.x, result.definition.y}) {
            const QString name = isChosenBy(data, variable) ? nameOf(data, variable) : QString();
            if (!name.isEmpty() && !chosenBy.contains(name)) chosenBy.append(name);
        }
    }
    if (!chosenBy.isEmpty())
        cautions.append(
            Verdicts::tr("The filter keeps cases by answers that the findings are about (%1). That alone "
                         "can bring a verdict about.")
                .arg(chosenBy.join(QStringLiteral(", "))));
    return cautions;
}

QString findingsHeadline(const std::vector<FindingResult>& results) {
    const findings::VerdictCounts counts = findings::countVerdicts(results);
    if (!results.empty() && results.front().isHandPicked)
        return Verdicts::tr("No verdict: the cases were picked by hand");
    const bool hasNumbers = std::any_of(results.begin(), results.end(),
        [](const FindingResult& result) { return result.judgement && !result.refusal; });
    if (!hasNumbers) return Verdicts::tr("No finding can be judged yet");
    QString words = Verdicts::tr("%1 of %2 findings are supported, %3 undecided, %4 against")
                        .arg(counts.supported)
                        .arg(results.size())
                        .arg(counts.undecided)
                        .arg(counts.against);
    if (counts.absent > 0) words += Verdicts::tr(", %1 absent").arg(counts.absent);
    return words;
}

FindingsBoard findingsBoard(const std::vector<FindingResult>& results, std::optional<Verdict> only) {
    FindingsBoard board;
    spec::TableSpec& sheet = board.sheet;
    const QString confidence = percentOf(results.empty() ? 0.95 : results.front().confidence);
    sheet.caption = Verdicts::tr("The findings of the 2017 study");
    sheet.columns = {{Verdicts::tr("What the 2017 study reported"), false, 0},
        {Verdicts::tr("r ±1; points ±50"), false, 150, true},
        {Verdicts::tr("This study [%1 %]").arg(confidence), true, 100}, {Verdicts::tr("p, Holm"), true, 50},
        {QStringLiteral("n"), true, 36}, {Verdicts::tr("Verdict"), false, 100}};
    sheet.setPlaces({1, 2, 3, 5}, {4});
    sheet.columns.front().least = kLeastClaim;
    const auto append = [&](std::optional<Verdict> verdict) {
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (verdictOf(results[i]) != verdict) continue;
            sheet.rows.push_back(rowOf(results[i]));
            board.results.push_back(static_cast<int>(i));
        }
    };
    for (const Verdict verdict : {Verdict::Supported, Verdict::Undecided, Verdict::Against}) {
        if (!only || *only == verdict) append(verdict);
    }
    if (!only) append(std::nullopt);
    return board;
}

} // namespace lacrima::ui::figures
