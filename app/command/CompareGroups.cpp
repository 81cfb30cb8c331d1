// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/CompareModes.h"
#include "app/command/GroupColumn.h"
#include "app/command/MethodWords.h"
#include "core/analysis/Describe.h"
#include "core/analysis/RankTests.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <limits>

namespace lacrima::app {
namespace {

using analysis::EffectSize;
using analysis::GroupedValues;
using analysis::Outcome;

/// A named effect size; `again` finds it in a resample.
struct Effect {
    const char* name;
    EffectSize size;
    double (*again)(const GroupedValues& groups); ///< nullptr where the interval has a formula
    std::optional<Resampled> bootstrap = {};
};

/// Named numbers of one test, or why there are none.
struct Test {
    const char* name;
    std::vector<std::pair<const char*, std::optional<double>>> numbers;
    std::vector<Effect> effects;
    QString pMethod = {};
    QString note = {}; ///< not empty: the numbers are null
};

QString groupWords(analysis::Refusal refusal, const QString& test) {
    if (refusal == analysis::Refusal::TooFewObservations) return QStringLiteral("a group has too few cases");
    if (refusal == analysis::Refusal::NoVarianceY)
        return test.startsWith(QLatin1String("welch"))
                   ? QStringLiteral("the outcome does not vary within the groups")
                   : QStringLiteral("the outcome is the same for everyone");
    return ui::text::refusalWords(refusal);
}

template<class Result, class Make>
Test testOf(const char* name, const Outcome<Result>& result, Make make) {
    Test test = make(result ? *result : Result());
    test.name = name;
    if (!result) test.note = groupWords(result.refusal(), QString::fromLatin1(name));
    return test;
}

double rankBiserialOf(const GroupedValues& groups) {
    const auto test = analysis::mannWhitney(groups.values[0], groups.values[1]);
    return test ? test->rankBiserial.estimate : std::numeric_limits<double>::quiet_NaN();
}

double epsilonSquaredOf(const GroupedValues& groups) {
    const auto test = analysis::kruskalWallis(groups.values);
    return test ? test->epsilonSquared : std::numeric_limits<double>::quiet_NaN();
}

Test welchTest(const analysis::WelchT& t) {
    return {"",
        {{"t", t.t}, {"df", t.degreesOfFreedom}, {"p", t.p.p}, {"low", t.interval.low},
            {"high", t.interval.high}, {"difference", t.difference}},
        {{"hedges_g", t.hedgesG, nullptr}}};
}

Test mannWhitneyTest(const analysis::MannWhitney& m) {
    const bool isExact = m.pMethod == analysis::PMethod::Exact;
    return {"", {{"W", m.w}, {"p", m.p.p}, {"z", isExact ? std::nullopt : std::optional<double>(m.z)}},
        {{"rank_biserial", m.rankBiserial, &rankBiserialOf}}, pMethodWords(m.pMethod)};
}

Test welchAnovaTest(const analysis::WelchAnova& a) {
    return {"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}},
        {{"eta_squared", a.etaSquared, nullptr}}};
}

Test anovaTest(const analysis::Anova& a) {
    return {"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}}, {}};
}

Test kruskalTest(const analysis::KruskalWallis& k) {
    return {"", {{"H", k.h}, {"df", k.degreesOfFreedom}, {"p", k.p.p}},
        {{"epsilon_squared", {k.epsilonSquared, {}, analysis::IntervalMethod::None}, &epsilonSquaredOf}}};
}

Test jonckheereTest(const analysis::JonckheereTerpstra& j) {
    return {"", {{"J", j.j}, {"z", j.z}, {"p", j.p.p}}, {{"tau_b", j.tauB, nullptr}}};
}

std::vector<Test> testsOf(const GroupedValues& groups, double confidence) {
    const auto& values = groups.values;
    if (groups.levels.size() == 2)
        return {testOf("welch_t", analysis::welchT(values[0], values[1], confidence), &welchTest),
            testOf(
                "mann_whitney", analysis::mannWhitney(values[0], values[1], confidence), &mannWhitneyTest)};
    return {testOf("welch_anova", analysis::welchAnova(values, confidence), &welchAnovaTest),
        testOf("kruskal", analysis::kruskalWallis(values), &kruskalTest),
        testOf("anova", analysis::oneWayAnova(values), &anovaTest),
        testOf("jonckheere", analysis::jonckheereTerpstra(values, confidence), &jonckheereTest)};
}

/// Without two groups there is nothing to compare, and both tests say so.
std::vector<Test> refusedTests(analysis::Refusal refusal) {
    return {testOf("welch_t", Outcome<analysis::WelchT>(refusal, 0), &welchTest),
        testOf("mann_whitney", Outcome<analysis::MannWhitney>(refusal, 0), &mannWhitneyTest)};
}

/// Bootstrap intervals of the effect sizes by ranks, over cases or clusters.
void bootstrapEffects(std::vector<Test>& tests, analysis::Column outcome, analysis::Column group,
    std::size_t levels, const Resampling& resampling) {
    for (Test& test : tests) {
        for (Effect& effect : test.effects) {
            if (effect.again == nullptr || !test.note.isEmpty()) continue;
            const auto statistic = [&](std::span<const analysis::Column> drawn) {
                const auto groups = analysis::grouped(drawn[0], drawn[1]);
                const bool hasAll = groups && groups->levels.size() == levels;
                return hasAll ? effect.again(*groups) : std::numeric_limits<double>::quiet_NaN();
            };
            effect.bootstrap = resampled({outcome, group}, statistic, resampling);
        }
    }
}

void writeEffect(JsonWriter& json, const Effect& effect, bool isKnown, const Resampling& resampling) {
    const auto& size = effect.size;
    const bool hasInterval = isKnown && size.interval.has_value();
    json.key(QString::fromLatin1(effect.name)).beginObject();
    json.number("estimate", isKnown ? std::optional<double>(size.estimate) : std::nullopt);
    json.number("low", hasInterval ? std::optional<double>(size.interval->low) : std::nullopt);
    json.number("high", hasInterval ? std::optional<double>(size.interval->high) : std::nullopt);
    if (hasInterval)
        json.text("interval_method", intervalWords(size.method));
    else
        json.number("interval_method", std::nullopt);
    if (effect.bootstrap) writeBootstrap(json, *effect.bootstrap, resampling);
    if (isKnown && !hasInterval && !effect.bootstrap)
        json.note(effect.again != nullptr ? QStringLiteral("no interval by formula; ask for --bootstrap")
                                          : QStringLiteral("the interval could not be found"));
    json.endObject();
}

void writeGroups(JsonWriter& json, const GroupedValues& groups, const GroupColumn& column) {
    json.key(QStringLiteral("groups")).beginArray();
    for (std::size_t i = 0; i < groups.levels.size(); ++i) {
        const auto all = analysis::describe(groups.values[i]);
        json.beginObject();
        column.write(json, "group", groups.levels[i]);
        json.count("n", groups.values[i].size());
        json.number("mean", all ? std::optional<double>(all->mean) : std::nullopt);
        json.number("sd", all ? all->sd : std::nullopt);
        json.number("median", all ? std::optional<double>(all->median) : std::nullopt);
        json.endObject();
    }
    json.endArray();
}

void writeTest(JsonWriter& json, const Test& test, const Resampling& resampling) {
    json.key(QString::fromLatin1(test.name)).beginObject();
    const bool isKnown = test.note.isEmpty();
    for (const auto& number : test.numbers) json.number(number.first, isKnown ? number.second : std::nullopt);
    if (isKnown && !test.pMethod.isEmpty()) json.text("p_method", test.pMethod);
    for (const Effect& effect : test.effects) writeEffect(json, effect, isKnown, resampling);
    json.note(test.note).endObject();
}

QString effectWords(const Effect& effect) {
    QString words = QStringLiteral("  %1 %2").arg(
        QString::fromLatin1(effect.name), ui::text::fixed(effect.size.estimate, 3));
    if (effect.size.interval)
        words +=
            QLatin1Char(' ') + ui::text::interval(effect.size.interval->low, effect.size.interval->high, 3);
    return effect.bootstrap ? words + bootstrapWords(*effect.bootstrap) : words;
}

void print(const Console& console, const std::vector<Test>& tests) {
    for (const Test& test : tests) {
        QString line = QString::fromLatin1(test.name);
        for (const auto& number : test.numbers) {
            if (!test.note.isEmpty() || !number.second) continue;
            const QString name = QString::fromLatin1(number.first);
            line += QStringLiteral("  ") +
                    (name == QLatin1String("p")
                            ? ui::text::pWords(*number.second)
                            : QStringLiteral("%1 %2").arg(name, ui::text::fixed(*number.second, 3)));
        }
        if (test.note.isEmpty()) {
            for (const Effect& effect : test.effects) line += effectWords(effect);
        }
        console.printLine(test.note.isEmpty() ? line : line + QStringLiteral("  ") + test.note);
    }
}

} // namespace

Exit compareGroups(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console) {
    const ChosenColumns outcome = chooseColumn(data, parsed, "outcome");
    const ChosenColumns group = chooseColumn(data, parsed, "group", ColumnKind::Any);
    QString problem = outcome.problem.isEmpty() ? group.problem : outcome.problem;
    if (problem.isEmpty() && outcome.places == group.places)
        problem = QStringLiteral("--outcome and --group name the same column.");
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const GroupColumn column = groupColumn(data, group.places.front());
    const analysis::Column values = numbersOf(data, outcome.places.front());
    const auto groups = analysis::grouped(values, column.numbers);
    std::vector<Test> tests = groups ? testsOf(*groups, request.confidence) : refusedTests(groups.refusal());
    if (groups && request.resampling.isAsked)
        bootstrapEffects(tests, values, column.numbers, groups->levels.size(), request.resampling);
    if (!request.isJson) {
        print(console, tests);
        return Exit::Done;
    }
    JsonWriter json;
    json.beginObject();
    for (const Test& test : tests) writeTest(json, test, request.resampling);
    if (groups) writeGroups(json, *groups, column);
    json.endObject();
    console.printJson(json.text());
    return Exit::Done;
}

} // namespace lacrima::app
