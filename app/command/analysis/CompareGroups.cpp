// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CompareGroups.h"

#include "app/command/analysis/GroupTests.h"
#include "app/command/analysis/LevelWords.h"
#include "app/command/analysis/MethodWords.h"
#include "ui/text/Numbers.h"

#include <algorithm>
#include <cmath>

namespace lacrima::app {
namespace {

using findings::GroupComparison;

/// The column that makes the groups, and the groups that have values.
struct ShownGroups {
    const dataset::DataColumn& column;
    std::vector<const findings::ComparedGroup*> groups;
    bool isOrdered = false;
};

/// As a reader sees a level; of a variable that was cut its limits.
QString levelWords(const ShownGroups& shown, const findings::GroupLevel& level) {
    using ui::text::fixed;
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    if (level.above && level.upTo)
        return QStringLiteral("above %1, up to %2").arg(number(*level.above), number(*level.upTo));
    if (level.upTo) return QStringLiteral("up to %1").arg(number(*level.upTo));
    if (level.above) return QStringLiteral("above %1").arg(number(*level.above));
    return dataset::levelName(shown.column, level.value);
}

void writeGroupLevel(
    JsonWriter& json, const char* key, const ShownGroups& shown, const findings::GroupLevel& level) {
    if (level.above || level.upTo)
        json.text(key, levelWords(shown, level));
    else
        writeLevel(json, key, shown.column, level.value);
}

void writeEffect(
    JsonWriter& json, const GroupTest::Effect& effect, bool isKnown, const findings::Resampling& resampling) {
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
    if (effect.resampled) writeBootstrap(json, *effect.resampled, resampling);
    if (isKnown && !hasInterval && !effect.resampled)
        json.note(findings::hasFormula(effect.kind)
                      ? QStringLiteral("the interval could not be found")
                      : QStringLiteral("no interval by formula; ask for --bootstrap"));
    json.endObject();
}

void writeGroups(JsonWriter& json, const ShownGroups& shown) {
    json.key(QStringLiteral("groups")).beginArray();
    for (const findings::ComparedGroup* group : shown.groups) {
        const auto& all = group->description;
        json.beginObject();
        writeGroupLevel(json, "group", shown, group->level);
        json.count("n", group->n());
        json.number("mean", all ? std::optional<double>(all->mean) : std::nullopt);
        json.number("sd", all ? all->sd : std::nullopt);
        json.number("median", all ? std::optional<double>(all->median) : std::nullopt);
        json.endObject();
    }
    json.endArray();
}

/// "first" and "second" of two groups; "order" for a trend, null without one.
void writeOrder(JsonWriter& json, const ShownGroups& shown) {
    if (shown.groups.size() == 2) {
        writeGroupLevel(json, "first", shown, shown.groups[0]->level);
        writeGroupLevel(json, "second", shown, shown.groups[1]->level);
    }
    json.key(QStringLiteral("order"));
    if (!shown.isOrdered || shown.groups.size() < 3) {
        json.null();
        return;
    }
    json.beginArray();
    for (const findings::ComparedGroup* group : shown.groups) json.value(levelWords(shown, group->level));
    json.endArray();
}

void writeTest(JsonWriter& json, const GroupTest& test, const findings::Resampling& resampling) {
    json.key(QString::fromLatin1(test.name)).beginObject();
    const bool isKnown = test.note.isEmpty();
    for (const auto& number : test.numbers)
        json.number(number.first, isKnown && test.isShown(number.first) ? number.second : std::nullopt);
    if (isKnown && !test.isPLeftOut && !test.pMethod.isEmpty()) json.text("p_method", test.pMethod);
    for (const GroupTest::Effect& effect : test.effects) writeEffect(json, effect, isKnown, resampling);
    json.note(test.words()).endObject();
}

QString effectWords(const GroupTest::Effect& effect, bool isClustered) {
    QString words = QStringLiteral("  %1 %2").arg(
        QString::fromLatin1(effect.name), ui::text::fixed(effect.size.estimate, 3));
    if (effect.size.interval && !isClustered)
        words +=
            QLatin1Char(' ') + ui::text::interval(effect.size.interval->low, effect.size.interval->high, 3);
    return effect.resampled ? words + bootstrapWords(*effect.resampled) : words;
}

/// What is compared, of how many.
void printCounts(
    const Console& console, const QString& title, std::size_t n, std::size_t dropped, bool isPair) {
    console.printLine(QStringLiteral("%1  n = %2, %3 left out%4")
                          .arg(title, QString::number(n), QString::number(dropped),
                              isPair ? QStringLiteral("; differences are 1 minus 2") : QString()));
}

/// Which group stands where, how many it has and what is in it.
void printGroups(const Console& console, const ShownGroups& shown) {
    for (std::size_t i = 0; i < shown.groups.size(); ++i) {
        const findings::ComparedGroup& group = *shown.groups[i];
        QString line = QStringLiteral("  %1 %2  n = %3")
                           .arg(QString::number(i + 1), levelWords(shown, group.level).leftJustified(24),
                               QString::number(group.n()));
        const auto& all = group.description;
        if (all)
            line += QStringLiteral("  mean %1  median %2")
                        .arg(ui::text::fixed(all->mean, 3), ui::text::fixed(all->median, 3));
        if (all && all->sd) line += QStringLiteral("  sd %1").arg(ui::text::fixed(*all->sd, 3));
        console.printLine(line);
    }
}

void print(const Console& console, const std::vector<GroupTest>& tests) {
    for (const GroupTest& test : tests) {
        QString line = QString::fromLatin1(test.name);
        for (const auto& number : test.numbers) {
            const bool isKnown = number.second && std::isfinite(*number.second);
            if (!test.note.isEmpty() || !isKnown || !test.isShown(number.first)) continue;
            const QString name = QString::fromLatin1(number.first);
            line += QStringLiteral("  ") +
                    (name == QLatin1String("p")
                            ? ui::text::pWords(*number.second)
                            : QStringLiteral("%1 %2").arg(name, ui::text::fixed(*number.second, 3)));
        }
        if (test.note.isEmpty() && !test.isPLeftOut && !test.pMethod.isEmpty())
            line += QStringLiteral(" (%1)").arg(test.pMethod);
        if (test.note.isEmpty()) {
            for (const GroupTest::Effect& effect : test.effects) line += effectWords(effect, test.isPLeftOut);
        }
        const QString note = test.words();
        console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
    }
}

/// Numbers of a file that are said to make groups stand in their order and are not cut: only a study says
/// what its variables measure.
void takeForGroups(DataInput& data, const QString& name) {
    if (data.isStudy) return;
    for (dataset::DataColumn& column : data.dataset.columns) {
        if (column.name == name && column.measure == dataset::Measure::Scale)
            column.measure = dataset::Measure::Ordinal;
    }
}

} // namespace

Exit compareGroups(const DataInput& input, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console) {
    const ChosenColumns outcome = chooseColumn(input, parsed, "outcome");
    const ChosenColumns group = chooseColumn(input, parsed, "group", ColumnKind::Any);
    QString problem = outcome.problem.isEmpty() ? group.problem : outcome.problem;
    if (problem.isEmpty() && outcome.names == group.names)
        problem = QStringLiteral("--outcome and --group name the same column.");
    DataInput data = input;
    const QString by = group.names.value(0);
    if (problem.isEmpty()) takeForGroups(data, by);
    if (problem.isEmpty() && parsed.has("order")) problem = orderLevels(data, by, parsed.option("order"));
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const QString& name = outcome.names.front();
    const auto comparison =
        findings::compareGroups(data.dataset, {name, by, request.confidence, request.resampling});
    const std::vector<GroupTest> tests = groupTests(comparison);
    ShownGroups shown{*data.dataset.column(by), {}, comparison && comparison->grouping.isOrdered};
    for (std::size_t i = 0; comparison && i < comparison->groups.size(); ++i) {
        if (comparison->groups[i].n() > 0) shown.groups.push_back(&comparison->groups[i]);
    }
    const std::size_t n = comparison ? comparison->n : 0;
    const std::size_t dropped = data.dataset.rowCount() - n;
    if (!request.isJson) {
        const QString title = QStringLiteral("%1 by %2").arg(nameOf(data, name), nameOf(data, by));
        printCounts(console, title, n, dropped, shown.groups.size() == 2);
        printGroups(console, shown);
        print(console, tests);
    } else {
        JsonWriter json;
        json.beginObject();
        writeReading(json, data);
        for (const GroupTest& test : tests) writeTest(json, test, request.resampling);
        json.number("confidence", request.confidence).count("n", n).count("dropped", dropped);
        writeGroups(json, shown);
        writeOrder(json, shown);
        json.endObject();
        console.printJson(json.text());
    }
    const bool hasAny =
        std::any_of(tests.begin(), tests.end(), [](const GroupTest& test) { return test.note.isEmpty(); });
    return hasAny ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
