// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace lacrima::logic {

/// A digit of ASCII, whatever the locale.
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Bytes of the code point at the start of `text`, or 0 when there is no valid UTF-8 (overlong forms and
/// surrogates are not).
std::size_t codePointSize(std::string_view text);

/// Code points; a byte that is not UTF-8 counts as one.
std::size_t codePointCount(std::string_view text);

/// The part of `count` code points from code point `first` on (from 0), cut at the ends of `text`.
std::string_view codePointPart(std::string_view text, std::size_t first, std::size_t count);

} // namespace lacrima::logic
