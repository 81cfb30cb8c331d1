// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/DataInput.h"

#include "app/command/NoChoicesWords.h"
#include "app/command/ReadingArguments.h"
#include "app/command/study/OpenedStudy.h"
#include "core/dataset/FirstSittings.h"
#include "core/exchange/table/TableDataset.h"
#include "core/store/OutputFile.h"
#include "ui/text/ErrorText.h"

#include <algorithm>
#include <utility>

namespace lacrima::app {
namespace {

constexpr double kDefaultConfidence = 0.95;

base::Result<DataInput> inputOfStudy(
    const QString& path, const QString& passphraseFile, bool hasAllSittings, const Console& console) {
    auto opened = openStudy(path, passphraseFile, console);
    if (!opened) return opened.error();
    DataInput data{
        path, hasAllSittings ? opened->dataset() : dataset::firstSittings(opened->dataset()), {}, true};
    console.leaveSittingsOut(data.dataset.laterSittings);
    for (const dataset::DataColumn& column : data.dataset.columns) {
        data.table.columns.emplace_back().name = column.name;
    }
    const QString odd = noChoicesWords(casebook::answersThatAreNoChoice(opened->fold.casebook));
    if (!odd.isEmpty()) data.notes.append(QStringLiteral("%1; they are left out here").arg(odd));
    if (const QString words = laterSittingsWords(data.dataset); !words.isEmpty())
        data.notes.append(words.chopped(1) + QStringLiteral(" (--sittings all counts every one)"));
    return data;
}

base::Result<DataInput> inputOfFile(const QString& path, const exchange::ReadingOptions& options) {
    auto table = exchange::readNumericFile(path, options);
    if (!table) return table.error();
    DataInput data{path, {}, std::move(*table)};
    data.dataset = exchange::datasetOf(data.table);
    return data;
}

/// The places a name or "#number" may mean.
std::vector<std::size_t> meantBy(const DataInput& data, const QString& word) {
    const std::vector<std::size_t> named = data.table.places(word);
    if (!named.empty() || !word.startsWith(QLatin1Char('#'))) return named;
    bool isNumber = false;
    const std::size_t number = word.mid(1).toULongLong(&isNumber);
    if (!isNumber || number < 1 || number > data.table.columns.size()) return {};
    return {number - 1};
}

QString shownNames(const DataInput& data) {
    constexpr qsizetype kShown = 12;
    QStringList names;
    for (const dataset::DataColumn& column : data.dataset.columns) {
        if (names.size() < kShown) names.append(nameOf(data, column.name));
    }
    if (static_cast<std::size_t>(names.size()) < data.dataset.columns.size())
        names.append(QStringLiteral("..."));
    return names.join(QStringLiteral(", "));
}

/// Its place in the file, from 0.
std::size_t placeOfColumn(const DataInput& data, const QString& name) {
    const auto& columns = data.dataset.columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const dataset::DataColumn& column) { return column.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
}

QString textProblem(const DataInput& data, std::size_t place) {
    const int line = data.table.columns[place].textLine;
    const QString where =
        line > 0 ? QStringLiteral("%1, line %2, column %3").arg(data.path).arg(line).arg(place + 1)
                 : QStringLiteral("%1, column %2").arg(data.path).arg(place + 1);
    return QStringLiteral("%1: \"%2\" holds text there, not a number. Correct the cell or empty it, say with "
                          "--missing that it is a missing value, or choose another column.")
        .arg(where, nameOf(data, data.dataset.columns[place].name));
}

QString problemOf(
    const DataInput& data, const QString& word, const std::vector<std::size_t>& places, ColumnKind kind) {
    if (places.empty()) {
        return QStringLiteral("%1, line 1: there is no column \"%2\". Its columns are %3.")
            .arg(data.path, word, shownNames(data));
    }
    if (places.size() > 1) {
        QStringList numbers;
        for (const std::size_t place : places) numbers.append(QStringLiteral("#%1").arg(place + 1));
        return QStringLiteral(
            "%1, line 1: more than one column is called \"%2\". Write %3 for the one you mean.")
            .arg(data.path, word, numbers.join(QStringLiteral(" or ")));
    }
    const dataset::DataColumn& column = data.dataset.columns[places.front()];
    const int twoWays = data.table.columns[places.front()].twoWaysLine;
    if (kind != ColumnKind::Named && twoWays > 0) {
        return ui::text::sentenceOf(base::error("table.two_ways",
            {data.path.toStdString(), std::to_string(twoWays), nameOf(data, column.name).toStdString()}));
    }
    if (kind == ColumnKind::Numbers && column.isOfWords) return textProblem(data, places.front());
    return {};
}

/// False for a weighted file of which nobody said that the weight does not count.
bool takeWeight(DataInput& data, const exchange::ReadingOptions& options) {
    if (data.table.weight.isEmpty()) return true;
    if (!options.ignoresWeight) return false;
    data.notes.append(
        QStringLiteral("the weight \"%1\" is ignored, every case counts once").arg(data.table.weight));
    return true;
}

QString weightProblem(const DataInput& data) {
    return QStringLiteral("%1 weights its cases by \"%2\", and this command counts every case once. Add "
                          "--ignore-weight if that is what you want.")
        .arg(data.path, data.table.weight);
}

} // namespace

std::optional<DataInput> openData(
    const ParsedArguments& parsed, const Console& console, const QString& usage, Exit& exit) {
    exit = Exit::Usage;
    if (!parsed.problem.isEmpty()) {
        console.misuse(parsed.problem, usage);
        return std::nullopt;
    }
    if (parsed.words.size() != 1) {
        console.misuse(QStringLiteral("name one data file"), usage);
        return std::nullopt;
    }
    const QString path = parsed.words.front();
    const bool isStudy = store::isForStudies(path);
    if (isStudy && !parsed.has("passphrase-file")) {
        console.misuse(QStringLiteral("%1 is a study: --passphrase-file is missing").arg(path), usage);
        return std::nullopt;
    }
    const ReadingArguments reading = readReadingArguments(parsed);
    if (!reading.problem.isEmpty()) {
        console.misuse(reading.problem, usage);
        return std::nullopt;
    }
    if (isStudy && !reading.options.missing.isEmpty()) {
        console.misuse(QStringLiteral("--missing says what is missing in a file; a study knows it"), usage);
        return std::nullopt;
    }
    if (!isStudy && parsed.has("sittings")) {
        console.misuse(QStringLiteral("--sittings is of a study; a file has rows"), usage);
        return std::nullopt;
    }
    const QString sittings = parsed.has("sittings") ? parsed.option("sittings") : QStringLiteral("first");
    if (sittings != QLatin1String("first") && sittings != QLatin1String("all")) {
        console.misuse(QStringLiteral("--sittings is first or all"), usage);
        return std::nullopt;
    }
    auto opened = isStudy ? inputOfStudy(path, parsed.option("passphrase-file"),
                                sittings == QLatin1String("all"), console)
                          : inputOfFile(path, reading.options);
    if (!opened) {
        exit = console.fail(opened.error());
        return std::nullopt;
    }
    DataInput data = std::move(*opened);
    if (!takeWeight(data, reading.options)) {
        console.complain(weightProblem(data));
        exit = Exit::BadInput;
        return std::nullopt;
    }
    data.notes += data.table.decisions;
    if (!parsed.has("json") && !data.notes.isEmpty())
        console.printLine(QStringLiteral("%1: %2.").arg(path, data.notes.join(QStringLiteral("; "))));
    exit = Exit::Done;
    return data;
}

void writeReading(JsonWriter& json, const DataInput& data) {
    if (data.notes.isEmpty()) return;
    json.key(QStringLiteral("reading")).beginArray();
    for (const QString& note : data.notes) json.value(note);
    json.endArray();
}

ChosenColumns chooseColumns(const DataInput& data, const QString& list, ColumnKind kind) {
    ChosenColumns chosen;
    for (const QString& part : list.split(QLatin1Char(','))) {
        const QString word = part.trimmed();
        const std::vector<std::size_t> places = meantBy(data, word);
        chosen.problem = problemOf(data, word, places, kind);
        if (!chosen.problem.isEmpty()) return chosen;
        const QString& name = data.dataset.columns[places.front()].name;
        if (!chosen.names.contains(name)) chosen.names.append(name);
    }
    return chosen;
}

ChosenColumns chooseColumn(
    const DataInput& data, const ParsedArguments& parsed, const char* option, ColumnKind kind) {
    ChosenColumns chosen = chooseColumns(data, parsed.option(option), kind);
    if (chosen.problem.isEmpty() && chosen.names.size() != 1)
        chosen.problem = QStringLiteral("--%1 takes one column, and %2 were named.")
                             .arg(QString::fromLatin1(option))
                             .arg(chosen.names.size());
    return chosen;
}

QStringList allColumns(const DataInput& data) {
    QStringList names;
    for (const dataset::DataColumn& column : data.dataset.columns) names.append(column.name);
    return names;
}

QString oddityOf(const DataInput& data, const QString& name) {
    const std::size_t place = placeOfColumn(data, name);
    const exchange::NumericColumn& column = data.table.columns[place];
    if (column.twoWaysLine > 0)
        return QStringLiteral("the number in line %1 can be read in two ways: say --decimal . or --decimal ,")
            .arg(column.twoWaysLine);
    if (!data.dataset.columns[place].isOfWords) return {};
    return column.textLine > 0 ? QStringLiteral("line %1 holds text, not a number").arg(column.textLine)
                               : QStringLiteral("holds text, not numbers");
}

QString nameOf(const DataInput& data, const QString& name) {
    if (!name.startsWith(QLatin1Char('#'))) return name;
    const QString& own = data.table.columns[placeOfColumn(data, name)].name;
    return own.isEmpty() ? name : own;
}

QString placeOf(const DataInput& data, std::size_t row) {
    if (data.table.lines.empty()) return QStringLiteral("row %1").arg(row + 1);
    return QStringLiteral("line %1").arg(data.table.lines[row]);
}

Options dataOptions() {
    return Options{{"confidence", "SHARE", "of intervals, 0.95 unless said"},
               {"json", nullptr, "JSON in place of text"},
               {"passphrase-file", "FILE",
                   "of a study: the first line is the passphrase; - is standard input"},
               {"sittings", "WHICH",
                   "of a study: first (unless said), so that a patient counts once, or all"}} +
           readingOptions();
}

std::optional<double> confidenceOf(const ParsedArguments& parsed) {
    if (!parsed.has("confidence")) return kDefaultConfidence;
    bool isNumber = false;
    const double confidence = parsed.option("confidence").toDouble(&isNumber);
    if (!isNumber || !(confidence > 0 && confidence < 1)) return std::nullopt;
    return confidence;
}

std::optional<std::size_t> wholeNumberOf(
    const ParsedArguments& parsed, const char* option, std::size_t least, std::size_t most) {
    bool isNumber = false;
    const qulonglong number = parsed.option(option).toULongLong(&isNumber);
    if (!isNumber || number < least || number > most) return std::nullopt;
    return static_cast<std::size_t>(number);
}

} // namespace lacrima::app
