// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/ReadingArguments.h"

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

} // namespace

QStringList readingOptions() {
    return {QStringLiteral("decimal"), QStringLiteral("thousands"), QStringLiteral("missing"),
        QStringLiteral("dates")};
}

QStringList readingFlags() {
    return {QStringLiteral("ignore-weight")};
}

ReadingArguments readReadingArguments(const ParsedArguments& parsed) {
    ReadingArguments reading;
    reading.problem = readMarks(parsed, reading.options);
    for (const QString& word : wordsOf(parsed)) {
        if (word != QLatin1String("pairwise") && word != QLatin1String("listwise"))
            reading.options.missing.append(word);
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
