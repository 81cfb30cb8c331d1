// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/response/Answer.h"

#include <QString>

namespace lacrima::ui::text {

/// The words of an answer for people: the option's label, the number with its unit, the date as the locale
/// writes it, or why there is none ("skipped").
QString answerWords(const instrument::Item& item, const response::Answer& answer, const QString& language);

/// The word of a unit code ("years"); an unknown one stays as it is.
QString unitWords(const QString& unit);

/// Why there is no answer, in words.
QString missingWords(response::MissingReason reason);

/// What stands in a field while the answer is edited: the locale's decimal mark, ISO dates.
QString editableWords(const response::Answer& answer);

/// Reads what somebody typed as an answer to the item: a number with point or comma, an ISO date with or
/// without day and month, an option by code or label, a text. Nothing typed is NotReached; what cannot be
/// read is Invalid.
response::Answer answerFromWords(const instrument::Item& item, const QString& typed);

} // namespace lacrima::ui::text
