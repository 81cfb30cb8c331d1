// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

namespace lacrima::attack {
namespace {

class JunkKeyHoldersTest : public AttackedStudy {};

TEST_F(JunkKeyHoldersTest, DoNotKeepTheTeamOut) {
    edit(str("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 64) INSERT INTO "
             "key_holder "
             "SELECT '!' || i, 0, randomblob(16), 12, 524288, randomblob(104) FROM n"));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase))) << "the oldest are tried first";
    edit(str("UPDATE key_holder SET rowid = rowid + 1000 WHERE name = 'Ada'"));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase))) << "what the study knows is tried first";
    EXPECT_EQ(keyOf(study().keys().unlock(str("mistyped"))), "seal.wrong_passphrase");
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("a lock of !1 stands in the file"))) << checked.out.toStdString();
}

TEST_F(JunkKeyHoldersTest, HundredsOfThemAreInNobodysWay) {
    edit(str("UPDATE key_holder SET rowid = rowid + 1000; "
             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) INSERT INTO "
             "key_holder SELECT 'A' || i, 0, randomblob(16), 3, 65536, randomblob(136) FROM n"));
    reopen();
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    const std::vector<QString> named = *study().keys().holders();
    EXPECT_NE(std::find(named.begin(), named.end(), str("Ada")), named.end());
    EXPECT_EQ(keyOf(study().keys().remove(str("Ada"))), "store.last_key_holder");
    EXPECT_TRUE(study().keys().remove(str("A1"))) << "a lock of nobody can be taken out";
}

/// SQLite holds two rows apart that read as one name; which of them is meant would be the attacker's to say.
TEST_F(JunkKeyHoldersTest, ALockUnderTheSameNameInOtherBytesIsNone) {
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().keys().add(QStringLiteral("José"), str("old of his"), seal::KdfCost::minimal()));
    const auto before = store::StudyFile::open(path())->keyHolders().list(QStringLiteral("José"))->front();
    ASSERT_TRUE(study().keys().changePassphrase(
        QStringLiteral("José"), str("old of his"), str("new of his"), seal::KdfCost::minimal()));
    edit(str("INSERT INTO key_holder SELECT CAST(x'4a6f73e083a9' AS TEXT), is_recovery, salt, operations, "
             "memory, wrapped FROM key_holder WHERE hex(name) = '4A6F73C3A9'; "
             "UPDATE key_holder SET salt = %1, wrapped = %2 WHERE hex(name) = '4A6F73C3A9'")
             .arg(literal(before.kdf.salt), literal(before.wrapped)));
    forgetThisComputer(); // it has seen the true lock
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(str("old of his"))), "study.lock_older");
    EXPECT_EQ(keyOf(study().keys().unlock(str("new of his"))), "seal.wrong_passphrase");
    EXPECT_EQ(check().status, cli::test::kDataSayNo);
    EXPECT_TRUE(check().out.contains(QStringLiteral("the lock of José in this file is not the one")));
}

/// It opens all the same on a computer that has seen it, and nobody is left to believe that nothing happened.
TEST_F(JunkKeyHoldersTest, ALockThatIsPutRightAtUnlockingIsTold) {
    for (const QString& change : {str("UPDATE key_holder SET wrapped = randomblob(136) WHERE name = 'Ada'"),
             str("DELETE FROM key_holder WHERE name = 'Ada'")}) {
        edit(change);
        reopen();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase))) << change.toStdString();
        EXPECT_EQ(study().keys().mendedLock(), str("Ada")) << change.toStdString();
        reopen();
        ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
        EXPECT_EQ(study().keys().mendedLock(), std::nullopt) << change.toStdString();
    }
}

} // namespace
} // namespace lacrima::attack
