// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/NumberMarks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace lacrima::exchange {
namespace {

constexpr std::size_t kLongestNumber = 64;
constexpr double kFirstInexactInteger = 9007199254740992.0; // 2^53: the next one is read as this one
constexpr char kBlank = '\x1f';                             // stands for all blanks that do not break
constexpr NumberMarks kPoint{'.', ','};
constexpr NumberMarks kComma{',', '.'};

bool isDigit(char mark) {
    return mark >= '0' && mark <= '9';
}

/// The cell in ASCII without blanks around it; empty when it is too long for a number.
std::string plainMarks(std::string_view cell) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> kForeign{{{"\xE2\x88\x92", '-'},
        {"\xC2\xA0", kBlank}, {"\xE2\x80\xAF", kBlank}, {"\xE2\x80\x89", kBlank}, {"\xE2\x80\x99", '\''}}};
    std::string text;
    if (cell.size() > kLongestNumber) return text;
    for (std::size_t i = 0; i < cell.size();) {
        const auto foreign = std::find_if(kForeign.begin(), kForeign.end(),
            [&](const auto& mark) { return cell.substr(i, mark.first.size()) == mark.first; });
        text += foreign == kForeign.end() ? cell[i] : foreign->second;
        i += foreign == kForeign.end() ? 1 : foreign->first.size();
    }
    const auto isBlank = [](char mark) { return mark == ' ' || mark == kBlank; };
    while (!text.empty() && isBlank(text.back())) text.pop_back();
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), isBlank));
    return text;
}

/// Reads a number from its start to its end into the form that std::from_chars knows.
class Scanner {
public:
    Scanner(std::string_view text, NumberMarks marks)
        : m_text(text)
        , m_marks(marks) {}

    bool scan() {
        if (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '+')) {
            isCode = m_text[m_at] == '+';
            if (m_text[m_at++] == '-') plain += '-';
        }
        const std::size_t first = m_at;
        if (!scanInteger()) return false;
        isCode = isCode || (m_digits > 1 && m_text[first] == '0');
        const std::size_t whole = m_digits;
        if (m_at < m_text.size() && m_text[m_at] == m_marks.decimal) scanFraction();
        isInteger = m_digits == whole && m_at == m_text.size();
        return m_digits > 0 && (m_at == m_text.size() || scanExponent());
    }

    std::string plain;
    bool isCode = false;
    bool isInteger = false;
    bool isTiny = false; ///< a negative exponent

private:
    bool isGroupMark(char mark) const {
        return mark == '\'' || mark == kBlank || (m_marks.thousands != '\0' && mark == m_marks.thousands);
    }
    bool scanInteger() {
        std::size_t ofGroup = 0;
        bool isGrouped = false;
        for (; m_at < m_text.size() && (isDigit(m_text[m_at]) || isGroupMark(m_text[m_at])); ++m_at) {
            if (isDigit(m_text[m_at])) {
                plain += m_text[m_at];
                ++ofGroup;
                ++m_digits;
                continue;
            }
            const bool isFirst = !isGrouped;
            const bool isZero = m_text[m_at - ofGroup] == '0';
            if (isFirst ? ofGroup < 1 || ofGroup > 3 || isZero : ofGroup != 3) return false;
            isGrouped = true;
            ofGroup = 0;
        }
        return !isGrouped || ofGroup == 3;
    }
    void scanFraction() {
        plain += '.';
        for (++m_at; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at) {
            plain += m_text[m_at];
            ++m_digits;
        }
    }
    bool scanExponent() {
        if (m_text[m_at] != 'e' && m_text[m_at] != 'E') return false;
        plain += 'e';
        if (++m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '+')) {
            isTiny = m_text[m_at] == '-';
            if (m_text[m_at++] == '-') plain += '-';
        }
        const std::size_t first = m_at;
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at) plain += m_text[m_at];
        return m_at > first && m_at == m_text.size();
    }

    std::string_view m_text;
    NumberMarks m_marks;
    std::size_t m_at = 0;
    std::size_t m_digits = 0;
};

std::optional<double> infinityIn(std::string_view text) {
    const bool isNegative = text.starts_with('-');
    const std::string_view word = text.substr(isNegative || text.starts_with('+') ? 1 : 0);
    if (word != "inf" && word != "Inf" && word != "INF") return std::nullopt;
    const double infinity = std::numeric_limits<double>::infinity();
    return isNegative ? -infinity : infinity;
}

std::optional<CellNumber> numberOf(std::string_view text, NumberMarks marks) {
    if (text.empty()) return std::nullopt;
    if (const auto infinity = infinityIn(text)) return CellNumber{*infinity, false};
    Scanner scanner(text, marks);
    if (!scanner.scan()) return std::nullopt;
    CellNumber number{0, scanner.isCode};
    const auto read =
        std::from_chars(scanner.plain.data(), scanner.plain.data() + scanner.plain.size(), number.value);
    if (read.ec == std::errc::result_out_of_range) { // an underflow is a zero, an overflow infinite
        const double infinity = std::numeric_limits<double>::infinity();
        number.value = scanner.isTiny ? 0.0 : scanner.plain.starts_with('-') ? -infinity : infinity;
    } else if (read.ec != std::errc()) {
        return std::nullopt;
    }
    number.isCode = number.isCode || (scanner.isInteger && std::abs(number.value) >= kFirstInexactInteger);
    return number;
}

/// Most numbers are digits, perhaps with one point in them.
struct SimpleNumber {
    double value = 0;
    std::size_t wholeDigits = 0;
    std::size_t fractionDigits = 0;
    bool hasPoint = false;

    /// Read with a comma as decimal mark the point would group thousands.
    bool isOpen() const { return hasPoint && wholeDigits <= 3 && fractionDigits == 3 && !isBelowOne; }
    bool isBelowOne = false; ///< a zero before the point
};

/// Nothing for whatever needs a closer look.
std::optional<SimpleNumber> simpleNumber(std::string_view cell) {
    constexpr std::size_t kSafeDigits = 15;
    SimpleNumber number;
    const std::size_t first = cell.starts_with('-') ? 1 : 0;
    for (std::size_t i = first; i < cell.size(); ++i) {
        if (cell[i] == '.' && !number.hasPoint)
            number.hasPoint = true;
        else if (!isDigit(cell[i]))
            return std::nullopt;
        else
            ++(number.hasPoint ? number.fractionDigits : number.wholeDigits);
    }
    if (number.wholeDigits == 0 || number.wholeDigits > kSafeDigits || cell.size() > kLongestNumber)
        return std::nullopt;
    number.isBelowOne = cell[first] == '0';
    if (number.isBelowOne && number.wholeDigits > 1) return std::nullopt;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), number.value);
    return read.ec == std::errc() && read.ptr == cell.data() + cell.size() ? std::optional(number)
                                                                           : std::nullopt;
}

void keepFirst(CellPlace& place, CellPlace found) {
    if (!place) place = found;
}

} // namespace

std::optional<CellNumber> numberIn(std::string_view cell, NumberMarks marks) {
    const auto simple = simpleNumber(cell);
    if (simple && (!simple->hasPoint || marks.decimal == '.')) return CellNumber{simple->value, false};
    return numberOf(plainMarks(cell), marks);
}

void MarksEvidence::take(std::string_view cell, CellPlace place) {
    if (m_columns.size() < place.column) m_columns.resize(place.column);
    Column& column = m_columns[place.column - 1];
    if (!column.isNumbers) return;
    if (const auto simple = simpleNumber(cell)) {
        if (simple->hasPoint) keepFirst(simple->isOpen() ? column.openPoint : column.point, place);
        return;
    }
    const std::string text = plainMarks(cell);
    const auto withPoint = numberOf(text, kPoint);
    const auto withComma = numberOf(text, kComma);
    const bool isCode = (withPoint && withPoint->isCode) || (withComma && withComma->isCode);
    if (isCode || (!withPoint && !withComma)) {
        column.isNumbers = false;
        return;
    }
    const bool hasPoint = text.find('.') != std::string::npos;
    if (!hasPoint && text.find(',') == std::string::npos) return; // it says nothing
    if (!withComma)
        keepFirst(column.point, place);
    else if (!withPoint)
        keepFirst(column.comma, place);
    else
        keepFirst(hasPoint ? column.openPoint : column.openComma, place);
}

MarksEvidence::Decision MarksEvidence::decide(char delimiter) const {
    Decision decision;
    CellPlace openPoint;
    CellPlace openComma;
    for (const Column& column : m_columns) {
        if (!column.isNumbers) continue;
        if (column.point) keepFirst(decision.point, column.point);
        if (column.comma) keepFirst(decision.comma, column.comma);
        if (column.openPoint) keepFirst(openPoint, column.openPoint);
        if (column.openComma) keepFirst(openComma, column.openComma);
    }
    if (decision.point && decision.comma) return decision;
    if (decision.point || decision.comma) {
        decision.marks = decision.point ? kPoint : kComma;
    } else if (openComma && !openPoint && delimiter == ',') {
        decision.marks = kPoint;
    } else {
        decision.twoWays = openPoint ? openPoint : openComma;
    }
    decision.hasThousands =
        static_cast<bool>(decision.marks.thousands == ',' ? openComma : openPoint) && decision.isDecided();
    return decision;
}

CellPlace MarksEvidence::openIn(std::size_t column) const {
    if (column > m_columns.size() || !m_columns[column - 1].isNumbers) return {};
    const Column& of = m_columns[column - 1];
    if (!of.openPoint || !of.openComma) return of.openPoint ? of.openPoint : of.openComma;
    return of.openPoint.row < of.openComma.row ? of.openPoint : of.openComma;
}

} // namespace lacrima::exchange
