// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

namespace lacrima::study {
namespace {

class BoardTest : public StudyFixture {
protected:
    void append(record::Payload payload, const QString& caseId) {
        ASSERT_TRUE(study().log().append(Entry{std::move(payload), QStringLiteral("VD01"), caseId, 0, {}}));
    }

    const QString m_case = QStringLiteral("VD01-1");
};

TEST_F(BoardTest, TellsWithoutTheKeyHowFarEachCaseCame) {
    appendSomething(2);
    const auto unlocked = study().board().now();
    ASSERT_TRUE(unlocked) << keyOf(unlocked);
    reopen();
    const auto board = study().board().now();
    ASSERT_TRUE(board) << keyOf(board);
    ASSERT_EQ(board->rows().size(), 2U);
    EXPECT_EQ(unlocked->rows().size(), 2U);
    for (const int number : {1, 2}) {
        const casebook::BoardRow* row = board->row(QStringLiteral("VD01-%1").arg(number), 1);
        ASSERT_NE(row, nullptr);
        EXPECT_TRUE(row->isDrawn);
        EXPECT_TRUE(row->isSealed) << "both instruments of the patient came";
        EXPECT_EQ(row->eligible, 40);
        EXPECT_EQ(row->drawnIndex, number);
        EXPECT_FALSE(row->hasDraft);
    }
    EXPECT_EQ(board->totals().sealed, 2);
    EXPECT_EQ(board->totals().drawn, 2);
}

TEST_F(BoardTest, KnowsWhoDoesNotTakePart) {
    append(record::Draw{12, 1, 5}, m_case);
    append(record::DrawDeclined{1, QStringLiteral("declined")}, m_case);
    const auto board = study().board().now();
    ASSERT_TRUE(board) << keyOf(board);
    ASSERT_EQ(board->rows().size(), 1U);
    EXPECT_FALSE(board->rows().front().isDrawn);
    EXPECT_EQ(board->declinedIndices(m_case), std::set<int>{5});
    EXPECT_EQ(board->nextDrawNumber(QStringLiteral("VD01")), 2);
}

TEST_F(BoardTest, AnUnfinishedSurveyCanBeResumed) {
    append(record::Draw{12, 1, 5}, m_case);
    EXPECT_FALSE(study().board().now()->row(m_case, 1)->hasDraft);
    const auto started = study().drafts().start(
        {QStringLiteral("VD01"), m_case, 1, {QStringLiteral("crying"), QStringLiteral("wai_sr")}},
        DraftContent{}, seal::KdfCost::minimal());
    ASSERT_TRUE(started) << keyOf(started);
    EXPECT_TRUE(study().board().now()->row(m_case, 1)->hasDraft);
    ASSERT_TRUE(study().drafts().discard(started->draft.id));
    EXPECT_FALSE(study().board().now()->row(m_case, 1)->hasDraft) << "what is put away is not resumed";
}

/// The board reads on from where it was: what it left out before is not among the new records.
TEST_F(BoardTest, WhatIsNotOnTheBoardStaysToldAsRecordsAreAdded) {
    appendSomething(2);
    {
        RawFile raw(path());
        QByteArray body = raw.bytes("body", 8);
        body[40] = static_cast<char>(body.at(40) ^ 1);
        raw.setBytes("body", 8, body);
    }
    reopen();
    const dataset::LeftOutRecords one{1, 0};
    EXPECT_EQ(*study().board().leftOut(), one);
    const QString failed = study().log().headers(7)->front().header.caseId;
    const auto now = study().board().now();
    ASSERT_FALSE(failed.isEmpty());
    for (const casebook::BoardRow& row : now->rows())
        EXPECT_EQ(row.hasFailed, row.caseId == failed) << row.caseId.toStdString();
    append(record::Draw{40, 1, 3}, QStringLiteral("VD01-3"));
    EXPECT_EQ(*study().board().leftOut(), one);
    EXPECT_NE(study().board().now()->row(QStringLiteral("VD01-3"), 1), nullptr);
}

} // namespace
} // namespace lacrima::study
