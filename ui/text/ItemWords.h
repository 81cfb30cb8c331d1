// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Validation.h"

#include <QString>

namespace lacrima::ui::text {

/// What may stand in a cell: "A whole number from 20 to 99 (years)." or "One of: woman, man, other."
QString allowedWords(const instrument::Item& item, const QString& language);
/// Why a value that somebody typed is not taken, or asked about, and what would be.
QString objectionWords(const instrument::Item& item, const response::Problem& problem,
    const response::Answer& answer, const QString& language);

} // namespace lacrima::ui::text
