// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of the cells of other programs’ files, seen in the export of the same study.
#include "tests/cli/ImportFixture.h"

#include <QFile>
#include <QRegularExpression>

namespace lacrima::cli::test {
namespace {

class ImportTest : public ImportFixture {};

TEST_F(ImportTest, AnAnswerThatIsNoChoiceIsNamedWhereverItGoes) {
    const QByteArray csv = "case_id,pat_gender,wai_1,wai_2\nA,Frau,9,1\nB,woman,8,2\nC,man,4,3\nD,man,5,5\n";
    const QString words = str("3 answers are none of the choices of their question (pat_gender 1, wai_1 2)");
    const Outcome dry = import(csv, {str("--dry-run")});
    EXPECT_EQ(dry.status, kDone) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains(words)) << dry.out.toStdString();
    const Outcome imported = import(csv);
    EXPECT_TRUE(imported.out.contains(words)) << imported.out.toStdString();
    const Outcome described = runWithPassphrase({str("describe"), m_study, str("--vars"), str("wai_1")});
    EXPECT_TRUE(described.out.contains(words + str("; they are left out here")))
        << described.out.toStdString();
    EXPECT_TRUE(described.out.contains(str("n =     2"))) << described.out.toStdString();
    const Outcome written =
        runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), path("w.csv")});
    EXPECT_TRUE(written.out.contains(words + str(": written as they were given")))
        << written.out.toStdString();
    EXPECT_FALSE(import("case_id,wai_1\nE,3\n").out.contains(str("none of the choices")));
}

TEST_F(ImportTest, OneAnswerThatIsNoChoiceIsOne) {
    const Outcome dry = import("case_id,pat_gender,wai_1\nA,woman,9\nB,man,3\n", {str("--dry-run")});
    EXPECT_TRUE(dry.out.contains(str("1 answer is none of the choices of its question (wai_1 1)")))
        << dry.out.toStdString();
}

TEST_F(ImportTest, NumbersAreReadAsTheWholeFileSays) {
    EXPECT_EQ(cells("case_id,cried_ever,cry_count\nA,1,\"1,200\"\nB,1,14\n", "cry_count"),
        (QStringList{str("1200"), str("14")}));
    EXPECT_EQ(cells("case_id;cried_ever;cry_count;income\nA;1;1.200;3,5\nB;1;14;4\n", "cry_count"),
        (QStringList{str("1200"), str("14")}));
    m_study = makeStudy("open.lacrima");
    expectRefused("case_id;cried_ever;cry_count\nA;1;1.200\nB;1;14\n",
        {str("line 2, column cry_count"), str("--decimal . or --decimal ,")});
    expectRefused("case_id;cried_ever;gaf;tx_per_week\nA;1;50;1,5\nB;1;51;2.5\n",
        {str("line 3, column tx_per_week"), str("line 2, column tx_per_week")});
    EXPECT_EQ(cells("case_id;cried_ever;cry_count\nA;1;1.200\n", "cry_count", {str("--decimal"), str(",")}),
        QStringList{str("1200")});
}

TEST_F(ImportTest, WordsForMissingAreNoAnswers) {
    const QByteArray csv = "case_id,cried_ever,cry_count,gen_relief,pat_gender,remark,score\n"
                           "A,1,3,NA,woman,NA,1\nB,1,.,#NULL!,NA,N/A,N/A\nC,NA,,4,man,calm,3\n";
    for (const char* variable : {"gen_relief", "pat_gender", "cry_count"})
        EXPECT_TRUE(cells(csv, variable).contains(str("-93"))) << variable;
    EXPECT_EQ(cells(csv, "cry_count"), (QStringList{str("3"), str("-93"), str("-93")}))
        << "nobody knows whether C was asked";
    EXPECT_EQ(cells(csv, "remark"), (QStringList{QString(), QString(), str("calm")}));
    EXPECT_EQ(cells(csv, "score"), (QStringList{str("1"), QString(), str("3")}));
    EXPECT_EQ(cells("case_id,wai_1,score\nA,k.A.,99\nB,2,4\n", "score", {str("--missing"), str("k.A.,99")}),
        (QStringList{QString(), str("4")}));
}

TEST_F(ImportTest, ReasonsAreNeverInvented) {
    const QByteArray csv = "case_id,cried_ever,gen_relief\nA,1,\nB,0,\nC,1,-97\n";
    EXPECT_EQ(cells(csv, "gen_relief"), (QStringList{str("-93"), str("-99"), str("-97")}));
    EXPECT_EQ(cells(csv, "gen_shame"), (QStringList{str("-92"), str("-92"), str("-92")}))
        << "not in the file";
    EXPECT_EQ(cells(csv, "wai_1"), (QStringList{str("-92"), str("-92"), str("-92")}));
    EXPECT_EQ(cells("case_id,gen_relief\nA,\nB,4\n", "gen_relief"), (QStringList{str("-93"), str("4")}))
        << "whether they cried is not in the file";
}

TEST_F(ImportTest, CodesInColumnsOfTheirOwnAreNumbersAndWords) {
    EXPECT_EQ(cells("case_id,wai_1,change\nA,3,-99\nB,4,-94\nC,2,5\n", "change"),
        (QStringList{str("-99"), str("-94"), str("5")}));
    const QStringList words{str("'-99"), str("skipped"), str("refused")};
    EXPECT_EQ(
        cells("case_id,cried_ever,last_comment\nA,1,-99\nB,1,skipped\nC,1,refused\n", "last_comment"), words)
        << "guarded against formulas in the export";
    EXPECT_EQ(cells("case_id,wai_1,zip,phone\nA,3,00184,+39061234\nB,4,00153,0039\n", "zip"),
        (QStringList{str("00184"), str("00153")}));
    EXPECT_EQ(cells("case_id,wai_1,id\nA,3,12345678901234567\nB,4,2\n", "id"),
        (QStringList{str("12345678901234567"), str("2")}));
}

TEST_F(ImportTest, SeveralChoicesInOneCell) {
    const QByteArray csv =
        "case_id,cried_ever,last_trigger\nA,1,loss conflict\nB,1,loss;shame\nC,1,\"loss, shame\"\n"
        "D,1,loss|shame\nE,1,\"loss\nconflict\"\nF,1,conflict\n";
    EXPECT_EQ(cells(csv, "last_trigger___loss"),
        (QStringList{str("1"), str("1"), str("1"), str("1"), str("1"), str("0")}));
    EXPECT_EQ(cells(csv, "last_trigger___shame"),
        (QStringList{str("0"), str("1"), str("1"), str("1"), str("0"), str("0")}));
    m_study = makeStudy("unknown.lacrima");
    expectRefused("case_id,cried_ever,last_trigger\nA,1,loss\nB,1,loss;rain\n",
        {str("line 3, column last_trigger"), str("not among the choices")});
}

/// All columns of last_trigger, the first three of them loss, conflict and shame.
const QByteArray kOptionColumns =
    "last_trigger___loss,last_trigger___conflict,last_trigger___shame,last_trigger___therapy_relation,"
    "last_trigger___powerlessness,last_trigger___overload,last_trigger___loneliness,last_trigger___positive,"
    "last_trigger___other";

TEST_F(ImportTest, AColumnOfAnOptionThatIsNoneIsRefused) {
    for (const char* none : {"1", "2", "bogus"}) {
        expectRefused("case_id,cried_ever," + kOptionColumns + ",last_trigger___" + none +
                          "\nA,1,1,0,0,0,0,0,0,0,0,1\n",
            {str("first line: column last_trigger___") + str(none), str("no option of last_trigger")});
        expectRefused(QByteArray("case_id,cried_ever,last_trigger___") + none + "\nA,1,1\n",
            {str("column last_trigger___") + str(none)});
    }
    expectRefused("case_id,cried_ever,last_trigger___loss,last_trigger___shame\nA,1,1,0\n",
        {str("last_trigger___conflict"), str("last_trigger___other"), str("are missing")});
    expectRefused("case_id,cried_ever," + kOptionColumns + ",last_trigger___Loss\nA,1,1,0,0,0,0,0,0,0,0,0\n",
        {str("two columns"), str("last_trigger___Loss")});
    EXPECT_EQ(cells("case_id,cried_ever," + kOptionColumns.toUpper().replace("LAST_TRIGGER", "last_trigger") +
                        "\nA,1,1,0,0,0,0,0,0,0,0\n",
                  "last_trigger___loss"),
        QStringList{str("1")});
}

TEST_F(ImportTest, AnOptionNobodySaysAnythingAboutIsNeverNotChosen) {
    const QByteArray csv = "case_id,cried_ever," + kOptionColumns +
                           "\nA,1,NA,1,0,0,0,0,0,0,0\nB,1,1,,0,0,0,0,0,0,0\nC,1,1,1,0,0,0,0,0,0,0\n"
                           "D,1,,,,,,,,,\nE,0,,,,,,,,,\nF,1,-97,-97,-97,-97,-97,-97,-97,-97,-97\n";
    const QStringList expected{str("-93"), str("-93"), str("1"), str("-93"), str("-99"), str("-97")};
    for (const char* column : {"last_trigger___loss", "last_trigger___conflict"})
        EXPECT_EQ(cells(csv, column), expected) << column;
    m_study = makeStudy("said.lacrima");
    const Outcome imported = import(csv);
    EXPECT_TRUE(imported.out.contains(str("2 of last_trigger not recorded"))) << imported.out.toStdString();
}

TEST_F(ImportTest, ColumnsThatSayDifferentThingsAreRefused) {
    const QByteArray header = "case_id,cried_ever,last_trigger," + kOptionColumns + '\n';
    expectRefused(header + "A,1,loss;shame,1,0,1,0,0,0,0,0,0\nB,1,loss;shame,0,0,1,0,0,0,0,0,0\n",
        {str("line 3, column last_trigger"), str("say something else")});
    expectRefused("case_id,cried_ever,last_trigger,last_trigger___loss\nA,1,shame;loss,0\n",
        {str("line 2, column last_trigger")});
    expectRefused(header + "A,1,-97,1,0,0,0,0,0,0,0,0\n", {str("line 2, column last_trigger")});
    EXPECT_EQ(
        cells(header + "A,1,loss;shame,1,0,1,0,0,0,0,0,0\nB,1,,0,0,1,0,0,0,0,0,0\n", "last_trigger___shame"),
        (QStringList{str("1"), str("1")}));
}

/// R writes NA where our export had nothing.
TEST_F(ImportTest, OtherProgramsWordsForMissingInOurOwnExportAreNoAnswers) {
    ASSERT_EQ(import("case_id,cried_ever,pat_gender,cry_count,last_comment,last_trigger,score,remark\n"
                     "A,1,woman,3,NA,loss,1,calm\nB,1,man,4,fine,shame,2,sad\n")
                  .status,
        kDone);
    const StudyTable ours = exported();
    QByteArray again;
    for (const QByteArray& line : read(path("e.csv")).split('\n')) {
        QList<QByteArray> row = line.split(',');
        for (const char* name :
            {"pat_gender", "cry_count", "last_trigger___loss", "score", "last_comment", "sitting_date"}) {
            const qsizetype place = ours.names().indexOf(str(name));
            if (line.startsWith("B,") && place < row.size()) row[place] = "NA";
        }
        again += row.join(',') + '\n';
    }
    EXPECT_EQ(cells(again, "pat_gender"), (QStringList{str("woman"), str("-93")}));
    EXPECT_EQ(cells(again, "cry_count"), (QStringList{str("3"), str("-93")}));
    EXPECT_EQ(cells(again, "last_trigger___shame"), (QStringList{str("0"), str("-93")}));
    EXPECT_EQ(cells(again, "score"), (QStringList{str("1"), QString()}));
    EXPECT_EQ(cells(again, "last_comment").back(), str("NA")) << "a free text says what it says";
    const Outcome described = run({str("describe"), write("r.csv", again), str("--json")});
    EXPECT_TRUE(described.out.contains(str("\"name\":\"score\",\"n\":1"))) << described.out.toStdString();
    const Outcome counted =
        run({str("frequency"), path("r.csv"), str("--vars"), str("pat_gender"), str("--json")});
    EXPECT_EQ(memberOf(counted, "variables")[str("levels")].toArray().size(), 1) << counted.out.toStdString();
}

/// An export is analysed as the study it comes from.
TEST_F(ImportTest, CommandsReadOurOwnExportAsTheyReadTheStudy) {
    ASSERT_EQ(
        import("case_id,cried_ever,cry_frequency,wai_1,excluded,excluded_reason\nA,1,3,2,0,\nB,0,,3,0,\n"
               "C,1,4,5,0,\nD,0,,4,0,\nE,1,5,1,1,test\n")
            .status,
        kDone);
    static_cast<void>(exported());
    const QString csv = path("e.csv");
    const QStringList pair{str("--x"), str("cry_frequency"), str("--y"), str("wai_1"), str("--json")};
    const QJsonObject ofStudy = pairOf(runWithPassphrase(QStringList{str("correlate"), m_study} + pair));
    const Outcome outcome = run(QStringList{str("correlate"), csv} + pair);
    expectNumber(4, ofStudy, "n");
    expectNumber(4, pairOf(outcome), "n");
    expectNumber(number(ofStudy, "estimate"), pairOf(outcome), "estimate");
    EXPECT_TRUE(outcome.out.contains(str("1 excluded row(s) left out"))) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.out.contains(str("2 empty cell(s) of cry_frequency counted as 0")))
        << outcome.out.toStdString();
    const Outcome inWords = run({str("describe"), csv, str("--vars"), str("wai_1")});
    EXPECT_TRUE(inWords.out.contains(str("1 excluded row(s) left out"))) << inWords.out.toStdString();
    EXPECT_TRUE(inWords.out.contains(str("n =     4"))) << inWords.out.toStdString();
    const StudyTable codebook(read(path("e.codebook.csv")));
    const qsizetype place = codebook.column("name").indexOf(str("cry_frequency"));
    ASSERT_GE(place, 0);
    EXPECT_EQ(codebook.column("implied")[place], str("0 where [cried_ever] = '0'"));
    EXPECT_EQ(codebook.column("implied").count(QString()), codebook.column("implied").size() - 2);
    const Outcome odd = run({str("describe"), write("odd.csv", "excluded,excluded_reason,x\n0,,1\n7,a,2\n")});
    expectRefusal(odd, kBadInput, {str("line 3, column excluded"), str("0 or 1")});
}

TEST_F(ImportTest, TheGuardAgainstFormulasLeavesNumbersAlone) {
    const QByteArray csv =
        "case_id,cried_ever,wai_1,last_comment,gaf\nA,1,-5,=1+1,50\nB,1,3,-5,40\nC,1,3,'-5,40\n"
        "D,1,3,-5+cmd,40\n";
    EXPECT_EQ(cells(csv, "wai_1"), (QStringList{str("-5"), str("3"), str("3"), str("3")}));
    const QStringList guarded{str("'=1+1"), str("-5"), str("''-5"), str("'-5+cmd")};
    EXPECT_EQ(cells(csv, "last_comment"), guarded);
    EXPECT_EQ(cells(read(path("e.csv")), "last_comment"), guarded) << "and so it comes back";
    EXPECT_EQ(cells(read(path("e.csv")), "wai_1").front(), str("-5"));
}

TEST_F(ImportTest, DatesAreThoseOfTheCalendar) {
    const QByteArray dayFirst =
        "case_id,sitting_date,wai_1\nA,31/01/2024,3\nB,5/3/2024,4\nC,2024-03-06,4\nD,,4\n";
    const QStringList expected{str("2024-01-31"), str("2024-03-05"), str("2024-03-06"), QString()};
    EXPECT_EQ(cells(dayFirst, "sitting_date"), expected);
    const QByteArray open = "case_id,sitting_date,wai_1\nA,4/3/2024,3\n";
    EXPECT_EQ(cells(open, "sitting_date", {str("--dates"), str("mdy")}), QStringList{str("2024-04-03")});
    EXPECT_EQ(cells(open, "sitting_date", {str("--dates"), str("dmy")}), QStringList{str("2024-03-04")});
    m_study = makeStudy("bad.lacrima");
    expectRefused(open, {str("line 2, column sitting_date"), str("--dates dmy")});
    for (const char* none : {"31/02/2024", "45356", "tomorrow", "2024-13-01", "0/3/2024"}) {
        expectRefused(QByteArray("case_id,sitting_date,wai_1\nA,") + none + ",3\n",
            {str("line 2, column sitting_date: not a date of the calendar")});
    }
    expectRefused(
        "case_id,cried_ever,cry_count\nA,1,3.5\n", {str("line 2, column cry_count: not a whole number")});
}

TEST_F(ImportTest, WhatASpreadsheetLeavesBehindIsLeftOutAndSaid) {
    const Outcome imported = import("case_id;wai_1;;\nA;3;;\nB;4;;\n;;;\n");
    EXPECT_EQ(imported.status, kDone) << imported.err.toStdString();
    EXPECT_TRUE(imported.out.contains(str("empty rows and columns at the end are left out")));
    EXPECT_EQ(exported().column("wai_1"), (QStringList{str("3"), str("4")}));
}

TEST_F(ImportTest, AFileWithNothingKnownIsRefused) {
    expectRefused("name,town\nA,Rome\n", {str("no column has the name of a variable"), str("--map")});
}

TEST_F(ImportTest, ANameInCapitalsIsAskedBack) {
    expectRefused(
        "case_id,WAI_1,wai_2\nA,3,4\n", {str("column WAI_1 looks like the variable wai_1"), str("--map")});
    const QStringList map{str("--map"), write("m.json", "{\"WAI_1\": \"wai_1\"}")};
    EXPECT_EQ(cells("case_id,WAI_1,wai_2\nA,3,4\n", "wai_1", map), QStringList{str("3")});
}

TEST_F(ImportTest, AMapThatNamesNoColumnIsRefused) {
    const QStringList map{str("--map"), write("m.json", "{\"Q1\": \"wai_1\", \"Q9\": \"wai_2\"}")};
    expectRefused("case_id,Q1\nA,3\n", {str("there is no column Q9, which the map names")}, map);
}

TEST_F(ImportTest, AMapIsNamesAndNothingElse) {
    for (const char* map : {"{\"Q1\": \"wai_1\", \"Q2\": 3}", "{\"Q1\": null}", "[\"Q1\"]", "Q1: wai_1", ""})
        expectRefused("case_id,Q1,Q2\nA,3,4\n", {str("m.json is not a list of column names")},
            {str("--map"), write("m.json", map)});
}

} // namespace
} // namespace lacrima::cli::test
