// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Value.h"

#include "core/logic/Utf8.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace lacrima::logic {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace

bool isBlank(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return text->empty();
    return std::holds_alternative<Blank>(value);
}

std::optional<double> toNumber(std::string_view text) {
    text = trimmed(text);
    bool isNegative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    // from_chars would also read "inf", "nan" and a second sign.
    const bool startsAsNumber =
        !text.empty() &&
        (isDigit(text.front()) || (text.size() > 1 && text.front() == '.' && isDigit(text[1])));
    if (!startsAsNumber) return std::nullopt;
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc() || rest != end) return std::nullopt;
    return isNegative ? -number : number;
}

std::optional<double> toNumber(const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return toNumber(std::string_view(*text));
    return std::nullopt;
}

std::string toText(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr) return {};
    std::array<char, 400> buffer{};
    const double shown = *number == 0 ? 0.0 : *number; // no "-0"
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::string();
}

bool isTrue(const Value& value) {
    if (isBlank(value)) return false;
    const auto number = toNumber(value);
    return !number || *number != 0;
}

Value finiteOrBlank(double number) {
    if (!std::isfinite(number)) return Blank{};
    return number;
}

} // namespace lacrima::logic
