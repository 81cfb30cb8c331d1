// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CommandLine.h"

#include <QFileInfo>

namespace lacrima::cli::test {
namespace {

class BadInputTest : public CommandLine {
protected:
    void SetUp() override { m_study = makeStudy("s.lacrima"); }

    Outcome import(const QString& data) const { return runWithPassphrase({str("import"), m_study, data}); }
    Outcome import(const char* name, const QByteArray& bytes) const { return import(write(name, bytes)); }
    /// Refused with one line for the problem and one that says nothing was imported.
    void expectNothingImported(const Outcome& outcome, const QStringList& parts) const {
        EXPECT_EQ(outcome.status, kBadInput);
        EXPECT_EQ(outcome.out.toStdString(), std::string());
        const QStringList lines = outcome.errorLines();
        ASSERT_EQ(lines.size(), 2) << outcome.err.toStdString();
        for (const QString& part : parts)
            EXPECT_TRUE(lines.front().contains(part)) << lines.front().toStdString();
        EXPECT_EQ(lines.back(), str("lacrima: 1 problem(s) in all; nothing was imported."));
        const Outcome check = run({str("check"), m_study});
        EXPECT_TRUE(check.out.startsWith(str("4 records;"))) << check.out.toStdString();
    }

    QString m_study;
};

TEST_F(BadInputTest, DataFileThatIsMissingEmptyOrBinary) {
    expectRefusal(
        import(path("none.csv")), kBadInput, {path("none.csv"), str("Check the name and the folder.")});
    expectRefusal(import("empty.csv", {}), kBadInput, {path("empty.csv"), str("is empty")});
    const QByteArray binary = QByteArray::fromHex("7f454c460201010000000000000000000300");
    expectRefusal(import("binary.csv", binary), kBadInput, {path("binary.csv"), str("Save the data as CSV")});
    expectRefusal(
        import("head.csv", "case_id,wai_1\n"), kBadInput, {path("head.csv"), str("no data under it")});
    expectRefusal(import(path("home")), kBadInput, {path("home"), str("cannot be read")});
}

TEST_F(BadInputTest, ColumnsThatDoNotFit) {
    expectRefusal(import("ragged.csv", "case_id,wai_1\nA-1,3\nA-2\n"), kBadInput,
        {str("ragged.csv, line 3: 1 cells where the first line has 2"), str("delimiter")});
    expectRefusal(import("quote.csv", "case_id,town\nA-1,\"Rome\n"), kBadInput,
        {str("quote.csv"), str("quotation mark")});
    expectNothingImported(import("twice.csv", "case_id,wai_1,wai_1\nA-1,3,4\n"),
        {str("twice.csv, first line: two columns are called wai_1. Rename one of them.")});
    expectNothingImported(import("unnamed.csv", "case_id,wai_1,\nA-1,3,4\n"),
        {str("unnamed.csv, first line: a column has no name")});
    expectNothingImported(import("words.csv", "case_id,wai_1,clin_age\nA-1,3,forty\n"),
        {str("words.csv, line 2, column clin_age: not a number.")});
    expectNothingImported(import("again.csv", "case_id,wai_1\nA-1,3\nA-1,4\n"),
        {str("again.csv, line 3, column case_id: this case and sitting stand in an earlier line already.")});
}

TEST_F(BadInputTest, EncodingsOfOtherProgramsAreRead) {
    QByteArray utf16("\xff\xfe", 2);
    const QString text = str("case_id,wai_1,town\nA-1,3,Forlì\n");
    for (const QChar letter : text) {
        utf16.append(static_cast<char>(letter.unicode() & 0xff));
        utf16.append(static_cast<char>(letter.unicode() >> 8));
    }
    EXPECT_EQ(import("utf16.csv", utf16).status, kDone);
    EXPECT_EQ(import("western.csv", "case_id;wai_1;town\r\nA-2;3;Forl\xec\r\n").status, kDone);
    EXPECT_EQ(import("mark.csv", "\xef\xbb\xbf"
                                 "case_id\twai_1\ttown\nA-3\t3\tForlì\n")
                  .status,
        kDone);
    const QString csv = path("e.csv");
    ASSERT_EQ(
        runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), csv}).status,
        kDone);
    EXPECT_EQ(QString::fromUtf8(read(csv)).count(str("Forlì")), 3);
}

TEST_F(BadInputTest, FilesThatAreNoStudies) {
    const QString none = path("none.lacrima");
    const QStringList commands{str("check"), str("findings")};
    const auto refused = [&](const QString& study, const QStringList& parts) {
        expectRefusal(run({str("check"), study}), kBadInput, parts);
        expectRefusal(runWithPassphrase({str("findings"), study}), kBadInput, parts);
        expectRefusal(runWithPassphrase({str("import"), study, write("d.csv", "case_id,wai_1\nA-1,3\n")}),
            kBadInput, parts);
    };
    refused(none, {none, str("There is no file")});
    EXPECT_FALSE(QFileInfo::exists(none));
    refused(
        write("text.lacrima", "These are words.\n"), {path("text.lacrima"), str("is not a Lacrima study")});
    refused(write("empty.lacrima", {}), {path("empty.lacrima"), str("is not a Lacrima study")});
    EXPECT_EQ(read(path("empty.lacrima")).size(), 0);
    refused(path("home"), {path("home"), str("is not a Lacrima study")});
}

TEST_F(BadInputTest, Passphrases) {
    expectRefusal(run({str("findings"), m_study, str("--passphrase-file"), write("wrong", "open sesame\n")}),
        kBadInput, {str("The passphrase does not open this study."), str("Check the keyboard layout")});
    expectRefusal(run({str("findings"), m_study, str("--passphrase-file"), write("blank", "\n")}), kBadInput,
        {path("blank"), str("Put it on the first line.")});
    expectRefusal(run({str("findings"), m_study, str("--passphrase-file"), path("nowhere")}), kBadInput,
        {path("nowhere"), str("Check the name and the folder.")});
    expectRefusal(run({str("findings"), m_study, str("--passphrase-file"), path("home")}), kBadInput,
        {path("home"), str("cannot be read")});
    expectRefusal(run({str("findings"), m_study}), kUsage, {str("--passphrase-file is missing")});
    const QStringList fromInput{str("findings"), m_study, str("--passphrase-file"), str("-")};
    EXPECT_EQ(run(fromInput, QByteArray(kPassphrase) + "\r\nand more\n").status, kDone);
    expectRefusal(run(fromInput, "not it\n"), kBadInput, {str("The passphrase does not open this study.")});
    expectRefusal(run(fromInput, {}), kBadInput, {str("is empty")});
}

TEST_F(BadInputTest, Misuse) {
    expectRefusal(runWithPassphrase({str("findings"), m_study, str("--bogus")}), kUsage,
        {str("there is no option --bogus")});
    expectRefusal(run({str("findings"), m_study, str("--passphrase-file")}), kUsage, {str("needs a value")});
    expectRefusal(runWithPassphrase({str("findings")}), kUsage, {str("name the study file")});
    expectRefusal(runWithPassphrase({str("new"), path("n.lacrima")}), kUsage, {str("--title is missing")});
    expectRefusal(runWithPassphrase(
                      {str("new"), path("n.lacrima"), str("--title"), str("T"), str("--alliance"), str("x")}),
        kUsage, {str("--alliance is wai_sr, wai_s or wai")});
    expectRefusal(
        runWithPassphrase({str("export"), m_study, str("--format"), str("doc"), str("--out"), path("e.doc")}),
        kUsage, {str("--format")});
    expectRefusal(run({str("demo")}), kUsage, {str("name the study file")});
    expectRefusal(runWithPassphrase({str("import"), m_study}), kUsage, {str("the study and the data file")});
    EXPECT_FALSE(QFileInfo::exists(path("n.lacrima")));
}

TEST_F(BadInputTest, AWordTooManyIsMisuseOfEveryCommand) {
    const QString data = write("d.csv", "case_id,cried_ever,wai_1\nA-1,1,3\nA-2,0,4\n");
    const QString made = path("made.lacrima");
    const QString csv = path("made.csv");
    const QString html = path("made.html");
    const std::vector<QStringList> lines{
        {str("new"), made, str("--title"), str("T")},
        {str("demo"), made},
        {str("import"), m_study, data},
        {str("check"), m_study},
        {str("office"), m_study},
        {str("export"), m_study, str("--format"), str("csv"), str("--out"), csv},
        {str("findings"), m_study},
        {str("report"), m_study, str("--out"), html},
        {str("draw"), str("--caseload"), str("10"), str("--seed"), str("3")},
        {str("describe"), data},
        {str("frequency"), data, str("--vars"), str("wai_1")},
        {str("correlate"), data, str("--x"), str("wai_1"), str("--y"), str("cried_ever")},
        {str("reliability"), data, str("--items"), str("wai_1,cried_ever")},
        {str("compare"), data, str("--outcome"), str("wai_1"), str("--group"), str("cried_ever")},
        {str("regress"), data, str("--outcome"), str("wai_1"), str("--on"), str("cried_ever")},
    };
    for (const QStringList& line : lines) {
        const bool hasPassphrase = line[0] != str("demo") && line[0] != str("draw") && line[1] != data;
        QStringList words = line;
        words.append(path("second.lacrima"));
        const Outcome outcome = hasPassphrase ? runWithPassphrase(words) : run(words);
        EXPECT_EQ(outcome.status, kUsage) << line[0].toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << line[0].toStdString() << outcome.out.toStdString();
        EXPECT_FALSE(outcome.err.contains(str("no option"))) << outcome.err.toStdString();
    }
    for (const QString& file : {made, csv, html, path("second.lacrima")})
        EXPECT_FALSE(QFileInfo::exists(file)) << file.toStdString();
    EXPECT_TRUE(run({str("check"), m_study}).out.startsWith(str("4 records;")));
}

TEST_F(BadInputTest, AnUnknownOptionIsNamedAsItIsTyped) {
    expectRefusal(
        runWithPassphrase({str("findings"), m_study, str("-z")}), kUsage, {str("there is no option -z")});
    const Outcome one = runWithPassphrase({str("findings"), m_study, str("-z")});
    EXPECT_FALSE(one.err.contains(str("--z"))) << one.err.toStdString();
}

TEST_F(BadInputTest, PlacesThatCannotBeWritten) {
    const QString locked = readOnlyFolder();
    const QString csv = locked + str("/e.csv");
    expectRefusal(runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), csv}),
        kBadInput, {csv, str("cannot be written. Choose another folder")});
    const QString study = locked + str("/n.lacrima");
    const Outcome made = runWithPassphrase({str("new"), study, str("--title"), str("T")});
    expectRefusal(made, kBadInput, {study});
    const QString lost = path("no/such/folder/n.lacrima");
    expectRefusal(runWithPassphrase({str("new"), lost, str("--title"), str("T")}), kBadInput,
        {lost, str("The folder of")});
    expectRefusal(run({str("demo"), m_study}), kBadInput, {m_study, str("nothing is overwritten")});
}

} // namespace
} // namespace lacrima::cli::test
