// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/ReadingPlan.h"

#include "core/response/Answer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lacrima::exchange {
namespace {

constexpr std::array<std::string_view, 11> kUsualWords{
    "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "#NULL!", "#N/A", "<NA>", "."};

std::string_view trimmed(std::string_view cell) {
    const auto isBlank = [](char mark) {
        return mark == ' ' || mark == '\t' || mark == '\r' || mark == '\n';
    };
    while (!cell.empty() && isBlank(cell.front())) cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back())) cell.remove_suffix(1);
    return cell;
}

char otherMark(char mark) {
    return mark == ',' ? '.' : ',';
}

/// The marks that the options give; the one that is not said is the other of the two.
NumberMarks marksOf(const ReadingOptions& options) {
    NumberMarks marks;
    if (options.decimal)
        marks.decimal = *options.decimal;
    else if (options.thousands == '.')
        marks.decimal = ',';
    marks.thousands = options.thousands.value_or(otherMark(marks.decimal));
    return marks;
}

QString markName(char mark) {
    return mark == ','   ? QStringLiteral("a comma")
           : mark == '.' ? QStringLiteral("a point")
                         : QStringLiteral("\"%1\"").arg(QLatin1Char(mark));
}

} // namespace

std::optional<DateOrder> dateOrderFrom(const QString& word) {
    if (word == QLatin1String("dmy")) return DateOrder::DayMonthYear;
    if (word == QLatin1String("mdy")) return DateOrder::MonthDayYear;
    if (word == QLatin1String("ymd")) return DateOrder::YearMonthDay;
    return std::nullopt;
}

ReadingPlan::ReadingPlan(const ReadingOptions& options, bool isOwn, KnownColumns columns)
    : m_options(options)
    , m_isOwn(isOwn)
    , m_columns(std::move(columns)) {
    if (!isOwn) m_words.assign(kUsualWords.begin(), kUsualWords.end());
    const NumberMarks marks = marksOf(options);
    for (const QString& word : options.missing) {
        m_words.push_back(word.trimmed().toStdString());
        if (const auto number = numberIn(m_words.back(), marks)) m_numbers.push_back(number->value);
    }
}

base::Result<void> ReadingPlan::decideMarks(const MarksEvidence& evidence, char delimiter,
    const QString& path, const QStringList& names, const std::vector<int>& lines) {
    if (m_isOwn && delimiter == ',') return {}; // as it was written: with a decimal point and nothing else
    if (m_options.decimal || m_options.thousands) {
        m_marks = marksOf(m_options);
        return {};
    }
    const MarksEvidence::Decision decision = evidence.decide(delimiter);
    m_marks = decision.marks;
    m_hasThousands = decision.hasThousands;
    if (decision.isDecided()) return {};
    base::Error error = base::error(
        decision.twoWays ? base::ErrorKey("table.two_ways") : "table.two_marks", {path.toStdString()});
    const auto name = [&](CellPlace place) {
        error.arguments.push_back(std::to_string(lines[place.row - 1]));
        error.arguments.push_back(names[static_cast<qsizetype>(place.column) - 1].toStdString());
    };
    if (decision.twoWays) {
        name(decision.twoWays);
    } else {
        name(decision.point);
        name(decision.comma);
    }
    return error;
}

bool ReadingPlan::isMissing(std::string_view cell, bool isCoded) const {
    if (m_isOwn ? cell.empty() : trimmed(cell).empty()) return true;
    const std::string_view word = trimmed(cell);
    if (std::find(m_words.begin(), m_words.end(), word) != m_words.end()) return true;
    if (isCoded && isMissingCode(cell)) return true;
    if (m_numbers.empty()) return false;
    const auto value = number(word);
    return value && isMissingNumber(value->value);
}

bool ReadingPlan::isMissingWord(std::string_view cell, bool isCoded) const {
    const std::string_view word = trimmed(cell);
    return word.empty() || std::find(kUsualWords.begin(), kUsualWords.end(), word) != kUsualWords.end() ||
           isMissing(cell, isCoded);
}

bool ReadingPlan::isMissingCode(std::string_view cell) {
    if (cell.size() != 3 || cell[0] != '-') return false;
    const int code = -(cell[1] - '0') * 10 - (cell[2] - '0');
    return response::missingFromCode(code).has_value();
}

bool ReadingPlan::isMissingNumber(double number) const {
    return std::find(m_numbers.begin(), m_numbers.end(), number) != m_numbers.end();
}

QStringList ReadingPlan::decisions() const {
    QStringList decisions;
    if (m_isOwn)
        decisions.append(QStringLiteral("exported by Lacrima, so its codes -99 to -92 are missing values"));
    if (m_marks.decimal != '.')
        decisions.append(QStringLiteral("the decimal mark is %1").arg(markName(m_marks.decimal)));
    if (m_hasThousands)
        decisions.append(QStringLiteral("%1 groups the thousands").arg(markName(m_marks.thousands)));
    return decisions;
}

void DeclaredTally::take(std::string_view cell) {
    if (m_unseen.isEmpty()) return;
    const std::string written(trimmed(cell));
    const auto number = m_plan->number(written);
    m_unseen.removeIf([&](const QString& declared) {
        const std::string word = declared.trimmed().toStdString();
        if (word == written) return true;
        const auto value = number ? m_plan->number(word) : std::nullopt;
        return value && value->value == number->value;
    });
}

QStringList DeclaredTally::notes() const {
    QStringList notes;
    for (const QString& word : m_unseen)
        notes.append(QStringLiteral("--missing %1 occurs nowhere").arg(word));
    return notes;
}

} // namespace lacrima::exchange
