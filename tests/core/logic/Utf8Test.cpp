// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logic/Utf8.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace lacrima::logic {
namespace {

/// The bytes of a code point after the bit patterns of RFC 3629, section 3.
std::string encoded(unsigned point) {
    const auto rest = [&](unsigned shift) { return static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xC0U | (point >> 6U)), rest(0)};
    if (point < 0x10000) return {static_cast<char>(0xE0U | (point >> 12U)), rest(6), rest(0)};
    return {static_cast<char>(0xF0U | (point >> 18U)), rest(12), rest(6), rest(0)};
}

bool isSurrogate(unsigned point) {
    return point >= 0xD800 && point <= 0xDFFF;
}

TEST(Utf8Test, EveryCodePointIsOne) {
    for (unsigned point = 0; point <= 0x10FFFF; ++point) {
        if (isSurrogate(point)) continue;
        const std::string bytes = encoded(point);
        ASSERT_EQ(codePointSize(bytes), bytes.size()) << std::hex << point;
        ASSERT_EQ(codePointSize(bytes + "x"), bytes.size()) << std::hex << point;
    }
}

TEST(Utf8Test, SurrogatesAndWhatLiesBeyondTheLastAreNone) {
    for (unsigned point = 0xD800; point <= 0xDFFF; ++point)
        ASSERT_EQ(codePointSize(encoded(point)), 0U) << std::hex << point;
    for (unsigned point = 0x110000; point <= 0x1FFFFF; ++point)
        ASSERT_EQ(codePointSize(encoded(point)), 0U) << std::hex << point;
}

/// The ranges of the second byte for each first one: RFC 3629, section 4.
bool mayFollow(unsigned first, unsigned second) {
    if (first >= 0xC2 && first <= 0xDF) return second >= 0x80 && second <= 0xBF;
    if (first < 0xE0 || first > 0xF4) return false;
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

TEST(Utf8Test, EveryPairOfFirstBytesIsTakenAsTheStandardSays) {
    for (unsigned first = 0x80; first <= 0xFF; ++first) {
        const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (unsigned second = 0; second <= 0xFF; ++second) {
            std::string bytes(size, '\x80');
            bytes[0] = static_cast<char>(first);
            bytes[1] = static_cast<char>(second);
            ASSERT_EQ(codePointSize(bytes), mayFollow(first, second) ? size : 0U)
                << std::hex << first << ' ' << second;
        }
    }
}

TEST(Utf8Test, WhatIsCutShortOrGoesOnWithAnotherByteIsNone) {
    for (const std::string sign : {"é", "€", "😀"}) {
        for (std::size_t at = 1; at < sign.size(); ++at) {
            EXPECT_EQ(codePointSize(sign.substr(0, at)), 0U) << sign << at;
            for (const char other : {'x', '\x7F', '\xC0', '\xFF'}) {
                std::string changed = sign;
                changed[at] = other;
                EXPECT_EQ(codePointSize(changed), 0U) << sign << at;
            }
        }
    }
    EXPECT_EQ(codePointSize({}), 0U);
}

TEST(Utf8Test, SignsOfEverySizeAreCountedAndCutWhole) {
    const std::string text = "aé€😀\xFFz";
    EXPECT_EQ(codePointCount(text), 6U);
    const std::vector<std::string> signs{"a", "é", "€", "😀", "\xFF", "z"};
    for (std::size_t at = 0; at < signs.size(); ++at) EXPECT_EQ(codePointPart(text, at, 1), signs[at]) << at;
    EXPECT_EQ(codePointPart(text, 1, 3), "é€😀");
    EXPECT_EQ(codePointPart(text, 4, 99), "\xFFz");
    EXPECT_EQ(codePointPart(text, 6, 1), "");
}

} // namespace
} // namespace lacrima::logic
