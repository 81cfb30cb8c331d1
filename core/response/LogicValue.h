// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/logic/Expression.h"
#include "core/response/Answer.h"

#include <string_view>

namespace lacrima::response {

/// What a reference to the item is worth in the logic language: a missing answer is Blank, an option its
/// number (its code as text when it has none), a date its ISO text. With `code` ("[last_trigger(loss)]"): 1
/// or 0 for a several-choice item, Blank when it was not answered.
logic::Value logicValue(const instrument::Item& item, const Answer& answer, std::string_view code = {});

} // namespace lacrima::response
