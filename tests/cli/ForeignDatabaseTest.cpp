// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QDir>

#include <sqlite3.h>

namespace lacrima::cli::test {
namespace {

/// A database of another program: it begins as a study does, and even has a table of records.
class ForeignDatabaseTest : public CommandLine {
protected:
    void SetUp() override {
        m_other = path("contacts.db");
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(m_other.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database,
                      "CREATE TABLE record (position INTEGER PRIMARY KEY, body BLOB); "
                      "INSERT INTO record (body) VALUES (x'00')",
                      nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(database);
    }
    /// By the name of the file, in one line.
    void expectRefused(const QStringList& command, const QString& words) const {
        const Outcome refused = runWithPassphrase(command);
        const std::string what = command.front().toStdString() + ": " + refused.err.toStdString();
        EXPECT_EQ(refused.status, kBadInput) << what;
        EXPECT_EQ(refused.errorLines().size(), 1) << what;
        EXPECT_TRUE(refused.err.contains(words)) << what;
    }
    /// By every command that uses the answers; the file stays as it is.
    void expectRefusedByAll(const QString& file, const QString& words) const {
        const QByteArray before = read(file);
        const QString data = write("d.csv", "case_id,wai_1\nA-1,3\n");
        const QString x = str("x");
        const std::vector<QStringList> commands{{str("findings"), file}, {str("import"), file, data},
            {str("describe"), file}, {str("frequency"), file, str("--vars"), x},
            {str("correlate"), file, str("--x"), x, str("--y"), str("y")},
            {str("reliability"), file, str("--items"), str("x,y")},
            {str("export"), file, str("--format"), str("csv"), str("--out"), path("e.csv")},
            {str("report"), file, str("--out"), path("r.html")}};
        for (const QStringList& command : commands) expectRefused(command, words);
        EXPECT_EQ(read(file), before);
    }

    QString m_other;
};

TEST_F(ForeignDatabaseTest, EveryCommandRefusesItByNameAndLeavesItAlone) {
    const QString words = str("contacts.db is not a Lacrima study");
    expectRefusedByAll(m_other, words);
    const QByteArray before = read(m_other);
    expectRefused({str("check"), m_other}, words);
    EXPECT_EQ(read(m_other), before);
    EXPECT_TRUE(
        QDir(path(".")).entryList({str("contacts.db*")}, QDir::Files) == QStringList{str("contacts.db")});
}

/// What is left of it, "check" still lists.
TEST_F(ForeignDatabaseTest, EveryOtherCommandNamesAStudyThatLostItsDefinition) {
    const QString study = makeStudy("lost.lacrima");
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(study.toUtf8().constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, "DELETE FROM record WHERE position = 1", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
    expectRefusedByAll(study, str("lost.lacrima does not say what study it is"));
}

} // namespace
} // namespace lacrima::cli::test
