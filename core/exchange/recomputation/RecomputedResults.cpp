// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/RecomputedResults.h"

#include "core/exchange/recomputation/RecomputedScales.h"

#include <algorithm>

namespace lacrima::exchange {
namespace {

QString equals(const QString& column, double value) {
    return QStringLiteral("%1 == %2").arg(column, rNumber(value));
}

std::vector<NumberField> testFields(const analysis::JonckheereTerpstra& test) {
    std::vector<NumberField> fields{
        {"J", test.j}, {"z", test.z}, {"p", test.p.p, kIsP}, {"tau", test.tauB.estimate}};
    if (test.tauB.interval) {
        fields.push_back({"tau_low", test.tauB.interval->low});
        fields.push_back({"tau_high", test.tauB.interval->high});
    }
    return fields;
}

std::vector<NumberField> testFields(const analysis::KruskalWallis& test) {
    return {{"H", test.h}, {"df", test.degreesOfFreedom}, {"p", test.p.p, kIsP},
        {"epsilon", test.epsilonSquared}};
}

void addEffect(std::vector<NumberField>& fields, const analysis::EffectSize& effect, const char* name,
    const char* low, const char* high) {
    fields.push_back({name, effect.estimate});
    if (!effect.interval) return;
    fields.push_back({low, effect.interval->low});
    fields.push_back({high, effect.interval->high});
}

std::vector<NumberField> testFields(const analysis::WelchT& test) {
    std::vector<NumberField> fields{{"difference", test.difference}, {"low", test.interval.low},
        {"high", test.interval.high}, {"t", test.t}, {"df", test.degreesOfFreedom}, {"p", test.p.p, kIsP}};
    addEffect(fields, test.hedgesG, "g", "g_low", "g_high");
    return fields;
}

std::vector<NumberField> testFields(const analysis::MannWhitney& test) {
    std::vector<NumberField> fields{{"W", test.w}, {"p", test.p.p, kIsP}};
    addEffect(fields, test.rankBiserial, "r", "r_low", "r_high");
    return fields;
}

std::vector<NumberField> testFields(const analysis::ShareTrend& test) {
    std::vector<NumberField> fields{{"z", test.z}, {"p", test.p.p, kIsP}};
    addEffect(fields, test.r, "r", "r_low", "r_high");
    return fields;
}

std::vector<NumberField> testFields(const analysis::ShareDifference& test) {
    std::vector<NumberField> fields{
        {"chi", test.chiSquared}, {"df", test.degreesOfFreedom}, {"V", test.cramersV}, {"p", test.p.p, kIsP}};
    if (!test.difference || !test.interval) return fields;
    fields.push_back({"difference", *test.difference});
    fields.push_back({"low", test.interval->low});
    fields.push_back({"high", test.interval->high});
    return fields;
}

std::vector<NumberField> testFields(const analysis::WelchAnova& test) {
    std::vector<NumberField> fields{
        {"F", test.f}, {"df1", test.df1}, {"df2", test.df2}, {"p", test.p.p, kIsP}};
    addEffect(fields, test.etaSquared, "eta", "eta_low", "eta_high");
    return fields;
}

void addShare(Recomputation& again, const QString& key, const QString& isSo,
    const std::optional<analysis::Proportion>& share) {
    if (share) again.put(key, QStringLiteral("share(%1)").arg(isSo), fieldsOf(*share));
}

template<class T>
void addOutcome(Recomputation& again, const QString& key, const QString& call,
    const std::optional<analysis::Computed<T>>& outcome) {
    if (outcome && *outcome) again.put(key, call, testFields(**outcome));
}

/// `levels`: all codes of the groups in order, also of those without cases.
void addShareTest(Recomputation& again, const QString& key, const QString& answer, const QString& groups,
    const QString& levels, const findings::ShareOverLevels& test) {
    const QString counts =
        QStringLiteral("level_counts(%1, %2, %3)").arg(again.column(answer), groups, levels);
    addOutcome(
        again, part(key, QStringLiteral("trend")), QStringLiteral("share_trend(%1)").arg(counts), test.trend);
    if (!test.difference || !*test.difference) return;
    const bool isExact = (*test.difference)->pMethod == analysis::PMethod::Exact;
    addOutcome(again, part(key, QStringLiteral("difference")),
        QStringLiteral("share_difference(%1, %2)")
            .arg(counts, isExact ? QStringLiteral("TRUE") : QStringLiteral("FALSE")),
        test.difference);
}

void addLevels(
    Recomputation& again, const QString& key, const QString& column, const findings::CryingSummary& summary) {
    for (const findings::LevelShare& level : summary.frequency)
        addShare(again, part(key, rNumber(level.value)), equals(column, level.value), level.share);
}

} // namespace

QString levelsOf(Recomputation& again, const findings::Grouping& grouping) {
    const QString column = again.column(grouping.variable);
    return grouping.cutPoints.empty() ? column : QStringLiteral("quartile_level(%1)").arg(column);
}

std::vector<NumberField> meanFields(const std::optional<analysis::Interval>& interval) {
    if (!interval) return {};
    return {{"mean_low", interval->low}, {"mean_high", interval->high}};
}

std::vector<NumberField> fieldsOf(const analysis::Proportion& share) {
    return {{"count", real(share.count)}, {"n", real(share.n)}, {"estimate", share.estimate},
        {"low", share.interval.low}, {"high", share.interval.high}};
}

std::vector<NumberField> fieldsOf(const analysis::Correlation& correlation) {
    std::vector<NumberField> fields{
        {"n", real(correlation.n)}, {"estimate", correlation.estimate}, {"p", correlation.p.p, kIsP}};
    if (correlation.interval) {
        fields.push_back({"low", correlation.interval->low});
        fields.push_back({"high", correlation.interval->high});
    }
    return fields;
}

std::vector<NumberField> fieldsOf(const analysis::Description& x) {
    return {{"n", real(x.n)}, {"mean", x.mean}, {"sd", x.sd}, {"median", x.median},
        {"lower_quartile", x.lowerQuartile}, {"upper_quartile", x.upperQuartile}, {"min", x.min},
        {"max", x.max}};
}

void recompute(Recomputation& again, const QString& variable, const analysis::Description& description) {
    again.put(part(QStringLiteral("sample"), variable),
        QStringLiteral("describe(%1)").arg(again.column(variable)), fieldsOf(description));
}

void recompute(Recomputation& again, const findings::CryingSummary& summary) {
    const QString key = QStringLiteral("crying");
    const QString ever = again.column(QStringLiteral("cried_ever"));
    const QString last = again.column(QStringLiteral("cried_last_session"));
    const QString frequency = again.column(QStringLiteral("cry_frequency"));
    addShare(again, part(key, QStringLiteral("ever")), equals(ever, 1), summary.ever);
    addShare(again, part(key, QStringLiteral("last_session")), equals(last, 1), summary.lastSession);
    addLevels(again, part(key, QStringLiteral("frequency")), frequency, summary);
}

void recompute(Recomputation& again, const findings::CryingCounts& counts) {
    if (!counts.description) return;
    const QString key = QStringLiteral("crying.times");
    const QString count = again.column(QStringLiteral("cry_count"));
    const QString ever = again.column(QStringLiteral("cried_ever"));
    again.prepare(QStringLiteral("times <- %1\ntimes[%2 %in% 0] <- 0").arg(count, ever));
    again.put(key, QStringLiteral("describe(times)"), fieldsOf(*counts.description));
    again.put(part(key, QStringLiteral("never")),
        QStringLiteral("count_of(%1, 0)").arg(again.column(QStringLiteral("cried_ever"))),
        {{"count", real(counts.neverCried)}});
    addBins(again, part(key, QStringLiteral("bin")), QStringLiteral("times"), counts.bins);
}

void recompute(Recomputation& again, const findings::CryingByGroup& groups) {
    const QString key = QStringLiteral("crying_by.") + groups.grouping.variable;
    const QString levels = levelsOf(again, groups.grouping);
    const QString frequency = again.column(QStringLiteral("cry_frequency"));
    for (const findings::CryingGroup& group : groups.groups) {
        const QString here = part(key, rNumber(group.level.value));
        const auto within = [&](const QString& column) {
            return QStringLiteral("%1[%2 %in% %3]").arg(column, levels, rNumber(group.level.value));
        };
        again.put(here,
            QStringLiteral("c(cases = sum(%1, na.rm = TRUE))").arg(equals(levels, group.level.value)),
            {{"cases", real(group.level.rows.size())}});
        addShare(again, part(here, QStringLiteral("ever")),
            equals(within(again.column(QStringLiteral("cried_ever"))), 1), group.crying.ever);
        addShare(again, part(here, QStringLiteral("last_session")),
            equals(within(again.column(QStringLiteral("cried_last_session"))), 1), group.crying.lastSession);
        addLevels(again, part(here, QStringLiteral("frequency")), within(frequency), group.crying);
        const QString values = within(frequency);
        if (group.frequency)
            again.put(here, QStringLiteral("describe(%1)").arg(values), fieldsOf(*group.frequency));
        again.put(here, QStringLiteral("mean_interval(%1)").arg(values), meanFields(group.frequencyMean));
        if (group.frequencyMedian) {
            again.put(here, QStringLiteral("median_interval(%1)").arg(values),
                {{"median_low", group.frequencyMedian->low}, {"median_high", group.frequencyMedian->high}});
        }
    }
    std::vector<double> codes;
    for (const findings::CryingGroup& group : groups.groups) codes.push_back(group.level.value);
    addShareTest(again, part(key, QStringLiteral("ever")), QStringLiteral("cried_ever"), levels,
        rNumbers(codes), groups.ever);
    addShareTest(again, part(key, QStringLiteral("last_session")), QStringLiteral("cried_last_session"),
        levels, rNumbers(codes), groups.lastSession);
    const QString split = QStringLiteral("by_level(%1, %2)").arg(frequency, levels);
    addOutcome(
        again, part(key, QStringLiteral("trend")), QStringLiteral("trend(%1)").arg(split), groups.trend);
    addOutcome(again, part(key, QStringLiteral("two_groups")),
        QStringLiteral("mann_whitney(%1[[1]], %1[[2]])").arg(split), groups.twoGroups);
    addOutcome(again, part(key, QStringLiteral("difference")), QStringLiteral("kruskal(%1)").arg(split),
        groups.difference);
}

void recompute(Recomputation& again, const findings::ComparedCorrelations& comparison) {
    QStringList family;
    std::vector<std::optional<double>> holm;
    for (const findings::ComparedResult& result : comparison.results) {
        if (!result.omnibus) continue;
        const QString key = QStringLiteral("rival.") + result.x;
        again.prepare(QStringLiteral("rivals(%1, %2, %3)")
                          .arg(rText(key), again.column(result.x), again.columns(comparison.rivals)));
        again.expect(key, {{"n", real(result.n)}, {"chi", result.omnibus->value},
                              {"df", result.omnibus->degreesOfFreedom}, {"p", result.omnibus->p.p, kIsP}});
        family.append(key);
        holm.push_back(result.omnibusHolmP);
        for (const findings::ComparedCorrelation& rival : result.correlations) {
            const QString here = part(key, rival.rival);
            if (rival.correlation) again.expect(here, fieldsOf(*rival.correlation));
            if (rival.partial) again.expect(part(here, QStringLiteral("partial")), fieldsOf(*rival.partial));
        }
        for (const findings::CorrelationDifference& pair : result.tested()) {
            const analysis::DependentComparison& numbers = *pair.tests;
            again.expect(part(part(key, pair.first), pair.second),
                {{"difference", numbers.difference}, {"low", numbers.interval.low},
                    {"high", numbers.interval.high}, {"steiger", numbers.steiger.value},
                    {"p", numbers.steiger.p.p, kIsP}, {"williams", numbers.williams.value},
                    {"meng", numbers.meng.value}, {"holm", pair.holmP, kIsP}});
        }
    }
    again.adjust(family, QStringLiteral("holm"), "holm", holm);
}

void recompute(Recomputation& again, const findings::GroupComparison& comparison) {
    const QString key = part(QStringLiteral("group.") + comparison.outcome, comparison.grouping.variable);
    const QString levels = levelsOf(again, comparison.grouping);
    const QString outcome = again.column(comparison.outcome);
    const auto values = [&](std::size_t group) {
        return QStringLiteral("level_values(%1, %2, %3)")
            .arg(outcome, levels, rNumber(comparison.groups[group].level.value));
    };
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const findings::ComparedGroup& group = comparison.groups[i];
        if (!group.description) continue;
        const QString here = part(key, rNumber(group.level.value));
        again.put(here, QStringLiteral("describe(%1)").arg(values(i)), fieldsOf(*group.description));
        again.put(here, QStringLiteral("mean_interval(%1)").arg(values(i)), meanFields(group.mean));
    }
    again.put(key, QStringLiteral("c(n = sum(complete.cases(%1, %2)))").arg(outcome, levels),
        {{"n", real(comparison.n)}});
    const QString split = QStringLiteral("by_level(%1, %2)").arg(outcome, levels);
    const QString both = QStringLiteral("(%1[[1]], %1[[2]])").arg(split);
    addOutcome(again, part(key, QStringLiteral("welch")), QStringLiteral("welch") + both, comparison.welchT);
    addOutcome(again, part(key, QStringLiteral("mann_whitney")), QStringLiteral("mann_whitney") + both,
        comparison.mannWhitney);
    addOutcome(again, part(key, QStringLiteral("anova")), QStringLiteral("welch_anova(%1)").arg(split),
        comparison.welchAnova);
    addOutcome(again, part(key, QStringLiteral("kruskal")), QStringLiteral("kruskal(%1)").arg(split),
        comparison.kruskalWallis);
    addOutcome(
        again, part(key, QStringLiteral("trend")), QStringLiteral("trend(%1)").arg(split), comparison.trend);
    QStringList pairs;
    std::vector<std::optional<double>> holm;
    for (const findings::GroupPair& pair : comparison.pairs) {
        if (!pair.welch) continue;
        pairs.append(part(key, QStringLiteral("%1-%2").arg(rNumber(comparison.groups[pair.first].level.value),
                                   rNumber(comparison.groups[pair.second].level.value))));
        holm.push_back(pair.holmP);
        again.put(pairs.back(), QStringLiteral("welch(%1, %2)").arg(values(pair.first), values(pair.second)),
            testFields(*pair.welch));
    }
    again.adjust(pairs, QStringLiteral("holm"), "holm", holm);
}

void recompute(Recomputation& again, const std::vector<findings::FindingResult>& results) {
    QStringList keys;
    std::vector<std::optional<double>> holm;
    std::vector<std::optional<double>> bh;
    for (const findings::FindingResult& result : results) {
        const findings::FindingDefinition& claim = result.definition;
        const QString key = QStringLiteral("finding.") + claim.id;
        if (result.proportion) {
            addShare(again, key, equals(again.column(claim.x), 1), result.proportion);
            const auto published =
                analysis::wilson(static_cast<std::size_t>(std::max(0, claim.publishedCount)),
                    static_cast<std::size_t>(std::max(0, claim.publishedN)));
            if (published) {
                again.put(part(key, QStringLiteral("published")),
                    QStringLiteral("wilson(%1, %2, %3)")
                        .arg(claim.publishedCount)
                        .arg(claim.publishedN)
                        .arg(published->interval.confidence),
                    fieldsOf(*published));
            }
        }
        if (!result.correlation) continue;
        keys.append(key);
        holm.push_back(result.holmP);
        bh.push_back(result.bhP);
        again.put(key,
            QStringLiteral("correlation(%1, %2)").arg(again.column(claim.x), again.column(claim.y)),
            fieldsOf(*result.correlation));
    }
    again.adjust(keys, QStringLiteral("holm"), "holm", holm);
    again.adjust(keys, QStringLiteral("BH"), "bh", bh);
}

} // namespace lacrima::exchange
