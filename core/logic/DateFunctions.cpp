// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/DateFunctions.h"

#include "core/logic/DateTime.h"

#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace lacrima::logic {
namespace {

using Arguments = std::span<const Value>;

std::optional<DateTime> dateOf(const Value& value) {
    if (isBlank(value)) return std::nullopt;
    return DateTime::read(toText(value));
}

/// Seconds in one unit; a year is 365.2425 days and a month 30.44, as in REDCap.
std::optional<double> secondsOfUnit(const std::string& unit) {
    constexpr double kDay = 86400;
    if (unit == "y") return 365.2425 * kDay;
    if (unit == "M") return 30.44 * kDay;
    if (unit == "d") return kDay;
    if (unit == "h") return 3600.0;
    if (unit == "m") return 60.0;
    if (unit == "s") return 1.0;
    return std::nullopt;
}

/// datediff(d1, d2, unit[, signed]): d2 - d1, without its sign unless `signed` holds. Partial dates give
/// blank.
Value dateDifference(Arguments arguments) {
    const auto first = dateOf(arguments[0]);
    const auto second = dateOf(arguments[1]);
    const auto unit = secondsOfUnit(toText(arguments[2]));
    if (!first || !second || !unit || !first->isWhole() || !second->isWhole()) return Blank{};
    const double difference = static_cast<double>(second->seconds() - first->seconds()) / *unit;
    const bool isSigned = arguments.size() > 3 && isTrue(arguments[3]) && toText(arguments[3]) != "false";
    return finiteOrBlank(isSigned ? difference : std::abs(difference));
}

/// age_at_date(birth, date): whole years. Blank before birth and for partial dates.
Value ageAtDate(Arguments arguments) {
    const auto birth = dateOf(arguments[0]);
    const auto date = dateOf(arguments[1]);
    if (!birth || !date || !birth->isWhole() || !date->isWhole()) return Blank{};
    const bool isBeforeBirthday =
        date->month < birth->month || (date->month == birth->month && date->day < birth->day);
    const int age = date->year - birth->year - (isBeforeBirthday ? 1 : 0);
    return age < 0 ? Value(Blank{}) : Value(static_cast<double>(age));
}

template<int DateTime::*part>
Value partOf(Arguments arguments) {
    const auto date = dateOf(arguments[0]);
    if (!date || (*date).*part == 0) return Blank{};
    return static_cast<double>((*date).*part);
}

constexpr std::array<Function, 5> kFunctions{{
    {"datediff", 3, 4, dateDifference},
    {"age_at_date", 2, 2, ageAtDate},
    {"year", 1, 1, partOf<&DateTime::year>},
    {"month", 1, 1, partOf<&DateTime::month>},
    {"day", 1, 1, partOf<&DateTime::day>},
}};

} // namespace

std::span<const Function> dateFunctions() {
    return kFunctions;
}

} // namespace lacrima::logic
