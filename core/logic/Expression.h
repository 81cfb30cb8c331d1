// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/logic/Value.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lacrima::logic {

/// Where and why a text is not an expression. Line and column count from 1, columns in UTF-8 code points.
/// Keys: logic.empty, logic.too_long (bytes allowed), logic.too_deep, logic.too_many_parts,
/// logic.invalid_utf8, logic.unexpected_character (it), logic.unterminated_text, logic.bad_number (it),
/// logic.bad_reference, logic.unexpected_token (it), logic.unexpected_end, logic.unclosed_parenthesis,
/// logic.chained_comparison, logic.unknown_function (name), logic.wrong_argument_count (name, fewest, most or
/// "").
struct SyntaxError {
    base::ErrorKey key;
    std::vector<std::string> arguments;
    int line = 1;
    int column = 1;
    bool operator==(const SyntaxError&) const = default;
};

/// A variable named in an expression: [name] or [name(code)].
struct Reference {
    std::string name;
    std::string code; ///< option code of a several-choice variable, or empty
    bool operator==(const Reference&) const = default;
};

/// An expression of the logic language, compiled once, evaluated often. Copies share the compiled form.
///
/// Binding, from loose to tight: `or`, `and`, `not`, one comparison (= != <> < <= > >=; they do not chain),
/// `+ -`, `* /`, sign and `!`, `^` (to the right). Words and function names in any case. Texts in ' or ",
/// without escapes. Comments from # or // to the end of the line.
///
/// Missing values, as REDCap's forms treat them: [x] = '' asks whether x is blank, and 0 is not blank; blank
/// differs from everything else, so [x] <> '1' holds for a blank x; no order comparison (< > <= >=) holds
/// with a blank. + - * / ^ give blank as soon as one side is blank or no number; sum, mean, min, max, median
/// and stdev (with n - 1) skip what is no number. Division by zero, and whatever is not finite, is blank. Two
/// values that both spell numbers are compared as numbers, others as texts, byte by byte.
class Expression {
public:
    static constexpr std::size_t kMaxBytes = 65536;
    static constexpr int kMaxDepth = 200;
    static constexpr std::size_t kMaxParts = 20000;

    /// Gives the value of references()[slot].
    using Lookup = std::function<Value(int slot)>;
    struct Parsed;
    struct Program;

    /// Never throws and never recurses without bound, whatever the text.
    static Parsed parse(std::string_view text);

    /// Each variable once, in the order in which they are named first.
    const std::vector<Reference>& references() const;
    /// Blank, a number (comparisons give 0 or 1) or a text. Runs without recursion.
    Value evaluate(const Lookup& lookup) const;
    /// evaluate() is a number other than 0, or a text that is neither empty nor "0".
    bool holds(const Lookup& lookup) const;

private:
    std::shared_ptr<const Program> m_program;
};

struct Expression::Parsed {
    std::variant<Expression, SyntaxError> content;
    bool isValid() const { return content.index() == 0; }
    const Expression& expression() const { return *std::get_if<0>(&content); }
    const SyntaxError& error() const { return *std::get_if<1>(&content); }
};

} // namespace lacrima::logic
