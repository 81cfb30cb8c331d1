// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Expression.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lacrima::logic {

enum class TokenKind : std::uint8_t { Number, Text, Variable, Word, Symbol, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;    ///< of a Word in lower case; of a Symbol as written, "<>" as "!="
    double number = 0;   ///< of a Number
    Reference reference; ///< of a Variable
    int line = 1;
    int column = 1;

    bool isSymbol(std::string_view symbol) const { return kind == TokenKind::Symbol && text == symbol; }
    bool isWord(std::string_view word) const { return kind == TokenKind::Word && text == word; }
};

/// Cuts a text into tokens, an End last. The text must be no longer than Expression::kMaxBytes.
std::variant<std::vector<Token>, SyntaxError> tokenize(std::string_view text);

} // namespace lacrima::logic
