// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"

#include <cstdint>

namespace lacrima::ui {

class InstrumentForm;

/// The answers of a clinician's form as a response to be sealed: fields left blank are Skipped, hidden ones
/// NotApplicable. `ended` is ms since 1970 UTC; clinician, case and sitting are the caller's to fill in.
record::Response responseOf(const InstrumentForm& form, std::int64_t ended);

} // namespace lacrima::ui
