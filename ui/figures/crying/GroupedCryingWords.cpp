// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedCryingWords.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace lacrima::ui::figures {
namespace {

using findings::CryingByGroup;
using findings::CryingGroup;

constexpr std::size_t kSmall = 10; ///< below it a group's interval spans most of the scale

/// The context of the sentences below.
class GroupedCryingWords {
    Q_DECLARE_TR_FUNCTIONS(GroupedCryingWords)
};

QString byOf(const dataset::Dataset& data, const CryingByGroup& groups) {
    return inSentence(nameOf(data, groups.grouping.variable));
}

/// Why there is no test.
QString testRefusal(analysis::Refusal refusal) {
    using analysis::Refusal;
    if (refusal == Refusal::NoVarianceX || refusal == Refusal::NoVarianceY)
        return GroupedCryingWords::tr("everyone gave the same answer");
    if (refusal == Refusal::TooFewObservations) return GroupedCryingWords::tr("too few cases");
    return text::refusalWords(refusal);
}

/// A p that the confidence of the intervals would call clear.
bool isClear(const analysis::PValue& p, const CryingByGroup& groups) {
    return p.p < 1 - groups.confidence;
}

/// The levels with an answer.
template<class HasAnswer>
std::vector<const CryingGroup*> answered(const CryingByGroup& groups, HasAnswer&& hasAnswer) {
    std::vector<const CryingGroup*> found;
    for (const CryingGroup& group : groups.groups) {
        if (hasAnswer(group)) found.push_back(&group);
    }
    return found;
}

QString trendHeadline(const dataset::Dataset& data, const CryingByGroup& groups) {
    const auto& trend = *groups.trend;
    if (!trend) return GroupedCryingWords::tr("Crying by %1: no trend can be tested").arg(byOf(data, groups));
    if (!isClear(trend->p, groups))
        return GroupedCryingWords::tr("No clear trend in how often patients cry over %1")
            .arg(byOf(data, groups));
    const auto all = answered(groups, [](const CryingGroup& group) { return group.frequency.has_value(); });
    const QString last = levelName(all.back()->level);
    const QString by = nameOf(data, groups.grouping.variable);
    return trend->tauB.estimate > 0
               ? GroupedCryingWords::tr("Crying is more frequent the nearer “%1” is to “%2”").arg(by, last)
               : GroupedCryingWords::tr("Crying is less frequent the nearer “%1” is to “%2”").arg(by, last);
}

QString noDifference(const dataset::Dataset& data, const CryingByGroup& groups) {
    return GroupedCryingWords::tr("No clear difference in how often patients cry by %1")
        .arg(byOf(data, groups));
}

QString notTested(const dataset::Dataset& data, const CryingByGroup& groups) {
    return GroupedCryingWords::tr("Crying by %1: no difference can be tested").arg(byOf(data, groups));
}

QString twoGroupsHeadline(const dataset::Dataset& data, const CryingByGroup& groups) {
    const auto& test = *groups.twoGroups;
    if (!test) return notTested(data, groups);
    if (!isClear(test->p, groups)) return noDifference(data, groups);
    const auto both = answered(groups, [](const CryingGroup& group) { return group.frequency.has_value(); });
    const bool isFirst = test->rankBiserial.estimate > 0;
    return GroupedCryingWords::tr("Crying is more frequent where “%1” is “%2” than where it is “%3”")
        .arg(nameOf(data, groups.grouping.variable), levelName(both[isFirst ? 0 : 1]->level),
            levelName(both[isFirst ? 1 : 0]->level));
}

QString differenceHeadline(const dataset::Dataset& data, const CryingByGroup& groups) {
    const auto& difference = *groups.difference;
    if (!difference) return notTested(data, groups);
    return isClear(difference->p, groups)
               ? GroupedCryingWords::tr("How often patients cry differs by %1").arg(byOf(data, groups))
               : noDifference(data, groups);
}

const findings::ShareOverLevels& testOf(const CryingByGroup& groups, CryingMeasure measure) {
    return measure == CryingMeasure::Ever ? groups.ever : groups.lastSession;
}

QString shareTrendHeadline(const dataset::Dataset& data, const CryingByGroup& groups,
    const analysis::ShareTrend& trend, CryingMeasure measure) {
    const bool isEver = measure == CryingMeasure::Ever;
    if (!isClear(trend.p, groups)) {
        const QString words =
            isEver ? GroupedCryingWords::tr("No clear trend over %1 in who has cried")
                   : GroupedCryingWords::tr("No clear trend over %1 in who cried in the last session");
        return words.arg(byOf(data, groups));
    }
    const QString more =
        isEver ? GroupedCryingWords::tr("The share who have cried rises the nearer “%1” is to “%2”")
               : GroupedCryingWords::tr(
                     "The share who cried in the last session rises the nearer “%1” is to “%2”");
    const QString fewer =
        isEver ? GroupedCryingWords::tr("The share who have cried falls the nearer “%1” is to “%2”")
               : GroupedCryingWords::tr(
                     "The share who cried in the last session falls the nearer “%1” is to “%2”");
    const auto all =
        answered(groups, [&](const CryingGroup& group) { return shareOf(group, measure).has_value(); });
    return (trend.z > 0 ? more : fewer)
        .arg(nameOf(data, groups.grouping.variable), levelName(all.back()->level));
}

QString shareDifferenceHeadline(const dataset::Dataset& data, const CryingByGroup& groups,
    const analysis::ShareDifference& test, CryingMeasure measure) {
    const bool isEver = measure == CryingMeasure::Ever;
    if (!isClear(test.p, groups)) {
        const QString words =
            isEver ? GroupedCryingWords::tr("No clear difference by %1 in who has cried")
                   : GroupedCryingWords::tr("No clear difference by %1 in who cried in the last session");
        return words.arg(byOf(data, groups));
    }
    if (!test.difference) {
        const QString words = isEver ? GroupedCryingWords::tr("Who has cried differs by %1")
                                     : GroupedCryingWords::tr("Who cried in the last session differs by %1");
        return words.arg(byOf(data, groups));
    }
    const auto both =
        answered(groups, [&](const CryingGroup& group) { return shareOf(group, measure).has_value(); });
    const bool isFirst = *test.difference > 0;
    const QString words =
        isEver ? GroupedCryingWords::tr("More patients have cried where “%1” is “%2” than where it is “%3”")
               : GroupedCryingWords::tr(
                     "More patients cried in the last session where “%1” is “%2” than where it is “%3”");
    return words.arg(nameOf(data, groups.grouping.variable), levelName(both[isFirst ? 0 : 1]->level),
        levelName(both[isFirst ? 1 : 0]->level));
}

QString shareHeadline(const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    const findings::ShareOverLevels& test = testOf(groups, measure);
    const auto refusal = test.trend
                             ? (*test.trend ? std::optional<analysis::Refusal>() : test.trend->refusal())
                             : (*test.difference ? std::nullopt : std::optional(test.difference->refusal()));
    if (refusal == analysis::Refusal::TooFewGroups)
        return GroupedCryingWords::tr("Nothing to compare by %1 yet").arg(byOf(data, groups));
    if (refusal) return notTested(data, groups);
    if (test.trend) return shareTrendHeadline(data, groups, **test.trend, measure);
    return shareDifferenceHeadline(data, groups, **test.difference, measure);
}

QString intervalOf(const std::optional<analysis::Interval>& interval) {
    return interval ? QStringLiteral(" ") + text::interval(interval->low, interval->high) : QString();
}

/// "Fisher’s exact test, p = .21".
QString exactWords(const analysis::ShareDifference& test) {
    const QString p = text::pWords(test.p.p);
    if (test.pMethod == analysis::PMethod::ChiSquared) {
        return GroupedCryingWords::tr("Pearson’s chi-squared, χ²(%1) = %2, %3")
            .arg(text::fixed(test.degreesOfFreedom, 0), text::fixed(test.chiSquared, 2), p);
    }
    return test.groups == 2 ? GroupedCryingWords::tr("Fisher’s exact test, %1").arg(p)
                            : GroupedCryingWords::tr("the exact test of Freeman and Halton, %1").arg(p);
}

QString shareDifferenceWords(
    const CryingByGroup& groups, const analysis::ShareDifference& test, CryingMeasure measure) {
    if (!test.difference) {
        return GroupedCryingWords::tr("difference between the groups, V = %1; %2, n = %3.")
            .arg(text::bounded(test.cramersV), exactWords(test), QString::number(test.n));
    }
    const auto both =
        answered(groups, [&](const CryingGroup& group) { return shareOf(group, measure).has_value(); });
    return GroupedCryingWords::tr("“%1” minus “%2” %3 percentage points %4; %5, n = %6.")
        .arg(levelName(both[0]->level), levelName(both[1]->level), text::fixed(*test.difference * 100, 1),
            text::percentInterval(test.interval->low, test.interval->high), exactWords(test),
            QString::number(test.n));
}

constexpr double kRough = 5; ///< expected cases in a cell, below which a p by formula is rough

QString roughWords(double smallestExpected) {
    return smallestExpected < kRough
               ? QLatin1Char(' ') +
                     GroupedCryingWords::tr("This p is rough: a cell expects fewer than five cases.")
               : QString();
}

QString measureName(CryingMeasure measure) {
    switch (measure) {
    case CryingMeasure::Ever:
        return GroupedCryingWords::tr("Ever");
    case CryingMeasure::LastSession:
        return GroupedCryingWords::tr("Last session");
    case CryingMeasure::Frequency:
        break;
    }
    return GroupedCryingWords::tr("How often");
}

QString shareTestWords(const CryingByGroup& groups, CryingMeasure measure) {
    const findings::ShareOverLevels& test = testOf(groups, measure);
    if (test.trend) {
        const auto& trend = *test.trend;
        if (!trend) return GroupedCryingWords::tr("trend not tested: %1.").arg(testRefusal(trend.refusal()));
        return GroupedCryingWords::tr(
                   "trend over the levels, r = %1%2; Cochran-Armitage, z = %3, %4, n = %5.")
                   .arg(text::bounded(trend->r.estimate), intervalOf(trend->r.interval),
                       text::fixed(trend->z, 2), text::pWords(trend->p.p), QString::number(trend->n)) +
               roughWords(trend->smallestExpected);
    }
    const auto& difference = *test.difference;
    if (!difference)
        return GroupedCryingWords::tr("difference not tested: %1.").arg(testRefusal(difference.refusal()));
    const bool isRough = difference->pMethod == analysis::PMethod::ChiSquared;
    return shareDifferenceWords(groups, *difference, measure) +
           (isRough ? roughWords(difference->smallestExpected) : QString());
}

QString frequencyWords(const CryingByGroup& groups) {
    if (groups.trend) {
        const auto& trend = *groups.trend;
        if (!trend) return GroupedCryingWords::tr("trend not tested: %1.").arg(testRefusal(trend.refusal()));
        return GroupedCryingWords::tr("trend over the levels, τ-b = %1%2; Jonckheere-Terpstra, z = %3, %4.")
            .arg(text::bounded(trend->tauB.estimate), intervalOf(trend->tauB.interval),
                text::fixed(trend->z, 2), text::pWords(trend->p.p));
    }
    const auto refused = [](analysis::Refusal refusal) {
        return GroupedCryingWords::tr("difference not tested: %1.").arg(testRefusal(refusal));
    };
    if (groups.twoGroups) {
        const auto& test = *groups.twoGroups;
        if (!test) return refused(test.refusal());
        const auto both =
            answered(groups, [](const CryingGroup& group) { return group.frequency.has_value(); });
        return GroupedCryingWords::tr("“%1” against “%2”, rank-biserial r = %3%4; Mann-Whitney, W = %5, %6.")
            .arg(levelName(both[0]->level), levelName(both[1]->level),
                text::bounded(test->rankBiserial.estimate), intervalOf(test->rankBiserial.interval),
                text::fixed(test->w, 1), text::pWords(test->p.p));
    }
    const auto& difference = *groups.difference;
    if (!difference) return refused(difference.refusal());
    return GroupedCryingWords::tr("difference between the groups, ε² = %1; Kruskal-Wallis, H(%2) = %3, %4.")
        .arg(text::bounded(difference->epsilonSquared), text::fixed(difference->degreesOfFreedom, 0),
            text::fixed(difference->h, 2), text::pWords(difference->p.p));
}

} // namespace

QString groupedHeadline(const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    if (data.isHandPicked)
        return GroupedCryingWords::tr("Crying by %1 in cases picked by hand").arg(byOf(data, groups));
    if (measure != CryingMeasure::Frequency) return shareHeadline(data, groups, measure);
    if (groups.trend) return trendHeadline(data, groups);
    return groups.twoGroups ? twoGroupsHeadline(data, groups) : differenceHeadline(data, groups);
}

QString groupedTestWords(const CryingByGroup& groups, CryingMeasure measure) {
    const QString words =
        measure == CryingMeasure::Frequency ? frequencyWords(groups) : shareTestWords(groups, measure);
    return QStringLiteral("%1: %2").arg(measureName(measure), words);
}

QStringList groupCautions(const dataset::Dataset& data, const CryingByGroup& groups) {
    QStringList words;
    if (groups.groups.empty()) return words;
    if (!groups.grouping.cutPoints.empty()) {
        words.append(GroupedCryingWords::tr("“%1” has many values and is cut at its quartiles.")
                         .arg(nameOf(data, groups.grouping.variable)));
    }
    if (groups.grouping.missing > 0) {
        words.append(GroupedCryingWords::tr("%n case(s) are in no group, because the answer is missing.",
            nullptr, static_cast<int>(groups.grouping.missing)));
    }
    const auto smallest = std::min_element(groups.groups.begin(), groups.groups.end(),
        [](const CryingGroup& a, const CryingGroup& b) { return a.level.rows.size() < b.level.rows.size(); });
    if (const std::size_t n = smallest->level.rows.size(); n > 0 && n < kSmall) {
        words.append(GroupedCryingWords::tr(
            "The smallest group, “%1”, has %n case(s). So few say little: look at the interval.", nullptr,
            static_cast<int>(n))
                         .arg(levelName(smallest->level)));
    }
    return words;
}

QString clusterWords(
    const dataset::Dataset& data, const findings::Nesting& clustering, const QString& variable) {
    if (data.isHandPicked) return handPickedWords();
    if (!clustering.isClustered()) return {};
    const QString warning = clusterWarning(data);
    for (const findings::NestedVariable& clustered : clustering.variables) {
        if (clustered.name != variable) continue;
        if (!clustered.icc) {
            return GroupedCryingWords::tr("%1 How alike they are in “%2” cannot be said: %3.")
                .arg(warning, nameOf(data, variable), text::refusalWords(clustered.icc.refusal()));
        }
        const bool isAlike = clustered.icc->estimate > 0;
        const QString words =
            isAlike ? GroupedCryingWords::tr("%1 For “%2”, ICC = %3 %4, n = %5 in %6 clinicians.")
                    : GroupedCryingWords::tr("%1 In “%2” they are no more alike here than cases of "
                                             "different clinicians: ICC = %3 %4, n = %5 in %6 clinicians.");
        return words.arg(
            isAlike ? warning : GroupedCryingWords::tr("Some clinicians contributed several cases."),
            nameOf(data, variable), text::bounded(clustered.icc->estimate),
            text::interval(clustered.icc->interval.low, clustered.icc->interval.high),
            QString::number(clustered.icc->n), QString::number(clustered.icc->clusters));
    }
    return warning;
}

} // namespace lacrima::ui::figures
