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

TEST(PassphraseStrengthTest, WordsAndNamesAreGuessedFirst) {
    for (const char* word : {"psychotherapy", "Password1!", "psychotherapy1", "Psychotherapy2026", "lacrima1",
             "Lacrima2026!", "psicoterapia", "qwertyuiop", "cryinglacrima", "P4ssw0rd", "12/05/1978",
             "patient alliance study", "pianto in terapia"})
        EXPECT_LT(strength(word), kFairPassphrase) << word;
    for (const char* good : {"correct horse battery staple", "tisch lampe wolke sieben", "8f3kq0zpw2vy"})
        EXPECT_GE(strength(good), kFairPassphrase) << good;
}

TEST(PassphraseStrengthTest, WhatIsKnownOfTheStudyIsGuessedFirst) {
    const QString passphrase = QStringLiteral("Gnocchetti Brambilla 2026");
    EXPECT_GE(passphraseStrength(passphrase), kFairPassphrase);
    EXPECT_LT(passphraseStrength(
                  passphrase, {QStringLiteral("The Gnocchetti study"), QStringLiteral("Ada Brambilla")}),
        kFairPassphrase);
    EXPECT_GE(passphraseStrength(
                  QStringLiteral("four wet paper handkerchiefs"), {QStringLiteral("A study of tears")}),
        kFairPassphrase)
        << "other words are as good as before";
}

} // namespace
} // namespace lacrima::seal
