// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SealedPayload.h"

#include "core/record/Payload.h"
#include "core/record/ResponseSize.h"
#include "core/seal/Padding.h"
#include "core/seal/key/DraftKey.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/WrittenCode.h"
#include "tests/support/Samples.h"

#include <gtest/gtest.h>
#include <set>

namespace lacrima::seal {
namespace {

using record::Kind;
using record::RecordHeader;
using support::Filling;

RecordHeader someHeader() {
    return {QByteArray(16, 'i'), Kind::Response, QStringLiteral("00112233445566"), QStringLiteral("VD01"),
        QStringLiteral("VD01-1"), 1, QStringLiteral("crying"), QStringLiteral("2026-11-23"), QByteArray()};
}

TEST(SealedPayloadTest, OpensUnderItsHeaderOnly) {
    const StudyKey key = StudyKey::make();
    const RecordHeader header = someHeader();
    const QByteArray payload = QByteArrayLiteral("answers");
    const auto sealed = sealPayload(key.publicKey(), header, payload, 512);
    ASSERT_TRUE(sealed);
    const auto opened = openPayload(key, header, *sealed);
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened, payload);

    RecordHeader placed = header;
    placed.previous = QByteArray(32, 'p'); // the place in the chain comes later
    EXPECT_TRUE(openPayload(key, placed, *sealed));
    RecordHeader moved = header;
    moved.caseId = QStringLiteral("VD01-2");
    EXPECT_EQ(openPayload(key, moved, *sealed).error().key, "seal.wrong_header");
    EXPECT_EQ(openPayload(StudyKey::make(), header, *sealed).error().key, "seal.unreadable");
    EXPECT_EQ(sealPayload(QByteArray(3, 'k'), header, payload, 512).error().key, "seal.wrong_key");
}

TEST(SealedPayloadTest, EveryChangedByteAndEveryTruncationIsNoticed) {
    const StudyKey key = StudyKey::make();
    const auto sealed = sealPayload(key.publicKey(), someHeader(), QByteArrayLiteral("answers"), 64);
    ASSERT_TRUE(sealed);
    for (qsizetype at = 0; at < sealed->size(); ++at) {
        QByteArray changed = *sealed;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x10);
        EXPECT_EQ(openPayload(key, someHeader(), changed).error().key, "seal.unreadable");
        EXPECT_FALSE(openPayload(key, someHeader(), sealed->left(at)));
    }
}

TEST(SealedPayloadTest, ABoxMadeByAStrangerWithAWrongLengthIsUnreadable) {
    const StudyKey key = StudyKey::make();
    for (const char fill : {'\0', '\xff'}) {
        const QByteArray rubbish(100, fill);
        const QByteArray sealed =
            sealTo(key.publicKey(), {reinterpret_cast<const unsigned char*>(rubbish.constData()), 100});
        EXPECT_FALSE(openPayload(key, someHeader(), sealed));
    }
}

TEST(PaddingTest, TheSizeNeverTellsTheAnswers) {
    const StudyKey key = StudyKey::make();
    support::Random random(5);
    for (int choices : {0, 1, 12, 36, 90}) {
        const auto instrument = support::sampleInstrument(QStringLiteral("crying"), choices);
        const int step = record::paddedSizeFor(instrument);
        EXPECT_EQ(step % 512, 0);
        std::set<qsizetype> sizes;
        for (int round = 0; round < 40; ++round) {
            const Filling filling = round == 0   ? Filling::AllSkipped
                                    : round == 1 ? Filling::AllAnswered
                                    : round == 2 ? Filling::Empty
                                                 : Filling::Mixed;
            const auto payload =
                encode(record::Payload(support::sampleResponse(random, instrument, filling)));
            sizes.insert(sealPayload(key.publicKey(), someHeader(), payload, step)->size());
        }
        EXPECT_EQ(sizes.size(), 1U);
        EXPECT_EQ(*sizes.begin(), step + 8 + 32 + 48);
    }
}

TEST(PaddingTest, ALongerPayloadGoesToTheNextMultiple) {
    EXPECT_EQ(withPadding(QByteArray(), 512).size(), 520);
    EXPECT_EQ(withPadding(QByteArray(512, 'x'), 512).size(), 520);
    EXPECT_EQ(withPadding(QByteArray(513, 'x'), 512).size(), 1032);
    const QByteArray padded = withPadding(QByteArray(513, 'x'), 512);
    const std::span bytes(
        reinterpret_cast<const unsigned char*>(padded.constData()), static_cast<std::size_t>(padded.size()));
    EXPECT_EQ(withoutPadding(bytes), QByteArray(513, 'x'));
    EXPECT_FALSE(withoutPadding(bytes.first(7)));
    EXPECT_FALSE(withoutPadding(bytes.first(100)));
}

TEST(SigningKeyTest, SignsWhatItSaysAndNothingElse) {
    const SigningKey key = SigningKey::make();
    const QByteArray hash = recordHash(someHeader(), QByteArrayLiteral("body"));
    const QByteArray signature = key.sign(hash);
    EXPECT_TRUE(isSignedBy(key.publicKey(), hash, signature));
    EXPECT_FALSE(isSignedBy(SigningKey::make().publicKey(), hash, signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), recordHash(someHeader(), QByteArrayLiteral("Body")), signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), hash, signature.chopped(1)));
    EXPECT_FALSE(isSignedBy(QByteArray(), hash, signature));
    EXPECT_EQ(key.fingerprint().size(), 16);
}

TEST(SigningKeyTest, ACopiedFileCannotSignElsewhere) {
    const SigningKey key = SigningKey::make();
    const QByteArray here(32, 'h');
    const QByteArray study(32, 's');
    const QByteArray wrapped = key.wrap(here, study);
    EXPECT_EQ(SigningKey::unwrap(wrapped, here, study)->publicKey(), key.publicKey());
    for (const auto& other : {SigningKey::unwrap(wrapped, QByteArray(32, 't'), study),
             SigningKey::unwrap(wrapped, here, QByteArray(32, 'o')), SigningKey::unwrap(wrapped, here, {})})
        EXPECT_EQ(other.error().key, "seal.wrong_installation");
    EXPECT_NE(installationId(here), installationId(QByteArray(32, 't')));
}

TEST(DraftKeyTest, IsReadWithTheCodeOrByTheStudy) {
    const StudyKey study = StudyKey::make();
    const DraftKey key = DraftKey::make();
    const QString code = makeResumeCode();
    const auto lock = key.lock(code, study.publicKey(), KdfCost::minimal());
    ASSERT_TRUE(lock);
    const QByteArray id(16, 'd');
    const QByteArray closed = key.close(id, QByteArrayLiteral("so far"), 4096);
    EXPECT_EQ(closed.size(), key.close(id, QByteArray(4000, 'x'), 4096).size());

    const auto resumed = DraftKey::fromCode(*lock, code.toLower());
    ASSERT_TRUE(resumed);
    EXPECT_EQ(*resumed->open(id, closed), QByteArrayLiteral("so far"));
    EXPECT_EQ(resumed->open(QByteArray(16, 'e'), closed).error().key, "seal.unreadable");
    const auto rescued = DraftKey::fromStudyKey(*lock, study);
    ASSERT_TRUE(rescued);
    EXPECT_EQ(*rescued->open(id, closed), QByteArrayLiteral("so far"));

    EXPECT_EQ(DraftKey::fromCode(*lock, makeResumeCode()).error().key, "seal.wrong_code");
    EXPECT_EQ(DraftKey::fromCode(*lock, QStringLiteral("12")).error().key, "seal.mistyped_code");
    EXPECT_FALSE(DraftKey::fromStudyKey(*lock, StudyKey::make()));
}

TEST(DraftKeyTest, AKeyOfAnotherLengthSlippedInIsRefused) {
    const StudyKey study = StudyKey::make();
    auto lock = DraftKey::make().lock(makeResumeCode(), study.publicKey(), KdfCost::minimal());
    ASSERT_TRUE(lock);
    const unsigned char few[3] = {1, 2, 3};
    lock->byStudy = sealTo(study.publicKey(), few);
    EXPECT_EQ(DraftKey::fromStudyKey(*lock, study).error().key, "seal.unreadable");
}

} // namespace
} // namespace lacrima::seal
