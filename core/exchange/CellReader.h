// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <optional>
#include <string>

namespace lacrima::exchange {

/// A cell of a file read as an answer to an item, or the error key that says why it cannot be.
struct CellReading {
    response::Answer answer;
    std::string problem; ///< empty when there is none
};

/// Codes before labels (any language, any case), decimal point or comma, ISO dates with or without day and
/// month; missing codes and reason names; blank is Skipped.
CellReading readCell(const instrument::Item& item, const QString& cell);

/// A number with decimal point or comma, nothing else; not finite counts as none.
std::optional<double> readNumber(const QString& cell);

} // namespace lacrima::exchange
