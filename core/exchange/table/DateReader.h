// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/exchange/table/ReadingPlan.h"
#include "core/response/Answer.h"

#include <QString>

#include <optional>
#include <string>

namespace lacrima::exchange {

/// What all dates of a file together say about their order.
class DateEvidence {
public:
    void take(const QString& cell);
    /// The order in which a day above 12 stands in some date and in no other one contradicts it.
    std::optional<DateOrder> order() const;

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
};

/// A date of the calendar, or the error key: "import.not_a_date", "import.date_two_ways" when the order of
/// day and month is not known.
struct DateReading {
    response::Date date;
    std::optional<base::ErrorKey> problem;
};

/// ISO (2024-03-05, 2024-03, 2024) always; three numbers with the year last in the order given; a time of day
/// behind it is passed over.
DateReading readDate(const QString& cell, std::optional<DateOrder> order);

} // namespace lacrima::exchange
