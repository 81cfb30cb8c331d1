// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/stat.h>

namespace lacrima::cli::test {
namespace {

/// A study of two imported cases.
class ExportTest : public CommandLine {
protected:
    void SetUp() override {
        m_study = makeStudy("s.lacrima");
        const QString data = write("d.csv", "case_id,clinician_id,clin_age,wai_1\nA-1,X,44,3\nA-2,X,44,4\n");
        ASSERT_EQ(runWithPassphrase({str("import"), m_study, data}).status, kDone);
    }

    Outcome exportTo(const QString& target, const QStringList& more = {}) const {
        return runWithPassphrase(
            QStringList{str("export"), m_study, str("--format"), str("csv"), str("--out"), target} + more);
    }

    Outcome importText(const QByteArray& text) const {
        return runWithPassphrase({str("import"), m_study, write("more.csv", text)});
    }

    QString m_study;
};

TEST_F(ExportTest, NoStudyIsEverWrittenOver) {
    const QString other = makeStudy("s2.lacrima");
    const QByteArray before = read(m_study);
    const QByteArray otherBefore = read(other);
    for (const QStringList& more : {QStringList{}, QStringList{str("--force")}}) {
        for (const QString& target :
            {m_study, other, QString(m_study + str("-wal")), QString(other + str("-shm"))})
            expectRefusal(exportTo(target, more), kBadInput, {target, str("is a study or belongs to one")});
    }
    EXPECT_EQ(read(m_study), before);
    EXPECT_EQ(read(other), otherBefore);
}

TEST_F(ExportTest, AnotherFileIsReplacedWhenToldSo) {
    const QString csv = write("old.csv", "old");
    expectRefusal(exportTo(csv), kBadInput, {csv, str("add --force to replace it")});
    EXPECT_EQ(read(csv), "old");
    const Outcome exported = exportTo(csv, {str("--force")});
    EXPECT_EQ(exported.status, kDone) << exported.err.toStdString();
    EXPECT_TRUE(exported.out.startsWith(str("Wrote 2 cases to ") + csv + str(".\n")));
    EXPECT_TRUE(read(csv).startsWith("case_id,"));
}

/// The codebook beside the data is a file like them.
TEST_F(ExportTest, ACodebookThatIsThereIsReplacedWhenToldSo) {
    const QString csv = path("new.csv");
    const QString codebook = write("new.codebook.csv", "mine");
    expectRefusal(exportTo(csv), kBadInput, {codebook, str("add --force to replace it")});
    EXPECT_EQ(read(codebook), "mine");
    EXPECT_FALSE(QFile::exists(csv)) << "neither of the two is written";
    EXPECT_EQ(exportTo(csv, {str("--force")}).status, kDone);
    EXPECT_TRUE(read(codebook).startsWith("name,label"));
}

TEST_F(ExportTest, ImportsNeverOverwriteWhatAKnownClinicianSaid) {
    EXPECT_EQ(importText("case_id,clinician_id,clin_age,wai_1\nB-1,X,,3\n").status, kDone);
    const Outcome refused = importText("case_id,clinician_id,clin_age,wai_1\nC-1,X,51,3\n");
    EXPECT_EQ(refused.status, kBadInput);
    EXPECT_TRUE(refused.err.contains(str("line 2, column clin_age: this clinician has another value")));
    const QString csv = path("e.csv");
    ASSERT_EQ(exportTo(csv).status, kDone);
    const QStringList lines = QString::fromUtf8(read(csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    const qsizetype age = lines[0].split(QLatin1Char(',')).indexOf(str("clin_age"));
    for (const QString& line : lines.mid(1)) EXPECT_EQ(line.split(QLatin1Char(','))[age], str("44"));
}

/// Replacing a device would take it from everybody.
TEST_F(ExportTest, ADeviceIsNoFileToReplace) {
    const QString pipe = path("pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectRefusal(exportTo(pipe, {str("--force")}), kBadInput, {pipe, str("is a device or a folder")});
    struct stat found {};
    ASSERT_EQ(::stat(QFile::encodeName(pipe).constData(), &found), 0);
    EXPECT_TRUE(S_ISFIFO(found.st_mode));
}

TEST_F(ExportTest, WhatIsPrintedOnAFullDiskIsNotDone) {
    const QString data = write("n.csv", "x,y,g\n1,2,a\n2,1,b\n3,5,a\n4,3,b\n");
    const std::vector<QStringList> commands{withPassphrase({str("check"), m_study}),
        withPassphrase({str("findings"), m_study, str("--json")}), withPassphrase({str("findings"), m_study}),
        withPassphrase({str("import"), m_study, write("i.csv", "case_id,wai_1\nB-1,3\n"), str("--dry-run")}),
        withPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), path("full.csv")}),
        withPassphrase({str("new"), path("full.lacrima"), str("--title"), str("T")}),
        {str("draw"), str("--caseload"), str("40"), str("--seed"), str("1")}, {str("describe"), data},
        {str("frequency"), data, str("--vars"), str("g")},
        {str("correlate"), data, str("--x"), str("x"), str("--y"), str("y")},
        {str("reliability"), data, str("--items"), str("x,y")},
        {str("compare"), data, str("--outcome"), str("y"), str("--group"), str("g")},
        {str("regress"), data, str("--outcome"), str("y"), str("--on"), str("x"), str("--json")},
        {str("describe"), str("--help")}, {str("--help")}, {str("--version")}};
    for (const QStringList& words : commands) {
        QProcess program;
        prepare(program);
        program.setStandardOutputFile(str("/dev/full"));
        program.setArguments(words);
        program.start();
        ASSERT_TRUE(program.waitForFinished(60'000));
        EXPECT_EQ(program.exitCode(), kBadInput) << words.front().toStdString();
        EXPECT_TRUE(program.readAllStandardError().contains("could not be written"))
            << words.front().toStdString();
    }
}

/// What is written is opened data: half of it must not lie about.
TEST_F(ExportTest, AFullDiskHoldsNothingOfTheData) {
    for (const int kibibytes : {4, 16}) {
        const support::SmallDisk disk(kibibytes);
        if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
        expectRefusal(exportTo(disk.path("e.csv")), kBadInput, {str("cannot be written")});
        EXPECT_EQ(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), QStringList()) << kibibytes;
    }
}

} // namespace
} // namespace lacrima::cli::test
