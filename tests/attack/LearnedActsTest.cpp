// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

#include <array>

namespace lacrima::attack {
namespace {

/// Somebody alters a row for the moment in which this computer learns who belongs to the study, puts it
/// right, and later puts an older copy back: what was learned is known all the same.
class LearnedActsTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        unlockAsTeam();
        m_bobs.emplace(addBob());
        keepAs(m_older);
    }
    void remove(study::Study& study, const char* name) {
        const auto removed = study.keys().remove(str(name));
        EXPECT_TRUE(removed) << keyOf(removed);
    }
    void flipSignature(std::int64_t position) const {
        study::RawFile raw(path());
        QByteArray signature = raw.bytes("signature", position);
        signature[0] = static_cast<char>(signature[0] ^ 1);
        raw.setBytes("signature", position, signature);
    }
    std::int64_t lastOf(const QString& office) const {
        return (*store::StudyFile::open(path())->records().lastOf(office))->position;
    }
    QString founder() const { return seal::SigningKey::fromSeed(m_bobs->study.founderSeed()).fingerprint(); }
    void setHead(const char* column, const QString& value) const {
        study::RawFile(path()).run(QStringLiteral("UPDATE signer SET %1 = %2 WHERE fingerprint = '%3'")
                                       .arg(str(column), value, founder())
                                       .toUtf8()
                                       .constData());
    }
    void expectBobStaysOut() {
        put(m_older);
        reopen();
        EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
        close();
        EXPECT_EQ(check().status, cli::test::kDataSayNo);
    }

    std::optional<seal::HolderKeys> m_bobs;
    QString m_older = CommandLine::path("older.lacrima");
};

TEST_F(LearnedActsTest, ASignatureThatWasAlteredAtFirstSightHindersNothing) {
    flipSignature(2);
    forgetThisComputer();
    reopen();
    flipSignature(2);
    reopen();
    unlockAsTeam();
    remove(study(), "Bob");
    expectBobStaysOut();
}

TEST_F(LearnedActsTest, ASignatureThatIsAlteredDuringARemovalHindersNothing) {
    unlockAsTeam();
    flipSignature(2);
    remove(study(), "Bob");
    flipSignature(2);
    expectBobStaysOut();
}

TEST_F(LearnedActsTest, ASignatureThatIsAlteredAsAnActComesInHindersNothing) {
    elsewhere(path(), [this](study::Study& team) {
        ASSERT_TRUE(team.keys().add(str("Carla"), str("carla and 4 words"), seal::KdfCost::minimal()));
    });
    const std::int64_t act = lastOf(founder());
    flipSignature(act);
    reopen();
    flipSignature(act);
    reopen();
    unlockAsTeam();
    remove(study(), "Bob");
    expectBobStaysOut();
}

TEST_F(LearnedActsTest, ARemovalThatComesInWithAnAlteredHeadIsLearned) {
    elsewhere(path(), [this](study::Study& team) { remove(team, "Bob"); });
    setHead("signature", str("zeroblob(64)"));
    reopen();
    expectBobStaysOut();
}

TEST_F(LearnedActsTest, ARemovalIsLearnedAlsoAfterABackupWasGoneOnWith) {
    const QString beforeRemoval = CommandLine::path("before-removal.lacrima");
    unlockAsTeam();
    ASSERT_TRUE(study().keys().add(str("Carla"), str("carla and 4 words"), seal::KdfCost::minimal()));
    put(m_older);
    elsewhere(path(), [](study::Study& team) {
        ASSERT_TRUE(team.keys().add(str("Dora"), str("dora and 4 words"), seal::KdfCost::minimal()));
    });
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    close();
    ASSERT_TRUE(QFile::copy(path(), beforeRemoval));
    elsewhere(path(), [this](study::Study& team) { remove(team, "Bob"); });
    reopen();
    put(beforeRemoval);
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
}

/// A signed head is all that is left of an act that was taken out before this computer saw it.
TEST_F(LearnedActsTest, TheHeadThatTellsOfAnActThatIsGoneIsNotSignedAway) {
    elsewhere(path(), [this](study::Study& team) { remove(team, "Bob"); });
    edit(str("DELETE FROM record WHERE position = (SELECT max(position) FROM record)"));
    reopen();
    unlockAsTeam();
    EXPECT_EQ(keyOf(study().keys().add(str("Carla"), str("carla and 4 words"), seal::KdfCost::minimal())),
        "study.holders_in_doubt");
    close();
    forgetThisComputer();
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("may count again"))) << checked.out.toStdString();
}

TEST_F(LearnedActsTest, ARemovalThatWasSeenInACopyForAnOfficeIsLearned) {
    const QString copy = CommandLine::path("copy.lacrima");
    elsewhere(path(), [&](study::Study& team) {
        remove(team, "Bob");
        ASSERT_TRUE(team.team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    });
    {
        auto north = study::Study::open(copy, study::installation());
        ASSERT_TRUE(north && study::recognise(*north));
        EXPECT_EQ(keyOf(north->keys().unlock(str(kTeamPassphrase))), "study.no_locks");
    }
    put(m_older);
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
    EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
}

/// An older copy in which another row has the id of the removal: it is not brought back by half.
TEST_F(LearnedActsTest, ARowInThePlaceOfAnActKeepsItsHeadOut) {
    unlockAsTeam();
    remove(study(), "Bob");
    const auto act = **store::StudyFile::open(path())->records().lastOf(study().founder());
    const QString office = study().office().info()->fingerprint;
    put(m_older);
    putJunk(office, record::Kind::Draw);
    edit(QStringLiteral("UPDATE record SET id = %1 WHERE position = (SELECT max(position) FROM record)")
             .arg(literal(act.record.header.id)));
    reopen();
    EXPECT_FALSE(study().memory().goOn());
    EXPECT_NE(head(study().founder()).lastHash, seal::recordHash(act.record.header, act.record.body));
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
}

/// The file is cut, says no more who this computer is, and has another name.
TEST_F(LearnedActsTest, ALossIsToldEachTimeTheRenamedFileIsOpened) {
    const store::Signer before = head(study().office().info()->fingerprint);
    const std::int64_t left = *study().log().lastPosition();
    ASSERT_EQ(seal(11), "");
    ASSERT_EQ(seal(12), "");
    cutAfter(left);
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(before));
    edit(str("DELETE FROM office"));
    const QString renamed = CommandLine::path("renamed.lacrima");
    ASSERT_TRUE(QFile::rename(path(), renamed));
    for (int opening = 1; opening <= 3; ++opening) {
        auto again = study::Study::open(renamed, study::installation());
        ASSERT_TRUE(again && study::recognise(*again));
        EXPECT_EQ(study::recordsLeftOut(again->memory().missing()).failed, 2) << opening;
        EXPECT_TRUE(again->memory().isBehind()) << opening;
    }
}

TEST_F(LearnedActsTest, AWrongPassphraseAtAMomentOfDoubtStopsNobodyForGood) {
    const store::Signer before = head(study().founder());
    setHead("public_key", str("zeroblob(32)"));
    EXPECT_FALSE(study().keys().prove(str("not the words of anybody 1")));
    setHead("public_key", literal(before.publicKey));
    EXPECT_EQ(seal(11), "");
}

TEST_F(LearnedActsTest, ACodeIsTakenAlsoWhileItsRegistrationIsAltered) {
    {
        auto north = study::Study::open(path(), QByteArray(32, 'n'));
        ASSERT_TRUE(north && north->office().registerAs(str("NO"), str("North")));
    }
    flipSignature(*study().log().lastPosition());
    auto south = study::Study::open(path(), QByteArray(32, 's'));
    ASSERT_TRUE(south);
    EXPECT_EQ(keyOf(south->office().registerAs(str("NO"), str("South"))), "study.code_taken");
}

/// This computer is an office of the study and one of a copy. Somebody cuts the last answers of the first
/// off, and says by rows of the copy that it was always the second here.
TEST_F(LearnedActsTest, TheRowsOfAnotherOfficeOfThisComputerHideNothingThatIsGone) {
    const QString copy = CommandLine::path("copy.lacrima");
    unlockAsTeam();
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    const QString first = study().office().info()->fingerprint;
    close();
    {
        auto north = study::Study::open(copy, study::installation());
        ASSERT_TRUE(north && study::recognise(*north));
        ASSERT_TRUE(north->office().registerAs(str("NO"), str("North")));
    }
    reopen();
    ASSERT_EQ(seal(11), "");
    const std::int64_t left = *study().log().lastPosition();
    const store::Signer before = head(first);
    ASSERT_EQ(seal(12), "");
    ASSERT_EQ(seal(13), "");
    close();
    cutAfter(left);
    {
        const auto from = store::StudyFile::open(copy);
        const auto row = **from->offices().find(seal::installationId(study::installation()));
        auto file = store::StudyFile::open(path());
        ASSERT_TRUE(file->records().putSigner(before));
        const auto registration = **from->records().lastOf(row.fingerprint);
        ASSERT_TRUE(file->records().append(std::array{registration.record}));
        ASSERT_TRUE(file->records().putSigner(**from->records().signer(row.fingerprint)));
        ASSERT_TRUE(file->offices().replace(row));
    }
    for (int opening = 1; opening <= 2; ++opening) {
        reopen();
        EXPECT_EQ(study::recordsLeftOut(study().memory().missing()).failed, 2) << opening;
        EXPECT_TRUE(study().memory().isBehind()) << opening;
    }
    close();
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

} // namespace
} // namespace lacrima::attack
