// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <QDir>
#include <QFile>

namespace lacrima::attack {
namespace {

/// An older copy of the whole file is put back: all in it is signed, and something is gone.
class RolledBackTest : public AttackedStudy {
protected:
    QString kept() const { return CommandLine::path("kept.lacrima"); }

    void SetUp() override {
        AttackedStudy::SetUp();
        m_office = study().office().info()->fingerprint;
        close();
        ASSERT_TRUE(QFile::copy(path(), kept()));
        reopen();
        for (int patient = 11; patient <= 13; ++patient)
            ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
        close();
    }

    void putBack(const QString& copy) {
        close();
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::copy(copy, path()));
    }

    QString sentence() const {
        return QStringLiteral("3 record(s) signed by %1 that this computer has seen are not in the file")
            .arg(m_office);
    }

    QString m_office;
};

TEST_F(RolledBackTest, IsNamedWithoutAPassphrase) {
    EXPECT_EQ(check().status, cli::test::kDone);
    putBack(kept());
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(sentence())) << checked.out.toStdString();
}

TEST_F(RolledBackTest, IsToldWithEveryResult) {
    putBack(kept());
    const QString passphrase = CommandLine::write("passphrase", kTeamPassphrase);
    const QStringList findings{str("findings"), path(), str("--json"), str("--passphrase-file"), passphrase};
    const Outcome found = run(findings);
    EXPECT_EQ(found.status, cli::test::kDataSayNo);
    EXPECT_TRUE(found.out.contains(str("\"left_out\":{\"failed\":3,"))) << found.out.left(400).toStdString();
}

TEST_F(RolledBackTest, TakesNothingIntoTheOldChain) {
    putBack(kept());
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 21))),
        "study.older_copy");
    EXPECT_EQ(keyOf(study().handOver().begin({str("VD01"), str("VD01-21"), 1})), "study.older_copy");
}

TEST_F(RolledBackTest, GoesOnUnderANewKeyThatSaysWhatIsMissing) {
    putBack(kept());
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_FALSE(study().memory().isBehind());
    const auto own = study().office().info();
    EXPECT_EQ(own->code, str("VD"));
    EXPECT_NE(own->fingerprint, m_office);
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 21)));
    close();
    const Outcome listed = run({str("office"), path()});
    EXPECT_TRUE(listed.out.contains(
        own->fingerprint + str("  VD  Via Dante  1 case(s), 1 envelope(s)  waiting, "
                               "went on with an older copy: at least 3 record(s) it had seen are missing")))
        << listed.out.toStdString();
    // What it seals is waiting until somebody of the team has seen it.
    EXPECT_TRUE(check().out.contains(str("nobody of the team has accepted"))) << check().out.toStdString();
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    close();
    EXPECT_EQ(check().status, cli::test::kDone) << check().out.toStdString();
}

/// The row of the key that the office had before is put back, under which nobody would say that something is
/// missing.
TEST_F(RolledBackTest, AKeyThatWasGivenUpAddsNothing) {
    const auto before =
        store::StudyFile::open(kept())->offices().find(seal::installationId(study::installation()));
    putBack(kept());
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    close();
    ASSERT_TRUE(store::StudyFile::open(path())->offices().replace(**before));
    reopen();
    ASSERT_EQ(study().office().info()->fingerprint, m_office);
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 21))),
        "study.older_copy");
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_NE(study().office().info()->fingerprint, m_office);
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 21)));
    reopen();
    EXPECT_FALSE(study().memory().isBehind());
}

/// One of two ways only: what was gone on with.
TEST_F(RolledBackTest, AFileThatWasGivenUpTakesNothing) {
    const QString newest = CommandLine::path("newest.lacrima");
    ASSERT_TRUE(QFile::copy(path(), newest));
    putBack(kept());
    reopen();
    ASSERT_TRUE(study().memory().goOn());
    putBack(newest);
    EXPECT_EQ(check().status, cli::test::kDataSayNo) << check().out.toStdString();
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 21))),
        "study.older_copy");
}

TEST_F(RolledBackTest, TheNewestFileIsSoundAgain) {
    close();
    const QString newest = CommandLine::path("newest.lacrima");
    ASSERT_TRUE(QFile::copy(path(), newest));
    putBack(kept());
    reopen();
    putBack(newest);
    expectUsable();
}

/// A row in the founder's name keeps the computer from nothing: it remembers how far the chain goes.
TEST_F(RolledBackTest, JunkDoesNotKeepAComputerFromRemembering) {
    putBack(kept());
    reopen();
    const QString founder = study().log().headers()->front().header.office;
    close();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("another/computer")));
    const QString older = CommandLine::path("older.lacrima");
    ASSERT_TRUE(QFile::copy(path(), older));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    close();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("a/third/computer")));
    putJunk(founder, record::Kind::KeyHolder);
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    reopen(); // and this computer keeps in mind what it saw
    putBack(older);
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("that this computer has seen are not in the file")))
        << checked.out.toStdString();
}

/// The head says that they are there; the office does not add to a chain that is cut off.
TEST_F(RolledBackTest, RowsThatAreCutOffUnderATrueHeadAreMissing) {
    edit(str("DELETE FROM record WHERE case_id IN ('VD01-11', 'VD01-12', 'VD01-13')"));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    reopen();
    EXPECT_TRUE(study().memory().isBehind());
    EXPECT_EQ(keyOf(study().log().append(study::responseEntry(random(), study(), "crying", 21))),
        "study.older_copy");
    ASSERT_TRUE(study().memory().goOn());
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 21)));
}

/// However many rows of no one stand where they were.
TEST_F(RolledBackTest, HowManyAreLeftOutIsCountedByTheHead) {
    ASSERT_TRUE(QDir(CommandLine::path("home/config")).removeRecursively()); // another computer
    const QString passphrase = CommandLine::write("passphrase", kTeamPassphrase);
    const QStringList findings{str("findings"), path(), str("--json"), str("--passphrase-file"), passphrase};
    edit(str("UPDATE record SET body = randomblob(200) WHERE case_id = 'VD01-11'; DELETE FROM record WHERE "
             "case_id IN ('VD01-12', 'VD01-13')"));
    EXPECT_TRUE(run(findings).out.contains(str("\"left_out\":{\"failed\":3,")))
        << run(findings).out.left(400).toStdString();
}

TEST_F(RolledBackTest, AGapIsCountedByTheHeadToo) {
    edit(str("DELETE FROM record WHERE case_id IN ('VD01-2', 'VD01-11')"));
    const Outcome found = run({str("findings"), path(), str("--json"), str("--passphrase-file"),
        CommandLine::write("passphrase", kTeamPassphrase)});
    EXPECT_TRUE(found.out.contains(str("\"left_out\":{\"failed\":2,")))
        << found.out.mid(found.out.indexOf(str("left_out"))).toStdString();
    EXPECT_TRUE(check().out.contains(str("2 record(s) signed by"))) << check().out.toStdString();
}

/// A study of one's own that is called otherwise does not have what an office's file had.
TEST_F(RolledBackTest, AFileThatWasMovedMissesNothingOfOthers) {
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const QString copy = CommandLine::path("north.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    {
        auto north = study::Study::open(copy, QByteArray(32, 'n'));
        ASSERT_TRUE(north && north->office().registerAs(str("NN"), str("North")));
        ASSERT_TRUE(north->log().append(study::responseEntry(random(), *north, "crying", 60)));
        ASSERT_TRUE(north->log().append(study::responseEntry(random(), *north, "crying", 61)));
    }
    {
        auto seen = study::Study::open(copy, study::installation());
        ASSERT_TRUE(seen && study::recognise(*seen));
    }
    close();
    const QString renamed = CommandLine::path("renamed.lacrima");
    ASSERT_TRUE(QFile::rename(path(), renamed));
    const Outcome checked = run({str("check"), renamed});
    EXPECT_EQ(checked.status, cli::test::kDone) << checked.out.toStdString();
}

/// Whoever made the copy saw what its office had sealed.
TEST_F(RolledBackTest, AnOlderFileOfAnOfficeIsNamedWhereANewerWasSeen) {
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const QString copy = CommandLine::path("north.lacrima");
    const QString older = CommandLine::path("north-older.lacrima");
    ASSERT_TRUE(study().team().makeCopyForOffice(copy, str("North"), seal::KdfCost::minimal()));
    {
        auto north = study::Study::open(copy, QByteArray(32, 'n'));
        ASSERT_TRUE(north && north->office().registerAs(str("NN"), str("North")));
        ASSERT_TRUE(north->log().append(study::responseEntry(random(), *north, "crying", 60)));
    }
    ASSERT_TRUE(QFile::copy(copy, older));
    {
        auto north = study::Study::open(copy, QByteArray(32, 'n'));
        for (int patient = 61; patient <= 63; ++patient)
            ASSERT_TRUE(
                north && north->log().append(study::responseEntry(random(), *north, "crying", patient)));
    }
    {
        auto seen = study::Study::open(copy, study::installation());
        ASSERT_TRUE(seen && study::recognise(*seen));
    }
    EXPECT_EQ(run({str("check"), copy}).status, cli::test::kDone);
    ASSERT_TRUE(QFile::remove(copy) && QFile::copy(older, copy));
    const Outcome checked = run({str("check"), copy});
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("3 record(s) signed by"))) << checked.out.toStdString();
}

} // namespace
} // namespace lacrima::attack
