// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QDir>
#include <QRegularExpression>

#include <sqlite3.h>

namespace lacrima::cli::test {
namespace {

/// A study of three imported cases, whose file is then altered from outside.
class AlteredStudyTest : public CommandLine {
protected:
    void SetUp() override {
        m_study = makeStudy("s.lacrima");
        const QString data = write("d.csv", "case_id,cried_ever,wai_1\nA-1,0,3\nA-2,0,4\nA-3,0,5\n");
        ASSERT_EQ(runWithPassphrase({str("import"), m_study, data}).status, kDone);
        ASSERT_EQ(run({str("check"), m_study}).status, kDone);
    }

    void alter(const char* sql) const {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(m_study.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(database);
        const bool isSetting = QByteArray(sql).startsWith("PRAGMA"); // and what follows it
        EXPECT_TRUE(isSetting || sqlite3_changes(database) == 1) << sql;
        sqlite3_close(database);
    }

    QStringList exportedCases() const {
        const QString csv = path("e.csv");
        const Outcome exported = runWithPassphrase({str("export"), m_study, str("--format"), str("csv"),
            str("--out"), csv, str("--force"), str("--accept-left-out")});
        EXPECT_EQ(exported.status, kDone) << exported.err.toStdString();
        QStringList cases;
        for (const QString& line : QString::fromUtf8(read(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            cases.append(line.section(QLatin1Char(','), 0, 0));
        return cases.mid(1);
    }

    QString m_study;
};

TEST_F(AlteredStudyTest, OneByteOfARecordIsNamedAndTheRestIsRead) {
    const QStringList all = exportedCases();
    ASSERT_EQ(all, QStringList({str("A-1"), str("A-2"), str("A-3")}));
    alter("UPDATE record SET body = substr(body, 1, 99) || x'00' || substr(body, 101) WHERE position = "
          "(SELECT min(position) FROM record WHERE case_id = 'A-2')");
    const Outcome check = run({str("check"), m_study});
    EXPECT_EQ(check.status, kDataSayNo);
    EXPECT_EQ(check.err.toStdString(), std::string());
    EXPECT_TRUE(check.out.contains(
        QRegularExpression(str("^record \\d+ \\(it says: case A-2\\) is not as its office signed it"),
            QRegularExpression::MultilineOption)))
        << check.out.toStdString();
    const Outcome opened = runWithPassphrase({str("check"), m_study});
    EXPECT_EQ(opened.status, kDataSayNo);
    const Outcome mistyped =
        run({str("check"), m_study, str("--passphrase-file"), write("wrong.txt", "not it")});
    EXPECT_EQ(mistyped.status, kBadInput);
    EXPECT_TRUE(mistyped.out.contains(str("is not as its office signed it")))
        << "what is wrong with the file comes first";
    EXPECT_TRUE(mistyped.err.contains(str("The passphrase does not open this study")));
    const QStringList left = exportedCases();
    EXPECT_TRUE(left.contains(str("A-1")) && left.contains(str("A-3")))
        << left.join(QLatin1Char(' ')).toStdString();
}

/// Nothing is left out unseen: every result says it, in words, in JSON and by the exit status.
TEST_F(AlteredStudyTest, EveryResultSaysWhatItLeavesOut) {
    const QString csv = path("e.csv");
    const std::vector<QStringList> commands{{str("findings"), m_study},
        {str("findings"), m_study, str("--json")}, {str("describe"), m_study, str("--json")},
        {str("describe"), m_study},
        {str("frequency"), m_study, str("--vars"), str("cried_ever"), str("--json")},
        {str("export"), m_study, str("--format"), str("csv"), str("--out"), csv, str("--force")},
        {str("report"), m_study, str("--out"), path("r.html"), str("--force")}};
    const auto isJson = [](const QStringList& words) { return words.contains(str("--json")); };
    for (const QStringList& words : commands) {
        const Outcome sound = runWithPassphrase(words);
        EXPECT_EQ(sound.status, kDone)
            << words.join(QLatin1Char(' ')).toStdString() << sound.err.toStdString();
        EXPECT_EQ(
            sound.out.contains(str("\"left_out\":{\"failed\":0,\"waiting_office\":0}}")), isJson(words));
    }
    alter("UPDATE record SET body = substr(body, 1, 99) || x'00' || substr(body, 101) WHERE position = "
          "(SELECT min(position) FROM record WHERE case_id = 'A-2')");
    for (const QStringList& words : commands) {
        const std::string what = words.join(QLatin1Char(' ')).toStdString();
        const Outcome altered = runWithPassphrase(words);
        EXPECT_EQ(altered.status, kDataSayNo) << what;
        EXPECT_TRUE(altered.err.contains(str("1 record(s) of the study failed their check"))) << what;
        EXPECT_EQ(
            altered.out.contains(str("\"left_out\":{\"failed\":1,\"waiting_office\":0}}")), isJson(words))
            << what;
        EXPECT_EQ(runWithPassphrase(words + QStringList{str("--accept-left-out")}).status, kDone) << what;
    }
    const QString data = write("more.csv", "case_id,cried_ever\nA-2,1\n");
    const Outcome import = runWithPassphrase({str("import"), m_study, data});
    EXPECT_EQ(import.status, kDataSayNo);
    EXPECT_TRUE(import.err.contains(str("Nothing was imported"))) << import.err.toStdString();
}

/// A column that is a program would run when the table is read, without end.
TEST_F(AlteredStudyTest, AChangedStructureIsNeverRunAndNeverSound) {
    alter("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'body       BLOB    NOT "
          "NULL', "
          "'body BLOB AS (hex(zeroblob(1000000000)) || hex(zeroblob(1000000000)))') WHERE name = 'record'");
    const Outcome check = run({str("check"), m_study});
    EXPECT_NE(check.status, kDone);
    EXPECT_TRUE(check.err.contains(str("changed by another program"))) << check.err.toStdString();
}

TEST_F(AlteredStudyTest, AnAddedTriggerIsToldAndTheRecordsAreStillChecked) {
    alter(
        "PRAGMA writable_schema = ON; CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END");
    const Outcome check = run({str("check"), m_study});
    EXPECT_EQ(check.status, kDataSayNo);
    EXPECT_TRUE(check.out.contains(str("another program changed its structure"))) << check.out.toStdString();
    EXPECT_TRUE(check.out.contains(str("records; 1 problem(s)"))) << check.out.toStdString();
}

TEST_F(AlteredStudyTest, ARecordOfSeventyMegabytesEndsNothing) {
    alter("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
          "lamport, signature, body) SELECT x'00', 10, office, '', 'X', 1, 'crying', date, x'', 99, x'', "
          "zeroblob(70000000) FROM record WHERE position = 5");
    const Outcome check = runWithPassphrase({str("check"), m_study});
    EXPECT_EQ(check.status, kDataSayNo);
    EXPECT_TRUE(check.out.contains(str("is larger than any record"))) << check.out.toStdString();
    EXPECT_EQ(exportedCases().size(), 3);
}

TEST_F(AlteredStudyTest, RemovedRecordsAreNoticed) {
    alter("DELETE FROM record WHERE position = (SELECT max(position) FROM record)");
    const Outcome atEnd = run({str("check"), m_study});
    EXPECT_EQ(atEnd.status, kDataSayNo);
    EXPECT_TRUE(atEnd.out.contains(str("that this computer has seen are not in the file")))
        << atEnd.out.toStdString();
    ASSERT_TRUE(QDir(path("home/config")).removeRecursively()); // another computer
    const Outcome elsewhere = run({str("check"), m_study});
    EXPECT_EQ(elsewhere.status, kDataSayNo);
    EXPECT_TRUE(elsewhere.out.contains(str("removed at the end"))) << elsewhere.out.toStdString();
    EXPECT_TRUE(elsewhere.out.contains(QRegularExpression(str("\n[0-9a-f]{16} is the office IMP, "))))
        << elsewhere.out.toStdString();
    alter("DELETE FROM record WHERE position = (SELECT min(position) + 3 FROM record)");
    const Outcome within = run({str("check"), m_study});
    EXPECT_EQ(within.status, kDataSayNo);
    EXPECT_TRUE(within.out.contains(str("comes after records that were removed")))
        << within.out.toStdString();
}

TEST_F(AlteredStudyTest, NewerFormatIsLeftAlone) {
    alter("PRAGMA user_version = 9999");
    const QByteArray before = read(m_study);
    expectRefusal(run({str("check"), m_study}), kBadInput,
        {m_study, str("was made by a newer Lacrima. Install the newer version")});
    expectRefusal(runWithPassphrase({str("findings"), m_study}), kBadInput, {str("newer Lacrima")});
    EXPECT_EQ(read(m_study), before);
}

TEST_F(AlteredStudyTest, DatabaseOfAnotherProgram) {
    alter("PRAGMA application_id = 7");
    expectRefusal(run({str("check"), m_study}), kBadInput, {m_study, str("is not a Lacrima study")});
}

TEST_F(AlteredStudyTest, TruncatedFileIsSaidToBeDamaged) {
    const QByteArray whole = read(m_study);
    for (const qsizetype size :
        {whole.size() / 2, whole.size() - 1, qsizetype{20'000}, qsizetype{5000}, qsizetype{100}}) {
        write("s.lacrima", whole.left(size));
        const Outcome check = run({str("check"), m_study});
        EXPECT_TRUE(check.status == kBadInput || check.status == kDataSayNo) << size;
        EXPECT_FALSE(check.err.isEmpty() && check.out.isEmpty()) << size;
        EXPECT_FALSE(check.err.contains(str("with a check"))) << "that is what was run " << size;
        EXPECT_EQ(check.out.contains(str("can be read")) || check.out.contains(str(" records; ")),
            check.status == kDataSayNo)
            << size << check.out.toStdString();
        const Outcome findings = runWithPassphrase({str("findings"), m_study});
        expectRefusal(findings, kBadInput, {m_study});
    }
}

} // namespace
} // namespace lacrima::cli::test
