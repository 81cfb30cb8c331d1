// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/DataInput.h"
#include "app/command/JsonWriter.h"
#include "core/analysis/Describe.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

using Outcome = analysis::Outcome<analysis::Description>;

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

void writeOne(JsonWriter& json, const QString& name, std::size_t rows, const Outcome& result) {
    const auto number = [&](const char* key, std::optional<double> value) {
        json.key(QString::fromLatin1(key)).value(value);
    };
    const analysis::Description none;
    const analysis::Description& all = result ? *result : none;
    const auto known = [&](double value) { return result ? std::optional<double>(value) : std::nullopt; };
    json.beginObject().key(QStringLiteral("name")).value(name);
    json.key(QStringLiteral("n")).integer(static_cast<long long>(all.n));
    json.key(QStringLiteral("missing")).integer(static_cast<long long>(result ? all.missing : rows));
    number("mean", known(all.mean));
    number("sd", all.sd);
    number("median", known(all.median));
    number("min", known(all.min));
    number("max", known(all.max));
    number("skewness", all.skewness);
    number("kurtosis", all.kurtosis);
    if (const QString note = noteOf(result); !note.isEmpty()) json.key(QStringLiteral("note")).value(note);
    json.endObject();
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
        QStringLiteral("%1  n = %2  missing %3  mean %4  sd %5  median %6  min %7  max %8  skewness %9")
            .arg(name.leftJustified(24))
            .arg(result->n, 5)
            .arg(result->missing, 4)
            .arg(fixed(result->mean, 3), or_(result->sd), fixed(result->median, 3), fixed(result->min, 3),
                fixed(result->max, 3), or_(result->skewness)) +
        QStringLiteral("  kurtosis %1").arg(or_(result->kurtosis)));
}

} // namespace

Exit runDescribe(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("describe"))->usage);
    const ParsedArguments parsed = parseArguments(
        arguments, {QStringLiteral("vars"), QStringLiteral("passphrase-file")}, {QStringLiteral("json")});
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns chosen =
        parsed.has("vars") ? chooseColumns(*data, parsed.option("vars")) : allNumberColumns(*data);
    if (!chosen.problem.isEmpty()) {
        console.complain(chosen.problem);
        return Exit::BadInput;
    }
    JsonWriter json;
    json.beginObject().key(QStringLiteral("variables")).beginArray();
    for (const std::size_t place : chosen.places) {
        const Outcome result = analysis::describe(numbersOf(*data, place));
        if (parsed.has("json"))
            writeOne(json, nameOf(*data, place), data->table.rows, result);
        else
            printOne(console, nameOf(*data, place), result);
    }
    json.endArray().endObject();
    if (parsed.has("json")) console.print(json.text());
    return Exit::Done;
}

} // namespace lacrima::app
