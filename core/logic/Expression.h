// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lacrima::logic {

struct Blank {
    bool operator==(const Blank&) const = default;
};

/// What a reference or an expression is worth. Missing of every reason is Blank.
using Value = std::variant<Blank, double, std::string>;

/// Where and why a text is not an expression. Line and column count from 1, columns in UTF-8 code points.
struct SyntaxError {
    std::string key; ///< "logic.unexpected_token", "logic.unknown_function", "logic.too_deep", ...
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

/// An expression of the logic language, compiled once, evaluated often. Copies share the tree.
class Expression {
public:
    /// Gives the value of references()[slot].
    using Lookup = std::function<Value(int slot)>;
    struct Parsed;

    /// Never throws and never recurses without bound, whatever the text.
    static Parsed parse(std::string_view text);

    const std::vector<Reference>& references() const;
    /// Blank, a number (comparisons give 0 or 1) or a text, by the rules of the logic language.
    Value evaluate(const Lookup& lookup) const;
    /// evaluate() is a number other than 0, or a text that is neither empty nor "0".
    bool holds(const Lookup& lookup) const;

private:
    struct Tree;
    std::shared_ptr<const Tree> m_tree;
};

struct Expression::Parsed {
    std::variant<Expression, SyntaxError> content;
    bool isValid() const { return content.index() == 0; }
    const Expression& expression() const { return *std::get_if<0>(&content); }
    const SyntaxError& error() const { return *std::get_if<1>(&content); }
};

} // namespace lacrima::logic
