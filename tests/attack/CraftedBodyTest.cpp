// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "core/study/log/PersonName.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// Who has an office's key seals what the program never would; who has the file puts numbers into rows.
class CraftedBodyTest : public AttackedStudy {
protected:
    std::size_t rows() {
        EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        return study::foldOf(study())->casebook.rows().size();
    }
};

TEST_F(CraftedBodyTest, AnswersOfASittingThatIsNoneAreNamedAndEndNothing) {
    const std::size_t before = rows();
    study::Entry entry = study::responseEntry(random(), study(), "crying", 1);
    auto& response = std::get<record::Response>(entry.payload);
    for (const char* caseId : {"VD01", "VD01-1", "XX99"}) {
        response.caseId = entry.caseId = str(caseId);
        response.sitting = entry.sitting = 0;
        ASSERT_TRUE(study().log().append(entry));
    }
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(recordsLeftOut(study::foldOf(study())->problems).failed, 3);
    close();
    const Outcome checked = checkOpened();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo)
        << checked.out.toStdString() << checked.err.toStdString();
}

TEST_F(CraftedBodyTest, AHeaderThatSaysAnotherSittingThanItsAnswersIsNamed) {
    study::Entry entry = study::responseEntry(random(), study(), "crying", 1);
    entry.sitting = 2;
    ASSERT_TRUE(study().log().append(entry));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(recordsLeftOut(study::foldOf(study())->problems).failed, 1);
}

TEST_F(CraftedBodyTest, AnUnsignedNumberMovesThoseOfTheOfficeNowhere) {
    edit(str("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
             "lamport, "
             "signature, body) SELECT randomblob(16), kind, office, clinician, case_id, sitting, instrument, "
             "date, "
             "previous, 281474976710656, signature, body FROM record WHERE kind = 10 LIMIT 1"));
    reopen();
    const auto appended = study().log().append(study::responseEntry(random(), study(), "crying", 7));
    ASSERT_TRUE(appended);
    EXPECT_LT(appended->front().lamport, 1000);
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-7"), 1)) << "what was acknowledged counts";
}

TEST_F(CraftedBodyTest, RecordsThatAreMovedWhileTheWindowIsOpenCountOnce) {
    ASSERT_TRUE(
        study().log().append(study::Entry{record::Draw{12, 1, 5}, str("VD01"), str("VD01-7"), 0, {}}));
    const int drawn = study().board().now()->totals().drawn;
    study::RawFile(path()).run("UPDATE record SET position = position + 100000 WHERE kind IN (3, 10)");
    EXPECT_EQ(study().board().now()->totals().drawn, drawn);
    study::RawFile(path()).run("DELETE FROM record WHERE kind = 3");
    EXPECT_LT(study().board().now()->totals().drawn, drawn) << "what is gone is not on the board";
}

/// Its locks say that it is the study itself.
TEST_F(CraftedBodyTest, AStudyMadeToLookLikeACopyForAnOfficeIsMissed) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const QString copy = CommandLine::path("copy.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("Genoa"), seal::KdfCost::minimal()));
    close();
    for (const bool withLocks : {true, false}) {
        const QString kept = CommandLine::path("kept.lacrima");
        QFile::remove(kept);
        ASSERT_TRUE(QFile::copy(path(), kept));
        if (withLocks) {
            edit(str(
                "ATTACH '%1' AS copy; INSERT OR REPLACE INTO meta SELECT * FROM copy.meta WHERE key = "
                "'ticket'; "
                "DELETE FROM office; DELETE FROM record WHERE office NOT IN (SELECT office FROM record WHERE "
                "position = 1); DELETE FROM signer WHERE fingerprint NOT IN (SELECT office FROM record WHERE "
                "position = 1)")
                     .arg(copy));
        } else {
            ASSERT_TRUE(QFile::remove(path()) && QFile::copy(copy, path()));
        }
        reopen();
        EXPECT_FALSE(study().memory().missing().empty()) << withLocks;
        close();
        EXPECT_EQ(check().status, cli::test::kDataSayNo);
        ASSERT_TRUE(QFile::remove(path()) && QFile::copy(kept, path()));
    }
    reopen();
    EXPECT_TRUE(study().memory().missing().empty());
}

/// What takes no room, or looks like a letter of ours.
TEST_F(CraftedBodyTest, NamesThatOnlyLookAnotherAreOne) {
    EXPECT_TRUE(study::readsAs(str("Ada Conti"), str("Аdа Cоntі")));
    EXPECT_FALSE(study::readsAs(str("Ada"), str("Ida")));
    for (const char32_t mark : {U'\uFE0F', U'\u3164', U'\u034F', U'\u115F'}) {
        const QString name = str("Ada") + QString::fromUcs4(&mark, 1);
        EXPECT_FALSE(study::mayBeName(name)) << static_cast<unsigned>(mark);
    }
    for (const char* name : {"Zoë Müller-Łuczak", "Ada 2", "O'Neil", "D\u00B4Angelo", "Ada + Bob",
             "Anna Bianchi (Via Dante)", "Иванова", "山田", "رنا", "ΑΔΑ"})
        EXPECT_TRUE(study::mayBeName(str(name))) << name;
    for (const char* name :
        {"recovery code", "Recovery\u00A0Code", "the recovery sheet", "", "Ada\u2800", "Ad\u2D7Fa"})
        EXPECT_EQ(study::mayBeName(str(name)), *name == '\0') << name;
    for (const char* other : {"\u0251da", "Ad\u0430", "ADA", "Ａｄａ", "\uA4EEda"})
        EXPECT_TRUE(study::readsAs(str("Ada"), str(other))) << other;
}

/// Its batch is the id of a reversal: the next one was taken for a reversal of that batch.
TEST_F(CraftedBodyTest, ABatchWithTheIdOfAReversalKeepsNoImportOut) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const QByteArray batch(16, 'b');
    const auto importOf = [&](const char* caseId, const QByteArray& of) {
        study::Entry entry = study::responseEntry(random(), study(), "crying", 1);
        auto& response = std::get<record::Response>(entry.payload);
        response.caseId = entry.caseId = str(caseId);
        response.mode = record::Mode::Import;
        response.batch = of;
        return entry;
    };
    const auto reverse = [&](const QByteArray& target) {
        const auto done =
            study().log().append(study::Entry{record::Reversal{target, str("Ada"), 1}, {}, {}, 0, {}});
        EXPECT_TRUE(done);
        return done->front().id;
    };
    const auto isThere = [&] { return study::foldOf(study())->casebook.rowOf(str("IM-1"), 1) >= 0; };
    ASSERT_TRUE(study().log().append(importOf("IM-1", batch)));
    ASSERT_TRUE(isThere());
    const QByteArray undone = reverse(batch);
    ASSERT_FALSE(isThere());
    ASSERT_TRUE(study().log().append(importOf("IM-2", undone)));
    reverse(undone);
    EXPECT_TRUE(isThere()) << "the undo of it was undone";
}

/// Whoever has an office's key uses up the numbers, so that nothing could follow.
TEST_F(CraftedBodyTest, TheLargestNumberLeavesRoomForTheOthers) {
    const seal::SigningKey office = officeKey();
    const study::Entry entry = study::responseEntry(random(), study(), "crying", 7);
    const QByteArray publicKey = study().definition().publicKey;
    close();
    forge(entry, publicKey, office, {}, record::kLargestLamport - 1);
    reopen();
    const auto appended = study().log().append(study::responseEntry(random(), study(), "crying", 8));
    ASSERT_TRUE(appended);
    EXPECT_LT(appended->front().lamport, 1000);
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-8"), 1)) << "what was acknowledged counts";
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_GE(study::foldOf(study())->casebook.rowOf(str("VD01-8"), 1), 0);
}

TEST_F(CraftedBodyTest, TheLastPlaceIsNeverTaken) {
    edit(str("UPDATE sqlite_sequence SET seq = 281474976710656 WHERE name = 'record'"));
    reopen();
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 7)));
    reopen();
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-7"), 1));
    edit(str(
        "INSERT INTO record (position, id, kind, office, clinician, case_id, sitting, instrument, date, "
        "previous, lamport, signature, body) SELECT 281474976710656, randomblob(16), kind, office, "
        "clinician, "
        "case_id, sitting, instrument, date, previous, lamport, signature, body FROM record WHERE kind = 10 "
        "LIMIT 1"));
    reopen();
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 8)));
    reopen();
    EXPECT_TRUE(*study().board().hasSurvey(str("VD01-8"), 1)) << "what was acknowledged counts";
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

TEST_F(CraftedBodyTest, ARowAtTheLastPlacesLeavesRoomForWhatComes) {
    int patient = 50;
    for (const std::int64_t place :
        {(std::int64_t{1} << 48) - (std::int64_t{1} << 20), std::int64_t{1} << 48}) {
        edit(QStringLiteral(
            "INSERT INTO record (position, id, kind, office, clinician, case_id, sitting, "
            "instrument, date, previous, lamport, signature, body) VALUES (%1, randomblob(16), "
            "10, 'AAAA', '', 'X', 1, 'crying', '2026-01-01', randomblob(32), 3, randomblob(64), "
            "randomblob(40))")
                 .arg(place));
        reopen();
        EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", ++patient)));
        EXPECT_EQ(check().status, cli::test::kDataSayNo) << "it is told";
        edit(str("DELETE FROM record WHERE office = 'AAAA'"));
        EXPECT_EQ(check().status, cli::test::kDone);
    }
}

/// A sentence of our own could stand in a name, behind a line's end.
TEST_F(CraftedBodyTest, WhatStandsInTheFileMakesNoLinesOfItsOwn) {
    edit(str(
        "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
        "lamport, signature, body) VALUES (randomblob(16), 10, 'A' || char(10) || '88 records; 0 "
        "problem(s) found' || char(8232) || char(13), '', 'X', 1, 'crying', '2026-01-01', randomblob(32), "
        "3, randomblob(64), randomblob(40))"));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    for (const QString& line : checked.out.split(QLatin1Char('\n')))
        EXPECT_FALSE(line.startsWith(str("88 records"))) << line.toStdString();
}

/// An accepted office gives a record the largest number that others go on from, or one beside it.
class NumberNearTheEndTest : public CraftedBodyTest, public testing::WithParamInterface<int> {};

TEST_P(NumberNearTheEndTest, PutsNobodysRecordsOutOfOrder) {
    const QByteArray publicKey = study().definition().publicKey;
    const seal::SigningKey office = officeKey();
    const study::Entry entry = study::responseEntry(random(), study(), "crying", 40);
    close();
    forge(entry, publicKey, office, {}, record::kFurthestLamport + GetParam());
    reopen();
    for (int patient = 41; patient <= 43; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    EXPECT_EQ(rows(), 6U);
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    ASSERT_TRUE(study().keys().add(str("Eve"), str("eve and her words 7"), seal::KdfCost::minimal()));
    const auto report = study().log().verify();
    EXPECT_TRUE(report->isSound()) << (report->problems.empty() ? std::string()
                                                                : std::string(report->problems[0].error.key));
}

INSTANTIATE_TEST_SUITE_P(Numbers, NumberNearTheEndTest, testing::Values(-3, -2, -1, 0, 1));

} // namespace
} // namespace lacrima::attack
