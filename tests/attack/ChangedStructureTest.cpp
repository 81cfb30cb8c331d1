// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <utility>
#include <vector>

namespace lacrima::attack {
namespace {

/// The file is prepared so that reading it runs something: a column that is computed, a view in place of a
/// table, a trigger, a table of an extension. It is told by name, in the salvage of a check too, and nothing
/// of it runs.
class ChangedStructureTest : public AttackedStudy {
protected:
    void expectNamed(const char* what) {
        const auto opened = study::Study::open(path(), study::installation());
        EXPECT_EQ(keyOf(opened), "store.changed_structure") << what;
        const Outcome checked = check();
        EXPECT_NE(checked.status, cli::test::kDone) << what;
        EXPECT_TRUE(checked.err.contains(str("was changed by another program")))
            << what << checked.err.toStdString();
        EXPECT_TRUE(checked.err.contains(path()))
            << "under the name of the file: " << checked.err.toStdString();
        const Outcome found = run({str("findings"), path(), str("--passphrase-file"), passphraseFile()});
        EXPECT_EQ(found.status, cli::test::kBadInput) << what;
    }
    /// Rewrites how a table is declared, which only writing into the schema can.
    void redeclare(const char* table, const char* from, const char* to) {
        edit(str("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') "
                 "WHERE name = '%3'")
                 .arg(str(from), str(to), str(table)));
    }
};

TEST_F(ChangedStructureTest, AColumnThatIsAProgram) {
    redeclare("record", "body       BLOB    NOT NULL",
        "body BLOB AS (hex(zeroblob(1000000000)) || hex(zeroblob(1000000000)))");
    expectNamed("generated column");
    const Outcome checked = check();
    EXPECT_FALSE(checked.out.contains(str("records")))
        << "nothing of it is read: " << checked.out.toStdString();
}

TEST_F(ChangedStructureTest, AColumnMoreThatIsAProgram) {
    redeclare("meta", "value BLOB NOT NULL", "value BLOB NOT NULL, more AS (hex(zeroblob(1000000000)))");
    expectNamed("a generated column in another table");
}

TEST_F(ChangedStructureTest, AViewInPlaceOfATable) {
    edit(str("ALTER TABLE record RENAME TO hidden; CREATE VIEW record AS WITH RECURSIVE without_end(x) AS "
             "(SELECT 1 UNION ALL SELECT x + 1 FROM without_end) SELECT x AS position FROM without_end"));
    expectNamed("view");
}

TEST_F(ChangedStructureTest, WhatIsAddedIsNamedAndTheRecordsAreListed) {
    const std::vector<std::pair<const char*, const char*>> additions{
        {"TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END", "TRIGGER t"},
        {"VIEW v AS SELECT * FROM record", "VIEW v"},
        {"INDEX i ON record (length(hex(zeroblob(position))))", "INDEX i"},
        {"TABLE extra (x)", "TABLE extra"}, {"VIRTUAL TABLE v USING fts4(x)", "TABLE v"}};
    for (const auto& [added, dropped] : additions) {
        edit(str("CREATE ") + str(added));
        expectNamed(added);
        const Outcome checked = check();
        EXPECT_EQ(checked.status, cli::test::kDataSayNo) << added;
        EXPECT_TRUE(checked.out.contains(str("8 records"))) << added << checked.out.toStdString();
        edit(str("DROP ") + str(dropped));
    }
    expectUsable();
}

} // namespace
} // namespace lacrima::attack
