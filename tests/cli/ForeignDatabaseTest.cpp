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

    QString m_other;
};

TEST_F(ForeignDatabaseTest, EveryCommandRefusesItByNameAndLeavesItAlone) {
    const QByteArray before = read(m_other);
    const QString data = write("d.csv", "case_id,wai_1\nA-1,3\n");
    const QString x = str("x");
    const std::vector<QStringList> commands{{str("check"), m_other}, {str("findings"), m_other},
        {str("import"), m_other, data}, {str("describe"), m_other},
        {str("frequency"), m_other, str("--vars"), x},
        {str("correlate"), m_other, str("--x"), x, str("--y"), str("y")},
        {str("reliability"), m_other, str("--items"), str("x,y")},
        {str("export"), m_other, str("--format"), str("csv"), str("--out"), path("e.csv")},
        {str("report"), m_other, str("--out"), path("r.html")}};
    for (const QStringList& words : commands) {
        const Outcome refused = runWithPassphrase(words);
        EXPECT_EQ(refused.status, kBadInput) << words.front().toStdString() << refused.err.toStdString();
        EXPECT_EQ(refused.errorLines().size(), 1) << words.front().toStdString() << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains(str("contacts.db is not a Lacrima study")))
            << words.front().toStdString() << ": " << refused.err.toStdString();
    }
    EXPECT_EQ(read(m_other), before);
    EXPECT_TRUE(
        QDir(path(".")).entryList({str("contacts.db*")}, QDir::Files) == QStringList{str("contacts.db")});
}

} // namespace
} // namespace lacrima::cli::test
