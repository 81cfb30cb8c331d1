// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of the cells of other programs' files, seen in the export of the same study.
#include "core/study/Imports.h"
#include "core/study/Study.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "tests/cli/StudyTable.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace lacrima::cli::test {
namespace {

class ImportTest : public CommandLine {
protected:
    void SetUp() override { m_study = makeStudy("s.lacrima"); }

    Outcome import(const QByteArray& csv, const QStringList& more = {}) const {
        return runWithPassphrase(QStringList{str("import"), m_study, write("d.csv", csv)} + more);
    }
    /// The cells of a variable after this import into a study of its own.
    QStringList cells(const QByteArray& csv, const char* variable, const QStringList& more = {}) {
        m_study = makeStudy(QByteArray("s" + QByteArray::number(++m_count) + ".lacrima").constData());
        const Outcome imported = import(csv, more);
        EXPECT_EQ(imported.status, kDone) << imported.err.toStdString();
        return exported().column(variable);
    }
    StudyTable exported() const {
        const QString csv = path("e.csv");
        const Outcome written = runWithPassphrase({str("export"), m_study, str("--format"), str("csv"),
            str("--out"), csv, str("--excluded"), str("--force")});
        EXPECT_EQ(written.status, kDone) << written.err.toStdString();
        return StudyTable(read(csv));
    }
    void expectRefused(const QByteArray& csv, const QStringList& parts, const QStringList& more = {}) {
        const Outcome outcome = import(csv, more);
        EXPECT_EQ(outcome.status, kBadInput) << outcome.out.toStdString();
        for (const QString& part : parts)
            EXPECT_TRUE(outcome.err.contains(part))
                << part.toStdString() << " in " << outcome.err.toStdString();
        EXPECT_TRUE(run({str("check"), m_study}).out.startsWith(str("4 records;")));
    }

    QString m_study;
    int m_count = 0;
};

TEST_F(ImportTest, AnAnswerThatIsNoChoiceIsNamedWhereverItGoes) {
    const QByteArray csv = "case_id,pat_gender,wai_1,wai_2\nA,Frau,9,1\nB,woman,3,2\nC,man,4,3\nD,man,5,5\n";
    const QString words = str("2 answers are none of the choices of their question (pat_gender 1, wai_1 1)");
    const Outcome dry = import(csv, {str("--dry-run")});
    EXPECT_EQ(dry.status, kDone) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains(words)) << dry.out.toStdString();
    const Outcome imported = import(csv);
    EXPECT_TRUE(imported.out.contains(words)) << imported.out.toStdString();
    const Outcome described = runWithPassphrase({str("describe"), m_study, str("--vars"), str("wai_1")});
    EXPECT_TRUE(described.out.contains(words + str("; they are left out here")))
        << described.out.toStdString();
    EXPECT_TRUE(described.out.contains(str("n =     3"))) << described.out.toStdString();
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

TEST_F(ImportTest, TheSameFileAgainIsKnown) {
    const QByteArray csv = "case_id,wai_1\nA,3\nB,4\nC,5\n";
    ASSERT_EQ(import(csv).status, kDone);
    const Outcome again = import(csv);
    EXPECT_EQ(again.status, kBadInput);
    const QStringList lines = again.errorLines();
    ASSERT_EQ(lines.size(), 2) << again.err.toStdString();
    EXPECT_TRUE(lines[0].contains(str("the study has 3 of its cases already"))) << lines[0].toStdString();
}

/// Whatever one import wrote is taken back with it.
TEST_F(ImportTest, EveryRecordOfAnImportIsOfOneBatch) {
    ASSERT_EQ(
        import("case_id,wai_1,remark,excluded,excluded_reason\nA,3,x,0,\nB,4,y,1,withdrew\n").status, kDone);
    auto study = study::Study::open(m_study, QByteArray(32, 't'));
    ASSERT_TRUE(study);
    ASSERT_TRUE(study->keys().unlock(str(kPassphrase)));
    const auto log = study->log().read();
    ASSERT_TRUE(log);
    std::set<QByteArray> batches;
    int exclusions = 0;
    for (const study::OpenedRecord& opened : log->records) {
        const record::Payload& payload = opened.record.payload;
        const bool isOfStudy = std::holds_alternative<record::StudyDefinition>(payload) ||
                               std::holds_alternative<record::OfficeRegistration>(payload);
        if (!isOfStudy) batches.insert(study::batchOf(payload));
        exclusions += std::holds_alternative<record::Exclusion>(payload) ? 1 : 0;
    }
    EXPECT_EQ(exclusions, 1);
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_FALSE(batches.begin()->isEmpty());
}

TEST_F(ImportTest, AnExcludedCaseStaysExcluded) {
    ASSERT_EQ(import("case_id,wai_1,excluded,excluded_reason\nA,3,0,\nB,4,1,withdrew\n").status, kDone);
    const Outcome without =
        runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), path("x.csv")});
    EXPECT_TRUE(without.out.contains(str("Excluded cases left out: 1"))) << without.out.toStdString();
    const StudyTable all = exported();
    EXPECT_EQ(all.column("excluded"), (QStringList{str("0"), str("1")}));
    EXPECT_EQ(all.column("excluded_reason"), (QStringList{QString(), str("withdrew")}));
    const QString other = makeStudy("other.lacrima");
    ASSERT_EQ(runWithPassphrase({str("import"), other, path("e.csv")}).status, kDone);
    const Outcome described =
        runWithPassphrase({str("describe"), other, str("--vars"), str("wai_1"), str("--json")});
    EXPECT_TRUE(described.out.contains(str("\"n\":1"))) << described.out.toStdString();
}

/// Of all who can open the study it is the one whose words the command was given.
TEST_F(ImportTest, WhoImportsIsTheAuthorOfItsExclusions) {
    const QString path = this->path("three.lacrima");
    const Outcome made =
        runWithPassphrase({str("new"), path, str("--title"), str("Three"), str("--key-holder"), str("Ada")});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    const QString code = QRegularExpression(str("on paper: (.+)$"), QRegularExpression::MultilineOption)
                             .match(made.out)
                             .captured(1);
    const auto unlocked = [&path] {
        auto study = study::Study::open(path, QByteArray(32, 't'));
        EXPECT_TRUE(study);
        EXPECT_TRUE(study->keys().unlock(str(kPassphrase)));
        return study;
    };
    ASSERT_TRUE(
        unlocked()->keys().add(str("Ben"), str("tallow ferry nine orchards"), seal::KdfCost::minimal()));
    QStringList authors;
    for (const QString& words : {str("tallow ferry nine orchards"), str(kPassphrase), code}) {
        const QByteArray row = "C-" + QByteArray::number(authors.size());
        const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
        const Outcome imported = run({str("import"), path,
            write("d.csv", "case_id,wai_1,excluded,excluded_reason\n" + row + "a,3,0,\n" + row +
                               "b,4,1,withdrew\n" + row + "c,5,1,\"too late, by post\"\n"),
            str("--passphrase-file"), write("words", words.toUtf8() + '\n')});
        ASSERT_EQ(imported.status, kDone) << imported.err.toStdString();
        const auto log = unlocked()->log().read();
        ASSERT_TRUE(log);
        std::vector<record::Exclusion> exclusions;
        std::set<QByteArray> batches;
        for (auto record = log->records.end() - 5; record != log->records.end(); ++record) {
            if (const auto* out = std::get_if<record::Exclusion>(&record->record.payload)) {
                exclusions.push_back(*out);
                batches.insert(out->batch);
            } else {
                batches.insert(std::get<record::Response>(record->record.payload).batch);
            }
        }
        ASSERT_EQ(exclusions.size(), 2U);
        EXPECT_EQ(batches.size(), 1U) << "one undo takes all of it back";
        EXPECT_EQ(exclusions[0].caseId, QString::fromLatin1(row + 'b'));
        EXPECT_EQ(exclusions[0].reasonCode, str("withdrew"));
        EXPECT_EQ(exclusions[1].caseId, QString::fromLatin1(row + 'c'));
        EXPECT_EQ(exclusions[1].author, exclusions[0].author);
        for (const record::Exclusion& exclusion : exclusions) {
            EXPECT_GE(exclusion.time, before);
            EXPECT_LE(exclusion.time, QDateTime::currentMSecsSinceEpoch());
        }
        authors.append(exclusions[0].author);
    }
    EXPECT_EQ(authors, (QStringList{str("Ben"), str("Ada"), str("recovery code")}));
}

TEST_F(ImportTest, RoundTripOfOurOwnFileIsExact) {
    const QByteArray csv =
        "case_id,clinician_id,cried_ever,cry_count,last_comment,\"Gr\xC3\xB6\xC3\x9F"
        "e, in cm\","
        "\"say \"\"hi\"\"\",=cmd(),change\n"
        "A,C,1,3,-nothing to add,100000,x,1,-99\nB,C,1,4,=like this,1.5,y,2,5\n"
        "-C,C,1,2,'+quoted,2,z,3,\nD,C,1,2,\"  spaces kept  \",3,-98,4,7\n"
        "E,C,1,2,\"line one\nline two, with \"\"quotes\"\" ; and \xF0\x9F\x98\xA2\",,NA,5,8\n"
        "F,C,0,,,1,''=both,6,-98\nG,C,1,-97,'plain,2,\" -98\",7,1\n";
    ASSERT_EQ(import(csv).status, kDone);
    const StudyTable first = exported();
    const QByteArray bytes = read(path("e.csv"));
    EXPECT_TRUE(bytes.contains(",100000,")) << bytes.toStdString();
    EXPECT_EQ(first.width(), first.names().size());
    EXPECT_TRUE(first.names().contains(str("'=cmd()")));
    const QString other = makeStudy("other.lacrima");
    const Outcome again = runWithPassphrase({str("import"), other, path("e.csv")});
    ASSERT_EQ(again.status, kDone) << again.err.toStdString();
    ASSERT_EQ(runWithPassphrase({str("export"), other, str("--format"), str("csv"), str("--out"),
                                    path("f.csv"), str("--excluded")})
                  .status,
        kDone);
    EXPECT_EQ(read(path("f.csv")).toStdString(), bytes.toStdString());
    EXPECT_EQ(first.column("last_comment")[3], str("  spaces kept  "));
    EXPECT_EQ(first.column("case_id")[2], str("'-C"));
}

TEST_F(ImportTest, MissingValuesAreWrittenAsOneLikes) {
    ASSERT_EQ(import("case_id,cried_ever,gen_relief,change\nA,1,-97,-99\nB,0,,1\nC,1,4,2\n").status, kDone);
    const auto written = [&](const char* how) {
        const QString csv = path("m.csv");
        EXPECT_EQ(runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"), csv,
                                        str("--force"), str("--missing"), str(how)})
                      .status,
            kDone);
        return StudyTable(read(csv));
    };
    EXPECT_EQ(written("codes").column("gen_relief"), (QStringList{str("-97"), str("-99"), str("4")}));
    EXPECT_EQ(written("empty").column("gen_relief"), (QStringList{QString(), QString(), str("4")}));
    const StudyTable columns = written("columns");
    EXPECT_EQ(columns.column("gen_relief"), (QStringList{QString(), QString(), str("4")}));
    EXPECT_EQ(columns.column("gen_relief__missing"),
        (QStringList{str("refused"), str("not_applicable"), QString()}));
    const QString other = makeStudy("other.lacrima");
    ASSERT_EQ(runWithPassphrase({str("import"), other, path("m.csv")}).status, kDone);
    m_study = other;
    EXPECT_EQ(exported().column("gen_relief"), (QStringList{str("-97"), str("-99"), str("4")}));
    expectRefusal(runWithPassphrase({str("export"), m_study, str("--format"), str("csv"), str("--out"),
                      path("n.csv"), str("--missing"), str("never")}),
        kUsage, {str("--missing is codes, empty or columns")});
}

TEST_F(ImportTest, AnExportKnowsItsOwnCodesWithItsCodebookAndWithout) {
    ASSERT_EQ(import("case_id,cried_ever,gen_relief,change\nA,1,-97,-99\nB,0,,1\nC,1,4,2\nD,1,2,3\n").status,
        kDone);
    exported();
    const StudyTable codebook(read(path("e.codebook.csv")));
    const qsizetype at = codebook.column("name").indexOf(str("gen_relief"));
    ASSERT_GE(at, 0);
    EXPECT_TRUE(codebook.column("missing_codes")[at].contains(str("refused = -97")));
    EXPECT_TRUE(codebook.column("missing_codes")[codebook.column("name").indexOf(str("change"))].isEmpty());
    for (const bool withCodebook : {true, false}) {
        if (!withCodebook) {
            ASSERT_TRUE(QFile::remove(path("e.codebook.csv")));
        }
        const Outcome described =
            run({str("describe"), path("e.csv"), str("--vars"), str("gen_relief,change"), str("--json")});
        const QJsonArray variables = jsonOf(described)[str("variables")].toArray();
        ASSERT_EQ(variables.size(), 2) << described.err.toStdString();
        expectNumber(3, variables[0].toObject(), "mean");
        expectNumber(2, variables[0].toObject(), "n");
        expectNumber(-93.0 / 4, variables[1].toObject(), "mean");
    }
}

} // namespace
} // namespace lacrima::cli::test
