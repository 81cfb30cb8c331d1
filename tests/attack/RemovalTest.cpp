// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

#include <QRegularExpression>

namespace lacrima::attack {
namespace {

constexpr std::int64_t kFar = std::int64_t{1} << 46;

const QString kAlterLastAct =
    str("UPDATE record SET body = substr(body, 1, length(body) - 1) || x'00' WHERE position = (SELECT "
        "max(position) FROM record WHERE kind = 6)");
const QString kTakeLastActOut =
    str("DELETE FROM record WHERE position = (SELECT max(position) FROM record WHERE kind = 6)");

/// Somebody is removed, or is to be: before, while or after the file is edited.
class RemovalTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        m_bobs.emplace(addBob());
        m_publicKey = study().definition().publicKey;
        m_founder.emplace(seal::SigningKey::fromSeed(m_bobs->study.founderSeed()));
        m_office.emplace(officeKey());
    }
    void unlock() {
        reopen();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    }
    void removeBob() {
        const auto removed = study().keys().remove(str("Bob"));
        ASSERT_TRUE(removed) << keyOf(removed);
    }
    std::int64_t lastLamport() {
        std::int64_t last = 0;
        const auto headers = study().log().headers();
        for (const store::PlacedHeader& placed : *headers)
            if (placed.header.lamport < kFar) last = std::max(last, placed.header.lamport);
        return last;
    }
    /// The first case is left out, signed by Bob and by the office.
    void excludeAsBob(std::int64_t lamport) {
        close();
        forge({record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}},
            m_publicKey, *m_office, {&*m_bobs->own, nullptr}, lamport);
    }
    /// In the founder's chain, signed by Bob.
    void actAsBob(record::Payload payload, std::int64_t lamport) {
        close();
        forge({std::move(payload), {}, {}, 0, {}}, m_publicKey, *m_founder, {&*m_bobs->own, &*m_founder},
            lamport);
    }
    bool isFirstExcluded() {
        unlock();
        const auto fold = study::foldOf(study());
        const int row = fold->casebook.rowOf(str("VD01-1"), 1);
        return row >= 0 && fold->casebook.row(row).isExcluded();
    }

    std::optional<seal::HolderKeys> m_bobs;
    std::optional<seal::SigningKey> m_founder;
    std::optional<seal::SigningKey> m_office;
    QByteArray m_publicKey;
    int m_patients = 10;
};

TEST_F(RemovalTest, WhatARowThatIsTooLargeLeadsToCountsNowhere) {
    removeBob();
    const std::int64_t next = lastLamport() + 1;
    excludeAsBob(next);
    const auto last = store::StudyFile::open(path())->records().lastOf(m_office->fingerprint());
    ASSERT_TRUE(last && *last);
    const QByteArray hash = seal::recordHash((*last)->record.header, (*last)->record.body);
    edit(
        QStringLiteral("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, "
                       "previous, lamport, signature, body) SELECT randomblob(16), 10, office, '', 'X', 1, "
                       "'crying', date, x'%1', lamport + 1, signature, zeroblob(16777217) FROM record WHERE "
                       "position = %2")
            .arg(QString::fromLatin1(hash.toHex()))
            .arg((*last)->position));
    EXPECT_FALSE(isFirstExcluded());
    EXPECT_TRUE(checkOpened().out.contains(str("by Bob after they were removed")));
}

TEST_F(RemovalTest, WhoRemovesThemselvesBeforehandIsRemovedAllTheSame) {
    actAsBob(record::KeyHolderAct{record::kRemoved, str("Bob"), m_bobs->own->publicKey(), {}}, kFar);
    unlock();
    removeBob();
    excludeAsBob(lastLamport() + 1);
    EXPECT_FALSE(isFirstExcluded());
    EXPECT_TRUE(checkOpened().out.contains(str("by Bob after they were removed")));
}

/// They opened the study here before, so this computer has seen their lock.
TEST_F(RemovalTest, TheLockOfWhoWasRemovedIsTriedNoMoreInAnyWay) {
    reopen();
    ASSERT_TRUE(study().office().setPin(str("4711"), seal::KdfCost::minimal()));
    ASSERT_TRUE(study().keys().unlock(str(kBob)));
    ASSERT_TRUE(study().keys().prove(str(kBob)));
    unlock();
    removeBob();
    for (const bool isOpenedAnew : {false, true}) {
        if (isOpenedAnew) reopen();
        study().keys().lock();
        EXPECT_EQ(keyOf(study().keys().prove(str(kBob))), "seal.wrong_passphrase") << isOpenedAnew;
        EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "seal.wrong_passphrase") << isOpenedAnew;
        EXPECT_EQ(keyOf(study().keys().unlock(str(kBob), str("Bob"))), "seal.wrong_passphrase")
            << isOpenedAnew;
        ASSERT_TRUE(study().handOver().begin({str("VD01"), str("VD01-2"), 1}));
        EXPECT_EQ(keyOf(study().handOver().end(str(kBob))), "study.wrong_pin") << isOpenedAnew;
        EXPECT_TRUE(study().handOver().current()->has_value()) << isOpenedAnew;
        ASSERT_TRUE(study().handOver().end(str("4711")));
    }
}

/// To unlock with it is refused already.
TEST_F(RemovalTest, TheLockOfWhoWasRemovedThatIsPutBackEndsNoHandOver) {
    const auto lock = store::StudyFile::open(path())->keyHolders().list(str("Bob"))->front();
    ASSERT_TRUE(study().office().setPin(str("4711"), seal::KdfCost::minimal()));
    removeBob();
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().add(lock));
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
    ASSERT_TRUE(study().handOver().begin({str("VD01"), str("VD01-2"), 1}));
    EXPECT_EQ(keyOf(study().handOver().end(str(kBob))), "study.wrong_pin");
    EXPECT_TRUE(study().handOver().current()->has_value());
    EXPECT_TRUE(study().office().hasPin());
}

/// Whoever was removed, and whoever removes, can say it once more.
TEST_F(RemovalTest, ASecondRemovalGivesNothingBackThatWasSaidSinceTheFirst) {
    const QString office = study().office().info()->fingerprint;
    const auto adas = seal::unwrapKeys(store::StudyFile::open(path())->keyHolders().list(str("Ada"))->front(),
        seal::SecretBytes::fromPassphrase(str(kTeamPassphrase)));
    ASSERT_TRUE(adas && adas->own);
    removeBob();
    std::int64_t next = lastLamport();
    const record::KeyHolderAct removal{record::kRemoved, str("Bob"), m_bobs->own->publicKey(), {}};
    for (const auto* remover : {&std::as_const(*adas->own), &std::as_const(*m_bobs->own)}) {
        actAsBob(record::OfficeVerdict{office, false}, ++next);
        forge({removal, {}, {}, 0, {}}, m_publicKey, *m_founder, {remover, &*m_founder}, ++next);
        unlock();
        EXPECT_EQ(*study().team().stateOf(office), study::OfficeState::Accepted);
        EXPECT_EQ(*study().keys().members(), std::vector<QString>{str("Ada")});
    }
}

TEST_F(RemovalTest, AKeyHolderIsRemovedWhoseLockWasTakenOut) {
    edit(str("DELETE FROM key_holder WHERE name = 'Bob'"));
    unlock();
    EXPECT_EQ(*study().keys().members(), (std::vector<QString>{str("Ada"), str("Bob")}));
    removeBob();
    EXPECT_EQ(*study().keys().members(), std::vector<QString>{str("Ada")});
    const std::int64_t next = lastLamport() + 1;
    excludeAsBob(next);
    EXPECT_FALSE(isFirstExcluded());
}

TEST_F(RemovalTest, AKeyHolderGoesByTheCertificateNotByTheLock) {
    edit(str("UPDATE key_holder SET name = '\u0412\u043Eb' WHERE name = 'Bob'"));
    unlock();
    EXPECT_EQ(*study().keys().members(), (std::vector<QString>{str("Ada"), str("Bob")}));
    removeBob();
    excludeAsBob(lastLamport() + 1);
    EXPECT_FALSE(isFirstExcluded());
}

TEST_F(RemovalTest, ARecoverySheetIsMadeWhoseLockWasTakenOut) {
    edit(str("DELETE FROM key_holder WHERE is_recovery = 1"));
    unlock();
    const auto code = study().keys().renewRecovery(seal::KdfCost::minimal());
    ASSERT_TRUE(code) << keyOf(code);
    study().keys().lock();
    EXPECT_TRUE(study().keys().unlock(*code));
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
}

/// What the office's key is, its registration says as well.
TEST_F(RemovalTest, AnotherKeyInARowOfSignersIsNamedAndTakesNothingAway) {
    excludeAsBob(lastLamport() + 1);
    ASSERT_TRUE(isFirstExcluded()) << "he still may";
    edit(QStringLiteral("UPDATE signer SET public_key = zeroblob(32) WHERE fingerprint = '%1'")
             .arg(m_office->fingerprint()));
    EXPECT_TRUE(check().out.contains(str("does not fit its signature"))) << check().out.toStdString();
    unlock();
    removeBob();
    EXPECT_TRUE(isFirstExcluded()) << "it was signed before";
}

/// Whoever belongs to the team has the founder's key and can give a record any number.
TEST_F(RemovalTest, NumbersPutNoActBeforeAnother) {
    const auto stranger = seal::SigningKey::make();
    actAsBob(record::OfficeVerdict{stranger.fingerprint(), true}, kFar);
    actAsBob(record::OfficeTicket{stranger.publicKey(), str("West")}, 1);
    unlock();
    const auto acts = study().keys().acts();
    ASSERT_TRUE(acts && !acts->empty());
    EXPECT_EQ(acts->back().act, study::kTicketMade);
    EXPECT_FALSE(acts->back().isOfFounding);
    ASSERT_EQ(study().team().openCopies()->size(), 1U);
    ASSERT_TRUE(study().team().refuse(stranger.fingerprint()));
    EXPECT_EQ(*study().team().stateOf(stranger.fingerprint()), study::OfficeState::Refused);
    removeBob();
    actAsBob(record::OfficeVerdict{stranger.fingerprint(), true}, 5);
    unlock();
    EXPECT_EQ(*study().team().stateOf(stranger.fingerprint()), study::OfficeState::Refused);
}

TEST_F(RemovalTest, AnAlteredRemovalIsNamedForWhatItIs) {
    removeBob();
    forgetThisComputer();
    const QString doubt = str("somebody who was removed or refused there may count again");
    EXPECT_FALSE(check().out.contains(doubt));
    edit(kAlterLastAct);
    EXPECT_EQ(check().status, 1);
    EXPECT_TRUE(check().out.contains(doubt)) << check().out.toStdString();
    EXPECT_FALSE(isFirstExcluded());
}

/// An act that this computer has seen is altered in the file, so that it should learn nothing any more.
TEST_F(RemovalTest, AnAlteredActKeepsNobodyFromLearningTheNext) {
    ASSERT_TRUE(study().keys().add(str("Carla"), str("words of Carla 12"), seal::KdfCost::minimal()));
    close();
    ASSERT_TRUE(QFile::copy(path(), path() + str(".before")));
    edit(str("UPDATE record SET date = '2020-01-01' WHERE position = (SELECT max(position) FROM record WHERE "
             "kind = 6)"));
    unlock();
    removeBob();
    put(path() + str(".before"));
    reopen();
    EXPECT_EQ(*study().keys().members(), (std::vector<QString>{str("Ada"), str("Carla")}));
    EXPECT_FALSE(study().keys().unlock(str(kBob)));
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_FALSE(study().keys().unlock(str(kBob)));
}

/// Whoever could open the study has the founder's key; a record of another sort in its chain is no gap in it.
TEST_F(RemovalTest, ARecordOfAnotherSortKeepsNobodyFromLearningTheNext) {
    ASSERT_TRUE(study().keys().add(str("Carla"), str("words of Carla 12"), seal::KdfCost::minimal()));
    const std::int64_t next = lastLamport() + 1;
    close();
    forge({record::HandOver{}, str("VD01"), str("VD01-1"), 1, {}}, m_publicKey, *m_founder,
        {&*m_bobs->own, &*m_founder}, next);
    unlock();
    close();
    ASSERT_TRUE(QFile::copy(path(), path() + str(".before")));
    unlock();
    EXPECT_EQ(check().status, 1) << "it is told";
    EXPECT_FALSE(check().out.contains(str("may count again"))) << check().out.toStdString();
    ASSERT_TRUE(study().keys().remove(str("Carla")));
    put(path() + str(".before"));
    reopen();
    EXPECT_EQ(*study().keys().members(), (std::vector<QString>{str("Ada"), str("Bob")}));
    EXPECT_FALSE(study().keys().unlock(str("words of Carla 12")));
}

/// Without a signed head nobody knows what is gone.
TEST_F(RemovalTest, AHeadThatIsGoneTooHidesNoDoubt) {
    removeBob();
    for (const QString& change : {kAlterLastAct, kTakeLastActOut}) {
        edit(change);
        edit(QStringLiteral("UPDATE signer SET signature = zeroblob(64) WHERE fingerprint = '%1'")
                 .arg(m_founder->fingerprint()));
        forgetThisComputer();
        EXPECT_TRUE(check().out.contains(str("somebody who was removed or refused there may count again")))
            << check().out.toStdString();
        reopen();
    }
}

/// One byte in the file ends no act on a computer that has seen it.
TEST_F(RemovalTest, AComputerThatSawAnActGoesByIt) {
    removeBob();
    close();
    ASSERT_TRUE(QFile::copy(path(), path() + str(".whole")));
    for (const QString& change : {kAlterLastAct, kTakeLastActOut}) {
        edit(change);
        EXPECT_EQ(check().status, 1);
        EXPECT_TRUE(check().out.contains(str("this computer has seen them, and goes by what they say")))
            << check().out.toStdString();
        unlock();
        EXPECT_EQ(*study().keys().members(), std::vector<QString>{str("Ada")});
        excludeAsBob(lastLamport() + 1);
        EXPECT_FALSE(isFirstExcluded());
        close();
        ASSERT_TRUE(QFile::remove(path()) && QFile::copy(path() + str(".whole"), path()));
    }
}

/// Whoever has the founder's key can certify; who let somebody in says a key of their own.
TEST_F(RemovalTest, WhoLetSomebodyInIsSaidByTheirOwnKey) {
    const auto authorOf = [this](const char* name) {
        QString author = str("nobody");
        const auto acts = study().keys().acts();
        for (const study::HolderAct& act : *acts)
            if (act.act == record::kCertified && act.name == str(name)) author = act.author;
        return author;
    };
    EXPECT_EQ(authorOf("Bob"), str("Ada"));
    const auto stranger = seal::SigningKey::make();
    const std::int64_t next = lastLamport() + 1;
    actAsBob(record::KeyHolderAct{record::kCertified, str("Eve"), stranger.publicKey(), {}}, next);
    actAsBob(record::KeyHolderAct{record::kLetIn, str("Ada"), stranger.publicKey(), {}}, next + 1);
    reopen();
    EXPECT_EQ(authorOf("Eve"), QString());
    EXPECT_EQ(authorOf("Bob"), str("Ada"));
}

TEST_F(RemovalTest, ACopyForAnOfficeHasWhatTheFileLost) {
    removeBob();
    edit(kAlterLastAct);
    unlock();
    const QString copy = CommandLine::path("copy.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    close();
    forgetThisComputer();
    const auto opened = study::Study::open(copy, QByteArray(32, 'o'));
    ASSERT_TRUE(opened) << keyOf(opened);
    EXPECT_EQ(*opened->keys().members(), std::vector<QString>{str("Ada")});
    EXPECT_TRUE(opened->log().verify()->isSound());
}

/// The passphrase was changed because somebody knew it; they put the old lock back and spoil the act.
TEST_F(RemovalTest, AnOldLockOpensNothingWhereTheNewOneWasSeen) {
    const auto before = store::StudyFile::open(path())->keyHolders().list(str("Bob"))->front();
    ASSERT_TRUE(study().keys().changePassphrase(
        str("Bob"), str(kBob), str("other words for Bob 8"), seal::KdfCost::minimal()));
    edit(kAlterLastAct);
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().replace(before));
    reopen();
    EXPECT_FALSE(study().keys().unlock(str(kBob)));
    EXPECT_EQ(check().status, 1);
}

/// Who was refused stays so, and an older copy gets back what was said since.
TEST_F(RemovalTest, AnOlderCopyThatIsGoneOnWithHasWhatWasSaidSince) {
    close();
    ASSERT_TRUE(QFile::copy(path(), path() + str(".before")));
    unlock();
    removeBob();
    close();
    ASSERT_TRUE(QFile::remove(path()) && QFile::rename(path() + str(".before"), path()));
    reopen();
    ASSERT_TRUE(study().memory().isBehind());
    EXPECT_EQ(*study().keys().members(), std::vector<QString>{str("Ada")});
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_FALSE(study().memory().isBehind());
    forgetThisComputer();
    EXPECT_EQ(*study().keys().members(), std::vector<QString>{str("Ada")}) << "the file says so, too";
    EXPECT_EQ(check().status, 0) << check().out.toStdString();
}

/// The rows of signers are anybody's; this computer knows how far its chains went.
TEST_F(RemovalTest, AnAlteredHeadStopsNobodyWhoHasSeenTheChain) {
    for (const QString& change :
        {str("UPDATE signer SET signature = zeroblob(64)"), str("UPDATE signer SET length = 1")}) {
        edit(change);
        EXPECT_NE(check().status, 0) << change.toStdString();
        unlock();
        EXPECT_EQ(
            keyOf(study().log().append(study::responseEntry(random(), study(), "crying", ++m_patients))), "")
            << change.toStdString();
        EXPECT_EQ(
            keyOf(study().team().refuse(seal::SigningKey::make().fingerprint())), "study.no_such_office");
        EXPECT_TRUE(study().keys().add(
            QStringLiteral("Holder %1").arg(m_patients), str("shibboleth of 7"), seal::KdfCost::minimal()))
            << change.toStdString();
        EXPECT_EQ(check().status, 0) << change.toStdString() << check().out.toStdString();
    }
}

TEST_F(RemovalTest, LocksTakenOutOfTheTeamsFileMakeItNoCopy) {
    edit(str("DELETE FROM key_holder"));
    forgetThisComputer();
    EXPECT_EQ(check().status, 1);
    EXPECT_TRUE(check().out.contains(str("the lock of Ada was taken out of this file")))
        << check().out.toStdString();
}

TEST_F(RemovalTest, WhatAFileCallsItsCasesMakesNoLines) {
    edit(str("UPDATE record SET case_id = case_id || char(10) || '391 records; 0 problem(s)' WHERE kind = 10 "
             "AND case_id <> ''"));
    for (const QString& line : check().out.split(QLatin1Char('\n')))
        EXPECT_FALSE(line.startsWith(str("391 records"))) << line.toStdString();
    EXPECT_TRUE(check().out.contains(str("391 records"))) << "it is told as what it is";
}

} // namespace
} // namespace lacrima::attack
