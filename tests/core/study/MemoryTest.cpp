// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"
#include "core/study/StudyMemory.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <QFile>

namespace lacrima::study {
namespace {

class MemoryTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        ASSERT_TRUE(study().memory().recall());
        for (int number = 1; number <= 2; ++number)
            ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", number)));
    }
    QByteArray id() { return study().definition().studyId; }
    std::map<QString, SeenHead> seen() { return SeenStudy::ofThisComputer(id()).heads(); }
    QString own() { return study().office().info()->fingerprint; }
};

TEST_F(MemoryTest, WhatIsAppendedIsKeptInMind) {
    const auto before = seen();
    ASSERT_EQ(before.size(), 2U); // the founder's and the office's
    EXPECT_EQ(before.at(own()).length, 3);
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 3)));
    EXPECT_EQ(seen().at(own()).length, 4);
    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    ASSERT_TRUE(study().team().refuse(own()));
    const QString founder = study().log().headers()->front().header.office;
    EXPECT_EQ(seen().at(founder).length, before.at(founder).length + 1);
}

TEST_F(MemoryTest, AStudyThatIsOpenedAgainLacksNothing) {
    reopen();
    ASSERT_TRUE(study().memory().recall());
    EXPECT_TRUE(study().memory().missing().empty());
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_TRUE(study().log().verify()->isSound());
}

TEST_F(MemoryTest, WhatAnotherProgramAppendedIsSeenAtOpening) {
    reopen(); // without recall, as a program that remembers nothing
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 3)));
    EXPECT_EQ(seen().at(own()).length, 3);
    reopen();
    ASSERT_TRUE(study().memory().recall());
    EXPECT_EQ(seen().at(own()).length, 4);
}

TEST_F(MemoryTest, AHeadThatNobodySignedIsNotKeptInMind) {
    RawFile(path()).run("UPDATE signer SET length = 500 WHERE fingerprint NOT IN (SELECT office FROM record "
                        "WHERE position = 1)");
    SeenStudy::ofThisComputer(id()).forget(own());
    reopen();
    ASSERT_TRUE(study().memory().recall());
    EXPECT_EQ(seen().at(own()).length, 3) << "its chain says how far it goes";
}

/// It holds the founder's chain and no other office's.
TEST_F(MemoryTest, ACopyForAnOfficeThatIsOpenedHereTakesAnswers) {
    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    const QString copy = folder().path("copy.lacrima");
    ASSERT_TRUE(
        study().team().makeCopyForOffice(copy, QStringLiteral("Corso Roma"), seal::KdfCost::minimal()));
    auto opened = Study::open(copy, installation());
    ASSERT_TRUE(opened) << keyOf(opened);
    ASSERT_TRUE(opened->memory().recall());
    EXPECT_TRUE(opened->memory().missing().empty());
    ASSERT_TRUE(opened->office().registerAs(QStringLiteral("CR"), QStringLiteral("Corso Roma")));
    EXPECT_TRUE(opened->log().append(responseEntry(random(), *opened, "crying", 9)));
    ASSERT_TRUE(opened->memory().recall());
    EXPECT_TRUE(opened->memory().missing().empty()) << "this file never had the other office's records";
    EXPECT_FALSE(opened->memory().isBehind());
    EXPECT_TRUE(opened->log().append(responseEntry(random(), *opened, "crying", 10)));
}

/// What an office sends is looked at on the team's computer: neither file is missing what is in the other.
TEST_F(MemoryTest, TheFileOfAnOfficeIsNotAnOlderCopyAndLeavesTheStudyAsItIs) {
    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    const QString copy = folder().path("copy.lacrima");
    ASSERT_TRUE(
        study().team().makeCopyForOffice(copy, QStringLiteral("Corso Roma"), seal::KdfCost::minimal()));
    ASSERT_TRUE(study().team().refuse(own())); // the founder's chain goes on
    {
        auto there = Study::open(copy, installation('z'));
        ASSERT_TRUE(there && there->office().registerAs(QStringLiteral("CR"), QStringLiteral("Corso Roma")));
        ASSERT_TRUE(there->log().append(responseEntry(random(), *there, "crying", 9)));
    }
    {
        auto opened = Study::open(copy, installation());
        ASSERT_TRUE(opened);
        ASSERT_TRUE(opened->memory().recall());
        EXPECT_TRUE(opened->memory().missing().empty());
        EXPECT_FALSE(opened->memory().isBehind());
    }
    reopen();
    ASSERT_TRUE(study().memory().recall());
    EXPECT_TRUE(study().memory().missing().empty());
    EXPECT_TRUE(study().log().verify()->isSound());
}

/// The file does not know the office any more; the computer does.
TEST_F(MemoryTest, ACopyFromBeforeTheOfficeRegisteredIsAnOlderCopy) {
    const QString file = folder().path("late.lacrima");
    const QString kept = folder().path("kept.lacrima");
    {
        auto made = createStudy(file);
        ASSERT_TRUE(made && made->study.memory().recall());
    }
    ASSERT_TRUE(QFile::copy(file, kept));
    QString before;
    {
        auto open = Study::open(file, installation());
        ASSERT_TRUE(open && open->memory().recall());
        ASSERT_TRUE(open->office().registerAs(QStringLiteral("CR"), QStringLiteral("Corso Roma")));
        ASSERT_TRUE(open->log().append(responseEntry(random(), *open, "crying", 1)));
        before = open->office().info()->fingerprint;
    }
    ASSERT_TRUE(QFile::remove(file) && QFile::copy(kept, file));
    auto open = Study::open(file, installation());
    ASSERT_TRUE(open && open->memory().recall());
    EXPECT_TRUE(open->memory().isBehind());
    ASSERT_TRUE(open->office().registerAs(QStringLiteral("CR"), QStringLiteral("Corso Roma")));
    EXPECT_NE(open->office().info()->fingerprint, before);
    EXPECT_EQ(open->team().offices()->back().office.missing, 2) << "said in the study";
    EXPECT_FALSE(open->memory().isBehind());
    EXPECT_TRUE(open->log().append(responseEntry(random(), *open, "crying", 2)));
}

/// On a computer of the team that is no office, too.
TEST_F(MemoryTest, ACopyThatLacksWhatTheTeamDidIsAnOlderCopy) {
    const QString file = folder().path("team.lacrima");
    const QString kept = folder().path("kept.lacrima");
    {
        auto made = createStudy(file);
        ASSERT_TRUE(made && made->study.memory().recall());
    }
    ASSERT_TRUE(QFile::copy(file, kept));
    {
        auto open = Study::open(file, installation());
        ASSERT_TRUE(open && open->memory().recall());
        ASSERT_TRUE(open->keys().unlock(QStringLiteral("open sesame")));
        ASSERT_TRUE(open->team().makeCopyForOffice(
            folder().path("copy.lacrima"), QStringLiteral("Corso Roma"), seal::KdfCost::minimal()));
    }
    ASSERT_TRUE(QFile::remove(file) && QFile::copy(kept, file));
    auto open = Study::open(file, installation());
    ASSERT_TRUE(open && open->memory().recall());
    EXPECT_TRUE(open->memory().isBehind());
    ASSERT_TRUE(open->keys().unlock(QStringLiteral("open sesame")));
    EXPECT_EQ(keyOf(open->team().makeCopyForOffice(
                  folder().path("another.lacrima"), QStringLiteral("Via Po"), seal::KdfCost::minimal())),
        "study.older_copy");
}

TEST_F(MemoryTest, AStudyWithoutItsOfficesIsNoCopyForOne) {
    const QString office = own();
    RawFile(path()).run(
        "DELETE FROM office; DELETE FROM record WHERE office NOT IN (SELECT office FROM record "
        "WHERE position = 1); DELETE FROM signer WHERE fingerprint NOT IN (SELECT office FROM "
        "record WHERE position = 1); INSERT INTO meta VALUES ('ticket', zeroblob(32))");
    reopen();
    ASSERT_TRUE(study().memory().recall());
    ASSERT_EQ(study().memory().missing().size(), 1U);
    EXPECT_EQ(study().memory().missing().front().error,
        base::error("study.seen_missing", {office.toStdString(), "3"}));
}

TEST_F(MemoryTest, RecordsThatTheHeadOfTheChainMissesAreToldOnce) {
    RawFile(path()).run("DELETE FROM record WHERE position = (SELECT max(position) FROM record)");
    reopen();
    ASSERT_TRUE(study().memory().recall());
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_TRUE(report->problems.front().error.key.is("study.seen_missing"));
    EXPECT_EQ(recordsLeftOut(study().log().read()->problems).failed, 1);
}

TEST_F(MemoryTest, EveryReadingFromTheStartTellsWhatIsMissing) {
    const QString kept = folder().path("kept.lacrima");
    close();
    ASSERT_TRUE(QFile::copy(path(), kept));
    reopen();
    ASSERT_TRUE(study().memory().recall());
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 3)));
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 4)));
    close();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(kept, path()));
    reopen();
    ASSERT_TRUE(study().memory().recall());
    EXPECT_TRUE(study().memory().isBehind());
    const std::int64_t last = *study().log().lastPosition();
    EXPECT_EQ(recordsLeftOut(study().log().read()->problems).failed, 2);
    EXPECT_EQ(recordsLeftOut(study().log().readUntil(last)->problems).failed, 2);
    EXPECT_TRUE(study().log().read(last)->problems.empty());
    EXPECT_FALSE(study().log().verify()->isSound());
}

TEST_F(MemoryTest, AnotherStudyInThePlaceOfACopyIsTold) {
    const QString fingerprint = study().fingerprint();
    const QString copy = folder().path("copy.lacrima");
    ASSERT_TRUE(recognise(study()));
    close();
    ASSERT_TRUE(QFile::copy(path(), copy));
    {
        auto opened = Study::open(copy, installation());
        ASSERT_TRUE(opened) << keyOf(opened);
        const auto known = recognise(*opened);
        ASSERT_TRUE(known) << keyOf(known);
        EXPECT_FALSE(known->isNew);
        EXPECT_EQ(known->otherHere, QString());
    }
    ASSERT_TRUE(QFile::remove(copy));
    auto other = createStudy(copy);
    ASSERT_TRUE(other) << keyOf(other);
    const auto known = recognise(other->study);
    ASSERT_TRUE(known) << keyOf(known);
    EXPECT_TRUE(known->isNew);
    EXPECT_EQ(known->otherHere, fingerprint);
}

TEST(SeenStudyTest, AreKeptByStudyAndNeverGetShorter) {
    const support::ScratchFolder folder;
    const SeenStudy seen(folder.path("config"), QByteArray(16, 's'));
    const QString path = folder.path("s.lacrima");
    const SeenHead head{7, 40, QByteArray(32, 'h')};
    seen.noteHead(QStringLiteral("ab"), head, path);
    seen.noteHead(QStringLiteral("ab"), {6, 90, QByteArray(32, 'x')}, path);
    seen.noteHead(QStringLiteral("ab"), {7, 91, QByteArray(32, 'y')}, path);
    EXPECT_EQ(seen.heads(), (std::map<QString, SeenHead>{{QStringLiteral("ab"), head}}));
    const SeenHead longer{8, 95, QByteArray(32, 'z')};
    seen.noteHead(QStringLiteral("ab"), longer, path);
    EXPECT_EQ(seen.heads().at(QStringLiteral("ab")), longer);
    EXPECT_EQ(seen.headsAt(path), seen.heads());
    const QString elsewhere = folder.path("t.lacrima");
    EXPECT_FALSE(seen.knows(elsewhere));
    EXPECT_TRUE(seen.headsAt(elsewhere).empty());
    seen.noteHead(QStringLiteral("cd"), head, elsewhere);
    EXPECT_TRUE(seen.knows(elsewhere));
    EXPECT_EQ(seen.headsAt(elsewhere).size(), 1U);
    seen.takeAlong({{QStringLiteral("ef"), head}}, elsewhere);
    EXPECT_EQ(seen.headsAt(elsewhere).size(), 2U);
    EXPECT_EQ(seen.headsWith(QStringLiteral("cd"), false), seen.headsAt(elsewhere))
        << "of the files that had it";
    EXPECT_TRUE(seen.headsWith(QStringLiteral("gh"), false).empty()) << "none had it";
    seen.noteLocks(elsewhere);
    EXPECT_EQ(seen.headsWith(QString(), true), seen.headsAt(elsewhere)) << "of its sort";
    EXPECT_EQ(seen.headsWith(QString(), false), seen.headsAt(path));
    EXPECT_EQ(seen.headsAt(path).size(), 1U) << "other offices are missed where they were seen";
    const SeenStudy other(folder.path("config"), QByteArray(16, 't'));
    EXPECT_TRUE(other.heads().empty());
    for (const auto& known : seen.heads()) seen.forget(known.first);
    EXPECT_TRUE(seen.heads().empty());
}

/// Whichever place is read first.
TEST(SeenStudyTest, OfTwoPlacesTheOneThatSawMoreOfAChainCounts) {
    const support::ScratchFolder folder;
    const SeenStudy seen(folder.path("config"), QByteArray(16, 's'));
    const QString one = QStringLiteral("ab");
    const QString another = QStringLiteral("cd");
    const SeenHead longer{5, 9, QByteArray(32, 'l')};
    const SeenHead shorter{3, 7, QByteArray(32, 's')};
    seen.noteHead(one, longer, folder.path("s.lacrima"));
    seen.noteHead(another, shorter, folder.path("s.lacrima"));
    seen.noteHead(one, shorter, folder.path("t.lacrima"));
    seen.noteHead(another, longer, folder.path("t.lacrima"));
    const std::map<QString, SeenHead> both{{one, longer}, {another, longer}};
    EXPECT_EQ(seen.headsWith(one, false), both);
    EXPECT_EQ(seen.headsWith(another, false), both);
}

} // namespace
} // namespace lacrima::study
