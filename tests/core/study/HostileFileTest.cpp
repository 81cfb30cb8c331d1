// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <algorithm>

namespace lacrima::study {
namespace {

/// Somebody prepared the file with a program for databases.
class HostileFileTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        appendSomething(2);
    }

    void prepare(const char* sql) {
        close();
        RawFile(path()).run(sql);
    }

    static bool has(const std::vector<LogProblem>& problems, const std::string& key) {
        return std::any_of(problems.begin(), problems.end(),
            [&](const LogProblem& problem) { return problem.error.key == key; });
    }
};

TEST_F(HostileFileTest, ARecordOfSeventyMegabytesIsListedAndSkipped) {
    const std::size_t before = study().log().read()->records.size();
    RawFile(path()).run(
        "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, "
        "previous, lamport, signature, body) SELECT x'00', 10, office, '', 'X', 1, 'crying', date, x'', "
        "99, x'', zeroblob(70000000) FROM record WHERE position = 5");
    const auto log = study().log().read();
    ASSERT_TRUE(log) << keyOf(log);
    EXPECT_EQ(log->records.size(), before);
    EXPECT_TRUE(has(log->problems, "study.too_large"));
    const auto report = study().log().verify();
    ASSERT_TRUE(report) << keyOf(report);
    EXPECT_FALSE(report->isSound());
    EXPECT_EQ(report->problems.size(), log->problems.size()) << "the records around it are as good as before";
}

/// Whichever way it went, and also where the file is opened for what is left of it.
TEST_F(HostileFileTest, AStudyWithoutItsDefinitionIsNamedByItsFile) {
    for (const char* sql :
        {"UPDATE record SET kind = 10 WHERE kind = 1", "UPDATE record SET body = x'00' WHERE position = 1",
            "DELETE FROM record WHERE position = 1", "DELETE FROM record"}) {
        prepare(sql);
        for (const auto& opened : {Study::open(path(), installation()), Study::openDamaged(path())}) {
            ASSERT_FALSE(opened) << sql;
            EXPECT_TRUE(opened.error().key.is("study.no_definition") ||
                        opened.error().key.is("study.definition_altered"))
                << sql << ": " << keyOf(opened);
            EXPECT_EQ(opened.error().arguments, std::vector<std::string>{path().toStdString()}) << sql;
        }
    }
}

TEST_F(HostileFileTest, ATooLargeHeaderIsListedAndSkipped) {
    const std::size_t before = study().log().read()->records.size();
    RawFile(path()).run(
        "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, "
        "previous, lamport, signature, body) SELECT x'00', 10, office, '', hex(zeroblob(35000000)), 1, "
        "'crying', date, x'', 99, x'', x'' FROM record WHERE position = 5");
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 3)));
    const auto log = study().log().read();
    ASSERT_TRUE(log) << keyOf(log);
    EXPECT_EQ(log->records.size(), before + 1);
    EXPECT_TRUE(has(log->problems, "study.too_large"));
}

/// A generated column is a program that runs when the table is read: this one never ends.
TEST_F(HostileFileTest, AColumnThatIsAProgramIsNotRun) {
    prepare(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'body       BLOB    NOT "
        "NULL', 'body BLOB AS (hex(zeroblob(1000000000)) || hex(zeroblob(1000000000)))') "
        "WHERE name = 'record'");
    EXPECT_EQ(keyOf(Study::open(path(), installation())), "store.changed_structure");
    EXPECT_EQ(keyOf(Study::openDamaged(path())), "store.changed_structure");
}

TEST_F(HostileFileTest, ATableThatIsAViewIsNotRead) {
    prepare("ALTER TABLE record RENAME TO hidden; CREATE VIEW record AS SELECT * FROM hidden");
    EXPECT_EQ(keyOf(Study::open(path(), installation())), "store.changed_structure");
    EXPECT_EQ(keyOf(Study::openDamaged(path())), "store.changed_structure");
}

TEST_F(HostileFileTest, WhatIsReadBesideAddedThingsIsNeverCalledSound) {
    prepare("CREATE TABLE extra (x); CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END");
    EXPECT_EQ(keyOf(Study::open(path(), installation())), "store.changed_structure");
    auto damaged = Study::openDamaged(path());
    ASSERT_TRUE(damaged) << keyOf(damaged);
    const auto report = damaged->log().verify();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 14);
    EXPECT_FALSE(report->isSound());
    EXPECT_TRUE(has(report->problems, "study.damaged"));
}

} // namespace
} // namespace lacrima::study
