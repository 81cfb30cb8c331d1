// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/exchange/table/CellReader.h"
#include "core/response/Answer.h"

#include <QString>

#include <map>
#include <optional>

namespace lacrima::exchange {

/// What the columns "name___code" of one row, together with a column "name", say about an item of several
/// choices.
class OptionCells {
public:
    explicit OptionCells(const CellReader& cells)
        : m_cells(&cells) {}

    /// 1 and 0, what other programs write for them, and what counts as missing, with its reason. Anything
    /// else is the error "import.not_zero_or_one".
    std::optional<base::ErrorKey> take(const QString& code, const QString& cell);
    /// An option nobody says anything about makes the whole not recorded, for nothing chosen would be
    /// invented. Where all are missing for one reason, that is the reason.
    response::Answer answer() const;
    bool isPartial() const; ///< of some options it is known whether they were chosen, of others not
    /// Whether the column of the item itself says something else.
    bool contradicts(const response::Answer& whole) const;

private:
    std::optional<bool> tickIn(const QString& cell) const;

    const CellReader* m_cells;
    std::map<QString, bool> m_known; ///< by code: chosen
    std::map<QString, response::MissingReason> m_missing;
};

} // namespace lacrima::exchange
