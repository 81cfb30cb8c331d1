// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Lexer.h"
#include "core/logic/Program.h"

#include <variant>
#include <vector>

namespace lacrima::logic {

/// Compiles tokens (the last one an End) into a program.
std::variant<Expression::Program, SyntaxError> compile(const std::vector<Token>& tokens);

} // namespace lacrima::logic
