// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Expression.h"

#include "core/logic/Evaluator.h"
#include "core/logic/Parser.h"

#include <utility>

namespace lacrima::logic {

Expression::Parsed Expression::parse(std::string_view text) {
    if (text.size() > kMaxBytes) return {SyntaxError{"logic.too_long", {std::to_string(kMaxBytes)}, 1, 1}};
    auto tokens = tokenize(text);
    if (auto* error = std::get_if<SyntaxError>(&tokens)) return {std::move(*error)};
    auto program = compile(*std::get_if<0>(&tokens));
    if (auto* error = std::get_if<SyntaxError>(&program)) return {std::move(*error)};
    Expression expression;
    expression.m_program = std::make_shared<const Program>(std::move(*std::get_if<0>(&program)));
    return {std::move(expression)};
}

const std::vector<Reference>& Expression::references() const {
    static const std::vector<Reference> kNone;
    return m_program ? m_program->references : kNone;
}

Value Expression::evaluate(const Lookup& lookup) const {
    if (!m_program) return Blank{};
    return run(*m_program, lookup);
}

bool Expression::holds(const Lookup& lookup) const {
    return isTrue(evaluate(lookup));
}

} // namespace lacrima::logic
