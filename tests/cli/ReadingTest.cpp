// SPDX-License-Identifier: GPL-3.0-or-later
// How the commands read foreign files: marks of numbers, words for missing, codes that look like numbers.
#include "tests/cli/AnalysisFixture.h"

#include <array>
#include <cmath>
#include <readstat.h>

namespace lacrima::cli::test {
namespace {

class ReadingTest : public CommandLine {
protected:
    Outcome describe(const QByteArray& csv, const QStringList& more = {}) const {
        return run(QStringList{str("describe"), write("d.csv", csv), str("--json")} + more);
    }
    double mean(const QByteArray& csv, const char* name, const QStringList& more = {}) const {
        const Outcome outcome = describe(csv, more);
        EXPECT_EQ(outcome.status, kDone) << outcome.err.toStdString();
        for (const QJsonValue& variable : jsonOf(outcome)[str("variables")].toArray()) {
            if (variable[str("name")].toString() == str(name)) return variable[str("mean")].toDouble();
        }
        ADD_FAILURE() << name << " is no column of numbers: " << outcome.out.toStdString();
        return 0;
    }
    QString notes(const Outcome& outcome) const {
        QStringList notes;
        for (const QJsonValue& note : jsonOf(outcome)[str("reading")].toArray())
            notes.append(note.toString());
        return notes.join(str("; "));
    }
    void expectTwoWays(const QByteArray& csv, const char* place) const {
        expectRefusal(describe(csv, {str("--vars"), str("b")}), kBadInput,
            {str(place), str("--decimal . or --decimal ,")});
    }
    /// What describe says of a column it has no numbers of.
    QString oddity(const QByteArray& csv, const char* name, const QStringList& more = {}) const {
        const Outcome outcome = describe(csv, more);
        EXPECT_EQ(outcome.status, kDone) << outcome.err.toStdString();
        for (const QJsonValue& variable : jsonOf(outcome)[str("variables")].toArray()) {
            if (variable[str("name")].toString() != str(name)) continue;
            EXPECT_TRUE(variable[str("n")].isNull() && variable[str("mean")].isNull());
            return variable[str("note")].toString();
        }
        ADD_FAILURE() << name << " is not named: " << outcome.out.toStdString();
        return {};
    }
};

TEST_F(ReadingTest, ThousandsInACommaFileAreThousands) {
    const QByteArray csv = "id,income\nA,\"1,250\"\nB,\"2,400\"\nC,980\nD,\"12,000\"\n";
    EXPECT_EQ(mean(csv, "income"), 4157.5);
    EXPECT_TRUE(notes(describe(csv)).contains(str("a comma groups the thousands")));
    const Outcome inWords = run({str("describe"), path("d.csv")});
    EXPECT_TRUE(inWords.out.contains(str("a comma groups the thousands"))) << inWords.out.toStdString();
    EXPECT_EQ(mean("id,x\nA,\"1,250.5\"\nB,\"1,000,000\"\n", "x"), 500625.25);
}

TEST_F(ReadingTest, OneNumberDecidesForTheWholeFile) {
    EXPECT_EQ(mean("a;b\n1.250;3,5\n2.500;4\n", "a"), 1875);
    EXPECT_EQ(mean("a;b\n1.250;3,5\n2.500;4\n", "b"), 3.75);
    EXPECT_EQ(mean("a;b\n1,250;3.5\n2,500;4\n", "a"), 1875);
    EXPECT_EQ(mean("a,b\n1.250,0.5\n2.500,4\n", "a"), 1.875);
    EXPECT_EQ(mean("a;b\n0,125;x\n0,375;y\n", "a"), 0.25);
    EXPECT_EQ(mean("a\n3,5\n4,5\n", "a"), 4);
    EXPECT_EQ(mean("a|b\n1|2\n3|4\n", "b"), 3);
    EXPECT_EQ(mean("sep=;\na;b\n1;2,5\n3;3,5\n", "b"), 3);
}

TEST_F(ReadingTest, WhatCanBeReadInTwoWaysIsRefusedWithItsCell) {
    expectTwoWays("a;b\n1;2\n2;1.250\n3;2.500\n", "d.csv, line 3, column b");
    expectTwoWays("a;b\n1;1,250\n", "d.csv, line 2, column b");
    expectTwoWays("a,b\nx,1.250\ny,980\n", "d.csv, line 2, column b");
    expectTwoWays("a\tb\nx\t1.250\n", "line 2, column b");
    const Outcome both = describe("a;b\n1,5;x\n2.5;y\n");
    expectRefusal(both, kBadInput, {str("line 3, column a"), str("line 2, column a"), str("decimal comma")});
    const QByteArray open = "a;b\n1;1.250\n2;2.500\n";
    EXPECT_EQ(mean(open, "b", {str("--decimal"), str(".")}), 1.875);
    EXPECT_EQ(mean(open, "b", {str("--decimal"), str(",")}), 1875);
    EXPECT_EQ(mean(open, "b", {str("--thousands"), str(".")}), 1875);
    const QStringList same{str("--decimal"), str(","), str("--thousands"), str(",")};
    expectRefusal(describe(open, same), kUsage, {str("two different marks")});
}

/// The mark that would group thousands is one of decimals then.
TEST_F(ReadingTest, NoMarkBetweenThousandsIsOneOfTheChoices) {
    const QStringList none{str("--thousands"), QString()};
    const QByteArray points = "a;b\n1;1.250\n2;2.500\n";
    EXPECT_EQ(mean(points, "b", none), 1.875);
    EXPECT_EQ(mean(points, "b", none + QStringList{str("--decimal"), str(".")}), 1.875);
    const QByteArray commas = "a;b\n1;1,250\n2;2,500\n";
    EXPECT_EQ(mean(commas, "b", none + QStringList{str("--decimal"), str(",")}), 1.875);
    EXPECT_EQ(mean("a;b\n1;1250\n2;2500\n", "b", none), 1875);
}

TEST_F(ReadingTest, ForeignMarksOfMinusAndThousandsAreKnown) {
    EXPECT_EQ(mean("id,a\n1,\xE2\x88\x92"
                   "3\n2,4\n3,5\n",
                  "a"),
        2);
    EXPECT_EQ(mean("id;a\n1;1\xC2\xA0"
                   "250,5\n2;1\xE2\x80\xAF"
                   "000\n",
                  "a"),
        1125.25);
    EXPECT_EQ(mean("id;a\n1;1'250.5\n2;1'000\n", "a"), 1125.25);
}

TEST_F(ReadingTest, WordsForMissingAreTheSameInEveryColumn) {
    const QByteArray csv =
        "id,x,g\n1,2,a\n2,NA,NA\n3,N/A,N/A\n4,.,.\n5,#NULL!,#NULL!\n6,NaN,NaN\n7,NULL,NULL\n"
        "8,#N/A,#N/A\n9,,\n10,4,b\n";
    EXPECT_EQ(mean(csv, "x"), 3);
    const Outcome counted = run({str("frequency"), path("d.csv"), str("--vars"), str("g"), str("--json")});
    const QJsonObject g = memberOf(counted, "variables");
    expectNumber(2, g, "n");
    EXPECT_EQ(g[str("levels")].toArray().size(), 2) << counted.out.toStdString();
    EXPECT_EQ(mean("id,x\n1,2\n2,k.A.\n3,99\n4,4\n", "x", {str("--missing"), str("k.A., 99")}), 3);
    EXPECT_EQ(mean("id;x\n1;2,5\n2;-9,0\n", "x", {str("--missing"), str("-9")}), 2.5);
}

TEST_F(ReadingTest, CodesForMissingCountWhereTheyWereDeclared) {
    const QByteArray change = "id,change\n1,-99\n2,-94\n3,5\n";
    EXPECT_NEAR(mean(change, "change"), (5 - 99 - 94) / 3.0, 1e-12);
    EXPECT_EQ(mean(change, "change", {str("--missing"), str("-99,-94")}), 5);
    const QByteArray ours = "case_id,gen_control\n1,2\n2,4\n3,-99\n4,-98\n";
    EXPECT_EQ(mean(ours, "gen_control"), 3) << "no answer to this item can be -99";
    EXPECT_TRUE(notes(describe(ours)).contains(str("-99 to -92 are missing")));
    const Outcome pair =
        run({str("correlate"), write("c.csv", "x,y\n1,2\n2,3\n3,5\n4,4\n-99,1\n2,-98\n"), str("--x"),
            str("x"), str("--y"), str("y"), str("--missing"), str("listwise,-99,-98"), str("--json")});
    EXPECT_EQ(pair.status, kDone) << pair.err.toStdString();
    expectNumber(4, pairOf(pair), "n");
    expectNumber(0.8, pairOf(pair), "estimate");
    EXPECT_EQ(jsonOf(pair)[str("missing")].toString(), str("listwise"));
}

TEST_F(ReadingTest, CodesThatLookLikeNumbersStayText) {
    const QByteArray csv =
        "id,zip,phone,long\n1,00184,+39061234,12345678901234567\n2,00153,0039,12345678901234568\n";
    const Outcome described = describe(csv);
    EXPECT_EQ(jsonOf(described)[str("variables")].toArray().size(), 4) << described.out.toStdString();
    for (const char* code : {"zip", "phone", "long"})
        EXPECT_TRUE(oddity(csv, code).contains(str("line 2 holds text"))) << code;
    const Outcome counted =
        run({str("frequency"), path("d.csv"), str("--vars"), str("long,zip"), str("--json")});
    EXPECT_TRUE(counted.out.contains(str("\"12345678901234567\""))) << counted.out.toStdString();
    EXPECT_TRUE(counted.out.contains(str("\"00184\""))) << counted.out.toStdString();
    expectRefusal(describe(csv, {str("--vars"), str("zip")}), kBadInput, {str("line 2"), str("holds text")});
}

TEST_F(ReadingTest, EveryColumnIsNamedAndTheOddCellBlamed) {
    for (const char* odd : {"1 250", "5%", "0x10", "#DIV/0!", "abc", "1.2.3"}) {
        const QByteArray csv = QByteArray("x,g\n1,2\n3,") + odd + "\n5,6\n";
        EXPECT_EQ(mean(csv, "x"), 3) << odd;
        EXPECT_EQ(oddity(csv, "g"), str("line 3 holds text, not a number")) << odd;
        EXPECT_EQ(mean(csv, "x", {str("--vars"), str("x,g")}), 3) << odd;
        EXPECT_EQ(oddity(csv, "g", {str("--vars"), str("x,g")}), str("line 3 holds text, not a number"));
        const Outcome inWords = run({str("describe"), path("d.csv")});
        EXPECT_TRUE(inWords.out.contains(str("line 3 holds text"))) << inWords.out.toStdString();
        expectRefusal(
            describe(csv, {str("--vars"), str("g")}), kBadInput, {str("line 3"), str("holds text")});
    }
    EXPECT_EQ(oddity("x;y\n1,5;1\n2,5;2\n+3,5;3\n", "x"), str("line 4 holds text, not a number"));
    expectRefusal(describe("x\n1\n5%\n"), kBadInput, {str("no column of numbers"), str("x: line 3")});
}

TEST_F(ReadingTest, AColumnThatCanBeReadInTwoWaysBlocksOnlyWhatUsesIt) {
    const QByteArray csv = "a;b;c\n1;1.500;4\n2;2.250;5\n4;10.125;7\n";
    EXPECT_NEAR(mean(csv, "a"), 7 / 3.0, 1e-12);
    EXPECT_TRUE(oddity(csv, "b").contains(str("line 2 can be read in two ways")));
    EXPECT_EQ(
        run({str("correlate"), path("d.csv"), str("--x"), str("a"), str("--y"), str("c")}).status, kDone);
    for (const char* command : {"correlate", "frequency", "compare"}) {
        QStringList words{str(command), path("d.csv")};
        if (str(command) == str("correlate")) words += {str("--x"), str("a"), str("--y"), str("b")};
        if (str(command) == str("frequency")) words += {str("--vars"), str("b")};
        if (str(command) == str("compare")) words += {str("--outcome"), str("a"), str("--group"), str("b")};
        expectRefusal(run(words), kBadInput, {str("line 2, column b"), str("two ways")});
    }
}

TEST_F(ReadingTest, AValueForMissingThatCanDoNothingIsSaid) {
    const QByteArray csv = "q1,q2\n1,2\n99,3\n4,-9\n";
    for (const char* none : {"90-99", "-99:-92", "-99..-92", "-99 to -92", ">90", "<0"})
        expectRefusal(describe(csv, {str("--missing"), str(none)}), kUsage, {str(none), str("ranges")});
    expectRefusal(
        describe(csv, {str("--missing"), str("q1=99")}), kUsage, {str("q1=99"), str("all columns")});
    const Outcome said = describe(csv, {str("--missing"), str("99,-9.0,77")});
    EXPECT_EQ(notes(said), str("--missing 77 occurs nowhere"));
    EXPECT_EQ(mean(csv, "q1", {str("--missing"), str("99,77")}), 2.5);
    const Outcome declared = describe("gen_relief,x\n3,1\n4,-99\n", {str("--missing"), str("-99")});
    EXPECT_FALSE(notes(declared).contains(str("Lacrima's"))) << notes(declared).toStdString();
}

TEST_F(ReadingTest, OneMarkIsNotTwo) {
    const QByteArray csv = "a\n1\n2\n";
    for (const char* mark : {".", ","})
        expectRefusal(describe(csv, {str("--decimal"), str(mark), str("--thousands"), str(mark)}), kUsage,
            {str("two different marks")});
    EXPECT_EQ(mean(csv, "a", {str("--decimal"), str("."), str("--thousands"), str(",")}), 1.5);
}

TEST_F(ReadingTest, NamesWithControlsAreNamesInJsonToo) {
    const QByteArray name("a\x1b[31m\"b\\c\x01");
    QByteArray quoted = name;
    const Outcome described = describe('"' + quoted.replace('"', "\"\"") + "\",c\n1,2\n3,4\n");
    EXPECT_EQ(jsonOf(described)[str("variables")].toArray().first()[str("name")].toString(),
        QString::fromUtf8(name))
        << described.out.toStdString();
    EXPECT_FALSE(described.out.contains(QChar(0x1b)));
}

TEST_F(ReadingTest, WhatASpreadsheetLeavesBehindIsNoData) {
    const QByteArray csv = "id;x;;\n1;3;;\n2;5;;\n;;;\n;;;\n";
    EXPECT_EQ(mean(csv, "x"), 4);
    expectNumber(2, memberOf(describe(csv), "variables", 1), "n");
    expectNumber(0, memberOf(describe(csv), "variables", 1), "missing");
    EXPECT_TRUE(notes(describe(csv)).contains(str("empty rows at the end")));
}

TEST_F(ReadingTest, NamesDoNotSteerTheTerminal) {
    const Outcome described = run({str("describe"), write("d.csv", "a\x1b[31mb,c\n1,2\n3,4\n")});
    EXPECT_EQ(described.status, kDone);
    EXPECT_FALSE(described.out.contains(QChar(0x1b))) << described.out.toStdString();
    EXPECT_TRUE(described.out.contains(str("[31mb")));
}

TEST_F(ReadingTest, TinyAndHugeNumbersInBothCases) {
    EXPECT_EQ(mean("x\n1E-400\n2\n", "x"), 1);
    EXPECT_EQ(mean("x\n1e-400\n2\n", "x"), 1);
}

ssize_t append(const void* bytes, std::size_t size, void* file) {
    static_cast<QByteArray*>(file)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

/// Three cases that stand for six.
QByteArray weightedSav() {
    QByteArray bytes;
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, &append);
    std::array<readstat_variable_t*, 3> variables{};
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const std::array<const char*, 3> names{"x", "y", "w"};
        variables[i] = readstat_add_variable(writer, names[i], READSTAT_TYPE_DOUBLE, 0);
    }
    readstat_writer_set_fweight_variable(writer, variables[2]);
    EXPECT_EQ(readstat_begin_writing_sav(writer, &bytes, 3), READSTAT_OK);
    for (const std::array<double, 3>& row : {std::array{1.0, 2.0, 1.0}, {2.0, 1.0, 2.0}, {3.0, 5.0, 3.0}}) {
        readstat_begin_row(writer);
        for (std::size_t i = 0; i < row.size(); ++i)
            readstat_insert_double_value(writer, variables[i], row[i]);
        readstat_end_row(writer);
    }
    EXPECT_EQ(readstat_end_writing(writer), READSTAT_OK);
    readstat_writer_free(writer);
    return bytes;
}

TEST_F(ReadingTest, AWeightedFileIsNeverReadAsAnUnweightedOne) {
    const QString sav = write("w.sav", weightedSav());
    const std::vector<QStringList> commands{{str("describe"), sav},
        {str("frequency"), sav, str("--vars"), str("x")},
        {str("correlate"), sav, str("--x"), str("x"), str("--y"), str("y")},
        {str("reliability"), sav, str("--items"), str("x,y")},
        {str("regress"), sav, str("--outcome"), str("y"), str("--on"), str("x")},
        {str("compare"), sav, str("--outcome"), str("y"), str("--group"), str("x")}};
    for (const QStringList& command : commands) {
        expectRefusal(run(command), kBadInput, {str("weights its cases by \"w\""), str("--ignore-weight")});
        const Outcome ignored = run(command + QStringList{str("--ignore-weight")});
        EXPECT_EQ(ignored.status, kDone) << ignored.err.toStdString();
        EXPECT_TRUE(ignored.out.contains(str("the weight \"w\" is ignored"))) << ignored.out.toStdString();
        const Outcome json = run(command + QStringList{str("--ignore-weight"), str("--json")});
        EXPECT_TRUE(notes(json).contains(str("the weight \"w\" is ignored"))) << json.out.toStdString();
    }
}

} // namespace
} // namespace lacrima::cli::test
