// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTeam.h"
#include "tests/attack/AttackedStudy.h"

#include <QFile>

namespace lacrima::attack {
namespace {

/// An office went on with an older copy, under a new key. What it gave up adds nothing, and what is left of
/// it vanishes no more unseen than anything else.
class GivenUpTest : public AttackedStudy {
protected:
    void SetUp() override {
        AttackedStudy::SetUp();
        m_first = study().office().info()->fingerprint;
        seal(11);
        m_head = *store::StudyFile::open(path())->records().signer(m_first);
        seal(12);
        keepAs(m_older);
        seal(13);
        keepAs(m_newest);
        put(m_older);
        reopen();
        ASSERT_TRUE(study().memory().goOn());
        ASSERT_NE(study().office().info()->fingerprint, m_first);
    }
    void seal(int patient) {
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
    }
    std::string refusal() {
        return keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 30)));
    }
    /// The row of this computer's office as it stands in another file.
    void putOfficeOf(const QString& file) {
        close();
        const auto row =
            store::StudyFile::open(file)->offices().find(seal::installationId(study::installation()));
        ASSERT_TRUE(store::StudyFile::open(path())->offices().replace(**row));
    }

    /// A copy for another office, on a computer that knows nothing of the study yet.
    void makeCopy() {
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        ASSERT_TRUE(study().team().makeCopyForOffice(m_copy, str("North"), seal::KdfCost::minimal()));
        close();
        forgetThisComputer();
    }
    static base::Result<study::Study> open(
        const QString& file, const QByteArray& installation = study::installation()) {
        auto opened = study::Study::open(file, installation);
        EXPECT_TRUE(opened && study::recognise(*opened));
        return opened;
    }

    QString m_copy = CommandLine::path("copy.lacrima");
    QString m_first;
    std::optional<store::Signer> m_head; ///< before the last two records of the first key
    QString m_older = CommandLine::path("older.lacrima");
    QString m_newest = CommandLine::path("newest.lacrima");
};

TEST_F(GivenUpTest, WhatItSignedVanishesNotUnseen) {
    edit(str("DELETE FROM record WHERE case_id = 'VD01-12'"));
    ASSERT_TRUE(store::StudyFile::open(path())->records().putSigner(*m_head));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(
        QStringLiteral("at least 1 record(s) signed by %1 that this computer has seen").arg(m_first)))
        << checked.out.toStdString();
}

TEST_F(GivenUpTest, AllThatItSignedVanishesNotUnseen) {
    edit(QStringLiteral("DELETE FROM record WHERE office = '%1'").arg(m_first));
    edit(QStringLiteral("DELETE FROM signer WHERE fingerprint = '%1'").arg(m_first));
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
}

TEST_F(GivenUpTest, ItsKeyAddsNothingWhereItsChainIsWhole) {
    put(m_newest);
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(refusal(), "study.older_copy");
    ASSERT_TRUE(study().memory().goOn());
    const QString third = study().office().info()->fingerprint;
    EXPECT_EQ(refusal(), "");
    putOfficeOf(m_newest);
    reopen();
    ASSERT_EQ(study().office().info()->fingerprint, m_first);
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(refusal(), "study.older_copy");
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_NE(study().office().info()->fingerprint, m_first);
    EXPECT_NE(study().office().info()->fingerprint, third);
    EXPECT_EQ(refusal(), "");
}

/// The program ends in the middle of going on: the next one starts over, and nobody is accused.
TEST_F(GivenUpTest, GoingOnThatWasCutOffIsDoneAgain) {
    put(m_newest);
    reopen();
    study().memory().giveUpOffices();
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(refusal(), "study.older_copy");
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_EQ(refusal(), "");
    const QString third = study().office().info()->fingerprint;
    EXPECT_NE(third, m_first);
    reopen();
    EXPECT_EQ(study().office().info()->fingerprint, third);
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_EQ(refusal(), "");
}

TEST_F(GivenUpTest, ANewKeyThatWasNotKeptInMindYetIsGoneOnFrom) {
    put(m_newest);
    reopen();
    study().memory().giveUpOffices();
    ASSERT_TRUE(study().office().startAnew(1));
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_EQ(refusal(), "");
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
    EXPECT_EQ(refusal(), "");
}

/// The row has words of somebody's choice, and the older copy does not know how the office registered.
TEST_F(GivenUpTest, TheOfficeIsCalledAsItWas) {
    const QString pristine = CommandLine::path("pristine.lacrima");
    makeCopy();
    ASSERT_TRUE(QFile::copy(m_copy, pristine));
    {
        auto office = open(m_copy);
        ASSERT_TRUE(office->office().registerAs(str("NO"), str("North")));
        ASSERT_TRUE(office->log().append(study::responseEntry(random(), *office, "crying", 1)));
    }
    auto row = **store::StudyFile::open(m_copy)->offices().find(seal::installationId(study::installation()));
    row.code = str("VD");
    row.name = str("Somebody else");
    ASSERT_TRUE(QFile::remove(m_copy) && QFile::copy(pristine, m_copy));
    {
        auto file = store::StudyFile::open(m_copy);
        const store::Signer none{row.fingerprint, QByteArray(32, '0'), 0, {}, {}};
        ASSERT_TRUE(file->records().putSigner(none));
        ASSERT_TRUE(file->offices().replace(row));
    }
    auto office = open(m_copy);
    EXPECT_EQ(office->office().info()->name, str("North"));
    ASSERT_TRUE(office->memory().goOn());
    EXPECT_EQ(office->office().info()->code, str("NO"));
    EXPECT_EQ(office->office().info()->name, str("North"));
}

/// A copy for an office never had locks, also after the office went on with an older one.
TEST_F(GivenUpTest, ACopyForAnOfficeThatWentOnIsAccusedOfNothing) {
    const QString before = CommandLine::path("before.lacrima");
    makeCopy();
    const auto seal = [&](study::Study& office, int patient) {
        ASSERT_TRUE(office.log().append(study::responseEntry(random(), office, "crying", patient)));
    };
    {
        auto office = open(m_copy);
        ASSERT_TRUE(office->office().registerAs(str("NO"), str("North")));
        seal(*office, 1);
    }
    ASSERT_TRUE(QFile::copy(m_copy, before));
    {
        auto office = open(m_copy);
        seal(*office, 2);
    }
    ASSERT_TRUE(QFile::remove(m_copy) && QFile::copy(before, m_copy));
    {
        auto office = open(m_copy);
        ASSERT_TRUE(office->memory().goOn());
        seal(*office, 3);
    }
    const auto isAccused = [&] { return run({str("check"), m_copy}).out.contains(str("was taken out")); };
    EXPECT_FALSE(isAccused());
    forgetThisComputer();
    EXPECT_FALSE(isAccused());
}

/// Another computer that names itself in a copy waits, and takes nothing from whom it was made for.
TEST_F(GivenUpTest, ASecondOfficeInACopyWaitsAndAccusesNobody) {
    makeCopy();
    ASSERT_TRUE(open(m_copy, QByteArray(32, 'n'))->office().registerAs(str("NO"), str("North")));
    {
        auto second = open(m_copy, QByteArray(32, 's'));
        ASSERT_TRUE(second->office().registerAs(str("SO"), str("South")));
        EXPECT_EQ(*second->team().stateOf(second->office().info()->fingerprint), study::OfficeState::Waiting);
    }
    auto first = open(m_copy, QByteArray(32, 'n'));
    EXPECT_TRUE(first->keys().checkLocks()->empty());
    EXPECT_EQ(*first->team().stateOf(first->office().info()->fingerprint), study::OfficeState::Accepted);
    EXPECT_TRUE(first->log().append(study::responseEntry(random(), *first, "crying", 1)));
    EXPECT_FALSE(run({str("check"), m_copy}).out.contains(str("was taken out")));
}

/// The team's file and an office's copy on one computer are two files, and neither is an older copy.
TEST_F(GivenUpTest, TwoFilesOfOneStudyAreNoTwoStatesOfOne) {
    makeCopy();
    edit(str("DELETE FROM office"));
    {
        auto office = open(m_copy);
        ASSERT_TRUE(office->office().registerAs(str("NO"), str("North")));
        ASSERT_TRUE(office->log().append(study::responseEntry(random(), *office, "crying", 1)));
    }
    EXPECT_EQ(check().status, cli::test::kDone) << check().out.toStdString();
    {
        auto team = open(path());
        EXPECT_FALSE(team->memory().isBehind());
        ASSERT_TRUE(team->office().registerAs(str("TE"), str("Team")));
        EXPECT_EQ(team->team().offices()->back().office.missing, 0);
    }
    auto office = open(m_copy);
    EXPECT_FALSE(office->memory().isBehind());
    EXPECT_TRUE(office->log().append(study::responseEntry(random(), *office, "crying", 2)));
}

} // namespace
} // namespace lacrima::attack
