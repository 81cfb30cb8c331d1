// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/alliance/AllianceWords.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::AllianceSummary;
using findings::ScaleSummary;

constexpr std::size_t kEnoughForShape = 10; ///< fewer scores have no shape to speak of
constexpr double kAtCeiling = 0.10;         ///< share of scores from which the headline says so

/// The context of the sentences below.
class AllianceWords {
    Q_DECLARE_TR_FUNCTIONS(AllianceWords)
};

QString bracketed(const analysis::Interval& interval) {
    return QStringLiteral("[%1, %2]").arg(text::fixed(interval.low, 2), text::fixed(interval.high, 2));
}

/// The scale made of all others, else the first.
const ScaleSummary* wholeOf(const AllianceSummary& summary) {
    for (const ScaleSummary& scale : summary.scales) {
        if (scale.isTotal && scale.score) return &scale;
    }
    for (const ScaleSummary& scale : summary.scales) {
        if (scale.score) return &scale;
    }
    return nullptr;
}

/// The share of scores in the upper quarter of the declared range.
double upperShare(const ScaleSummary& scale) {
    return static_cast<double>(scale.inUpperQuarter) / static_cast<double>(scale.score->n);
}

} // namespace

QString titleOf(const ScaleSummary& scale) {
    const QString title = scale.title.in(text::spokenLanguage());
    return title.isEmpty() ? scale.scale : title;
}

QString itemName(const findings::ScaleItem& item) {
    const QString label = item.label.in(text::spokenLanguage());
    const QString name = label.isEmpty() ? item.name : label;
    return item.isReversed ? AllianceWords::tr("%1 (R)").arg(name) : name;
}

QString scaleRefusal(analysis::Refusal refusal) {
    if (refusal == analysis::Refusal::TooFewObservations)
        return AllianceWords::tr("too few cases answered all items");
    if (refusal == analysis::Refusal::TooFewItems) return AllianceWords::tr("fewer than two items vary");
    return text::refusalWords(refusal);
}

QString pairName(const dataset::Dataset& data, const findings::CorrelationCell& cell) {
    const bool isTurned = toneOf(cell.y) < toneOf(cell.x);
    const QString& first = isTurned ? cell.y : cell.x;
    const QString& second = isTurned ? cell.x : cell.y;
    return AllianceWords::tr("%1 and %2").arg(nameOf(data, first), inSentence(nameOf(data, second)));
}

QString meanWords(const ScaleSummary& scale, const std::optional<analysis::Interval>& interval) {
    const QString mean = text::fixed(scale.score->mean, 2);
    if (!interval) return AllianceWords::tr("mean %1, n = %2").arg(mean).arg(scale.score->n);
    return AllianceWords::tr("mean %1, %2 % interval %3, n = %4")
        .arg(mean)
        .arg(qRound(interval->confidence * 100))
        .arg(bracketed(*interval))
        .arg(scale.score->n);
}

QString omegaOf(const ScaleSummary& scale) {
    return scale.omega ? text::bounded(scale.omega->omega) : QStringLiteral("–");
}

QString reliabilityWords(const ScaleSummary& scale) {
    if (!scale.reliability) {
        return AllianceWords::tr("alpha not computed, %1").arg(scaleRefusal(scale.reliability.refusal()));
    }
    return QStringLiteral("α = %1 %2, ω = %3, n = %4")
        .arg(text::bounded(scale.reliability->alpha),
            text::interval(scale.reliability->interval.low, scale.reliability->interval.high), omegaOf(scale))
        .arg(scale.reliability->n);
}

QString ceilingWords(const ScaleSummary& scale) {
    if (!scale.atCeiling) return {};
    return AllianceWords::tr("%1: %2 scores at the ceiling (%3)")
        .arg(titleOf(scale), countWords(*scale.atCeiling), shareWords(*scale.atCeiling));
}

QString runWords(const AllianceSummary& summary) {
    if (summary.runs.empty())
        return AllianceWords::tr("No case has enough answers to look for runs of equal ones.");
    std::size_t longest = 0;
    for (const findings::AnswerRun& run : summary.runs) longest = std::max(longest, run.longestRun);
    return AllianceWords::tr("%1 of %n case(s) gave the same answer to every item. The longest run of equal "
                             "answers is %2.",
        nullptr, static_cast<int>(summary.runs.size()))
        .arg(summary.uniformRows().size())
        .arg(longest);
}

QString allianceHeadline(const AllianceSummary& summary) {
    const ScaleSummary* whole = wholeOf(summary);
    if (whole == nullptr) return AllianceWords::tr("No ratings of the alliance are here yet");
    const bool isMany = whole->score->n >= kEnoughForShape;
    if (isMany && whole->atCeiling && whole->atCeiling->estimate >= kAtCeiling) {
        return AllianceWords::tr("Alliance ratings pile up near the top: %1 of the scores are at the ceiling")
            .arg(text::percent(whole->atCeiling->estimate, 0));
    }
    if (const double upper = upperShare(*whole); isMany && upper >= 0.5) {
        return AllianceWords::tr(
            "Alliance ratings pile up near the top: %1 of the scores are in the upper quarter")
            .arg(text::percent(upper, 0));
    }
    if (whole->score->n == 1) {
        return AllianceWords::tr("One alliance score so far, %1 on a scale from %2 to %3")
            .arg(text::fixed(whole->score->mean, 2), text::fixed(whole->minimum, 0),
                text::fixed(whole->maximum, 0));
    }
    return AllianceWords::tr("Alliance scores have a mean of %1 on a scale from %2 to %3")
        .arg(text::fixed(whole->score->mean, 2), text::fixed(whole->minimum, 0),
            text::fixed(whole->maximum, 0));
}

QString allianceDetails(const AllianceSummary& summary, const ScaleMeans& means) {
    QStringList words;
    std::size_t least = SIZE_MAX;
    std::size_t most = 0;
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const ScaleSummary& scale = summary.scales[i];
        if (!scale.score) continue;
        least = std::min(least, scale.score->n);
        most = std::max(most, scale.score->n);
        const QString interval = means[i] ? QStringLiteral(" ") + bracketed(*means[i]) : QString();
        words.append(
            QStringLiteral("%1 %2%3").arg(titleOf(scale), text::fixed(scale.score->mean, 2), interval));
    }
    if (words.isEmpty()) return AllianceWords::tr("When envelopes are opened, the scores stand here.");
    const QString n = least == most ? QString::number(most) : QStringLiteral("%1–%2").arg(least).arg(most);
    return AllianceWords::tr("Means: %1 · n = %2").arg(words.join(QStringLiteral(", ")), n);
}

} // namespace lacrima::ui::figures
