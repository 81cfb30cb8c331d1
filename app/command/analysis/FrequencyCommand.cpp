// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/DataInput.h"
#include "core/analysis/describe/Proportion.h"
#include "ui/text/Numbers.h"

#include <cmath>
#include <map>

namespace lacrima::app {
namespace {

/// One value of a variable: a number or a text, how often it occurs, and how it is shown.
struct Level {
    std::optional<double> number;
    QString text;
    QString label;
    std::size_t count = 0;
};

struct Levels {
    std::vector<Level> all;
    std::size_t n = 0;
};

template<class Key>
std::map<Key, std::size_t> counted(const std::vector<Key>& values) {
    std::map<Key, std::size_t> counts;
    for (const Key& value : values) ++counts[value];
    return counts;
}

Levels levelsOf(const exchange::NumericColumn& column) {
    Levels levels;
    if (column.isText()) {
        for (const auto& entry : counted(column.texts)) {
            if (!entry.first.isEmpty()) levels.all.push_back({std::nullopt, entry.first, {}, entry.second});
        }
    } else {
        std::map<double, std::size_t> counts;
        for (const double value : column.numbers) {
            if (!std::isnan(value)) ++counts[value];
        }
        for (const auto& entry : counts) {
            const auto label = column.valueLabels.find(entry.first);
            levels.all.push_back({entry.first, {},
                label == column.valueLabels.end() ? QString() : label->second, entry.second});
        }
    }
    for (const Level& level : levels.all) levels.n += level.count;
    return levels;
}

analysis::Proportion shareOf(const Level& level, std::size_t n, bool isExact, double confidence) {
    return isExact ? *analysis::clopperPearson(level.count, n, confidence)
                   : *analysis::wilson(level.count, n, confidence);
}

void writeLevel(JsonWriter& json, const Level& level, const analysis::Proportion& share) {
    json.beginObject().key(QStringLiteral("value"));
    if (level.number)
        json.value(*level.number);
    else
        json.value(level.text);
    if (!level.label.isEmpty()) json.text("label", level.label);
    json.count("count", level.count);
    json.key(QStringLiteral("proportion")).value(share.estimate);
    json.key(QStringLiteral("low")).value(share.interval.low);
    json.key(QStringLiteral("high")).value(share.interval.high);
    json.endObject();
}

void printLevel(const Console& console, const Level& level, const analysis::Proportion& share) {
    QString value = level.number ? QString::number(*level.number, 'g', 12) : level.text;
    if (!level.label.isEmpty()) value += QStringLiteral(" ") + level.label;
    console.printLine(QStringLiteral("  %1 %2  %3 %4")
                          .arg(value.leftJustified(32))
                          .arg(level.count, 7)
                          .arg(ui::text::percent(share.estimate),
                              ui::text::percentInterval(share.interval.low, share.interval.high)));
}

/// One variable into the JSON and, where there is a console, onto it.
void showVariable(JsonWriter& json, const Console* console, const QString& name, const Levels& levels,
    std::size_t rows, bool isExact, double confidence) {
    json.beginObject().key(QStringLiteral("name")).value(name);
    json.key(QStringLiteral("n")).integer(static_cast<long long>(levels.n));
    json.key(QStringLiteral("levels")).beginArray();
    if (console != nullptr)
        console->printLine(QStringLiteral("%1  n = %2").arg(name, QString::number(levels.n)));
    for (const Level& level : levels.all) {
        const auto share = shareOf(level, levels.n, isExact, confidence);
        writeLevel(json, level, share);
        if (console != nullptr) printLevel(*console, level, share);
    }
    json.endArray();
    json.count("missing", rows - levels.n);
    json.text("interval_method", isExact ? QStringLiteral("Clopper-Pearson") : QStringLiteral("Wilson"));
    if (levels.n == 0) json.key(QStringLiteral("note")).value(QStringLiteral("no value is present"));
    json.endObject();
}

} // namespace

Exit runFrequency(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("frequency"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        QStringList{QStringLiteral("vars"), QStringLiteral("interval"), QStringLiteral("confidence"),
            QStringLiteral("passphrase-file")} +
            readingOptions(),
        QStringList{QStringLiteral("json")} + readingFlags());
    const QString interval = parsed.has("interval") ? parsed.option("interval") : QStringLiteral("wilson");
    const auto confidence = confidenceOf(parsed);
    if (interval != QLatin1String("wilson") && interval != QLatin1String("exact"))
        return console.misuse(QStringLiteral("--interval is wilson or exact"), usage);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    if (parsed.problem.isEmpty() && !parsed.has("vars"))
        return console.misuse(QStringLiteral("--vars is missing"), usage);
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
    json.key(QStringLiteral("variables")).beginArray();
    for (const std::size_t place : chosen.places) {
        showVariable(json, parsed.has("json") ? nullptr : &console, nameOf(*data, place),
            levelsOf(data->table.columns[place]), data->table.rows, isExact, *confidence);
    }
    json.endArray().endObject();
    if (parsed.has("json")) console.printJson(json.text());
    return Exit::Done;
}

} // namespace lacrima::app
