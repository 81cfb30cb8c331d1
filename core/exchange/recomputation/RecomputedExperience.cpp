// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/RecomputedExperience.h"

#include "core/analysis/groups/ShareComparisons.h"
#include "core/exchange/recomputation/RecomputedResults.h"

namespace lacrima::exchange {
namespace {

QString keyOf(const QString& variable) {
    return part(QStringLiteral("crying"), variable);
}

QString shareOf(const QString& column, double value) {
    return QStringLiteral("share(%1 == %2)").arg(column, rNumber(value));
}

void addRating(Recomputation& again, const findings::RatedAnswers& answers) {
    if (!answers.description) return;
    const QString key = keyOf(answers.variable);
    const QString column = again.column(answers.variable);
    for (const findings::LevelShare& level : answers.levels)
        again.put(part(key, rNumber(level.value)), shareOf(column, level.value), fieldsOf(level.share));
    again.put(key, QStringLiteral("describe(%1)").arg(column), fieldsOf(*answers.description));
    again.put(key, QStringLiteral("mean_interval(%1)").arg(column), meanFields(answers.mean));
}

using Effect = findings::LevelsTest::Effect;

/// Size, limits and p of a test as the R function calls them.
std::vector<NumberField> testFields(
    const findings::LevelsTest& test, const char* size, const char* low, const char* high) {
    std::vector<NumberField> fields{{size, test.size}, {"p", test.p.p, kIsP}};
    if (test.interval) {
        fields.push_back({low, test.interval->low});
        fields.push_back({high, test.interval->high});
    }
    return fields;
}

/// Exact where all tables can be gone through, as the test itself decides.
QString isExact(const findings::GroupedAnswer& answer) {
    std::vector<analysis::GroupCount> counts;
    for (const auto& group : answer.groups) {
        if (group) counts.push_back({group->count, group->n});
    }
    const auto test = analysis::shareDifference(counts);
    return test && test->pMethod == analysis::PMethod::Exact ? QStringLiteral("TRUE")
                                                             : QStringLiteral("FALSE");
}

void addTest(Recomputation& again, const QString& key, const findings::GroupedAnswer& answer,
    const QString& levels, const QString& codes) {
    const QString column = again.column(answer.variable);
    const QString split = QStringLiteral("by_level(%1, %2)").arg(column, levels);
    const QString counts = QStringLiteral("level_counts(%1, %2, %3)").arg(column, levels, codes);
    const QString shares = QStringLiteral("share_difference(%1, %2)");
    switch (answer.test.effect) {
    case Effect::MeanDifference:
        return again.put(key, QStringLiteral("welch(%1[[1]], %1[[2]])").arg(split),
            testFields(answer.test, "difference", "low", "high"));
    case Effect::RankTrend:
        return again.put(key, QStringLiteral("trend(%1)").arg(split),
            testFields(answer.test, "tau", "tau_low", "tau_high"));
    case Effect::RankSpread:
        return again.put(
            key, QStringLiteral("kruskal(%1)").arg(split), testFields(answer.test, "epsilon", "low", "high"));
    case Effect::ShareTrend:
        return again.put(key, QStringLiteral("share_trend(%1)").arg(counts),
            testFields(answer.test, "r", "r_low", "r_high"));
    case Effect::ShareDifference:
        return again.put(
            key, shares.arg(counts, isExact(answer)), testFields(answer.test, "difference", "low", "high"));
    case Effect::ShareSpread:
        return again.put(
            key, shares.arg(counts, isExact(answer)), testFields(answer.test, "V", "low", "high"));
    }
}

/// The estimate of each group: a share or a mean.
void addEstimates(Recomputation& again, const QString& key, const findings::GroupedAnswer& answer,
    const findings::Grouping& grouping, bool isShare) {
    const QString levels = levelsOf(again, grouping);
    for (std::size_t i = 0; i < answer.groups.size(); ++i) {
        if (!answer.groups[i]) continue;
        const findings::GroupEstimate& group = *answer.groups[i];
        const QString here = part(key, rNumber(grouping.levels[i].value));
        const QString values =
            QStringLiteral("level_values(%1, %2, %3)")
                .arg(again.column(answer.variable), levels, rNumber(grouping.levels[i].value));
        if (isShare) {
            again.put(here, QStringLiteral("share(%1 == 1)").arg(values),
                {{"count", real(group.count)}, {"n", real(group.n)}, {"estimate", group.value},
                    {"low", group.interval ? std::optional(group.interval->low) : std::nullopt},
                    {"high", group.interval ? std::optional(group.interval->high) : std::nullopt}});
            continue;
        }
        again.put(
            here, QStringLiteral("describe(%1)").arg(values), {{"n", real(group.n)}, {"mean", group.value}});
        again.put(here, QStringLiteral("mean_interval(%1)").arg(values), meanFields(group.interval));
    }
}

} // namespace

void recompute(Recomputation& again, const findings::ExperienceByGroup& groups) {
    const QString levels = levelsOf(again, groups.grouping);
    std::vector<double> values;
    for (const findings::GroupLevel& level : groups.grouping.levels) values.push_back(level.value);
    QStringList family;
    std::vector<std::optional<double>> holm;
    for (const auto* answers : {&groups.feelings, &groups.consequences, &groups.topics}) {
        for (const findings::GroupedAnswer& answer : *answers) {
            const QString key =
                part(QStringLiteral("crying_by.") + groups.grouping.variable, answer.variable);
            addEstimates(again, key, answer, groups.grouping, answers == &groups.topics);
            if (answer.test.refusal) continue;
            family.append(part(key, QStringLiteral("test")));
            holm.push_back(answer.test.holmP);
            addTest(again, family.back(), answer, levels, rNumbers(values));
        }
    }
    if (groups.tested > 0) again.adjust(family, QStringLiteral("holm"), "holm", holm);
}

void recompute(Recomputation& again, const findings::CryingExperience& experience) {
    for (const findings::RatedAnswers& feeling : experience.feelings) addRating(again, feeling);
    for (const findings::RatedAnswers& rating : experience.consequences) addRating(again, rating);
    if (experience.intensity) addRating(again, *experience.intensity);
    if (experience.talkedAbout) {
        const QString talked = QStringLiteral("last_talked_about");
        again.put(keyOf(talked), shareOf(again.column(talked), 1), fieldsOf(*experience.talkedAbout));
    }
    if (experience.reliefShame) {
        const findings::RatingGap& gap = *experience.reliefShame;
        std::vector<NumberField> fields{{"n", real(gap.n)}, {"difference", gap.difference}};
        if (gap.interval) {
            fields.push_back({"low", gap.interval->low});
            fields.push_back({"high", gap.interval->high});
        }
        again.put(keyOf(QStringLiteral("relief_shame")),
            QStringLiteral("gap(%1, %2)")
                .arg(again.column(QStringLiteral("gen_relief")), again.column(QStringLiteral("gen_shame"))),
            fields);
    }
    for (const findings::CryingTopic& topic : experience.topics)
        again.put(keyOf(topic.variable), shareOf(again.column(topic.variable), 1), fieldsOf(topic.share));
    if (experience.minutes) {
        const QString minutes = QStringLiteral("last_minutes");
        again.put(keyOf(minutes), QStringLiteral("describe(%1)").arg(again.column(minutes)),
            fieldsOf(*experience.minutes));
    }
}

} // namespace lacrima::exchange
