// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/GroupColumn.h"
#include "core/analysis/describe/Describe.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using Outcome = analysis::Computed<analysis::Description>;

QString noteOf(const Outcome& result) {
    if (!result) {
        return result.refusal() == analysis::Refusal::TooFewObservations
                   ? QStringLiteral("no value is present")
                   : ui::text::refusalWords(result.refusal());
    }
    if (!result->sd) return QStringLiteral("one value has no standard deviation");
    if (*result->sd == 0) return QStringLiteral("all values are the same");
    return result->kurtosis ? QString() : QStringLiteral("too few values for skewness or kurtosis");
}

/// A column that gives no numbers is named, with the reason.
void writeOdd(JsonWriter& json, const QString& name, const QString& oddity) {
    json.beginObject().text("name", name);
    for (const char* key :
        {"n", "missing", "mean", "sd", "median", "min", "max", "skewness", "kurtosis", "q1", "q3", "iqr"})
        json.number(key, std::nullopt);
    json.note(oddity).endObject();
}

void writeOne(JsonWriter& json, const QString& name, std::size_t rows, const Outcome& result) {
    const analysis::Description none;
    const analysis::Description& all = result ? *result : none;
    const auto known = [&](double value) { return result ? std::optional<double>(value) : std::nullopt; };
    json.beginObject().text("name", name).count("n", all.n).count("missing", result ? all.missing : rows);
    json.number("mean", known(all.mean)).number("sd", all.sd).number("median", known(all.median));
    json.number("min", known(all.min)).number("max", known(all.max));
    json.number("skewness", all.skewness).number("kurtosis", all.kurtosis);
    json.number("q1", known(all.lowerQuartile)).number("q3", known(all.upperQuartile));
    json.number("iqr", known(all.interquartileRange()));
    json.note(noteOf(result)).endObject();
}

void printOne(const Console& console, const QString& name, const Outcome& result) {
    using ui::text::fixed;
    if (!result) {
        console.printLine(QStringLiteral("%1  %2").arg(name.leftJustified(24), noteOf(result)));
        return;
    }
    const auto or_ = [](std::optional<double> value) {
        return value ? fixed(*value, 3) : QStringLiteral("-");
    };
    console.printLine(
        QStringLiteral("%1  n = %2  missing %3  mean %4  sd %5  median %6  min %7  max %8  iqr %9")
            .arg(name.leftJustified(24), QString::number(result->n).rightJustified(5),
                QString::number(result->missing).rightJustified(4), fixed(result->mean, 3), or_(result->sd),
                fixed(result->median, 3), fixed(result->min, 3), fixed(result->max, 3),
                fixed(result->interquartileRange(), 3)) +
        QStringLiteral("  skewness %1  kurtosis %2").arg(or_(result->skewness), or_(result->kurtosis)));
}

/// The values of the cases of one level.
std::vector<double> ofLevel(analysis::Column column, const GroupColumn& group, double level) {
    std::vector<double> values;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (group.numbers[i] == level) values.push_back(column[i]);
    }
    return values;
}

void writeVariables(JsonWriter& json, const DataInput& data, const ChosenColumns& chosen,
    const GroupColumn* group = nullptr, double level = 0) {
    json.key(QStringLiteral("variables")).beginArray();
    for (const std::size_t place : chosen.places) {
        if (const QString oddity = oddityOf(data, place); !oddity.isEmpty()) {
            if (group == nullptr) writeOdd(json, nameOf(data, place), oddity);
            continue;
        }
        const std::vector<double> part =
            group != nullptr ? ofLevel(numbersOf(data, place), *group, level) : std::vector<double>();
        const analysis::Column values = group != nullptr ? analysis::Column(part) : numbersOf(data, place);
        writeOne(json, nameOf(data, place), values.size(), analysis::describe(values));
    }
    json.endArray();
}

QString jsonOf(
    const DataInput& data, const ChosenColumns& chosen, const QString& by, const GroupColumn& group) {
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    writeVariables(json, data, chosen);
    if (!by.isEmpty()) {
        json.text("by", by).key(QStringLiteral("groups")).beginArray();
        for (const double level : group.levels()) {
            json.beginObject();
            group.write(json, "group", level);
            writeVariables(json, data, chosen, &group, level);
            json.endObject();
        }
        json.endArray();
    }
    json.text("skewness_kind", QStringLiteral("G1")).text("kurtosis_kind", QStringLiteral("G2"));
    json.count("quantile_type", 7).endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const ChosenColumns& chosen, const QString& by,
    const GroupColumn& group) {
    for (const std::size_t place : chosen.places) {
        if (const QString oddity = oddityOf(data, place); !oddity.isEmpty()) {
            console.printLine(QStringLiteral("%1  %2").arg(nameOf(data, place).leftJustified(24), oddity));
            continue;
        }
        const analysis::Column column = numbersOf(data, place);
        printOne(console, nameOf(data, place), analysis::describe(column));
        if (by.isEmpty()) continue;
        for (const double level : group.levels())
            printOne(console, QStringLiteral("  %1 %2").arg(by, group.nameOf(level)),
                analysis::describe(ofLevel(column, group, level)));
    }
}

/// All of them, or those that --vars names. Refused only when none of them holds numbers.
ChosenColumns describedColumns(const DataInput& data, const ParsedArguments& parsed) {
    ChosenColumns chosen;
    if (parsed.has("vars")) {
        chosen = chooseColumns(data, parsed.option("vars"), ColumnKind::Named);
        if (!chosen.problem.isEmpty()) return chosen;
    } else {
        for (std::size_t i = 0; i < data.table.columns.size(); ++i) chosen.places.push_back(i);
    }
    const auto isOfNumbers = [&](std::size_t place) { return oddityOf(data, place).isEmpty(); };
    if (std::any_of(chosen.places.begin(), chosen.places.end(), isOfNumbers)) return chosen;
    if (parsed.has("vars")) return chooseColumns(data, parsed.option("vars"));
    QStringList odd;
    for (const std::size_t place : chosen.places)
        odd.append(QStringLiteral("%1: %2").arg(nameOf(data, place), oddityOf(data, place)));
    chosen.problem =
        QStringLiteral("%1 has no column of numbers (%2).").arg(data.path, odd.join(QStringLiteral("; ")));
    return chosen;
}

} // namespace

Exit runDescribe(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("describe"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        QStringList{QStringLiteral("vars"), QStringLiteral("by"), QStringLiteral("passphrase-file")} +
            readingOptions(),
        QStringList{QStringLiteral("json")} + readingFlags());
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns chosen = describedColumns(*data, parsed);
    const ChosenColumns by =
        parsed.has("by") ? chooseColumn(*data, parsed, "by", ColumnKind::Any) : ChosenColumns();
    if (const QString problem = chosen.problem.isEmpty() ? by.problem : chosen.problem; !problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const GroupColumn group = by.places.empty() ? GroupColumn() : groupColumn(*data, by.places.front());
    const QString byName = by.places.empty() ? QString() : nameOf(*data, by.places.front());
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, chosen, byName, group));
    else
        print(console, *data, chosen, byName, group);
    return Exit::Done;
}

} // namespace lacrima::app
