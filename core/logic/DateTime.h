// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lacrima::logic {

/// A moment as a text spells it: "2026", "2026-11", "2026-11-03", "2026-11-03 14:05[:09]" (or with a T).
/// What the text does not say is 0; the day before the month is not said.
struct DateTime {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;

    /// Nothing when the text is no date of the calendar (years 1 to 9999).
    static std::optional<DateTime> read(std::string_view text);

    bool isWhole() const { return day > 0; }
    /// Since 1970-01-01, without time zones or leap seconds. Only of a whole date.
    std::int64_t seconds() const;
};

} // namespace lacrima::logic
