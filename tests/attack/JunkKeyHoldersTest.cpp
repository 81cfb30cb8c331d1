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
    EXPECT_EQ(keyOf(study().keys().unlock(str(kTeamPassphrase))), "study.too_many_locks")
        << "told at once: none of them was worked through";
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase), str("Ada"))) << "the chosen name is tried first";
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("a lock of !1 stands in the file"))) << checked.out.toStdString();
}

} // namespace
} // namespace lacrima::attack
