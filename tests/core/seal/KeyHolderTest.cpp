// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/KeyHolder.h"

#include "core/seal/Box.h"
#include "core/seal/SelfTest.h"
#include "core/seal/key/OfficePin.h"
#include "core/seal/key/WrittenCode.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lacrima::seal {
namespace {

bool areEqual(const SecretBytes& one, const SecretBytes& other) {
    return std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin(), other.bytes().end());
}

SecretBytes secret(const char16_t* text) {
    return SecretBytes::fromPassphrase(QString::fromUtf16(text));
}

TEST(SelfTest, ThePrimitivesGiveTheirKnownAnswers) {
    const auto result = cryptoSelfTest();
    EXPECT_TRUE(result) << (result ? "" : result.error().arguments.front());
}

TEST(SecretBytesTest, MovingLeavesNothingBehind) {
    SecretBytes first = SecretBytes::random(32);
    const SecretBytes copy = SecretBytes::copyOf(first.bytes());
    SecretBytes second = std::move(first);
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_TRUE(areEqual(second, copy));
    second.clear();
    EXPECT_TRUE(second.isEmpty());
}

TEST(KeyHolderTest, OpensWithTheRightPassphraseOnly) {
    const StudyKey key = StudyKey::make();
    const SigningKey own = SigningKey::make();
    const auto holder =
        wrapKeys(key, own, QStringLiteral("Ada"), secret(u"correct horse"), KdfCost::minimal());
    ASSERT_TRUE(holder);
    const auto opened = unwrapKeys(*holder, secret(u"correct horse"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->study.publicKey(), key.publicKey());
    EXPECT_TRUE(areEqual(opened->study.privateKey(), key.privateKey()));
    ASSERT_TRUE(opened->own);
    EXPECT_EQ(opened->own->publicKey(), own.publicKey()) << "the key they sign with comes with it";
    EXPECT_EQ(unwrapKeys(*holder, secret(u"Correct horse")).error().key, "seal.wrong_passphrase");
    EXPECT_EQ(unwrapKeys(*holder, SecretBytes()).error().key, "seal.wrong_passphrase");
}

TEST(KeyHolderTest, AnAccentIsTheSameHoweverItWasTyped) {
    const StudyKey key = StudyKey::make();
    const auto holder =
        wrapKeys(key, SigningKey::make(), QStringLiteral("Ada"), secret(u"perch\u00e9"), KdfCost::minimal());
    ASSERT_TRUE(holder);
    EXPECT_TRUE(unwrapKeys(*holder, secret(u"perche\u0301")));
}

TEST(KeyHolderTest, WhatAFileAsksForIsBounded) {
    const StudyKey key = StudyKey::make();
    const auto good =
        wrapKeys(key, SigningKey::make(), QStringLiteral("Ada"), secret(u"x"), KdfCost::minimal());
    ASSERT_TRUE(good);
    for (const KdfCost cost : {KdfCost{0, 8}, KdfCost{1, 7}, KdfCost{1, 0}, KdfCost{13, 8},
             KdfCost{0xffffffffU, 8}, KdfCost{1, 512 * 1024 + 1}, KdfCost{1, 0xffffffffU}}) {
        KeyHolder holder = *good;
        holder.kdf.cost = cost;
        EXPECT_EQ(unwrapKeys(holder, secret(u"x")).error().key, "seal.bad_parameters");
    }
    KeyHolder holder = *good;
    holder.kdf.salt.chop(1);
    EXPECT_EQ(unwrapKeys(holder, secret(u"x")).error().key, "seal.bad_parameters");
    holder = *good;
    holder.wrapped.clear();
    EXPECT_EQ(unwrapKeys(holder, secret(u"x")).error().key, "seal.wrong_passphrase");
    EXPECT_TRUE(KdfCost::interactive().isAllowed());
}

TEST(KeyHolderTest, ARecoveryCodeIsOneMoreKeyHolder) {
    const StudyKey key = StudyKey::make();
    const QString code = makeRecoveryCode();
    const auto holder =
        wrapKeys(key, SigningKey::make(), QString(), *readRecoveryCode(code), KdfCost::minimal(), true);
    ASSERT_TRUE(holder);
    const QString typed = code.toLower().replace(QLatin1Char('-'), QLatin1Char(' '));
    const auto again = readRecoveryCode(typed);
    ASSERT_TRUE(again);
    EXPECT_TRUE(unwrapKeys(*holder, *again));
    KeyHolder renamed = *holder;
    renamed.isRecovery = false;
    EXPECT_FALSE(unwrapKeys(renamed, *again));
}

TEST(WrittenCodeTest, EveryWrongOrSwappedCharacterIsNoticed) {
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (int round = 0; round < 20; ++round) {
        const QString code = makeRecoveryCode().remove(QLatin1Char('-'));
        ASSERT_EQ(code.size(), 28);
        ASSERT_TRUE(readRecoveryCode(code));
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar letter : alphabet) {
                QString wrong = code;
                wrong[at] = letter;
                EXPECT_EQ(readRecoveryCode(wrong).has_value(), letter == code.at(at));
            }
            for (qsizetype other = at + 1; other < code.size(); ++other) {
                QString swapped = code;
                swapped[at] = code.at(other);
                swapped[other] = code.at(at);
                EXPECT_EQ(readRecoveryCode(swapped).has_value(), swapped == code);
            }
        }
        EXPECT_EQ(readRecoveryCode(code.chopped(1)).error().key, "seal.mistyped_code");
        EXPECT_FALSE(readRecoveryCode(code + code.at(0)));
    }
}

TEST(WrittenCodeTest, LookAlikesAreRead) {
    const auto plain = readResumeCode(QStringLiteral("0011-ABCD"));
    const auto typed = readResumeCode(QStringLiteral("oOiL\u2013abcd"));
    ASSERT_TRUE(plain && typed);
    EXPECT_TRUE(areEqual(*plain, *typed));
    EXPECT_FALSE(readResumeCode(QStringLiteral("0011-ABCU"))); // no U in the set
    EXPECT_FALSE(readResumeCode(QStringLiteral("0011-ABé1")));
    EXPECT_FALSE(readResumeCode(QString()));
    EXPECT_EQ(makeResumeCode().size(), 9);
    EXPECT_NE(makeResumeCode(), makeResumeCode());
}

TEST(OfficePinTest, IsRecognised) {
    const auto hash = hashPin(QStringLiteral("4711"), KdfCost::minimal());
    ASSERT_TRUE(hash);
    EXPECT_TRUE(*isPin(QStringLiteral("4711"), *hash));
    EXPECT_FALSE(*isPin(QStringLiteral("4712"), *hash));
    PinHash hostile = *hash;
    hostile.kdf.cost.memoryKibibytes = 1U << 31U;
    EXPECT_FALSE(isPin(QStringLiteral("4711"), hostile));
}

/// A box that opens and holds neither one key nor two is no lock of a study.
TEST(KeyHolderTest, ABoxOfAnotherSizeHoldsNoKeys) {
    const SecretBytes passphrase = secret(u"correct horse");
    for (const std::size_t size :
        {std::size_t{31}, std::size_t{33}, std::size_t{48}, std::size_t{63}, std::size_t{65}}) {
        KeyHolder holder{QStringLiteral("Ada"), KdfParameters::make(KdfCost::minimal()), {}, false};
        const auto key = deriveKey(passphrase, holder.kdf);
        ASSERT_TRUE(key);
        holder.wrapped =
            closeBox(*key, SecretBytes::random(size).bytes(), QByteArrayLiteral("lacrima key holder"));
        const auto opened = unwrapKeys(holder, passphrase);
        ASSERT_FALSE(opened) << size;
        EXPECT_EQ(opened.error().key, "seal.wrong_key") << size;
    }
}

} // namespace
} // namespace lacrima::seal
