// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/groups/GroupTables.h"

#include "ui/figures/Words.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

using dataset::Dataset;
using findings::GroupComparison;

/// The context of the sentences below.
class GroupTables {
    Q_DECLARE_TR_FUNCTIONS(GroupTables)
};

QString plainInterval(const analysis::Interval& interval) {
    return QStringLiteral("[%1, %2]").arg(twoPlaces(interval.low), twoPlaces(interval.high));
}

/// "Hedges g = 0.42 [0.10, 0.73]"; effect sizes within -1 and 1 lose their leading zero.
QString effectWords(const QString& symbol, const analysis::EffectSize& effect, bool isBounded) {
    const QString estimate = isBounded ? text::bounded(effect.estimate) : twoPlaces(effect.estimate);
    QString words = QStringLiteral("%1 = %2").arg(symbol, estimate);
    if (effect.interval) {
        words += QLatin1Char(' ') + (isBounded ? text::interval(effect.interval->low, effect.interval->high)
                                               : plainInterval(*effect.interval));
    }
    return words;
}

QString degrees(double df) {
    return twoPlaces(df);
}

/// Why a test of groups was refused.
QString refusal(analysis::Refusal reason) {
    if (reason == analysis::Refusal::TooFewObservations)
        return GroupTables::tr("too few cases: a group has fewer than two");
    if (reason == analysis::Refusal::NoVarianceX || reason == analysis::Refusal::NoVarianceY)
        return GroupTables::tr("the values do not vary within a group");
    return text::refusalWords(reason);
}

/// One line of the table of tests; `words` fills effect, statistic and p.
template<class Test, class Words>
void addTest(spec::TableSpec& sheet, const QString& name,
    const std::optional<analysis::Computed<Test>>& outcome, std::size_t n, Words&& words) {
    if (!outcome) return;
    std::vector<spec::ResultCell> row{{name}};
    if (*outcome) {
        words(row, **outcome);
    } else {
        row.push_back({refusal(outcome->refusal()), false, true});
        row.insert(row.end(), 2, spec::ResultCell{QStringLiteral("–")});
    }
    row.push_back({QString::number(n)});
    sheet.rows.push_back(std::move(row));
}

void addTwoGroups(spec::TableSpec& sheet, const GroupComparison& comparison) {
    addTest(sheet, GroupTables::tr("Welch’s t, difference"), comparison.welchT, comparison.n,
        [](std::vector<spec::ResultCell>& row, const analysis::WelchT& test) {
            row.push_back(
                {QStringLiteral("%1 %2").arg(twoPlaces(test.difference), plainInterval(test.interval)),
                    true});
            row.push_back(
                {QStringLiteral("t(%1) = %2").arg(degrees(test.degreesOfFreedom), twoPlaces(test.t))});
            row.push_back({text::pValue(test.p.p)});
        });
    if (comparison.welchT && *comparison.welchT) {
        sheet.rows.push_back({{GroupTables::tr("The same, standardised")},
            {effectWords(QStringLiteral("g"), (*comparison.welchT)->hedgesG, false), true}, {}, {},
            {QString::number(comparison.n)}});
    }
    addTest(sheet, GroupTables::tr("Mann-Whitney"), comparison.mannWhitney, comparison.n,
        [](std::vector<spec::ResultCell>& row, const analysis::MannWhitney& test) {
            row.push_back({effectWords(QStringLiteral("r-rb"), test.rankBiserial, true), true});
            row.push_back({QStringLiteral("W = %1").arg(text::fixed(test.w, 1))});
            row.push_back({text::pValue(test.p.p)});
        });
}

void addManyGroups(spec::TableSpec& sheet, const GroupComparison& comparison) {
    addTest(sheet, GroupTables::tr("Welch’s analysis of variance"), comparison.welchAnova, comparison.n,
        [](std::vector<spec::ResultCell>& row, const analysis::WelchAnova& test) {
            row.push_back({effectWords(QStringLiteral("η²"), test.etaSquared, true), true});
            row.push_back({QStringLiteral("F(%1, %2) = %3")
                               .arg(text::fixed(test.df1, 0), degrees(test.df2), twoPlaces(test.f))});
            row.push_back({text::pValue(test.p.p)});
        });
    addTest(sheet, GroupTables::tr("Kruskal-Wallis"), comparison.kruskalWallis, comparison.n,
        [](std::vector<spec::ResultCell>& row, const analysis::KruskalWallis& test) {
            row.push_back({QStringLiteral("ε² = %1").arg(text::bounded(test.epsilonSquared)), true});
            row.push_back(
                {QStringLiteral("H(%1) = %2").arg(text::fixed(test.degreesOfFreedom, 0), twoPlaces(test.h))});
            row.push_back({text::pValue(test.p.p)});
        });
    addTest(sheet, GroupTables::tr("Jonckheere-Terpstra trend"), comparison.trend, comparison.n,
        [](std::vector<spec::ResultCell>& row, const analysis::JonckheereTerpstra& test) {
            row.push_back({effectWords(QStringLiteral("τ-b"), test.tauB, true), true});
            row.push_back({QStringLiteral("J = %1, z = %2").arg(text::fixed(test.j, 1), twoPlaces(test.z))});
            row.push_back({text::pValue(test.p.p)});
        });
}

QString occupiedName(const GroupComparison& comparison, bool isFirst) {
    QString name;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        if (comparison.groups[i].n() == 0) continue;
        name = levelName(comparison.grouping.levels[i]);
        if (isFirst) break;
    }
    return name;
}

QString twoGroupsHeadline(const QString& outcome, const QString& group, const GroupComparison& comparison) {
    const QString first = occupiedName(comparison, true);
    const QString second = occupiedName(comparison, false);
    const analysis::WelchT& test = **comparison.welchT;
    if (test.interval.contains(0)) {
        return GroupTables::tr("“%1” by “%2”: no difference between “%3” and “%4” that these data could show")
            .arg(outcome, group, first, second);
    }
    const QString words = GroupTables::tr("“%1” is higher where “%2” is “%3” than where it is “%4”");
    return test.difference > 0 ? words.arg(outcome, group, first, second)
                               : words.arg(outcome, group, second, first);
}

bool hasTrend(const GroupComparison& comparison) {
    return comparison.trend && *comparison.trend && (*comparison.trend)->tauB.interval;
}

QString noteOfTests(const GroupComparison& comparison) {
    if (!comparison.welchT) {
        QString note =
            GroupTables::tr("η²: interval by the noncentral F. The p of the tests are not adjusted "
                            "for each other.");
        if (hasTrend(comparison)) {
            note +=
                QLatin1Char(' ') +
                GroupTables::tr("τ-b: interval by %1.").arg(intervalName((*comparison.trend)->tauB.method));
        }
        return note;
    }
    QString note = GroupTables::tr("The first group minus the second. g: Hedges, interval by the noncentral "
                                   "t; r-rb: rank-biserial. The p are not adjusted for each other.");
    if (comparison.mannWhitney && *comparison.mannWhitney) {
        note +=
            QLatin1Char(' ') +
            GroupTables::tr("Mann-Whitney: p by %1.").arg(pMethodName((*comparison.mannWhitney)->pMethod));
    }
    return note;
}

} // namespace

spec::TableSpec groupTestSheet(const Dataset& data, const GroupComparison& comparison) {
    spec::TableSpec sheet;
    sheet.caption =
        GroupTables::tr("%1 by %2: tests")
            .arg(nameOf(data, comparison.outcome), inSentence(nameOf(data, comparison.grouping.variable)));
    sheet.columns = {{GroupTables::tr("Test"), false, 0}, {GroupTables::tr("Size with interval"), false, 0},
        {GroupTables::tr("Statistic"), false, 150}, {QStringLiteral("p"), true, 64},
        {QStringLiteral("n"), true, 44}};
    sheet.setPlaces({1, 3}, {});
    addTwoGroups(sheet, comparison);
    addManyGroups(sheet, comparison);
    sheet.note = noteOfTests(comparison);
    return sheet;
}

spec::TableSpec groupPairSheet(const Dataset& data, const GroupComparison& comparison) {
    spec::TableSpec sheet;
    sheet.caption = GroupTables::tr("%1: two groups at a time").arg(nameOf(data, comparison.outcome));
    sheet.columns = {{GroupTables::tr("Groups"), false, 0}, {GroupTables::tr("Difference"), true, 84},
        {GroupTables::tr("Interval"), true, 112}, {GroupTables::tr("Hedges g"), true, 76},
        {QStringLiteral("t"), true, 56}, {QStringLiteral("df"), true, 56}, {QStringLiteral("p"), true, 64},
        {GroupTables::tr("p, Holm"), true, 72}};
    sheet.setPlaces({1, 2, 7}, {4, 5});
    for (const findings::GroupPair& pair : comparison.pairs) {
        std::vector<spec::ResultCell> row{
            {QStringLiteral("%1 − %2").arg(levelName(comparison.grouping.levels[pair.first]),
                levelName(comparison.grouping.levels[pair.second]))}};
        if (pair.welch) {
            const analysis::WelchT& test = *pair.welch;
            row.insert(row.end(), {{twoPlaces(test.difference), true}, {plainInterval(test.interval)},
                                      {twoPlaces(test.hedgesG.estimate)}, {twoPlaces(test.t)},
                                      {degrees(test.degreesOfFreedom)}, {text::pValue(test.p.p)},
                                      {pair.holmP ? text::pValue(*pair.holmP) : QStringLiteral("–")}});
        } else {
            row.front().text += QStringLiteral(": ") + refusal(pair.welch.refusal());
            row.front().isSecondary = true;
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = GroupTables::tr("Welch’s t; the first minus the second. Holm over the pairs that have a p.");
    return sheet;
}

QString groupHeadline(const Dataset& data, const GroupComparison& comparison) {
    const QString outcome = nameOf(data, comparison.outcome);
    const QString group = nameOf(data, comparison.grouping.variable);
    if (comparison.occupied < 2)
        return GroupTables::tr("“%1” by “%2”: fewer than two groups to compare").arg(outcome, group);
    if (data.isHandPicked) return GroupTables::tr("“%1” by “%2” in cases picked by hand").arg(outcome, group);
    if (comparison.welchT && *comparison.welchT) return twoGroupsHeadline(outcome, group, comparison);
    if (hasTrend(comparison)) {
        const analysis::EffectSize& tau = (*comparison.trend)->tauB;
        if (!tau.interval->contains(0)) {
            const QString words = tau.estimate > 0
                                      ? GroupTables::tr("“%1” rises over “%2”, from “%3” to “%4”")
                                      : GroupTables::tr("“%1” falls over “%2”, from “%3” to “%4”");
            return words.arg(outcome, group, occupiedName(comparison, true), occupiedName(comparison, false));
        }
        return GroupTables::tr("“%1”: no trend over “%2” that these data could show").arg(outcome, group);
    }
    const bool isKnown = comparison.kruskalWallis && *comparison.kruskalWallis;
    if (!isKnown) return GroupTables::tr("“%1” by “%2”: not enough to compare").arg(outcome, group);
    return (*comparison.kruskalWallis)->p.p < 1 - comparison.confidence
               ? GroupTables::tr("“%1” differs between the groups of “%2”").arg(outcome, group)
               : GroupTables::tr("“%1”: no difference between the groups of “%2” that these data could show")
                     .arg(outcome, group);
}

QString groupDetails(const Dataset& data, const GroupComparison& comparison) {
    const QString cases = QStringLiteral("n = %1").arg(comparison.n);
    if (comparison.welchT && *comparison.welchT) {
        const analysis::WelchT& test = **comparison.welchT;
        return GroupTables::tr("Difference of the means %1 %2, %3, %4 (Welch’s t)")
            .arg(twoPlaces(test.difference), plainInterval(test.interval), cases, text::pWords(test.p.p));
    }
    if (hasTrend(comparison)) {
        const analysis::JonckheereTerpstra& test = **comparison.trend;
        return GroupTables::tr("%1, %2, %3 (Jonckheere-Terpstra trend)")
            .arg(effectWords(QStringLiteral("τ-b"), test.tauB, true), cases, text::pWords(test.p.p));
    }
    if (comparison.kruskalWallis && *comparison.kruskalWallis) {
        const analysis::KruskalWallis& test = **comparison.kruskalWallis;
        return GroupTables::tr("ε² = %1, %2, %3 (Kruskal-Wallis)")
            .arg(text::bounded(test.epsilonSquared), cases, text::pWords(test.p.p));
    }
    if (comparison.welchT)
        return GroupTables::tr("Not computed: %1.").arg(refusal(comparison.welchT->refusal()));
    return GroupTables::tr("%1 of %2 cases have both values.").arg(comparison.n).arg(data.rows.size());
}

} // namespace lacrima::ui::figures
