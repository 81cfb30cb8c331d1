// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/StudyFixture.h"

#include <array>

namespace lacrima::study {
namespace {

class HandOverTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        ASSERT_TRUE(study().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    }

    const HandedOver m_subject{QStringLiteral("VD01"), QStringLiteral("VD01-2"), 2};
};

TEST_F(HandOverTest, OutlivesTheProgramAndEndsWithThePinOnly) {
    EXPECT_EQ(*study().handedOver(), std::nullopt);
    ASSERT_TRUE(study().beginHandOver(m_subject));
    reopen();
    ASSERT_EQ(*study().handedOver(), m_subject);
    EXPECT_EQ(keyOf(study().endHandOver(QStringLiteral("0000"))), "study.wrong_pin");
    EXPECT_EQ(*study().handedOver(), m_subject);
    EXPECT_TRUE(study().endHandOver(QStringLiteral("4711")));
    reopen();
    EXPECT_EQ(*study().handedOver(), std::nullopt);
}

TEST_F(HandOverTest, IsOfOneComputer) {
    ASSERT_TRUE(study().beginHandOver(m_subject));
    auto elsewhere = Study::open(path(), installation('x'));
    ASSERT_TRUE(elsewhere);
    EXPECT_EQ(*elsewhere->handedOver(), std::nullopt);
}

TEST_F(HandOverTest, ALineThatCannotBeReadStillLocks) {
    ASSERT_TRUE(study().beginHandOver({}));
    EXPECT_TRUE(study().handedOver()->has_value());
}

TEST_F(HandOverTest, ASealedSurveyIsKnownByCaseAndSitting) {
    EXPECT_FALSE(*study().hasSurvey(QStringLiteral("VD01-1"), 1));
    ASSERT_TRUE(study().append(responseEntry(random(), study(), "crying", 1)));
    EXPECT_TRUE(*study().hasSurvey(QStringLiteral("VD01-1"), 1));
    EXPECT_FALSE(*study().hasSurvey(QStringLiteral("VD01-1"), 2));
    EXPECT_FALSE(*study().hasSurvey(QStringLiteral("VD01-2"), 1));
}

/// Looking and appending are one: whoever comes second sees what came first.
TEST_F(HandOverTest, AnAppendThatRestsOnAPositionFailsOnceOthersWrote) {
    auto other = Study::open(path(), installation());
    ASSERT_TRUE(other);
    const std::int64_t position = study().readRecords()->lastPosition;
    const std::array entries{responseEntry(random(), study(), "crying", 1)};
    ASSERT_TRUE(study().appendAfter(position, entries));
    EXPECT_EQ(keyOf(other->appendAfter(position, entries)), "study.others_wrote");
    EXPECT_EQ(study().readRecords()->records.size(), 3U); // definition, office, response
    EXPECT_EQ(keyOf(other->appendIf([] { return base::Result<void>(base::error("test.no")); }, entries)),
        "test.no");
}

} // namespace
} // namespace lacrima::study
