// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/SeenStudy.h"
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// Somebody edits the file, or another program works on the study, while this one has it open.
class OpenMeanwhileTest : public AttackedStudy {
protected:
    QString own() { return study().office().info()->fingerprint; }
    void turnBackTo(std::int64_t position, const store::Signer& head) const {
        cutAfter(position);
        ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(head));
    }
    std::string unlockAsBob() {
        reopen();
        return keyOf(study().keys().unlock(str(kBob)));
    }
    std::string remove(study::Study& study, const char* name) {
        return keyOf(study.keys().remove(str(name)));
    }
    std::string add(study::Study& study, const char* name) {
        return keyOf(study.keys().add(
            str(name), QStringLiteral("%1 and 4 words").arg(str(name)), seal::KdfCost::minimal()));
    }
    static std::unique_ptr<study::Study> another(const QString& file) {
        auto opened = study::Study::open(file, study::installation());
        EXPECT_TRUE(opened && study::recognise(*opened));
        return std::make_unique<study::Study>(std::move(*opened));
    }

    QString m_copy = CommandLine::path("copy.lacrima");
};

TEST_F(OpenMeanwhileTest, WhatAnotherWindowWroteIsMissedWhenItIsCutOff) {
    ASSERT_EQ(seal(11), "");
    const std::int64_t left = *study().log().lastPosition();
    {
        const auto other = another(path());
        for (int patient = 12; patient <= 14; ++patient) ASSERT_EQ(seal(*other, patient), "");
    }
    cutAfter(left);
    ASSERT_EQ(seal(15), ""); // after the head that the other window signed
    close();
    forgetThisComputer();
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("3 record(s) signed by"))) << checked.out.toStdString();
}

TEST_F(OpenMeanwhileTest, AFileThatIsTurnedBackIsNotGoneOnFrom) {
    ASSERT_EQ(seal(11), "");
    const std::int64_t left = *study().log().lastPosition();
    const store::Signer before = head(own());
    ASSERT_EQ(seal(12), "");
    turnBackTo(left, before);
    EXPECT_EQ(seal(13), "study.older_copy");
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
}

TEST_F(OpenMeanwhileTest, AKeyThatIsGivenUpAddsNothingAnyMore) {
    ASSERT_EQ(seal(11), "");
    study::SeenStudy::ofThisComputer(study().definition().studyId).giveUp(own());
    EXPECT_EQ(seal(12), "study.older_copy");
    EXPECT_TRUE(study().memory().hasGivenUp());
}

/// One program in the file, another in a copy of it: who was removed in the one stays removed.
TEST_F(OpenMeanwhileTest, AnActInACopyOverwritesNoRemoval) {
    unlockAsTeam();
    addBob();
    keepAs(m_copy);
    unlockAsTeam();
    const auto inCopy = another(m_copy);
    ASSERT_TRUE(inCopy->keys().unlock(str(kTeamPassphrase)));
    ASSERT_EQ(remove(study(), "Bob"), "");
    EXPECT_EQ(add(*inCopy, "Carla"), "study.older_copy");
    put(m_copy);
    EXPECT_EQ(unlockAsBob(), "study.holder_removed");
}

TEST_F(OpenMeanwhileTest, WhoIsRemovedInACopyUnlocksNothingThatIsOpen) {
    unlockAsTeam();
    addBob();
    keepAs(m_copy);
    const auto inCopy = another(m_copy);
    ASSERT_TRUE(inCopy->keys().unlock(str(kTeamPassphrase)));
    ASSERT_EQ(remove(*inCopy, "Bob"), "");
    EXPECT_FALSE(study().keys().prove(str(kBob)));
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
    EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
}

TEST_F(OpenMeanwhileTest, ARemovalThatIsCutOffIsNotForgottenByWhoActsNext) {
    unlockAsTeam();
    addBob();
    const store::Signer before = head(study().founder());
    const std::int64_t left = *study().log().lastPosition();
    const auto lock = store::StudyFile::open(path())->keyHolders().list(str("Bob"))->front();
    {
        const auto other = another(path());
        ASSERT_TRUE(other->keys().unlock(str(kTeamPassphrase)));
        ASSERT_EQ(remove(*other, "Bob"), "");
    }
    turnBackTo(left, before);
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().put(lock));
    EXPECT_EQ(add(study(), "Carla"), "study.older_copy");
    EXPECT_EQ(unlockAsBob(), "study.holder_removed");
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

/// The act would be about a key that nobody knows of, and end nothing once the row is put right.
TEST_F(OpenMeanwhileTest, NobodyIsRemovedByHalfWhileACertificateIsAltered) {
    unlockAsTeam();
    addBob();
    const QString date = str("UPDATE record SET date = '%1' WHERE position = (SELECT max(position) - 1 FROM "
                             "record WHERE kind = 6)");
    edit(date.arg(str("2026-01-01")));
    forgetThisComputer();
    reopen();
    unlockAsTeam();
    EXPECT_EQ(remove(study(), "Bob"), "study.holders_in_doubt");
    EXPECT_EQ(add(study(), "Carla"), "study.holders_in_doubt");
    EXPECT_EQ(keyOf(study().keys().renewRecovery(seal::KdfCost::minimal())), "study.holders_in_doubt");
    EXPECT_EQ(store::StudyFile::open(path())->keyHolders().list(str("Bob"))->front().name, str("Bob"));
}

TEST_F(OpenMeanwhileTest, ARemovalCountsWhateverBecomesOfTheFoundersKeyMeanwhile) {
    for (const QString& change : {str("UPDATE signer SET public_key = zeroblob(32) WHERE fingerprint = '%1'"),
             str("DELETE FROM signer WHERE fingerprint = '%1'")}) {
        const QByteArray sql = change.arg(study().founder()).toUtf8();
        unlockAsTeam();
        const QString name = sql.startsWith("UPDATE") ? str("Bob") : str("Carla");
        ASSERT_EQ(add(study(), name.toUtf8().constData()), "");
        const store::Signer before = head(study().founder());
        study::RawFile(path()).run(sql.constData());
        const auto removed = study().keys().remove(name);
        {
            study::RawFile raw(path());
            raw.run(
                QStringLiteral("INSERT INTO signer SELECT '%1', x'', 0, x'', x'' WHERE NOT EXISTS (SELECT 1 "
                               "FROM signer WHERE fingerprint = '%1')")
                    .arg(before.fingerprint)
                    .toUtf8()
                    .constData());
            raw.run(QStringLiteral("UPDATE signer SET public_key = %2 WHERE fingerprint = '%1'")
                        .arg(before.fingerprint, literal(before.publicKey))
                        .toUtf8()
                        .constData());
        }
        reopen();
        const std::string unlocked = keyOf(study().keys().unlock(QStringLiteral("%1 and 4 words").arg(name)));
        EXPECT_EQ(unlocked.empty(), !removed) << sql.toStdString() << ' ' << keyOf(removed);
    }
}

/// Two ways that both are signed: what this computer does on is remembered all the same.
TEST_F(OpenMeanwhileTest, ARemovalIsRememberedAlsoWhereThePeopleWentTwoWays) {
    const QString beforeRemoval = CommandLine::path("before-removal.lacrima");
    unlockAsTeam();
    addBob();
    keepAs(m_copy);
    unlockAsTeam();
    ASSERT_EQ(add(study(), "Xenia"), "");
    elsewhere(m_copy, [this](study::Study& team) { ASSERT_EQ(add(team, "Yves"), ""); });
    put(m_copy);
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    unlockAsTeam();
    keepAs(beforeRemoval);
    unlockAsTeam();
    ASSERT_EQ(remove(study(), "Bob"), "");
    put(beforeRemoval);
    EXPECT_EQ(unlockAsBob(), "study.holder_removed");
}

/// Anybody can register an office, and put what they like in its name.
TEST_F(OpenMeanwhileTest, AnAlteredRecordOfAnOfficeThatWaitsMarksNoCase) {
    {
        auto stranger = study::Study::open(path(), QByteArray(32, 's'));
        ASSERT_TRUE(stranger && stranger->office().registerAs(str("ST"), str("Stranger")));
        ASSERT_EQ(seal(*stranger, 1), "");
    }
    edit(str("UPDATE record SET body = body || x'00' WHERE position = (SELECT max(position) FROM record)"));
    reopen();
    EXPECT_TRUE(study().log().read()->failed.empty());
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

TEST_F(OpenMeanwhileTest, TheRowOfAnotherFileMakesNoOfficeOfThisOne) {
    unlockAsTeam();
    ASSERT_TRUE(study().team().makeCopyForOffice(m_copy, str("North"), seal::KdfCost::minimal()));
    const QString office = own();
    const store::Signer signer = head(office);
    const auto row =
        store::StudyFile::open(path())->offices().find(seal::installationId(study::installation()));
    close();
    {
        auto file = store::StudyFile::open(m_copy);
        ASSERT_TRUE(file->records().putSigner(signer));
        ASSERT_TRUE(file->offices().replace(**row));
    }
    for (int opening = 1; opening <= 2; ++opening) {
        const auto copy = another(m_copy);
        EXPECT_EQ(seal(*copy, 21), "study.no_office") << opening;
    }
    ASSERT_TRUE(another(m_copy)->office().registerAs(str("NO"), str("North")));
    EXPECT_EQ(seal(*another(m_copy), 21), "");
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_EQ(seal(22), "");
}

} // namespace
} // namespace lacrima::attack
