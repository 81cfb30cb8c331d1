// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/PassphraseStrength.h"

#include <gtest/gtest.h>

namespace lacrima::seal {
namespace {

int strength(const char* text) {
    return passphraseStrength(QString::fromUtf8(text));
}

TEST(PassphraseStrengthTest, GrowsWithLengthAndVariety) {
    EXPECT_EQ(strength(""), 0);
    EXPECT_EQ(strength("a"), 0);
    EXPECT_EQ(strength("demo"), 0);
    EXPECT_EQ(strength("aaaaaaaaaaaaaaaaaaaaaaaa"), 0);
    EXPECT_EQ(strength("12345678"), 0);
    EXPECT_LE(strength("password"), 1);
    EXPECT_LE(strength("lacrima1"), 2);
    EXPECT_GE(strength("four wet paper handkerchiefs"), 4);
    EXPECT_GE(strength("T7!xq9#Lm2vB$e"), 3);
    EXPECT_LE(strength("four wet"), strength("four wet paper"));
}

TEST(PassphraseStrengthTest, RowsOfTheAlphabetAreGuessedBeforeTheSameLettersInDisorder) {
    for (const char* row : {"abcdefghijklmnop", "ponmlkjihgfedcba", "0123456789876543210"})
        EXPECT_EQ(strength(row), 0) << row;
    EXPECT_GE(strength("akdpbnchgmfeloji"), 2);
    EXPECT_GE(strength("0482617395864028173"), 2);
}

} // namespace
} // namespace lacrima::seal
