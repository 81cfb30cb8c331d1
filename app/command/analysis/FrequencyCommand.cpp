// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/analysis/LevelWords.h"
#include "core/findings/describe/Frequencies.h"
#include "ui/text/Numbers.h"

namespace lacrima::app {
namespace {

void writeValue(JsonWriter& json, const dataset::DataColumn& column, const findings::ValueFrequency& value) {
    json.beginObject();
    writeLevel(json, "value", column, value.value);
    const auto label = column.labels.find(value.value);
    if (label != column.labels.end()) json.text("label", label->second.in(QStringLiteral("en")));
    json.count("count", value.count).number("proportion", value.share.estimate);
    json.number("low", value.share.interval.low).number("high", value.share.interval.high).endObject();
}

void writeVariable(JsonWriter& json, const QString& name, const dataset::DataColumn& column,
    const findings::Frequencies& all, bool isExact) {
    json.beginObject().text("name", name).count("n", all.n);
    json.key(QStringLiteral("levels")).beginArray();
    for (const findings::ValueFrequency& value : all.values) writeValue(json, column, value);
    json.endArray().count("missing", all.missing);
    json.text("interval_method", isExact ? QStringLiteral("Clopper-Pearson") : QStringLiteral("Wilson"));
    json.note(all.n == 0 ? QStringLiteral("no value is present") : QString()).endObject();
}

void printVariable(const Console& console, const QString& name, const dataset::DataColumn& column,
    const findings::Frequencies& all) {
    console.printLine(QStringLiteral("%1  n = %2, %3 missing")
                          .arg(name, QString::number(all.n), QString::number(all.missing)));
    for (const findings::ValueFrequency& value : all.values) {
        const QString count = QString::number(value.count).rightJustified(7);
        console.printLine(
            QStringLiteral("  %1 %2  %3 %4")
                .arg(dataset::levelName(column, value.value).leftJustified(32), count,
                    ui::text::percent(value.share.estimate),
                    ui::text::percentInterval(value.share.interval.low, value.share.interval.high)));
    }
}

} // namespace

Options frequencyOptions() {
    return Options{{"vars", "COLUMNS", "a,b,c"}, {"interval", "KIND", "wilson or exact (Clopper-Pearson)"}} +
           dataOptions();
}

Exit runFrequency(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("frequency"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, frequencyOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    const QString interval = parsed.has("interval") ? parsed.option("interval") : QStringLiteral("wilson");
    const auto confidence = confidenceOf(parsed);
    if (interval != QLatin1String("wilson") && interval != QLatin1String("exact"))
        return console.misuse(QStringLiteral("--interval is wilson or exact"), usage);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    if (!parsed.has("vars")) return console.misuse(QStringLiteral("--vars is missing"), usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns chosen = chooseColumns(*data, parsed.option("vars"), ColumnKind::Any);
    if (!chosen.problem.isEmpty()) {
        console.complain(chosen.problem);
        return Exit::BadInput;
    }
    const bool isExact = interval == QLatin1String("exact");
    JsonWriter json;
    json.beginObject();
    writeReading(json, *data);
    json.number("confidence", *confidence);
    json.key(QStringLiteral("variables")).beginArray();
    bool hasAny = false;
    for (const QString& name : chosen.names) {
        const dataset::DataColumn& column = *data->dataset.column(name);
        const findings::Frequencies all = findings::frequenciesOf(data->dataset, name,
            isExact ? analysis::IntervalMethod::ClopperPearson : analysis::IntervalMethod::Wilson,
            *confidence);
        hasAny = hasAny || all.n > 0;
        if (parsed.has("json"))
            writeVariable(json, nameOf(*data, name), column, all, isExact);
        else
            printVariable(console, nameOf(*data, name), column, all);
    }
    json.endArray().endObject();
    if (parsed.has("json")) console.printJson(json.text());
    return hasAny ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
