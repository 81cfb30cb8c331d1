// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CompareModes.h"
#include "app/command/analysis/GroupColumn.h"
#include "app/command/analysis/MethodWords.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/groups/RankComparisons.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <cmath>
#include <limits>

namespace lacrima::app {
namespace {

using analysis::Computed;
using analysis::EffectSize;
using analysis::GroupedValues;

/// A named effect size; `again` finds it in a resample.
struct Effect {
    const char* name;
    EffectSize size;
    double (*again)(const GroupedValues& groups);
    bool hasFormula = false; ///< for the interval, so that the bootstrap is left to clusters
    std::optional<Resampled> bootstrap = {};
};

/// Named numbers of one test, or why there are none.
struct Test {
    const char* name;
    std::vector<std::pair<const char*, std::optional<double>>> numbers;
    std::vector<Effect> effects;
    QString pMethod = {};
    QString note = {};       ///< not empty: the numbers are null
    QString remark = {};     ///< beside numbers that need one
    bool isPLeftOut = false; ///< p and interval would take the cases of a cluster as independent
};

QString groupWords(analysis::Refusal refusal, const QString& test) {
    if (refusal == analysis::Refusal::TooFewObservations) return QStringLiteral("a group has too few cases");
    if (refusal == analysis::Refusal::NoVarianceY)
        return test.startsWith(QLatin1String("welch"))
                   ? QStringLiteral("the outcome does not vary within every group")
                   : QStringLiteral("the outcome is the same for everyone");
    return ui::text::refusalWords(refusal);
}

template<class Result, class Make>
Test testOf(const char* name, const Computed<Result>& result, Make make) {
    Test test = make(result ? *result : Result());
    test.name = name;
    if (!result) test.note = groupWords(result.refusal(), QString::fromLatin1(name));
    return test;
}

template<class Test, class Of>
double effectOf(const Computed<Test>& test, Of of) {
    return test ? of(*test) : std::numeric_limits<double>::quiet_NaN();
}

double rankBiserialOf(const GroupedValues& groups) {
    return effectOf(analysis::mannWhitney(groups.values[0], groups.values[1]),
        [](const analysis::MannWhitney& test) { return test.rankBiserial.estimate; });
}

double epsilonSquaredOf(const GroupedValues& groups) {
    return effectOf(analysis::kruskalWallis(groups.values),
        [](const analysis::KruskalWallis& test) { return test.epsilonSquared; });
}

double hedgesOf(const GroupedValues& groups) {
    return effectOf(analysis::welchT(groups.values[0], groups.values[1]),
        [](const analysis::WelchT& test) { return test.hedgesG.estimate; });
}

double etaSquaredOf(const GroupedValues& groups) {
    return effectOf(analysis::oneWayAnova(groups.values), [](const analysis::Anova& test) {
        return test.betweenSquares / (test.betweenSquares + test.withinSquares);
    });
}

double tauOf(const GroupedValues& groups) {
    return effectOf(analysis::jonckheereTerpstra(groups.values),
        [](const analysis::JonckheereTerpstra& test) { return test.tauB.estimate; });
}

Test welchTest(const analysis::WelchT& t) {
    return {"",
        {{"t", t.t}, {"df", t.degreesOfFreedom}, {"p", t.p.p}, {"low", t.interval.low},
            {"high", t.interval.high}, {"difference", t.difference}},
        {{"hedges_g", t.hedgesG, &hedgesOf, true}}};
}

Test mannWhitneyTest(const analysis::MannWhitney& m) {
    const bool isExact = m.pMethod == analysis::PMethod::Exact;
    return {"", {{"W", m.w}, {"p", m.p.p}, {"z", isExact ? std::nullopt : std::optional<double>(m.z)}},
        {{"rank_biserial", m.rankBiserial, &rankBiserialOf}}, pMethodWords(m.pMethod)};
}

Test welchAnovaTest(const analysis::WelchAnova& a) {
    return {"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}},
        {{"eta_squared", a.etaSquared, &etaSquaredOf, true}}};
}

Test anovaTest(const analysis::Anova& a) {
    Test test{"", {{"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}}, {}};
    if (!std::isfinite(a.f))
        test.remark = QStringLiteral("no group varies within itself, so F is infinite and p is zero");
    return test;
}

Test kruskalTest(const analysis::KruskalWallis& k) {
    return {"", {{"H", k.h}, {"df", k.degreesOfFreedom}, {"p", k.p.p}},
        {{"epsilon_squared", {k.epsilonSquared, {}, analysis::IntervalMethod::None}, &epsilonSquaredOf}}};
}

Test jonckheereTest(const analysis::JonckheereTerpstra& j) {
    return {"", {{"J", j.j}, {"z", j.z}, {"p", j.p.p}}, {{"tau_b", j.tauB, &tauOf, true}}};
}

/// The trend over the levels, where they have an order.
Test trendOf(const GroupedValues& groups, bool isOrdered, double confidence) {
    if (isOrdered)
        return testOf("jonckheere", analysis::jonckheereTerpstra(groups.values, confidence), &jonckheereTest);
    Test none = jonckheereTest({});
    none.name = "jonckheere";
    none.note = QStringLiteral("the levels of the group have no order, so there is no trend; say which with "
                               "--order low,medium,high");
    return none;
}

std::vector<Test> testsOf(const GroupedValues& groups, bool isOrdered, double confidence) {
    const auto& values = groups.values;
    if (groups.levels.size() == 2)
        return {testOf("welch_t", analysis::welchT(values[0], values[1], confidence), &welchTest),
            testOf(
                "mann_whitney", analysis::mannWhitney(values[0], values[1], confidence), &mannWhitneyTest)};
    return {testOf("welch_anova", analysis::welchAnova(values, confidence), &welchAnovaTest),
        testOf("kruskal", analysis::kruskalWallis(values), &kruskalTest),
        testOf("anova", analysis::oneWayAnova(values), &anovaTest), trendOf(groups, isOrdered, confidence)};
}

/// Without two groups there is nothing to compare, and both tests say so.
std::vector<Test> refusedTests(analysis::Refusal refusal) {
    return {testOf("welch_t", Computed<analysis::WelchT>(refusal, 0), &welchTest),
        testOf("mann_whitney", Computed<analysis::MannWhitney>(refusal, 0), &mannWhitneyTest)};
}

/// Bootstrap intervals of the effect sizes: by ranks over cases, of all over clusters.
void bootstrapEffects(std::vector<Test>& tests, analysis::Column outcome, analysis::Column group,
    std::size_t levels, const Resampling& resampling) {
    for (Test& test : tests) {
        for (Effect& effect : test.effects) {
            if ((effect.hasFormula && !resampling.cluster) || !test.note.isEmpty()) continue;
            const auto statistic = [&](std::span<const analysis::Column> drawn) {
                const auto groups = analysis::grouped(drawn[0], drawn[1]);
                const bool hasAll = groups && groups->levels.size() == levels;
                return hasAll ? effect.again(*groups) : std::numeric_limits<double>::quiet_NaN();
            };
            effect.bootstrap = resampled({outcome, group}, statistic, resampling);
        }
        test.isPLeftOut = resampling.cluster.has_value();
    }
}

void writeEffect(JsonWriter& json, const Effect& effect, bool isKnown, const Resampling& resampling) {
    const auto& size = effect.size;
    const bool hasInterval = isKnown && size.interval.has_value() && !resampling.cluster;
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
        json.note(effect.hasFormula ? QStringLiteral("the interval could not be found")
                                    : QStringLiteral("no interval by formula; ask for --bootstrap"));
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

/// "first" and "second" of two groups; "order" for a trend, null without one.
void writeOrder(JsonWriter& json, const GroupedValues& groups, const GroupColumn& column) {
    if (groups.levels.size() == 2) {
        column.write(json, "first", groups.levels[0]);
        column.write(json, "second", groups.levels[1]);
    }
    json.key(QStringLiteral("order"));
    if (!column.isOrdered || groups.levels.size() < 3) {
        json.null();
        return;
    }
    json.beginArray();
    for (const double level : groups.levels) json.value(column.nameOf(level));
    json.endArray();
}

/// p and the limits of an interval are left out where cases are not independent.
bool isShown(const Test& test, const char* number) {
    if (!test.isPLeftOut) return true;
    const QLatin1String name(number);
    return name != QLatin1String("p") && name != QLatin1String("z") && name != QLatin1String("low") &&
           name != QLatin1String("high");
}

QString noteOf(const Test& test) {
    if (!test.note.isEmpty()) return test.note;
    return test.isPLeftOut ? clusterNote() : test.remark;
}

void writeTest(JsonWriter& json, const Test& test, const Resampling& resampling) {
    json.key(QString::fromLatin1(test.name)).beginObject();
    const bool isKnown = test.note.isEmpty();
    for (const auto& number : test.numbers)
        json.number(number.first, isKnown && isShown(test, number.first) ? number.second : std::nullopt);
    if (isKnown && !test.isPLeftOut && !test.pMethod.isEmpty()) json.text("p_method", test.pMethod);
    for (const Effect& effect : test.effects) writeEffect(json, effect, isKnown, resampling);
    json.note(noteOf(test)).endObject();
}

QString effectWords(const Effect& effect, bool isClustered) {
    QString words = QStringLiteral("  %1 %2").arg(
        QString::fromLatin1(effect.name), ui::text::fixed(effect.size.estimate, 3));
    if (effect.size.interval && !isClustered)
        words +=
            QLatin1Char(' ') + ui::text::interval(effect.size.interval->low, effect.size.interval->high, 3);
    return effect.bootstrap ? words + bootstrapWords(*effect.bootstrap) : words;
}

/// What is compared, of how many.
void printCounts(
    const Console& console, const QString& title, std::size_t n, std::size_t dropped, bool isPair) {
    console.printLine(QStringLiteral("%1  n = %2, %3 left out%4")
                          .arg(title, QString::number(n), QString::number(dropped),
                              isPair ? QStringLiteral("; differences are 1 minus 2") : QString()));
}

/// Which group stands where, how many it has and what is in it.
void printGroups(const Console& console, const GroupedValues& groups, const GroupColumn& column) {
    for (std::size_t i = 0; i < groups.levels.size(); ++i) {
        const auto all = analysis::describe(groups.values[i]);
        QString line = QStringLiteral("  %1 %2  n = %3")
                           .arg(QString::number(i + 1), column.nameOf(groups.levels[i]).leftJustified(24),
                               QString::number(groups.values[i].size()));
        if (all)
            line += QStringLiteral("  mean %1  median %2")
                        .arg(ui::text::fixed(all->mean, 3), ui::text::fixed(all->median, 3));
        if (all && all->sd) line += QStringLiteral("  sd %1").arg(ui::text::fixed(*all->sd, 3));
        console.printLine(line);
    }
}

void print(const Console& console, const std::vector<Test>& tests) {
    for (const Test& test : tests) {
        QString line = QString::fromLatin1(test.name);
        for (const auto& number : test.numbers) {
            const bool isKnown = number.second && std::isfinite(*number.second);
            if (!test.note.isEmpty() || !isKnown || !isShown(test, number.first)) continue;
            const QString name = QString::fromLatin1(number.first);
            line += QStringLiteral("  ") +
                    (name == QLatin1String("p")
                            ? ui::text::pWords(*number.second)
                            : QStringLiteral("%1 %2").arg(name, ui::text::fixed(*number.second, 3)));
        }
        if (test.note.isEmpty() && !test.isPLeftOut && !test.pMethod.isEmpty())
            line += QStringLiteral(" (%1)").arg(test.pMethod);
        if (test.note.isEmpty()) {
            for (const Effect& effect : test.effects) line += effectWords(effect, test.isPLeftOut);
        }
        const QString note = noteOf(test);
        console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
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
    GroupColumn column = groupColumn(data, group.places.front());
    if (parsed.has("order"))
        problem = orderLevels(column, data, group.places.front(), parsed.option("order"));
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const analysis::Column values = numbersOf(data, outcome.places.front());
    const auto groups = analysis::grouped(values, column.numbers);
    std::vector<Test> tests =
        groups ? testsOf(*groups, column.isOrdered, request.confidence) : refusedTests(groups.refusal());
    if (groups && request.resampling.isAsked)
        bootstrapEffects(tests, values, column.numbers, groups->levels.size(), request.resampling);
    const QString name = nameOf(data, outcome.places.front());
    const std::size_t dropped = data.table.rows - (groups ? groups->n() : groups.refused().n);
    if (!request.isJson) {
        const QString title = QStringLiteral("%1 by %2").arg(name, nameOf(data, group.places.front()));
        printCounts(console, title, data.table.rows - dropped, dropped, groups && groups->levels.size() == 2);
        if (groups) printGroups(console, *groups, column);
        print(console, tests);
        return Exit::Done;
    }
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    for (const Test& test : tests) writeTest(json, test, request.resampling);
    json.number("confidence", request.confidence).count("n", data.table.rows - dropped);
    json.count("dropped", dropped);
    if (groups) writeGroups(json, *groups, column);
    if (groups) writeOrder(json, *groups, column);
    json.endObject();
    console.printJson(json.text());
    return Exit::Done;
}

} // namespace lacrima::app
