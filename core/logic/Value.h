// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace lacrima::logic {

/// Nothing there. `reason` says why when there is a reason ("skipped", "refused", "not_applicable", ...):
/// only the ...missingcode functions look at it, so that all blanks are equal.
struct Blank {
    std::string reason;
    bool operator==(const Blank&) const { return true; }
};

/// What a reference or an expression is worth. Missing of every reason is Blank.
using Value = std::variant<Blank, double, std::string>;

/// Blank, or a text without characters. 0 is not blank.
bool isBlank(const Value& value);

/// The number, or the number that a whole text spells ("4", " -1.5e3 "; never "inf", "nan" or hexadecimal).
std::optional<double> toNumber(const Value& value);
std::optional<double> toNumber(std::string_view text);

/// The text; a number in the shortest form that reads back the same, with a point whatever the locale.
std::string toText(const Value& value);

/// A number other than 0, or a text that is neither empty nor spells 0.
bool isTrue(const Value& value);

/// The value, or Blank for an infinite number and for what is not a number.
Value finiteOrBlank(double number);

} // namespace lacrima::logic
