// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

/// Places in the file are signed by nobody: records are put where they would count, or count otherwise.
class BackdatedTest : public AttackedStudy {
protected:
    /// Bob joins, takes a copy of the file home, and is removed.
    void removeBob() {
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
        m_bobsLock = *store::StudyFile::open(path())->keyHolders().list(str("Bob"));
        m_bobsLock.resize(1);
        ASSERT_TRUE(study().keys().remove(str("Bob")));
        close();
        ASSERT_EQ(check().status, cli::test::kDone);
    }

    /// Seals an exclusion with Bob's key, in a chain of his own, and puts it before his removal.
    void excludeAsBob() {
        const auto keys = seal::unwrapKeys(m_bobsLock.front(), seal::SecretBytes::fromPassphrase(str(kBob)));
        ASSERT_TRUE(keys);
        const study::Entry entry{
            record::Exclusion{str("VD01-1"), 1, str("withdrew"), {}, str("Bob"), 1}, {}, {}, 0, {}};
        forge(entry, keys->study.publicKey(), seal::SigningKey::make(), {&*keys->own, nullptr}, 2);
    }

    QByteArray keptBytes() const {
        return **store::StudyFile::open(path())->meta().find(str("sealed:report"));
    }

    std::vector<seal::KeyHolder> m_bobsLock;
};

TEST_F(BackdatedTest, WhatSomebodyRemovedSignsLaterCountsNowhere) {
    removeBob();
    excludeAsBob();
    edit(
        str("UPDATE record SET position = position + 1000 WHERE position > 1; UPDATE record SET position = 2 "
            "WHERE position = (SELECT max(position) FROM record)"));
    const Outcome checked = run(
        {str("check"), path(), str("--passphrase-file"), CommandLine::write("passphrase", kTeamPassphrase)});
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("after they were removed"))) << checked.out.toStdString();
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto fold = study::foldOf(study());
    const int row = fold->casebook.rowOf(str("VD01-1"), 1);
    ASSERT_GE(row, 0);
    EXPECT_FALSE(fold->casebook.row(row).isExcluded());
}

TEST_F(BackdatedTest, ALockPutBackOpensNothing) {
    removeBob();
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().add(m_bobsLock.front()));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("a lock of Bob stands in the file"))) << checked.out.toStdString();
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "study.holder_removed");
    EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
}

TEST_F(BackdatedTest, LocksThatWereTakenOutAreNamed) {
    edit(str("DELETE FROM key_holder"));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("the lock of Ada was taken out of this file")))
        << checked.out.toStdString();
    EXPECT_TRUE(checked.out.contains(str("the recovery sheet"))) << checked.out.toStdString();
}

/// So that removing one would remove the other's.
TEST_F(BackdatedTest, ALockUnderAnothersNameDoesNotOpen) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    edit(str(
        "UPDATE key_holder SET name = 'kept' WHERE name = 'Ada'; UPDATE key_holder SET name = 'Ada' WHERE "
        "name = 'Bob'; UPDATE key_holder SET name = 'Bob' WHERE name = 'kept'"));
    forgetThisComputer(); // it would know better
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kBob))), "seal.wrong_passphrase");
    EXPECT_EQ(keyOf(study().keys().unlock(str(kTeamPassphrase))), "seal.wrong_passphrase");
}

/// The second response to a case and sitting would become the first.
TEST_F(BackdatedTest, ARecordMovedBeforeAnothersKeepsItsTruePlace) {
    auto other = study::Study::open(path(), QByteArray(32, 'x'));
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->office().registerAs(str("XX"), str("Other")));
    ASSERT_TRUE(other->log().append(study::responseEntry(random(), *other, "crying", 1)));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().team().accept(other->office().info()->fingerprint));
    const auto before = study::foldOf(study());
    ASSERT_TRUE(before);
    other = base::error("study.locked"); // closed
    edit(str(
        "UPDATE record SET position = position + 1000 WHERE position > 1; UPDATE record SET position = 2 "
        "WHERE kind = 10 AND office = (SELECT office FROM record WHERE kind = 2 ORDER BY position DESC LIMIT "
        "1)"));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto after = study::foldOf(study());
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->problems.empty());
    const int row = after->casebook.rowOf(str("VD01-1"), 1);
    ASSERT_GE(row, 0);
    for (int variable = 0; variable < static_cast<int>(after->casebook.variables().size()); ++variable)
        EXPECT_EQ(after->casebook.raw(row, variable),
            before->casebook.raw(before->casebook.rowOf(str("VD01-1"), 1), variable));
}

TEST_F(BackdatedTest, PatientsInTheFoundersChainAreNamed) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto key = study().keys().key();
    const QByteArray publicKey = study().definition().publicKey;
    const study::Entry entry = study::responseEntry(random(), study(), "crying", 50);
    close();
    const auto founder = seal::SigningKey::fromSeed(key->founderSeed());
    forge(entry, publicKey, founder, {}, 100);
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(founder.fingerprint())) << checked.out.toStdString();
}

TEST_F(BackdatedTest, ANameThatOnlyLooksLikeAKeyHoldersIsNone) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto bobs = [&](const QString& name) {
        return study().keys().add(name, str(kBob), seal::KdfCost::minimal());
    };
    EXPECT_EQ(keyOf(bobs(str("ADA"))), "store.name_taken");
    EXPECT_EQ(keyOf(bobs(QStringLiteral("Ada\u200b"))), "study.bad_name");
    EXPECT_EQ(keyOf(bobs(QStringLiteral("\uff21da"))), "store.name_taken");
    EXPECT_TRUE(bobs(str("Adam")));
}

/// The seed of a ticket stands in every older copy of the file that it was made for.
TEST_F(BackdatedTest, ATicketThatTwoOfficesCameWithAcceptsNeither) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const QString copy = CommandLine::path("copy.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("Genoa")));
    std::vector<store::Signer> heads;
    std::vector<record::StoredRecord> theirs;
    for (const char mark : {'p', 'q'}) {
        const QString own = CommandLine::path(mark == 'p' ? "p.lacrima" : "q.lacrima");
        ASSERT_TRUE(QFile::copy(copy, own));
        auto office = study::Study::open(own, study::installation(mark));
        ASSERT_TRUE(office);
        ASSERT_TRUE(office->office().registerAs(QString(QChar(QLatin1Char(mark))), str("Genoa")));
        const QString fingerprint = office->office().info()->fingerprint;
        auto file = store::StudyFile::open(own);
        heads.push_back(**file->records().signer(fingerprint));
        const auto all = file->records().readAfter(0, 100);
        ASSERT_TRUE(all);
        for (const store::PlacedRecord& placed : *all)
            if (placed.record.header.office == fingerprint) theirs.push_back(placed.record);
    }
    close();
    {
        auto file = store::StudyFile::open(path());
        ASSERT_TRUE(file->records().append(theirs));
        for (const store::Signer& head : heads) ASSERT_TRUE(file->records().putSigner(head));
    }
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    int waiting = 0;
    const auto offices = study().team().offices();
    ASSERT_TRUE(offices);
    for (const study::OfficeOverview& each : *offices)
        waiting += each.office.state == study::OfficeState::Waiting ? 1 : 0;
    EXPECT_EQ(waiting, 2);
}

TEST_F(BackdatedTest, WordsOfTheReportThatNobodyOfTheTeamWroteAreRefused) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().kept().put(str("report"), QByteArrayLiteral("ours")));
    EXPECT_EQ(**study().kept().find(str("report")), QByteArrayLiteral("ours"));
    ASSERT_TRUE(study().kept().put(str("title"), QByteArrayLiteral("t")));
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kBob)));
    ASSERT_TRUE(study().kept().put(str("report"), QByteArrayLiteral("Bob's")));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(**study().kept().find(str("report")), QByteArrayLiteral("Bob's"));
    // What somebody wrote stays when they are removed; a copy of it put back later does not count.
    const QByteArray bobs = keptBytes();
    ASSERT_TRUE(study().keys().remove(str("Bob")));
    EXPECT_EQ(**study().kept().find(str("report")), QByteArrayLiteral("Bob's"));
    edit(str("UPDATE meta SET value = ") + literal(bobs) + str(" WHERE key = 'sealed:report'"));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    EXPECT_EQ(keyOf(study().kept().find(str("report"))), "study.words_forged");
    EXPECT_EQ(**study().kept().find(str("title")), QByteArrayLiteral("t"));
    for (const char* blank : {"x''", "zeroblob(300)", "'text'", "7"}) {
        edit(QStringLiteral("UPDATE meta SET value = %1 WHERE key = 'sealed:report'").arg(str(blank)));
        reopen();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        EXPECT_EQ(keyOf(study().kept().find(str("report"))), "study.words_forged") << blank;
    }
}

/// With a passphrase that was given up because somebody knows it.
TEST_F(BackdatedTest, TheLockOfAChangedPassphraseThatIsPutBackOpensNothing) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto locks = store::StudyFile::open(path())->keyHolders().list(str("Ada"));
    ASSERT_TRUE(locks);
    const seal::KeyHolder before = locks->front();
    ASSERT_TRUE(study().keys().changePassphrase(
        str("Ada"), str(kTeamPassphrase), str("quite new words"), seal::KdfCost::minimal()));
    close();
    ASSERT_EQ(check().status, cli::test::kDone);
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().replace(before));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("the lock of Ada in this file is not the one that was made last")))
        << checked.out.toStdString();
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str(kTeamPassphrase))), "study.lock_older");
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)))
        << "the office goes on";
}

/// The sheet that somebody photographed.
TEST_F(BackdatedTest, TheLockOfAnOlderRecoverySheetOpensNothing) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const auto first = study().keys().renewRecovery(seal::KdfCost::minimal());
    ASSERT_TRUE(first);
    const auto locks = store::StudyFile::open(path())->keyHolders().list();
    ASSERT_TRUE(locks);
    const auto sheet =
        std::find_if(locks->begin(), locks->end(), [](const auto& lock) { return lock.isRecovery; });
    ASSERT_NE(sheet, locks->end());
    ASSERT_TRUE(study().keys().renewRecovery(seal::KdfCost::minimal()));
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().replace(*sheet));
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(*first)), "study.holder_removed");
    EXPECT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
}

/// A large i and a small l are one letter to whoever reads.
TEST_F(BackdatedTest, NamesThatLookAlikeInLargeAndSmallLettersAreOne) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    for (const auto& [one, other] :
        {std::pair("Ilaria", "llaria"), {"Bill", "BiIl"}, {"Alice", "AIice"}, {"Zo", "ZO"}}) {
        ASSERT_TRUE(study().keys().add(str(one), str(kBob), seal::KdfCost::minimal())) << one;
        EXPECT_EQ(
            keyOf(study().keys().add(str(other), str(kBob), seal::KdfCost::minimal())), "store.name_taken")
            << other;
    }
    EXPECT_TRUE(study().keys().add(str("Elena"), str(kBob), seal::KdfCost::minimal()));
}

/// Whatever else is wrong in the file, somebody without a certificate is no key holder.
TEST_F(BackdatedTest, ALockOpensNothingWhenItsCertificateIsGone) {
    removeBob();
    ASSERT_TRUE(store::StudyFile::open(path())->keyHolders().add(m_bobsLock.front()));
    // His certificate and his removal, and junk that makes the founder's chain look damaged.
    edit(str("DELETE FROM record WHERE kind = 6 AND position > 4"));
    const QString founder =
        study::Study::open(path(), study::installation())->log().headers()->front().header.office;
    putJunk(founder, record::Kind::KeyHolder);
    auto opened = study::Study::open(path(), study::installation());
    ASSERT_TRUE(opened);
    EXPECT_EQ(keyOf(opened->keys().unlock(str(kBob), str("Bob"))), "study.lock_unproved");
    const auto acts = opened->keys().acts();
    EXPECT_TRUE(
        std::none_of(acts->begin(), acts->end(), [](const auto& act) { return act.name == str("Bob"); }));
    EXPECT_TRUE(opened->keys().unlock(str(kTeamPassphrase), str("Ada")));
}

} // namespace
} // namespace lacrima::attack
