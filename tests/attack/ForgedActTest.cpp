// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Whoever could open the study once has the founder's key, and with it signs what is said about people.
class ForgedActTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        m_bobs.emplace(addBob());
        m_ada = store::StudyFile::open(path())->keyHolders().list(str("Ada"))->front();
    }

    QByteArray keyOfAda() const {
        return seal::unwrapKeys(m_ada, seal::SecretBytes::fromPassphrase(str(kTeamPassphrase)))
            ->own->publicKey();
    }
    /// In the founder's chain.
    void say(record::KeyHolderAct act) {
        const QByteArray publicKey = study().definition().publicKey;
        close();
        const auto founder = seal::SigningKey::fromSeed(m_bobs->study.founderSeed());
        const std::int64_t lamport =
            store::StudyFile::open(path())->records().headersAfter()->back().header.lamport;
        const study::Entry entry{std::move(act), {}, {}, 0, {}};
        forge(entry, publicKey, founder, {&*m_bobs->own, &founder}, lamport);
    }
    void expectAdaUnlocks() {
        reopen();
        EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase), str("Ada")));
    }

    seal::KeyHolder m_ada;
    std::optional<seal::HolderKeys> m_bobs;
};

TEST_F(ForgedActTest, ASecondCertificatePutsNoOlderLockBack) {
    ASSERT_TRUE(study().keys().changePassphrase(
        str("Ada"), str(kTeamPassphrase), str("quite new words"), seal::KdfCost::minimal()));
    for (const char* name : {"Ada", "Practice room"}) {
        say({record::kCertified, str(name), keyOfAda(), {}, seal::lockHash(m_ada)});
        EXPECT_EQ(check().status, cli::test::kDataSayNo) << name;
        reopen();
    }
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().replace(m_ada));
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kTeamPassphrase), str("Ada"))), "study.lock_older");
}

TEST_F(ForgedActTest, AnotherCannotChangeWhichLockIsTheLast) {
    for (const char* name : {"Bob", "Ada"}) {
        say({record::kNewPassphrase, str(name), keyOfAda(), {}, QByteArray(32, 'j')});
        EXPECT_EQ(check().status, cli::test::kDataSayNo) << name;
        expectAdaUnlocks();
    }
    say({QLatin1String("praised"), str("Ada"), keyOfAda(), {}, QByteArray(32, 'j')});
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    expectAdaUnlocks();
}

TEST_F(ForgedActTest, ARemovalUnderAnotherNameRemovesNobody) {
    say({record::kRemoved, str("Nobody"), keyOfAda()});
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    expectAdaUnlocks();
}

/// So that what he does is said of the recovery sheet.
TEST_F(ForgedActTest, NobodyBecomesTheRecoverySheet) {
    const auto mask = seal::SigningKey::make();
    for (const char* name : {"", "recovery code", "the recovery sheet"}) {
        say({record::kCertified, str(name), mask.publicKey()});
        const Outcome checked = check();
        EXPECT_EQ(checked.status, cli::test::kDataSayNo) << name;
        expectAdaUnlocks();
        const auto authority = study().log().authority();
        EXPECT_EQ(authority->holder(mask.fingerprint()), nullptr) << name;
    }
}

/// With the study's key, which he kept, he makes a lock of his own.
TEST_F(ForgedActTest, TheProgramTakesNobodyInAgain) {
    ASSERT_TRUE(study().keys().remove(str("Bob")));
    close();
    const auto lock = seal::wrapKeys(m_bobs->study, seal::SigningKey::make(), str("Robert"),
        seal::SecretBytes::fromPassphrase(str(kBob)), seal::KdfCost::minimal());
    ASSERT_TRUE(lock && store::StudyFile::open(path())->keyHolders().add(*lock));
    ASSERT_EQ(check().status, cli::test::kDataSayNo);
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob), str("Robert"))), "study.lock_foreign");
    const auto acts = study().keys().acts();
    EXPECT_TRUE(std::none_of(acts->begin(), acts->end(), [](const auto& act) {
        return act.name == str("Robert");
    })) << "nobody was certified";
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

/// He would leave nobody who could open the study.
TEST_F(ForgedActTest, TheLastKeyHolderIsRemovedByNobody) {
    say({record::kRemoved, str("Bob"), m_bobs->own->publicKey()});
    reopen();
    say({record::kRemoved, str("Ada"), keyOfAda()});
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    expectAdaUnlocks();
}

} // namespace
} // namespace lacrima::attack
