// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/TextFunctions.h"

#include "core/logic/Utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace lacrima::logic {
namespace {

using Arguments = std::span<const Value>;

enum class Case : std::uint8_t { Lower, Upper };

/// Changes the case of ASCII letters and of the accented ones of Western European languages (U+00C0 to
/// U+00FE).
std::string inCase(std::string text, Case wanted) {
    const bool isLower = wanted == Case::Lower;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isAsciiLetter = isLower ? byte >= 'A' && byte <= 'Z' : byte >= 'a' && byte <= 'z';
        if (isAsciiLetter) text[i] = static_cast<char>(byte ^ 0x20U);
        if (byte != 0xC3 || i + 1 >= text.size()) continue;
        const auto second = static_cast<unsigned char>(text[++i]);
        const bool isLetter = isLower ? second >= 0x80 && second <= 0x9E && second != 0x97
                                      : second >= 0xA0 && second <= 0xBE && second != 0xB7;
        if (isLetter) text[i] = static_cast<char>(second ^ 0x20U);
    }
    return text;
}

std::string folded(const Value& value) {
    return inCase(toText(value), Case::Lower);
}

bool isContained(const Value& whole, const Value& part) {
    return folded(whole).find(folded(part)) != std::string::npos;
}

Value contains(Arguments arguments) {
    return isContained(arguments[0], arguments[1]) ? 1.0 : 0.0;
}

Value notContain(Arguments arguments) {
    return isContained(arguments[0], arguments[1]) ? 0.0 : 1.0;
}

Value startsWith(Arguments arguments) {
    return folded(arguments[0]).starts_with(folded(arguments[1])) ? 1.0 : 0.0;
}

Value endsWith(Arguments arguments) {
    return folded(arguments[0]).ends_with(folded(arguments[1])) ? 1.0 : 0.0;
}

Value length(Arguments arguments) {
    return static_cast<double>(codePointCount(toText(arguments[0])));
}

/// A whole number of code points, from 0; false when the argument is no number.
bool readCount(const Value& argument, std::size_t& count) {
    const auto number = toNumber(argument);
    if (!number) return false;
    count = static_cast<std::size_t>(std::clamp(*number, 0.0, 1e9));
    return true;
}

Value left(Arguments arguments) {
    std::size_t count = 0;
    if (!readCount(arguments[1], count)) return Blank{};
    return std::string(codePointPart(toText(arguments[0]), 0, count));
}

Value right(Arguments arguments) {
    std::size_t count = 0;
    if (!readCount(arguments[1], count)) return Blank{};
    const std::string text = toText(arguments[0]);
    const std::size_t size = codePointCount(text);
    return std::string(codePointPart(text, size > count ? size - count : 0, count));
}

/// mid(text, start, count): the first character is number 1.
Value mid(Arguments arguments) {
    std::size_t start = 0;
    std::size_t count = 0;
    if (!readCount(arguments[1], start) || !readCount(arguments[2], count) || start == 0) return Blank{};
    return std::string(codePointPart(toText(arguments[0]), start - 1, count));
}

Value trim(Arguments arguments) {
    const std::string text = toText(arguments[0]);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return std::string();
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Value upper(Arguments arguments) {
    return inCase(toText(arguments[0]), Case::Upper);
}

Value lower(Arguments arguments) {
    return folded(arguments[0]);
}

Value concat(Arguments arguments) {
    std::string text;
    for (const Value& argument : arguments) text += toText(argument);
    return text;
}

bool hasReason(const Value& value) {
    const auto* blank = std::get_if<Blank>(&value);
    return blank != nullptr && !blank->reason.empty();
}

Value isMissingCode(Arguments arguments) {
    return hasReason(arguments[0]) ? 1.0 : 0.0;
}

/// hasmissingcode(x, 'refused', 'skipped'): missing for one of these reasons; with x alone, for any reason.
Value hasMissingCode(Arguments arguments) {
    if (!hasReason(arguments[0])) return 0.0;
    if (arguments.size() == 1) return 1.0;
    const std::string& reason = std::get_if<Blank>(&arguments[0])->reason;
    const bool isNamed = std::any_of(arguments.begin() + 1, arguments.end(),
        [&reason](const Value& named) { return toText(named) == reason; });
    return isNamed ? 1.0 : 0.0;
}

Value isBlankOrMissingCode(Arguments arguments) {
    return isBlank(arguments[0]) ? 1.0 : 0.0;
}

Value isBlankNotMissingCode(Arguments arguments) {
    return isBlank(arguments[0]) && !hasReason(arguments[0]) ? 1.0 : 0.0;
}

constexpr std::array<Function, 16> kFunctions{{
    {"contains", 2, 2, contains},
    {"not_contain", 2, 2, notContain},
    {"starts_with", 2, 2, startsWith},
    {"ends_with", 2, 2, endsWith},
    {"length", 1, 1, length},
    {"left", 2, 2, left},
    {"right", 2, 2, right},
    {"mid", 3, 3, mid},
    {"trim", 1, 1, trim},
    {"upper", 1, 1, upper},
    {"lower", 1, 1, lower},
    {"concat", 1, Function::kAny, concat},
    {"ismissingcode", 1, 1, isMissingCode},
    {"hasmissingcode", 1, Function::kAny, hasMissingCode},
    {"isblankormissingcode", 1, 1, isBlankOrMissingCode},
    {"isblanknotmissingcode", 1, 1, isBlankNotMissingCode},
}};

} // namespace

std::span<const Function> textFunctions() {
    return kFunctions;
}

} // namespace lacrima::logic
