// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/NoChoices.h"

namespace lacrima::app {

/// "2 answers are none of the choices of their question (pat_gender 1, wai_1 1)"; empty when there are none.
QString noChoicesWords(const std::vector<casebook::NoChoices>& found);

} // namespace lacrima::app
