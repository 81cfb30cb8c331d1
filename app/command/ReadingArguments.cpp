// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/ReadingArguments.h"

#include <QRegularExpression>

namespace lacrima::app {
namespace {

QStringList wordsOf(const ParsedArguments& parsed) {
    QStringList words;
    for (const QString& word : parsed.option("missing").split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

/// One ASCII mark that can stand between digits.
std::optional<char> markIn(const QString& text) {
    if (text.size() != 1) return std::nullopt;
    const char mark = text[0].toLatin1();
    return QStringLiteral(".,' _").contains(text[0]) ? std::optional(mark) : std::nullopt;
}

QString readMarks(const ParsedArguments& parsed, exchange::ReadingOptions& options) {
    if (parsed.has("decimal")) options.decimal = markIn(parsed.option("decimal"));
    if (parsed.has("decimal") && options.decimal != ',' && options.decimal != '.')
        return QStringLiteral("--decimal is a point or a comma");
    const QString thousands = parsed.option("thousands");
    if (!parsed.has("thousands")) return {};
    options.thousands = thousands.isEmpty() ? '\0' : markIn(thousands);
    if (!options.thousands)
        return QStringLiteral("--thousands is a point, a comma, an apostrophe, a blank, or \"\" for none");
    if (options.thousands == options.decimal)
        return QStringLiteral("--decimal and --thousands are two different marks");
    return {};
}

/// A value that would never be found in a cell: a range, a comparison, a column with its value.
QString missingProblem(const QString& word) {
    static const QRegularExpression kRange(
        QStringLiteral(R"(^[+-]?[\d.]+\s*(-|:|\.\.+|to|thru|\x{2013})\s*[+-]?[\d.]+$|^[<>])"));
    static const QRegularExpression kOfColumn(QStringLiteral(R"(^[^=]+=[^=]*$)"));
    if (kRange.match(word).hasMatch())
        return QStringLiteral("--missing %1: ranges are not known. Name each value, as in --missing -9,-8")
            .arg(word);
    if (kOfColumn.match(word).hasMatch())
        return QStringLiteral("--missing %1: a value counts for all columns. Name the value alone").arg(word);
    return {};
}

} // namespace

Options readingOptions() {
    return {{"decimal", "MARK", "the decimal mark of the file: . or ,"},
        {"thousands", "MARK", "the mark between thousands; \"\" for none"},
        {"missing", "WORDS", "what stands for a missing value, with commas between: \"NA,-99\""},
        {"dates", "ORDER", "dmy, mdy or ymd"},
        {"ignore-weight", nullptr, "count every case once although the file weights its cases"}};
}

ReadingArguments readReadingArguments(const ParsedArguments& parsed) {
    ReadingArguments reading;
    reading.problem = readMarks(parsed, reading.options);
    for (const QString& word : wordsOf(parsed)) {
        if (word != QLatin1String("pairwise") && word != QLatin1String("listwise"))
            reading.options.missing.append(word);
        if (reading.problem.isEmpty()) reading.problem = missingProblem(word);
    }
    reading.options.dates = exchange::dateOrderFrom(parsed.option("dates"));
    if (parsed.has("dates") && !reading.options.dates && reading.problem.isEmpty())
        reading.problem = QStringLiteral("--dates is dmy, mdy or ymd");
    reading.options.ignoresWeight = parsed.has("ignore-weight");
    return reading;
}

bool isMissingSaid(const ParsedArguments& parsed, const QString& word) {
    return wordsOf(parsed).contains(word);
}

} // namespace lacrima::app
