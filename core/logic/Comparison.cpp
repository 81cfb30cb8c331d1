// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Comparison.h"

#include "core/logic/Lexer.h"

#include <algorithm>
#include <cstddef>

namespace lacrima::logic {
namespace {

bool isLiteral(const Token& token) {
    return token.kind == TokenKind::Text || token.kind == TokenKind::Number;
}

/// Where a comparison may begin or end, so that both of its sides are whole.
bool isEdge(const Token& token) {
    return token.kind == TokenKind::End || token.kind == TokenKind::Word || token.isSymbol("(") ||
           token.isSymbol(")") || token.isSymbol(",");
}

bool isSame(const std::string& one, const std::string& other) {
    const auto number = toNumber(std::string_view(one));
    const auto otherNumber = toNumber(std::string_view(other));
    return number && otherNumber ? *number == *otherNumber : one == other;
}

std::vector<std::string> partsOf(const std::string& literal) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= literal.size();) {
        const std::size_t end = std::min(literal.find(';', from), literal.size());
        parts.push_back(literal.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

bool isAmong(const std::vector<std::string>& choices, const std::string& wanted) {
    return std::any_of(choices.begin(), choices.end(),
        [&wanted](const std::string& choice) { return isSame(choice, wanted); });
}

std::string listOf(const std::vector<std::string>& choices) {
    std::string list;
    for (const std::string& choice : choices) list += (list.empty() ? "" : ", ") + choice;
    return list;
}

} // namespace

std::vector<Comparison> comparisonsIn(std::string_view text) {
    const auto cut = tokenize(text);
    const auto* tokens = std::get_if<0>(&cut);
    std::vector<Comparison> found;
    for (std::size_t i = 1; tokens != nullptr && i + 2 < tokens->size(); ++i) {
        if (!(*tokens)[i].isSymbol("=") && !(*tokens)[i].isSymbol("!=")) continue;
        const bool isWhole = (i < 2 || isEdge((*tokens)[i - 2])) && isEdge((*tokens)[i + 2]);
        const Token& left = (*tokens)[i - 1];
        const Token& right = (*tokens)[i + 1];
        const Token& literal = isLiteral(left) ? left : right;
        const Token& variable = isLiteral(left) ? right : left;
        if (!isWhole || !isLiteral(literal) || variable.kind != TokenKind::Variable) continue;
        const bool isNumber = literal.kind == TokenKind::Number;
        found.push_back({variable.reference, isNumber ? toText(literal.number) : literal.text, literal.line,
            literal.column});
    }
    return found;
}

std::optional<SyntaxError> unknownChoice(std::string_view text, const ChoicesOf& choicesOf) {
    for (const Comparison& comparison : comparisonsIn(text)) {
        if (comparison.literal.empty() || !comparison.variable.code.empty()) continue;
        const std::vector<std::string> choices = choicesOf(comparison.variable);
        if (choices.empty() || isAmong(choices, comparison.literal)) continue;
        for (const std::string& part : partsOf(comparison.literal)) {
            if (isAmong(choices, part)) continue;
            return SyntaxError{"logic.no_such_choice", {part, comparison.variable.name, listOf(choices)},
                comparison.line, comparison.column};
        }
    }
    return std::nullopt;
}

} // namespace lacrima::logic
