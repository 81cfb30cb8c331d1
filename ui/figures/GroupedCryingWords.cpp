// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences about crying by group.
#include "ui/figures/CryingFigures.h"
#include "ui/figures/GroupedCryingFigures.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::CryingByGroup;
using findings::CryingGroup;

constexpr std::size_t kSmall = 10; ///< below it a group's interval spans most of the scale

/// The context of the sentences below.
class GroupedCryingFigures {
    Q_DECLARE_TR_FUNCTIONS(GroupedCryingFigures)
};

QString byOf(const findings::Dataset& data, const CryingByGroup& groups) {
    return inSentence(nameOf(data, groups.grouping.variable));
}

/// Why there is no test.
QString testRefusal(analysis::Refusal refusal) {
    using analysis::Refusal;
    if (refusal == Refusal::NoVarianceX || refusal == Refusal::NoVarianceY ||
        refusal == Refusal::TooFewLevels)
        return GroupedCryingFigures::tr("everyone gave the same answer");
    if (refusal == Refusal::TooFewObservations) return GroupedCryingFigures::tr("too few cases");
    return text::refusalWords(refusal);
}

QString trendHeadline(const findings::Dataset& data, const CryingByGroup& groups) {
    const auto& trend = *groups.trend;
    if (!trend)
        return GroupedCryingFigures::tr("Crying by %1: no trend can be tested").arg(byOf(data, groups));
    const auto& tau = trend->tauB;
    if (!tau.interval || tau.interval->contains(0))
        return GroupedCryingFigures::tr("No clear trend in how often patients cry over %1")
            .arg(byOf(data, groups));
    const QString last = levelName(groups.groups.back().level);
    return tau.estimate > 0 ? GroupedCryingFigures::tr("Crying is more frequent towards “%1”").arg(last)
                            : GroupedCryingFigures::tr("Crying is less frequent towards “%1”").arg(last);
}

QString differenceHeadline(const findings::Dataset& data, const CryingByGroup& groups) {
    const auto& difference = *groups.difference;
    if (!difference)
        return GroupedCryingFigures::tr("Crying by %1: no difference can be tested").arg(byOf(data, groups));
    return difference->p.p < 0.05
               ? GroupedCryingFigures::tr("How often patients cry differs by %1").arg(byOf(data, groups))
               : GroupedCryingFigures::tr("No clear difference in how often patients cry by %1")
                     .arg(byOf(data, groups));
}

/// The two groups that lie farthest apart, when their intervals do not meet.
QString shareHeadline(const findings::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    const CryingGroup* most = nullptr;
    const CryingGroup* least = nullptr;
    int answered = 0;
    for (const CryingGroup& group : groups.groups) {
        const auto& share = shareOf(group, measure);
        if (!share) continue;
        ++answered;
        if (most == nullptr || share->interval.low > shareOf(*most, measure)->interval.low) most = &group;
        if (least == nullptr || share->interval.high < shareOf(*least, measure)->interval.high)
            least = &group;
    }
    const bool isEver = measure == CryingMeasure::Ever;
    if (answered < 2) return GroupedCryingFigures::tr("Nothing to compare by %1 yet").arg(byOf(data, groups));
    if (shareOf(*most, measure)->interval.low > shareOf(*least, measure)->interval.high) {
        const QString words =
            isEver ? GroupedCryingFigures::tr("More patients have cried in “%1” than in “%2”")
                   : GroupedCryingFigures::tr("More patients cried in the last session in “%1” than in “%2”");
        return words.arg(levelName(most->level), levelName(least->level));
    }
    const QString words =
        isEver ? GroupedCryingFigures::tr("No clear difference by %1 in who has cried")
               : GroupedCryingFigures::tr("No clear difference by %1 in who cried in the last session");
    return words.arg(byOf(data, groups));
}

} // namespace

QString groupedDetails(const CryingByGroup& groups, CryingMeasure measure) {
    if (measure == CryingMeasure::Frequency) return frequencyTestWords(groups);
    const CryingGroup* least = nullptr;
    const CryingGroup* most = nullptr;
    std::size_t n = 0;
    for (const CryingGroup& group : groups.groups) {
        const auto& share = shareOf(group, measure);
        if (!share) continue;
        n += share->n;
        if (least == nullptr || share->estimate < shareOf(*least, measure)->estimate) least = &group;
        if (most == nullptr || share->estimate > shareOf(*most, measure)->estimate) most = &group;
    }
    if (least == nullptr) return GroupedCryingFigures::tr("Nobody answered this yet.");
    return GroupedCryingFigures::tr("From %1 in “%2” to %3 in “%4” · n = %5")
        .arg(shareWords(*shareOf(*least, measure)), levelName(least->level),
            shareWords(*shareOf(*most, measure)), levelName(most->level), QString::number(n));
}

QString groupedHeadline(const findings::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    if (measure != CryingMeasure::Frequency) return shareHeadline(data, groups, measure);
    return groups.trend ? trendHeadline(data, groups) : differenceHeadline(data, groups);
}

QString frequencyTestWords(const CryingByGroup& groups) {
    if (groups.trend) {
        const auto& trend = *groups.trend;
        if (!trend) {
            return GroupedCryingFigures::tr("Trend of the frequency not tested: %1.")
                .arg(testRefusal(trend.refusal()));
        }
        const auto& tau = trend->tauB;
        const QString interval =
            tau.interval ? QStringLiteral(" ") + text::interval(tau.interval->low, tau.interval->high)
                         : QString();
        return GroupedCryingFigures::tr(
            "Trend of the frequency over the levels: τ-b = %1%2; Jonckheere-Terpstra, z = %3, %4.")
            .arg(text::bounded(tau.estimate), interval, text::fixed(trend->z, 2), text::pWords(trend->p.p));
    }
    const auto& difference = *groups.difference;
    if (!difference) {
        return GroupedCryingFigures::tr("Difference of the frequency not tested: %1.")
            .arg(testRefusal(difference.refusal()));
    }
    return GroupedCryingFigures::tr(
        "Difference of the frequency between the groups: ε² = %1; Kruskal-Wallis, "
        "H(%2) = %3, %4.")
        .arg(text::bounded(difference->epsilonSquared), text::fixed(difference->degreesOfFreedom, 0),
            text::fixed(difference->h, 2), text::pWords(difference->p.p));
}

QStringList groupCautions(const findings::Dataset& data, const CryingByGroup& groups) {
    QStringList words;
    if (groups.groups.empty()) return words;
    if (!groups.grouping.cutPoints.empty()) {
        words.append(GroupedCryingFigures::tr("“%1” has many values and is cut at its quartiles.")
                         .arg(nameOf(data, groups.grouping.variable)));
    }
    if (groups.grouping.missing > 0) {
        words.append(GroupedCryingFigures::tr("%n case(s) are in no group, because the answer is missing.",
            nullptr, static_cast<int>(groups.grouping.missing)));
    }
    const auto smallest = std::min_element(groups.groups.begin(), groups.groups.end(),
        [](const CryingGroup& a, const CryingGroup& b) { return a.level.rows.size() < b.level.rows.size(); });
    if (const std::size_t n = smallest->level.rows.size(); n < kSmall) {
        words.append(GroupedCryingFigures::tr(
            "The smallest group, “%1”, has %n case(s). So few say little: look at the interval.", nullptr,
            static_cast<int>(n))
                         .arg(levelName(smallest->level)));
    }
    return words;
}

QString clusterWords(
    const findings::Dataset& data, const findings::Clustering& clustering, const QString& variable) {
    if (!clustering.isClustered()) return {};
    const QString warning = clusterWarning(data);
    for (const findings::ClusteredVariable& clustered : clustering.variables) {
        if (clustered.name != variable) continue;
        if (!clustered.icc) {
            return GroupedCryingFigures::tr("%1 How alike they are in “%2” cannot be said: %3.")
                .arg(warning, nameOf(data, variable), text::refusalWords(clustered.icc.refusal()));
        }
        const bool isAlike = clustered.icc->estimate > 0;
        const QString words =
            isAlike ? GroupedCryingFigures::tr("%1 For “%2”, ICC = %3 %4, n = %5 in %6 clinicians.")
                    : GroupedCryingFigures::tr("%1 In “%2” they are no more alike here than cases of "
                                               "different clinicians: ICC = %3 %4, n = %5 in %6 clinicians.");
        return words.arg(
            isAlike ? warning : GroupedCryingFigures::tr("Some clinicians contributed several cases."),
            nameOf(data, variable), text::bounded(clustered.icc->estimate),
            text::interval(clustered.icc->interval.low, clustered.icc->interval.high),
            QString::number(clustered.icc->n), QString::number(clustered.icc->clusters));
    }
    return warning;
}

} // namespace lacrima::ui::figures
