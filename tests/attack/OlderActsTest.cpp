// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

#include <QDir>
#include <QFile>

namespace lacrima::attack {
namespace {

/// An older copy, or a part of one, in the place of the study: what this computer has seen counts.
class OlderActsTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        m_bobs.emplace(addBob());
        m_founder.emplace(seal::SigningKey::fromSeed(m_bobs->study.founderSeed()));
        m_publicKey = study().definition().publicKey;
        keepAs(m_before);
    }
    void keepAs(const QString& file) {
        close();
        ASSERT_TRUE(QFile::copy(path(), file));
        unlock();
    }
    void unlock() {
        reopen();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    }
    void removeBob() { ASSERT_TRUE(study().keys().remove(str("Bob"))); }
    bool isBobIn() {
        const auto members = study().keys().members();
        const auto open = study().keys().unlock(str(kBob));
        study().keys().lock();
        return open || std::find(members->begin(), members->end(), str("Bob")) != members->end();
    }
    void putOlderCopyWithNewestRow() {
        const std::int64_t last = *study().log().lastPosition();
        close();
        const study::RawRow newest = study::RawFile(path()).take(last);
        put(m_before);
        study::RawFile(path()).put(newest);
    }
    void forkFounder() {
        for (int at = 0; at < 6; ++at)
            forge({record::OfficeTicket{seal::SigningKey::make().publicKey(), {}}, {}, {}, 0, {}},
                m_publicKey, *m_founder, {&*m_bobs->own, &*m_founder}, 20 + at);
    }

    std::optional<seal::HolderKeys> m_bobs;
    std::optional<seal::SigningKey> m_founder;
    QByteArray m_publicKey;
    QString m_before = CommandLine::path("before.lacrima");
    QString m_after = CommandLine::path("after.lacrima");
};

TEST_F(OlderActsTest, TheNewestRowMakesAnOlderCopyNoNewerOne) {
    for (int patient = 3; patient <= 5; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    putOlderCopyWithNewestRow();
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 6))),
        "study.older_copy");
    EXPECT_EQ(check().status, 1);
}

/// It lost nothing: it is from before.
TEST_F(OlderActsTest, AnOlderCopyIsNotCalledAltered) {
    removeBob();
    close();
    put(m_before);
    const Outcome checked = check();
    EXPECT_EQ(checked.status, 1);
    EXPECT_TRUE(checked.out.contains(str("that this computer has seen are not in the file")));
    EXPECT_FALSE(checked.out.contains(str("altered"))) << checked.out.toStdString();
}

TEST_F(OlderActsTest, TheNewestActBringsNobodyBack) {
    removeBob();
    ASSERT_TRUE(study().team().makeCopyForOffice(
        CommandLine::path("copy.lacrima"), str("North"), seal::KdfCost::minimal()));
    putOlderCopyWithNewestRow();
    unlock();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().keys().add(str("Dora"), str("words of Dora 12"), seal::KdfCost::minimal())),
        "study.older_copy");
    EXPECT_FALSE(isBobIn());
}

/// Whoever could open the study has the founder's key and can sign another chain.
TEST_F(OlderActsTest, AForkIsNeverWhatWasSeen) {
    removeBob();
    close();
    ASSERT_TRUE(QFile::copy(path(), m_after));
    const auto headBefore = *store::StudyFile::open(m_before)->records().signer(m_founder->fingerprint());
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(*headBefore));
    forkFounder();
    reopen();
    EXPECT_FALSE(isBobIn());
    EXPECT_EQ(check().status, 1);
    edit(str("DELETE FROM record WHERE position = (SELECT max(position) FROM record WHERE kind = 6)"));
    reopen();
    EXPECT_FALSE(isBobIn());
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(check().status, 1);
    put(m_after);
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
}

TEST_F(OlderActsTest, AForkThatLooksLikeACopyForAnOfficeTeachesNothing) {
    const QString copy = CommandLine::path("copy.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    removeBob();
    close();
    ASSERT_TRUE(QFile::copy(path(), m_after));
    put(copy);
    forkFounder();
    ASSERT_TRUE(QFile::rename(path(), CommandLine::path("sent.lacrima")));
    {
        auto sent = study::Study::open(CommandLine::path("sent.lacrima"), study::installation());
        ASSERT_TRUE(sent && study::recognise(*sent));
        EXPECT_FALSE(sent->memory().missing().empty()) << "it was never so";
    }
    put(m_after);
    reopen();
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
    EXPECT_FALSE(isBobIn());
}

TEST_F(OlderActsTest, GoingOnForgetsNoAct) {
    removeBob();
    keepAs(m_after);
    for (const char* change : {"UPDATE record SET signature = zeroblob(64) WHERE position = 2",
             "UPDATE record SET body = zeroblob(40) WHERE position = 3",
             "UPDATE signer SET signature = zeroblob(64)"}) {
        put(m_before);
        edit(str(change));
        reopen();
        EXPECT_FALSE(isBobIn()) << change;
        EXPECT_TRUE(study().memory().goOn()) << change;
        EXPECT_FALSE(isBobIn()) << change;
        reopen();
        EXPECT_FALSE(isBobIn()) << change;
        EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase))) << change;
    }
}

/// A backup from before a new passphrase and a new recovery sheet opens with those of today.
TEST_F(OlderActsTest, AnOlderCopyOpensWithTodaysPassphraseAndSheet) {
    ASSERT_TRUE(study().keys().changePassphrase(
        str("Ada"), str(kTeamPassphrase), str("other words for Ada 9"), seal::KdfCost::minimal()));
    const auto code = study().keys().renewRecovery(seal::KdfCost::minimal());
    ASSERT_TRUE(code);
    put(m_before);
    reopen();
    ASSERT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().keys().unlock(str(kTeamPassphrase))), "study.lock_older");
    EXPECT_TRUE(study().keys().unlock(str("other words for Ada 9")));
    study().keys().lock();
    EXPECT_TRUE(study().keys().unlock(*code));
    study().keys().lock();
    EXPECT_FALSE(check().out.contains(str("the lock of"))) << "it is as old as the copy";
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
    close();
    forgetThisComputer();
    reopen();
    EXPECT_TRUE(study().keys().unlock(str("other words for Ada 9"))) << "on any computer";
    study().keys().lock();
    EXPECT_TRUE(study().keys().unlock(*code));
}

TEST_F(OlderActsTest, LocksThatWereTakenOutOpenWhereTheyWereSeen) {
    edit(str("DELETE FROM key_holder"));
    reopen();
    EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(check().status, 1);
}

/// The row that the older head names stands last, as if nothing followed on it.
TEST_F(OlderActsTest, ARowMovedToTheEndLetsNobodyForkTheirChain) {
    const QString office = officeKey().fingerprint();
    const auto before = *store::StudyFile::open(path())->records().signer(office);
    const std::int64_t named = (*store::StudyFile::open(path())->records().lastOf(office))->position;
    for (int patient = 3; patient <= 5; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(*before));
    edit(QStringLiteral(
        "UPDATE record SET position = (SELECT max(position) + 1 FROM record) WHERE position = %1")
             .arg(named));
    reopen();
    for (int patient = 6; patient <= 9; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    edit(str("DELETE FROM record WHERE case_id IN ('VD01-3', 'VD01-4', 'VD01-5') AND kind = 10"));
    EXPECT_EQ(check().status, 1);
}

/// As for a link to the copy it began with: nothing that the office sealed would be missed.
TEST_F(OlderActsTest, ALinkToAnOlderCopyIsAnOlderCopy) {
    const QString folder = CommandLine::path("elsewhere");
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    close();
    const QString copy = folder + str("/study.lacrima");
    ASSERT_TRUE(QFile::copy(m_before, copy));
    store::StudyFile::remove(path());
    ASSERT_TRUE(QFile::link(copy, path()));
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
}

/// What nobody could write down is never known to be missing, and a removal least of all.
TEST_F(OlderActsTest, AHeadIsNeverKeptWithoutWhatItSays) {
    const QString people = CommandLine::path("home/config/lacrima/lacrima/heads");
    const QString folder = people + QLatin1Char('/') +
                           QDir(people).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front() + str("/people");
    ASSERT_TRUE(QDir(folder).removeRecursively());
    {
        QFile inTheWay(folder);
        ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }
    removeBob();
    ASSERT_TRUE(QFile::remove(folder));
    reopen();
    put(m_before);
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_FALSE(isBobIn()) << "it was kept at the next opening";
}

TEST_F(OlderActsTest, ALockThatWasTakenOutIsPutBackByWhoUnlocks) {
    edit(str("DELETE FROM key_holder WHERE name = 'Ada'"));
    unlock();
    EXPECT_TRUE(study().keys().remove(str("Bob"))) << "Ada remains";
    EXPECT_TRUE(study().keys().changePassphrase(
        str("Ada"), str(kTeamPassphrase), str("other words for Ada 9"), seal::KdfCost::minimal()));
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
}

/// Two computers said something of people, each in its copy of the file; one of them goes on with the
/// other's.
TEST_F(OlderActsTest, AfterAConflictOfTwoCopiesTheTeamGoesOn) {
    ASSERT_TRUE(study().keys().add(str("Carla"), str("words of Carla 12"), seal::KdfCost::minimal()));
    close();
    {
        auto other = study::Study::open(m_before, QByteArray(32, 'x'));
        ASSERT_TRUE(other && other->keys().unlock(str(kTeamPassphrase)));
        ASSERT_TRUE(other->keys().add(str("Dora"), str("words of Dora 12"), seal::KdfCost::minimal()));
    }
    put(m_before);
    reopen();
    ASSERT_TRUE(study().memory().isBehind());
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_FALSE(study().memory().isBehind());
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(keyOf(study().keys().add(str("Emil"), str("words of Emil 12"), seal::KdfCost::minimal())), "");
    EXPECT_EQ(*study().team().stateOf(study().office().info()->fingerprint), study::OfficeState::Accepted);
}

/// An office that registered after the copy was made names itself again.
TEST_F(OlderActsTest, NamingTheOfficeAgainForgetsNoAct) {
    const QString first = CommandLine::path("first.lacrima");
    {
        auto created = study::createStudy(first);
        ASSERT_TRUE(created && study::recognise(created->study));
        ASSERT_TRUE(created->study.keys().unlock(str(kTeamPassphrase)));
        ASSERT_TRUE(created->study.keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
        ASSERT_TRUE(created->study.settle());
        ASSERT_TRUE(QFile::copy(first, first + str(".before")));
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), str("Via Dante")));
        ASSERT_TRUE(created->study.keys().remove(str("Bob")));
    }
    put(first + str(".before"));
    reopen();
    ASSERT_TRUE(study().memory().isBehind());
    ASSERT_TRUE(study().office().registerAs(str("VD"), str("Via Dante")));
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_FALSE(isBobIn());
}

} // namespace
} // namespace lacrima::attack
