// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Board.h"
#include "tests/core/casebook/CasebookFixture.h"

namespace lacrima::casebook {
namespace {

record::RecordHeader headerOf(
    record::Kind kind, const char* clinician, const char* caseId, const char* instrument) {
    record::RecordHeader header;
    header.kind = kind;
    header.clinician = QString::fromLatin1(clinician);
    header.caseId = QString::fromLatin1(caseId);
    header.instrument = QString::fromLatin1(instrument);
    header.sitting = header.caseId.isEmpty() ? 0 : 1;
    header.date = QStringLiteral("2026-11-21");
    return header;
}

TEST(CaseStepsTest, ACaseGoesThroughAllStepsInOrder) {
    using record::Kind;
    Board board(studyCatalogue());
    board.addClinician(QStringLiteral("VD01"));
    ASSERT_EQ(board.rows().size(), 1U);
    EXPECT_EQ(board.rows()[0].next(), Step::Practice);
    board.apply(headerOf(Kind::Response, "VD01", "", "practice"), nullptr);
    EXPECT_EQ(board.rows()[0].next(), Step::Draw);
    const record::Payload draw = record::Draw{20, 1, 7};
    board.apply(headerOf(Kind::Draw, "VD01", "VD01-1", ""), &draw);
    EXPECT_EQ(board.rows()[0].next(), Step::Diagnosis);
    const record::Payload declined = record::DrawDeclined{1, QStringLiteral("declined")};
    board.apply(headerOf(Kind::DrawDeclined, "VD01", "VD01-1", ""), &declined);
    EXPECT_EQ(board.rows()[0].next(), Step::Draw);
    EXPECT_EQ(board.declinedIndices(QStringLiteral("VD01-1")), std::set<int>{7});
    const record::Payload again = record::Draw{20, 2, 3};
    board.apply(headerOf(Kind::Draw, "VD01", "VD01-1", ""), &again);
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "diagnosis"), nullptr);
    EXPECT_EQ(board.rows()[0].next(), Step::HandOver);
    board.markDraft(QStringLiteral("VD01-1"), 1, true);
    EXPECT_EQ(board.rows()[0].next(), Step::Resume);
    board.markDraft(QStringLiteral("VD01-1"), 1, false);
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "crying"), nullptr);
    EXPECT_FALSE(board.rows()[0].isSealed) << "one of the patient's two instruments is still missing";
    EXPECT_TRUE(board.rows()[0].isSealedInPart);
    EXPECT_EQ(board.rows()[0].next(), Step::Done) << "nobody answers beside what is sealed";
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "wai_sr"), nullptr);
    EXPECT_EQ(board.rows()[0].next(), Step::Done);
    EXPECT_TRUE(board.rows()[0].isSealed && !board.rows()[0].isSealedInPart);
    EXPECT_EQ(board.rows()[0].sealedDate, QStringLiteral("2026-11-21"));
    const BoardTotals totals = board.totals();
    EXPECT_EQ(totals.clinicians, 1);
    EXPECT_EQ(totals.eligible, 20);
    EXPECT_EQ(totals.drawn, 2);
    EXPECT_EQ(totals.declined, 1);
    EXPECT_EQ(totals.sealed, 1);
    EXPECT_EQ(board.nextClinicianCode(QStringLiteral("VD")), QStringLiteral("VD02"));
    EXPECT_EQ(board.nextCaseId(QStringLiteral("VD01")), QStringLiteral("VD01-2"));
}

/// What fails its check is told where something is not here; a row that somebody put beside a whole case is
/// not.
TEST(CaseStepsTest, WhatFailsIsToldOfCasesThatLackSomething) {
    using record::Kind;
    Board board(studyCatalogue());
    const auto isTold = [&] {
        board.tellFailed();
        return board.row(QStringLiteral("VD01-1"), 1)->hasFailed;
    };
    const record::Draw draw{30, 1, 3};
    const record::Payload drawn = draw;
    board.apply(headerOf(Kind::Draw, "VD01", "VD01-1", ""), &drawn);
    EXPECT_FALSE(isTold());
    board.markFailed(headerOf(Kind::Response, "VD02", "", "practice"));
    EXPECT_FALSE(isTold()) << "of another clinician";
    board.markFailed(headerOf(Kind::Response, "VD01", "", "practice"));
    EXPECT_TRUE(isTold());
    board.apply(headerOf(Kind::Response, "VD01", "", "practice"), nullptr);
    EXPECT_FALSE(isTold());
    board.markFailed(headerOf(Kind::Response, "VD01", "VD01-1", "crying"));
    EXPECT_TRUE(isTold());
    for (const char* instrument : {"diagnosis", "crying", "wai_sr"})
        board.apply(headerOf(Kind::Response, "VD01", "VD01-1", instrument), nullptr);
    EXPECT_FALSE(isTold());
}

TEST(CaseStepsTest, ADiagnosisIsOfThePatientDrawn) {
    using record::Kind;
    Board board(studyCatalogue());
    const auto draw = [&](int number) {
        const record::Payload payload = record::Draw{20, number, number};
        board.apply(headerOf(Kind::Draw, "VD01", "VD01-1", ""), &payload);
    };
    const auto decline = [&](int number) {
        const record::Payload payload = record::DrawDeclined{number, QStringLiteral("declined")};
        board.apply(headerOf(Kind::DrawDeclined, "VD01", "VD01-1", ""), &payload);
    };
    board.apply(headerOf(Kind::Response, "VD01", "", "practice"), nullptr);
    draw(1);
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "diagnosis"), nullptr);
    EXPECT_EQ(board.rows()[0].next(), Step::HandOver);
    decline(1);
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "diagnosis"), nullptr); // of another window
    draw(2);
    EXPECT_FALSE(board.rows()[0].hasDiagnosis) << "it was the other patient's";
    EXPECT_EQ(board.rows()[0].next(), Step::Diagnosis);
    board.apply(headerOf(Kind::Response, "VD01", "VD01-1", "diagnosis"), nullptr);
    EXPECT_EQ(board.rows()[0].next(), Step::HandOver);
}

TEST(CaseStepsTest, EligiblePatientsAreTheLongestListOfEachClinician) {
    using record::Kind;
    Board board(studyCatalogue());
    const auto draw = [&](const char* clinician, const char* caseId, int eligible) {
        const record::Payload payload = record::Draw{eligible, 1, 1};
        board.apply(headerOf(Kind::Draw, clinician, caseId, ""), &payload);
    };
    draw("VD01", "VD01-1", 25);
    draw("VD01", "VD01-2", 29);
    draw("VD01", "VD01-1", 12); // drawn again from a shorter list
    draw("VD02", "VD02-1", 32);
    EXPECT_EQ(board.totals().eligible, 29 + 32);
}

} // namespace
} // namespace lacrima::casebook
