// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Utf8.h"

#include <algorithm>

namespace lacrima::logic {
namespace {

unsigned byteAt(std::string_view text, std::size_t index) {
    return static_cast<unsigned char>(text[index]);
}

bool continues(std::string_view text, std::size_t from, std::size_t size) {
    if (text.size() < size) return false;
    for (std::size_t i = from; i < size; ++i) {
        if ((byteAt(text, i) & 0xC0U) != 0x80U) return false;
    }
    return true;
}

std::size_t step(std::string_view text) {
    return std::max<std::size_t>(1, codePointSize(text));
}

} // namespace

std::size_t codePointSize(std::string_view text) {
    if (text.empty()) return 0;
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return continues(text, 1, 2) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!continues(text, 1, 3)) return 0;
        const unsigned second = byteAt(text, 1);
        const bool isOverlong = lead == 0xE0 && second < 0xA0;
        const bool isSurrogate = lead == 0xED && second > 0x9F;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!continues(text, 1, 4)) return 0;
        const unsigned second = byteAt(text, 1);
        const bool isOutside = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
        return isOutside ? 0 : 4;
    }
    return 0;
}

std::size_t codePointCount(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) text.remove_prefix(step(text));
    return count;
}

std::string_view codePointPart(std::string_view text, std::size_t first, std::size_t count) {
    for (; first > 0 && !text.empty(); --first) text.remove_prefix(step(text));
    std::string_view rest = text;
    for (; count > 0 && !rest.empty(); --count) rest.remove_prefix(step(rest));
    return text.substr(0, text.size() - rest.size());
}

} // namespace lacrima::logic
