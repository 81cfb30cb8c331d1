// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/LevelWords.h"
#include "core/findings/describe/VariableSummary.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using Summary = analysis::Computed<analysis::Description>;

QString noteOf(const Summary& result) {
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

void writeOne(JsonWriter& json, const QString& name, std::size_t rows, const Summary& result) {
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

void printOne(const Console& console, const QString& name, const Summary& result) {
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

void writeVariables(JsonWriter& json, const DataInput& data, const QStringList& names) {
    json.key(QStringLiteral("variables")).beginArray();
    for (const QString& name : names) {
        if (const QString oddity = oddityOf(data, name); !oddity.isEmpty())
            writeOdd(json, nameOf(data, name), oddity);
        else
            writeOne(
                json, nameOf(data, name), data.dataset.rowCount(), findings::summarize(data.dataset, name));
    }
    json.endArray();
}

/// The columns of numbers in each level of `by`.
void writeGroups(JsonWriter& json, const DataInput& data, const QStringList& names, const QString& by) {
    std::vector<std::vector<findings::LevelSummary>> summaries;
    for (const QString& name : names) {
        if (oddityOf(data, name).isEmpty())
            summaries.push_back(findings::summarizeByLevel(data.dataset, name, by));
        else
            summaries.emplace_back();
    }
    const dataset::DataColumn& group = *data.dataset.column(by);
    const std::vector<double> levels = findings::levelsOf(group);
    json.text("by", nameOf(data, by)).key(QStringLiteral("groups")).beginArray();
    for (std::size_t level = 0; level < levels.size(); ++level) {
        json.beginObject();
        writeLevel(json, "group", group, levels[level]);
        json.key(QStringLiteral("variables")).beginArray();
        for (std::size_t i = 0; i < summaries.size(); ++i) {
            if (summaries[i].empty()) continue;
            const findings::LevelSummary& summary = summaries[i][level];
            writeOne(
                json, nameOf(data, names[static_cast<qsizetype>(i)]), summary.cases, summary.description);
        }
        json.endArray().endObject();
    }
    json.endArray();
}

QString jsonOf(const DataInput& data, const QStringList& names, const QString& by) {
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    writeVariables(json, data, names);
    if (!by.isEmpty()) writeGroups(json, data, names, by);
    json.text("skewness_kind", QStringLiteral("G1")).text("kurtosis_kind", QStringLiteral("G2"));
    json.count("quantile_type", 7).endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const QStringList& names, const QString& by) {
    for (const QString& name : names) {
        if (const QString oddity = oddityOf(data, name); !oddity.isEmpty()) {
            console.printLine(QStringLiteral("%1  %2").arg(nameOf(data, name).leftJustified(24), oddity));
            continue;
        }
        printOne(console, nameOf(data, name), findings::summarize(data.dataset, name));
        if (by.isEmpty()) continue;
        const dataset::DataColumn& group = *data.dataset.column(by);
        for (const findings::LevelSummary& summary : findings::summarizeByLevel(data.dataset, name, by))
            printOne(console,
                QStringLiteral("  %1 %2").arg(nameOf(data, by), dataset::levelName(group, summary.level)),
                summary.description);
    }
}

/// All of them, or those that --vars names. Refused only when none of them holds numbers.
ChosenColumns describedColumns(const DataInput& data, const ParsedArguments& parsed) {
    ChosenColumns chosen;
    if (parsed.has("vars")) {
        chosen = chooseColumns(data, parsed.option("vars"), ColumnKind::Named);
        if (!chosen.problem.isEmpty()) return chosen;
    } else {
        chosen.names = allColumns(data);
    }
    const auto isOfNumbers = [&](const QString& name) { return oddityOf(data, name).isEmpty(); };
    if (std::any_of(chosen.names.begin(), chosen.names.end(), isOfNumbers)) return chosen;
    if (parsed.has("vars")) return chooseColumns(data, parsed.option("vars"));
    QStringList odd;
    for (const QString& name : chosen.names)
        odd.append(QStringLiteral("%1: %2").arg(nameOf(data, name), oddityOf(data, name)));
    chosen.problem =
        QStringLiteral("%1 has no column of numbers (%2).").arg(data.path, odd.join(QStringLiteral("; ")));
    return chosen;
}

} // namespace

Options describeOptions() {
    return Options{{"vars", "COLUMNS", "a,b,c; all of them unless said"},
               {"by", "COLUMN", "also for each value of this column"}} +
           dataOptions();
}

Exit runDescribe(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("describe"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, describeOptions());
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
    const QString byName = by.names.value(0);
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, chosen.names, byName));
    else
        print(console, *data, chosen.names, byName);
    const bool hasAny = std::any_of(chosen.names.begin(), chosen.names.end(), [&](const QString& name) {
        return oddityOf(*data, name).isEmpty() && findings::summarize(data->dataset, name).hasValue();
    });
    return hasAny ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
