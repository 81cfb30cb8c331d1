// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/DateReader.h"

#include <QDate>
#include <QRegularExpression>

namespace lacrima::exchange {
namespace {

constexpr int kMonths = 12;

/// Day, month and year with the year last, and perhaps a time of day.
QRegularExpressionMatch yearLast(const QString& cell) {
    static const QRegularExpression kShape(
        QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:[ T]+\\d{1,2}:\\d{2}.*)?$"));
    return kShape.match(cell);
}

QRegularExpressionMatch yearFirst(const QString& cell) {
    static const QRegularExpression kShape(
        QStringLiteral("^(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2})(?:[ T]+\\d{1,2}:\\d{2}.*)?)?)?$"));
    return kShape.match(cell);
}

DateReading checked(const response::Date& date) {
    const bool isDate =
        QDate::isValid(date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day);
    if (!isDate) return {{}, base::ErrorKey("import.not_a_date")};
    return {date, {}};
}

} // namespace

void DateEvidence::take(const QString& cell) {
    const QRegularExpressionMatch match = yearLast(cell.trimmed());
    if (!match.hasMatch()) return;
    m_hasDayFirst = m_hasDayFirst || match.captured(1).toInt() > kMonths;
    m_hasMonthFirst = m_hasMonthFirst || match.captured(3).toInt() > kMonths;
}

std::optional<DateOrder> DateEvidence::order() const {
    if (m_hasDayFirst == m_hasMonthFirst) return std::nullopt;
    return m_hasDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

DateReading readDate(const QString& cell, std::optional<DateOrder> order) {
    const QRegularExpressionMatch iso = yearFirst(cell.trimmed());
    if (iso.hasMatch()) {
        const bool hasMonth = iso.hasCaptured(3);
        const bool hasDay = iso.hasCaptured(4);
        if (hasMonth && (iso.captured(3).toInt() == 0 || (hasDay && iso.captured(4).toInt() == 0)))
            return {{}, base::ErrorKey("import.not_a_date")};
        return checked({iso.captured(1).toInt(), iso.captured(3).toInt(), iso.captured(4).toInt()});
    }
    const QRegularExpressionMatch match = yearLast(cell.trimmed());
    if (!match.hasMatch()) return {{}, base::ErrorKey("import.not_a_date")};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if (first == 0 || second == 0 || (first > kMonths && second > kMonths))
        return {{}, base::ErrorKey("import.not_a_date")};
    if (!order || *order == DateOrder::YearMonthDay) return {{}, base::ErrorKey("import.date_two_ways")};
    return *order == DateOrder::DayMonthYear ? checked({year, second, first})
                                             : checked({year, first, second});
}

} // namespace lacrima::exchange
