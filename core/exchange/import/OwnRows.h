// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/table/NumericTable.h"

namespace lacrima::exchange {

/// Takes the rows out that the columns "excluded" and "excluded_reason" call excluded, as a study does, and
/// says so in the decisions; nothing where a file does not have both. Errors "import.not_zero_or_one" (path,
/// line, column), "table.no_rows" when none is left.
base::Result<void> leaveOutExcluded(NumericTable& table, const QString& path);

/// Fills the empty cells of our own export that another answer implies (who never cried has cried 0 times),
/// by the instruments that come with the program, as a study does; says so in the decisions.
void fillImplied(NumericTable& table);

} // namespace lacrima::exchange
