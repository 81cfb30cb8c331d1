// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Expression.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lacrima::logic {

/// A variable that an expression compares with a text or a number: [x] = 'a', 2 <> [x].
struct Comparison {
    Reference variable;
    std::string literal; ///< the number in its shortest form
    int line = 1;
    int column = 1; ///< of the literal
    bool operator==(const Comparison&) const = default;
};

/// Those with = or <> alone, of a variable that stands for itself on its side. None of a text that is no
/// expression.
std::vector<Comparison> comparisonsIn(std::string_view text);

/// The choices of a variable by their codes; none for one that has no choices.
using ChoicesOf = std::function<std::vector<std::string>(const Reference& variable)>;

/// logic.no_such_choice (what was asked for, variable, its choices) at the first comparison that no answer
/// can ever fulfil, as no choice has that code. Codes that spell numbers compare as numbers; several choices
/// in one text are joined with ";"; '' asks for a blank.
std::optional<SyntaxError> unknownChoice(std::string_view text, const ChoicesOf& choicesOf);

} // namespace lacrima::logic
