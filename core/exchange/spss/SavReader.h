// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/NumericTable.h"

namespace lacrima::exchange {

/// An SPSS data file (.sav, .zsav). Values that the file declares as missing, single or in ranges, are
/// missing and never numbers; value labels and variable labels are kept; texts lose the blanks SPSS pads them
/// with. What the options declare as missing is missing, too; a variable that weights the cases is named.
/// Errors: file.missing, file.unreadable, file.too_big, table.empty, sav.encrypted (path), sav.unreadable
/// (path, what the reader says), table.no_rows (path).
base::Result<NumericTable> readSavFile(const QString& path, const ReadingOptions& options = {});

} // namespace lacrima::exchange
