// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/AnalysisFixture.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::cli::test {
namespace {

using analysis::test::reference;

class CompareCorrelationsTest : public AnalysisFixture {};

TEST_F(CompareCorrelationsTest, BondGoalTaskWithCrying) {
    const Outcome all =
        runLine("compare golden.csv --shared cry --rivals bond,goal,task --json --bootstrap 500 --seed 2");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    const QJsonObject pair = pairOf(all);
    expectNumber(1.09668120178036665, in(pair, "williams"), "t");
    expectNumber(0.27709140658750686, in(pair, "williams"), "p");
    expectNumber(61, in(pair, "williams"), "df");
    expectNumber(1.0888182277605190, in(pair, "steiger"), "z");
    expectNumber(0.2762340518533431, in(pair, "steiger"), "p");
    expectNumber(1.08700123987295116, in(pair, "meng"), "z");
    expectNumber(0.27703626174212731, in(pair, "meng"), "p");
    expectNumber(-0.10404172703360418, pair, "low");
    expectNumber(0.36672001775818941, pair, "high");
    expectNumber(0.450951035805561118 - 0.3199159640787300196, pair, "difference");
    const QJsonObject bootstrap = in(pair, "bootstrap");
    EXPECT_LT(number(bootstrap, "low"), number(pair, "difference"));
    EXPECT_GT(number(bootstrap, "high"), number(pair, "difference"));
    EXPECT_EQ(jsonOf(all)[str("pairs")].toArray().size(), 3);
    expectNumber(64, jsonOf(all), "n");
    expectNumber(0.230716167696405100, memberOf(all, "rivals"), "low");
}

TEST_F(CompareCorrelationsTest, OmnibusAndHolmAgreeWithR) {
    writeReference("four.csv", {{"x", "four.1"}, {"a", "four.2"}, {"b", "four.3"}, {"c", "four.4"}});
    const Outcome all = runLine("compare four.csv --shared x --rivals a,b,c --json");
    const QJsonObject omnibus = in(jsonOf(all), "omnibus");
    expectNumber(reference("four.omnibus")[0], omnibus, "chi_squared");
    expectNumber(reference("four.omnibus")[1], omnibus, "df");
    expectNumber(reference("four.omnibus")[2], omnibus, "p", 1e-10);
    for (int i = 0; i < 3; ++i) {
        expectNumber(reference("four.steiger")[static_cast<std::size_t>(i)], in(pairOf(all, i), "steiger"),
            "p", 1e-10);
        expectNumber(reference("four.holm")[static_cast<std::size_t>(i)], pairOf(all, i), "holm_p", 1e-10);
    }
}

TEST_F(CompareCorrelationsTest, PairsWithAndWithoutASharedVariable) {
    writeReference("four.csv", {{"x", "four.1"}, {"a", "four.2"}, {"b", "four.3"}, {"c", "four.4"}});
    const auto& expected = reference("four.apart");
    const QJsonObject apart =
        jsonOf(runLine("compare four.csv --first x,a --second b,c --json --bootstrap 100"));
    expectNumber(expected[0], apart, "difference");
    expectNumber(expected[1], in(apart, "steiger"), "z");
    expectNumber(expected[2], in(apart, "steiger"), "p", 1e-10);
    expectNumber(expected[3], apart, "low");
    expectNumber(expected[4], apart, "high");
    EXPECT_TRUE(apart[str("shared")].isNull());
    EXPECT_TRUE(in(apart, "bootstrap")[str("low")].isDouble());
    // The shared variable is found wherever it stands.
    for (const char* line : {"compare golden.csv --first bond,cry --second cry,goal --json",
             "compare golden.csv --first cry,bond --second goal,cry --json"}) {
        const QJsonObject shared = jsonOf(runLine(line));
        EXPECT_EQ(shared[str("shared")].toString(), str("cry"));
        expectNumber(1.09668120178036665, in(shared, "williams"), "t");
        expectNumber(0.36672001775818941, shared, "high");
    }
}

TEST_F(CompareCorrelationsTest, OtherCorrelationsCompareByBootstrap) {
    const Outcome all = runLine("compare golden.csv --shared cry --rivals bond,goal --method spearman "
                                "--bootstrap 200 --cluster clinician --json");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    const QJsonObject pair = pairOf(all);
    expectNumber(0.45032664426208968, pair, "r_first");
    expectNumber(0.33659914885761788, pair, "r_second");
    EXPECT_TRUE(in(pair, "williams")[str("t")].isNull());
    EXPECT_TRUE(pair[str("low")].isNull());
    EXPECT_FALSE(noteOf(pair).isEmpty());
    expectNumber(8, in(pair, "bootstrap"), "clusters");
    expectRefusal(runLine("compare golden.csv --shared cry --rivals bond,goal --method spearman"), kUsage,
        {str("--bootstrap")});
}

TEST_F(CompareCorrelationsTest, ABadRivalIsANote) {
    write("bad.csv",
        "x,a,flat,copy,inf\n1,2,5,2,1\n2,1,5,1,2\n3,5,5,5,inf\n4,3,5,3,4\n6,4,5,4,1\n5,7,5,7,0\n,9,5,9,9\n");
    const Outcome all = runLine("compare bad.csv --shared x --rivals a,flat,copy,inf --json --bootstrap 50");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    expectNumber(6, jsonOf(all), "n");
    EXPECT_TRUE(in(jsonOf(all), "omnibus")[str("p")].isNull());
    EXPECT_FALSE(noteOf(jsonOf(all)).isEmpty());
    const QJsonArray pairs = jsonOf(all)[str("pairs")].toArray();
    ASSERT_EQ(pairs.size(), 6);
    for (const auto& value : pairs) {
        const QJsonObject pair = value.toObject();
        EXPECT_TRUE(in(pair, "steiger")[str("p")].isNull());
        EXPECT_TRUE(pair[str("holm_p")].isNull());
        EXPECT_FALSE(noteOf(pair).isEmpty());
    }
    EXPECT_TRUE(memberOf(all, "rivals", 0)[str("r")].isDouble());
    EXPECT_TRUE(memberOf(all, "rivals", 1)[str("r")].isNull());
    const Outcome half = runLine("compare bad.csv --shared x --rivals a,flat --json");
    EXPECT_EQ(half.status, kDone);
    write("four.csv", "x,a,b\n1,2,5\n2,1,3\n3,3,4\n");
    const Outcome few = runLine("compare four.csv --shared x --rivals a,b --json");
    EXPECT_FALSE(noteOf(pairOf(few)).isEmpty());
    EXPECT_TRUE(pairOf(few)[str("difference")].isDouble());
}

TEST_F(CompareCorrelationsTest, BadInputSaysWhatAndWhere) {
    write("empty.csv", "");
    write("text.csv", "x,a,b\n1,2,3\n2,what,4\n");
    write("twice.csv", "x,a,a,\n1,2,3,1\n2,1,4,3\n3,5,1,2\n4,4,4,5\n5,1,2,4\n");
    expectRefusal(runLine("compare empty.csv --shared x --rivals a,b"), kBadInput, {str("is empty")});
    expectRefusal(runLine("compare text.csv --shared x --rivals a,b"), kBadInput, {str("line 3, column 2")});
    expectRefusal(runLine("compare text.csv --first x,a --second x,b"), kBadInput, {str("line 3, column 2")});
    expectRefusal(runLine("compare twice.csv --shared x --rivals a,#4"), kBadInput, {str("#2 or #3")});
    EXPECT_EQ(runLine("compare twice.csv --shared x --rivals #2,#3,#4").status, kDone);
    expectRefusal(
        runLine("compare golden.csv --shared cry --rivals bond,nobody"), kBadInput, {str("\"nobody\"")});
    expectRefusal(
        runLine("compare golden.csv --shared cry,b1 --rivals bond,goal"), kBadInput, {str("one column")});
    expectRefusal(runLine("compare golden.csv --shared cry --rivals bond"), kBadInput, {str("at least two")});
    expectRefusal(
        runLine("compare golden.csv --shared cry --rivals bond,cry"), kBadInput, {str("also among")});
    expectRefusal(
        runLine("compare golden.csv --first bond,cry --second cry,bond"), kBadInput, {str("same pair")});
    expectRefusal(
        runLine("compare golden.csv --first bond --second cry,goal"), kBadInput, {str("two different")});
    expectRefusal(runLine("compare golden.csv --outcome cry --group cry"), kBadInput, {str("same column")});
    expectRefusal(
        runLine("compare golden.csv --outcome cry,bond --group app"), kBadInput, {str("one column")});
    expectRefusal(runLine("describe golden.csv --by nobody"), kBadInput, {str("\"nobody\"")});
    expectRefusal(runLine("correlate golden.csv --x bond --bootstrap 50 --cluster nobody"), kBadInput,
        {str("\"nobody\"")});
    expectRefusal(runLine("regress golden.csv --outcome cry --on bond,cry"), kBadInput, {str("also among")});
    expectRefusal(runLine("regress golden.csv --outcome cry --on clinician"), kBadInput, {str("holds text")});
}

TEST_F(CompareCorrelationsTest, Misuse) {
    for (const char* line :
        {"compare golden.csv --shared cry", "compare golden.csv --shared cry --second a,b",
            "compare golden.csv --shared cry --rivals bond,goal --outcome cry --group app",
            "compare golden.csv --outcome cry --group app --method spearman",
            "compare golden.csv --shared cry --rivals bond,goal --method biweight",
            "compare golden.csv --shared cry --rivals bond,goal --cluster clinician",
            "compare golden.csv --shared cry --rivals bond,goal --bootstrap 5",
            "compare golden.csv --shared cry --rivals bond,goal --bootstrap 50 --bootstrap-kind basic",
            "correlate golden.csv --x bond --y cry --cluster-within --bootstrap 50",
            "correlate golden.csv --x bond --y cry --adjust maxt",
            "correlate golden.csv --x bond,cry --adjust maxt --permutations 50",
            "correlate golden.csv --x bond --y cry --adjust maxt --permutations 50 --method polychoric",
            "correlate golden.csv --x bond --y cry --adjust maxt --permutations 50 --missing pairwise",
            "correlate golden.csv --x bond --y cry --partial goal --semi-partial task",
            "correlate golden.csv --x bond --y cry --semi-partial task --method kendall",
            "regress golden.csv --outcome cry"})
        expectRefusal(runLine(line), kUsage, {});
    expectRefusal(runLine("correlate golden.csv --x bond,cry --y cry --adjust maxt --permutations 50"),
        kBadInput, {str("no column may be in both")});
}

} // namespace
} // namespace lacrima::cli::test
