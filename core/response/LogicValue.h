// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Item.h"
#include "core/logic/Value.h"
#include "core/response/Answer.h"

#include <string_view>

namespace lacrima::response {

/// What an answer is worth to the logic language: the option's code (which counts as a number where it spells
/// one), the codes joined by ";", the number, the text, the date as plainText spells it. With an option
/// `code`, 1 or 0: whether that option is chosen. Missing is Blank with the reason's name, but an item not
/// reached is Blank without one.
logic::Value logicValue(const Answer& answer, std::string_view code = {});
inline logic::Value logicValue(const instrument::Item&, const Answer& answer, std::string_view code = {}) {
    return logicValue(answer, code);
}

} // namespace lacrima::response
