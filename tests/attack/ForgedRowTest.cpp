// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/SurveyFlow.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Rows that nobody signed, put beside the true ones, to close a case in the office or to crowd its board.
class ForgedRowTest : public AttackedStudy {
protected:
    /// Copies the rows of a kind under other ids, as if they were of this case.
    void copyRows(int kind, const QString& clinician, const QString& caseId) {
        edit(str(
            "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
            "lamport, signature, body) SELECT randomblob(16), kind, office, '%1', '%2', 1, instrument, date, "
            "previous, lamport + 50, signature, body FROM record WHERE kind = %3")
                 .arg(clinician, caseId)
                 .arg(kind));
        reopen();
    }
    void expectNamed(int records) {
        const auto left = study().board().leftOut();
        ASSERT_TRUE(left);
        EXPECT_EQ(left->failed, records);
        EXPECT_EQ(check().status, cli::test::kDataSayNo);
    }
};

TEST_F(ForgedRowTest, ResponsesThatNobodySignedCloseNoCase) {
    ASSERT_TRUE(
        study().log().append(study::Entry{record::Draw{12, 1, 5}, str("VD01"), str("VD01-7"), 0, {}}));
    ASSERT_FALSE(*study().board().hasSurvey(str("VD01-7"), 1));
    copyRows(10, str("VD01"), str("VD01-7"));
    EXPECT_FALSE(*study().board().hasSurvey(str("VD01-7"), 1));
    EXPECT_FALSE(study().board().now()->row(str("VD01-7"), 1)->isSealed);
    expectNamed(2);
    survey::SurveyFlow flow(study(), {str("VD01"), str("VD01-7"), 1});
    const auto begun = flow.begin();
    EXPECT_TRUE(begun) << keyOf(begun) << ": the patient cannot answer";
}

TEST_F(ForgedRowTest, DrawsThatNobodySignedAreNotOnTheBoard) {
    ASSERT_TRUE(
        study().log().append(study::Entry{record::Draw{12, 1, 5}, str("VD01"), str("VD01-7"), 0, {}}));
    const auto before = study().board().now()->totals();
    copyRows(3, str("ZZ99"), str("ZZ99-1"));
    const auto board = study().board().now();
    ASSERT_TRUE(board);
    EXPECT_EQ(board->row(str("ZZ99-1"), 1), nullptr);
    EXPECT_EQ(board->totals().drawn, before.drawn);
    EXPECT_EQ(board->totals().eligible, before.eligible);
    expectNamed(1);
}

TEST_F(ForgedRowTest, AHandOverThatNobodySignedIsNoFact) {
    survey::SurveyFlow first(study(), {str("VD01"), str("VD01-7"), 1});
    ASSERT_TRUE(first.begin());
    copyRows(5, str("VD01"), str("VD01-8"));
    EXPECT_FALSE(*study().board().isHandedOver(str("VD01-8"), 1));
    survey::SurveyFlow second(study(), {str("VD01"), str("VD01-8"), 1});
    ASSERT_TRUE(second.begin());
    EXPECT_TRUE(*study().board().isHandedOver(str("VD01-8"), 1)) << "its own record says so";
}

TEST_F(ForgedRowTest, RowsThatComeWhileTheWindowIsOpenAreJudged) {
    ASSERT_TRUE(
        study().log().append(study::Entry{record::Draw{12, 1, 5}, str("VD01"), str("VD01-7"), 0, {}}));
    ASSERT_FALSE(*study().board().hasSurvey(str("VD01-7"), 1));
    study::RawFile(path()).run("INSERT INTO record (id, kind, office, clinician, case_id, sitting, "
                               "instrument, date, previous, lamport, "
                               "signature, body) SELECT randomblob(16), kind, office, 'VD01', 'VD01-7', 1, "
                               "instrument, date, previous, "
                               "lamport + 50, signature, body FROM record WHERE kind = 10");
    EXPECT_FALSE(*study().board().hasSurvey(str("VD01-7"), 1));
    EXPECT_EQ(study().board().leftOut()->failed, 2);
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 7)));
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-7"), 1))
        << "what the office seals itself counts at once";
}

/// On Study and by the command: an envelope that nobody sealed is none.
TEST_F(ForgedRowTest, TheTableOfOfficesCountsWhatTheySigned) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto before = study().team().offices();
    ASSERT_TRUE(before);
    EXPECT_EQ(before->front().cases, 2);
    EXPECT_EQ(before->front().envelopes, 2);
    copyRows(10, str("VD01"), str("VD01-7"));
    const auto after = study().team().offices();
    ASSERT_TRUE(after);
    EXPECT_EQ(*after, *before);
}

TEST_F(ForgedRowTest, AnOfficeSeesItsOwnWorkBeforeSomebodyAcceptsIt) {
    close();
    auto waiting = study::Study::open(path(), study::installation('w'));
    ASSERT_TRUE(waiting);
    ASSERT_TRUE(waiting->office().registerAs(str("WW"), str("Waiting")));
    ASSERT_TRUE(
        waiting->log().append(study::Entry{record::Draw{9, 1, 2}, str("WW01"), str("WW01-1"), 0, {}}));
    EXPECT_NE(waiting->board().now()->row(str("WW01-1"), 1), nullptr);
    EXPECT_EQ(waiting->board().leftOut()->waiting, 0);
    reopen();
    EXPECT_EQ(study().board().now()->row(str("WW01-1"), 1), nullptr) << "nobody accepted it for the others";
    EXPECT_EQ(study().board().leftOut()->waiting, 1);
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().team().accept(waiting->office().info()->fingerprint));
    EXPECT_NE(study().board().now()->row(str("WW01-1"), 1), nullptr);
    EXPECT_EQ(study().board().leftOut()->waiting, 0);
}

/// As many are put as are moved away.
TEST_F(ForgedRowTest, RowsPutInThePlaceOfOthersAreSeenByAnOpenWindow) {
    ASSERT_TRUE(
        study().log().append(study::Entry{record::Draw{12, 1, 5}, str("VD01"), str("VD01-7"), 0, {}}));
    ASSERT_TRUE(*study().board().hasSurvey(str("VD01-1"), 1));
    study::RawFile(path()).run("UPDATE record SET case_id = case_id, id = randomblob(16), signature = "
                               "randomblob(64) WHERE kind = 10");
    EXPECT_FALSE(*study().board().hasSurvey(str("VD01-1"), 1)) << "nobody signed what stands there now";
    EXPECT_EQ(study().board().leftOut()->failed, 2);
}

TEST_F(ForgedRowTest, AWaitingOfficeHasWhatItSigned) {
    QString stranger;
    {
        auto waiting = study::Study::open(path(), study::installation('w'));
        ASSERT_TRUE(waiting && waiting->office().registerAs(str("WW"), str("Waiting")));
        ASSERT_TRUE(waiting->log().append(study::responseEntry(random(), *waiting, "crying", 50)));
        stranger = waiting->office().info()->fingerprint;
    }
    edit(
        str("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
            "lamport, signature, body) SELECT randomblob(16), kind, '%1', 'ZZ', 'ZZ-1', 1, instrument, date, "
            "previous, lamport + 50, signature, body FROM record WHERE kind = 10")
            .arg(stranger));
    reopen();
    const auto offices = study().team().offices();
    ASSERT_TRUE(offices);
    EXPECT_EQ(offices->back().office.fingerprint, stranger);
    EXPECT_EQ(offices->back().cases, 1);
    EXPECT_EQ(offices->back().envelopes, 1);
}

} // namespace
} // namespace lacrima::attack
