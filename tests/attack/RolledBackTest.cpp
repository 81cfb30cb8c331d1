// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

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
        return QStringLiteral("3 record(s) of office %1 that this computer has seen are not in the file")
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
                               "went on with an older copy: 3 record(s) it had seen are missing")))
        << listed.out.toStdString();
    // What it seals is waiting until somebody of the team has seen it.
    EXPECT_TRUE(check().out.contains(str("nobody of the team has accepted"))) << check().out.toStdString();
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    close();
    EXPECT_EQ(check().status, cli::test::kDone) << check().out.toStdString();
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

} // namespace
} // namespace lacrima::attack
