// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/StudyFixture.h"
#include "tests/support/SetClock.h"

#include <array>

namespace lacrima::study {
namespace {

class HandOverTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        ASSERT_TRUE(study().office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    }

    const HandedOver m_subject{QStringLiteral("VD01"), QStringLiteral("VD01-2"), 2};
};

TEST_F(HandOverTest, OutlivesTheProgramAndEndsWithThePinOnly) {
    EXPECT_EQ(*study().handOver().current(), std::nullopt);
    ASSERT_TRUE(study().handOver().begin(m_subject));
    reopen();
    ASSERT_EQ(*study().handOver().current(), m_subject);
    EXPECT_EQ(keyOf(study().handOver().end(QStringLiteral("0000"))), "study.wrong_pin");
    EXPECT_EQ(*study().handOver().current(), m_subject);
    EXPECT_TRUE(study().handOver().end(QStringLiteral("4711")));
    reopen();
    EXPECT_EQ(*study().handOver().current(), std::nullopt);
}

TEST_F(HandOverTest, AKeyHolderEndsItWhereThePinIsForgotten) {
    ASSERT_TRUE(study().handOver().begin(m_subject));
    reopen();
    EXPECT_EQ(keyOf(study().handOver().end(QStringLiteral("open sesam"))), "study.wrong_pin");
    EXPECT_TRUE(study().handOver().current()->has_value());
    EXPECT_TRUE(study().office().hasPin());
    EXPECT_TRUE(study().handOver().end(QStringLiteral("open sesame")));
    EXPECT_EQ(*study().handOver().current(), std::nullopt);
    EXPECT_FALSE(study().office().hasPin()) << "the office chooses another";
    EXPECT_FALSE(study().keys().isUnlocked()) << "it opens the window, not the answers";
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.no_pin");
}

/// A copy for an office has no locks of key holders.
TEST_F(HandOverTest, TheCodeOfAnOfficesCopyEndsItWhereThePinIsForgotten) {
    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    const QString path = folder().path("copy.lacrima");
    const auto code =
        study().team().makeCopyForOffice(path, QStringLiteral("Genoa"), seal::KdfCost::minimal());
    ASSERT_TRUE(code) << keyOf(code);
    auto copy = Study::open(path, installation('g'));
    ASSERT_TRUE(copy && copy->office().registerAs(QStringLiteral("GE"), QStringLiteral("Genoa")));
    ASSERT_TRUE(copy->office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    ASSERT_TRUE(copy->handOver().begin(m_subject));
    EXPECT_EQ(keyOf(copy->handOver().end(QStringLiteral("ABCD-EFGH"))), "study.wrong_pin");
    EXPECT_EQ(keyOf(copy->handOver().end(QStringLiteral("open sesame"))), "study.wrong_pin");
    EXPECT_EQ(keyOf(copy->handOver().end(QStringLiteral("0000"))), "study.wrong_pin");
    EXPECT_EQ(keyOf(copy->handOver().end(QStringLiteral("4711"))), "study.wait");
    EXPECT_TRUE(copy->handOver().current()->has_value());
    EXPECT_TRUE(copy->handOver().end(code->toLower().remove(QLatin1Char('-')))) << "however it is typed";
    EXPECT_FALSE(copy->office().hasPin()) << "the office chooses another";
}

/// The wait is for who guesses PINs. What is no PIN of this office can be tried, and a PIN cannot.
TEST_F(HandOverTest, AKeyHolderDoesNotWaitForMistypedPins) {
    ASSERT_TRUE(study().office().setPin(QStringLiteral("a long PIN"), seal::KdfCost::minimal()));
    ASSERT_TRUE(study().handOver().begin(m_subject));
    const auto clock = std::make_shared<support::SetClock>();
    study().setClock(clock);
    for (int tries = 0; tries < 3; ++tries)
        EXPECT_EQ(keyOf(study().handOver().end(QStringLiteral("0000"))), "study.wrong_pin");
    for (const char* typed : {"4711", "a long PIN", "open sesam", "ABCD-EFGH"})
        EXPECT_EQ(keyOf(study().handOver().end(QString::fromLatin1(typed))), "study.wait") << typed;
    EXPECT_TRUE(study().handOver().current()->has_value());
    EXPECT_TRUE(study().handOver().end(QStringLiteral("open sesame")));
    EXPECT_EQ(*study().handOver().current(), std::nullopt);
    EXPECT_FALSE(study().office().hasPin()) << "the office chooses another";
}

/// Somebody who has the file adds a way to another study's key.
TEST_F(HandOverTest, AKeyHolderOfAnotherStudyDoesNotEndIt) {
    auto other = Study::create(folder().path("other.lacrima"), sampleDefinition(),
        {QStringLiteral("Eve"), QStringLiteral("eve and her words"), seal::KdfCost::minimal()},
        installation());
    ASSERT_TRUE(other);
    const auto theirs =
        store::StudyFile::open(folder().path("other.lacrima"))->keyHolders().list(QStringLiteral("Eve"));
    ASSERT_TRUE(theirs);
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().add(theirs->front()));
    ASSERT_TRUE(study().handOver().begin(m_subject));
    EXPECT_EQ(keyOf(study().handOver().end(QStringLiteral("eve and her words"))), "study.wrong_pin");
    EXPECT_TRUE(study().handOver().current()->has_value());
    EXPECT_TRUE(study().office().hasPin());
}

TEST_F(HandOverTest, IsOfOneComputer) {
    ASSERT_TRUE(study().handOver().begin(m_subject));
    auto elsewhere = Study::open(path(), installation('x'));
    ASSERT_TRUE(elsewhere);
    EXPECT_EQ(*elsewhere->handOver().current(), std::nullopt);
}

TEST_F(HandOverTest, ALineThatCannotBeReadStillLocks) {
    ASSERT_TRUE(study().handOver().begin({}));
    EXPECT_TRUE(study().handOver().current()->has_value());
}

TEST_F(HandOverTest, ASealedSurveyIsKnownByCaseAndSitting) {
    EXPECT_FALSE(*study().board().hasSurvey(QStringLiteral("VD01-1"), 1));
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 1)));
    EXPECT_TRUE(*study().board().hasSurvey(QStringLiteral("VD01-1"), 1));
    EXPECT_FALSE(*study().board().hasSurvey(QStringLiteral("VD01-1"), 2));
    EXPECT_FALSE(*study().board().hasSurvey(QStringLiteral("VD01-2"), 1));
}

/// Looking and appending are one: whoever comes second sees what came first.
TEST_F(HandOverTest, AnAppendThatRestsOnAPositionFailsOnceOthersWrote) {
    auto other = Study::open(path(), installation());
    ASSERT_TRUE(other);
    const std::int64_t position = study().log().read()->lastPosition;
    const std::array entries{responseEntry(random(), study(), "crying", 1)};
    ASSERT_TRUE(study().log().appendAfter(position, entries));
    EXPECT_EQ(keyOf(other->log().appendAfter(position, entries)), "study.others_wrote");
    EXPECT_EQ(study().log().read()->records.size(), 3U); // definition, office, response
    EXPECT_EQ(keyOf(other->log().appendIf(
                  [] { return base::Result<void>(base::error("study.no_reason")); }, entries)),
        "study.no_reason");
}

} // namespace
} // namespace lacrima::study
