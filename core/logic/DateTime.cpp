// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/DateTime.h"

#include <chrono>
#include <cstddef>

namespace lacrima::logic {
namespace {

/// Takes exactly `digits` digits off the text, or nothing.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

/// Takes one separator and two digits no larger than `highest`. False when something else stands there.
bool takePart(std::string_view& text, char separator, int highest, int& part) {
    if (text.empty() || text.front() != separator) return false;
    text.remove_prefix(1);
    const auto number = takeNumber(text, 2);
    if (!number || *number > highest) return false;
    part = *number;
    return true;
}

std::chrono::sys_days dayOf(const DateTime& date) {
    using namespace std::chrono;
    return sys_days(year_month_day(
        year(date.year), month(static_cast<unsigned>(date.month)), day(static_cast<unsigned>(date.day))));
}

bool isInCalendar(const DateTime& date) {
    using namespace std::chrono;
    return year_month_day(
        year(date.year), month(static_cast<unsigned>(date.month)), day(static_cast<unsigned>(date.day)))
        .ok();
}

bool takeTime(std::string_view& text, DateTime& date) {
    if (text.front() != ' ' && text.front() != 'T') return false;
    const char separator = text.front();
    if (!takePart(text, separator, 23, date.hour) || !takePart(text, ':', 59, date.minute)) return false;
    return text.empty() || takePart(text, ':', 59, date.second);
}

} // namespace

std::optional<DateTime> DateTime::read(std::string_view text) {
    DateTime date;
    const auto year = takeNumber(text, 4);
    if (!year || *year < 1) return std::nullopt;
    date.year = *year;
    if (text.empty()) return date;
    if (!takePart(text, '-', 12, date.month) || date.month == 0) return std::nullopt;
    if (text.empty()) return date;
    if (!takePart(text, '-', 31, date.day) || !isInCalendar(date)) return std::nullopt;
    if (!text.empty() && !takeTime(text, date)) return std::nullopt;
    if (!text.empty()) return std::nullopt;
    return date;
}

std::int64_t DateTime::seconds() const {
    const std::int64_t days = dayOf(*this).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
}

} // namespace lacrima::logic
