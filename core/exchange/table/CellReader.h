// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/exchange/table/ReadingPlan.h"
#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <optional>
#include <string>

namespace lacrima::exchange {

/// A cell of a file read as an answer to an item, or the error key that says why it cannot be.
struct CellReading {
    response::Answer answer;
    std::optional<base::ErrorKey> problem; ///< empty when there is none
};

/// Reads the cells of one file, all of them by the same plan.
class CellReader {
public:
    /// `dates`: the order of day and month in this file, when it is known.
    CellReader(const ReadingPlan& plan, std::optional<DateOrder> dates)
        : m_plan(&plan)
        , m_dates(dates) {}

    /// Codes before labels (any language, any case). What the plan calls missing is NotRecorded. With
    /// `hasReasons` (an item of an instrument) codes of missing values and names of reasons are the reason,
    /// but in a text of a foreign file, where they are words. A code that is not among the choices comes in
    /// as it is; a part of a several-choice cell that is not is "import.unknown_part". Others:
    /// "import.not_a_number", "import.not_whole", "import.not_a_date", "import.date_two_ways".
    CellReading read(const instrument::Item& item, const QString& cell, bool hasReasons) const;
    /// A finite number under the marks of the file.
    std::optional<double> number(const QString& cell) const;
    bool isMissing(const QString& cell) const;
    bool isMissingWord(const QString& cell) const; ///< where no free text stands
    const std::optional<DateOrder>& dates() const { return m_dates; }

private:
    const instrument::Option* optionFor(const instrument::Item& item, const QString& cell) const;
    std::optional<response::MissingReason> reasonFor(const instrument::Item& item, const QString& cell) const;
    std::optional<response::Choices> choicesIn(
        const instrument::Item& item, const QString& cell, const QString& separators) const;
    CellReading severalFrom(const instrument::Item& item, const QString& cell) const;
    /// `mayBeCode`: 007 is 7 where the study says that numbers stand.
    CellReading numberFrom(const instrument::Item& item, const QString& cell, bool mayBeCode) const;

    const ReadingPlan* m_plan;
    std::optional<DateOrder> m_dates;
};

/// What a person typed into one cell, without a file around it: a decimal point or comma, no thousands
/// ("1,250" is "import.not_a_number", for it could be meant either way), names and codes of reasons in texts,
/// too, and of several choices also codes that are none, parted by ";"; empty is Skipped.
CellReading readTyped(const instrument::Item& item, const QString& typed);

} // namespace lacrima::exchange
