// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that compute, run as a user runs them: the program on files, its exit status and what it
// prints.
#include "tests/cli/AnalysisFixture.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::cli::test {
namespace {

class AnalysisCommandsTest : public AnalysisFixture {};

TEST_F(AnalysisCommandsTest, CorrelateWithEverything) {
    const Outcome all =
        runLine("correlate golden.csv --x bond,goal,task --y cry --adjust holm --bootstrap 500 --seed 3 "
                "--permutations 999 --json");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    const QJsonObject pair = pairOf(all);
    expectNumber(0.450951035805561118, pair, "estimate");
    expectNumber(0.230716167696405100, pair, "low");
    expectNumber(0.627232843094716941, pair, "high");
    expectNumber(0.000184319783358815, pair, "p");
    expectNumber(3 * 0.000184319783358815, pair, "adjusted_p");
    expectNumber(64, pair, "n");
    EXPECT_EQ(pair[QStringLiteral("p_method")].toString(), QStringLiteral("t"));
    EXPECT_EQ(pair[QStringLiteral("interval_method")].toString(), QStringLiteral("Fisher z"));
    const QJsonObject bootstrap = pair[QStringLiteral("bootstrap")].toObject();
    EXPECT_EQ(bootstrap[QStringLiteral("kind")].toString(), QStringLiteral("bca"));
    expectNumber(500, bootstrap, "resamples");
    EXPECT_LT(number(bootstrap, "low"), number(pair, "estimate"));
    EXPECT_LE(number(pair, "permutation_p"), 0.01);
    EXPECT_EQ(all.out,
        runLine("correlate golden.csv --x bond,goal,task --y cry --adjust holm --bootstrap 500 --seed 3 "
                "--permutations 999 --json")
            .out);
}

TEST_F(AnalysisCommandsTest, OtherMethodsAndPartial) {
    expectNumber(0.45032664426208968,
        pairOf(runLine("correlate golden.csv --x bond --y cry --method spearman --json")), "estimate");
    expectNumber(0.33659154556948168,
        pairOf(runLine("correlate golden.csv --x bond --y cry --method kendall --json")), "estimate");
    const QJsonObject poly =
        pairOf(runLine("correlate golden.csv --x level --y b1 --method polychoric --json"));
    EXPECT_NEAR(number(poly, "estimate"), 0.213953753, 3e-8);
    const Outcome bend =
        runLine("correlate golden.csv --x bond --y cry --method bend --bootstrap 200 --json");
    expectNumber(0.44266688245485358, pairOf(bend), "estimate");
    EXPECT_FALSE(pairOf(bend)[QStringLiteral("note")].toString().isEmpty());
    EXPECT_LT(number(pairOf(bend)[QStringLiteral("bootstrap")].toObject(), "low"), 0.4);
    expectNumber(0.41635677072523897,
        pairOf(runLine("correlate golden.csv --x bond --y cry --method winsorised --json")), "estimate");
    expectNumber(0.46476036761583989,
        pairOf(runLine("correlate golden.csv --x bond --y cry --method biweight --json")), "estimate");
    const Outcome serial = runLine("correlate golden.csv --x bond --y level --method polyserial --json");
    EXPECT_TRUE(pairOf(serial)[QStringLiteral("low")].isDouble());
    const QJsonObject partial =
        pairOf(runLine("correlate golden.csv --x cry --y bond --partial goal,task --json"));
    expectNumber(0.276599441859333162, partial, "estimate");
    expectNumber(0.492353065968518466, partial, "high");
}

TEST_F(AnalysisCommandsTest, PairsAreDistinctAndNeverWithThemselves) {
    const Outcome all = runLine("correlate golden.csv --x bond,cry --y cry,bond,goal --json");
    const QJsonArray pairs = jsonOf(all)[QStringLiteral("pairs")].toArray();
    ASSERT_EQ(pairs.size(), 3);
    EXPECT_EQ(pairs[0].toObject()[QStringLiteral("y")].toString(), QStringLiteral("cry"));
    EXPECT_EQ(pairs[1].toObject()[QStringLiteral("y")].toString(), QStringLiteral("goal"));
    EXPECT_EQ(pairs[2].toObject()[QStringLiteral("x")].toString(), QStringLiteral("cry"));
}

TEST_F(AnalysisCommandsTest, ReliabilityReversesWithinTheDeclaredRange) {
    const Outcome all = runLine("reliability golden.csv --items b1,b2,b3,b4 --reverse b2 --range 1:7 --json");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    expectNumber(0.81879841544121956, jsonOf(all), "alpha");
    expectNumber(0.73362110387310553, jsonOf(all), "alpha_low");
    EXPECT_NEAR(number(jsonOf(all), "standardised_omega"), 0.82216645708030212, 1e-7);
    EXPECT_NEAR(
        number(jsonOf(all), "omega"), lacrima::analysis::test::reference("x.scale.rawomega.bond")[0], 1e-7);
    const QJsonObject last = jsonOf(all)[QStringLiteral("items")].toArray()[3].toObject();
    expectNumber(0.71149656991661703, last, "item_rest_r");
    expectNumber(0.73737267446754773, last, "alpha_if_dropped");
    const Outcome outside = runLine("reliability golden.csv --items b1,b2 --reverse b2 --range 1:5");
    EXPECT_EQ(outside.status, kBadInput);
    EXPECT_TRUE(outside.err.contains(QStringLiteral("column"))) << outside.err.toStdString();
    EXPECT_EQ(runLine("reliability golden.csv --items b1,b2 --reverse b2").status, kUsage);
}

TEST_F(AnalysisCommandsTest, DescribeFrequencyCompare) {
    const QJsonObject cry = memberOf(runLine("describe golden.csv --vars cry --json"), "variables");
    expectNumber(167.0 / 64, cry, "mean");
    expectNumber(64, cry, "n");
    const QJsonObject app = memberOf(runLine("frequency golden.csv --vars app --json"), "variables");
    expectNumber(23.0 / 64, app[QStringLiteral("levels")].toArray()[1].toObject(), "proportion");
    const QJsonObject two = jsonOf(runLine("compare golden.csv --outcome cry --group app --json"));
    EXPECT_TRUE(two.contains(QStringLiteral("welch_t")) && two.contains(QStringLiteral("mann_whitney")));
    const QJsonObject three = jsonOf(runLine("compare golden.csv --outcome cry --group level --json"));
    EXPECT_TRUE(three.contains(QStringLiteral("welch_anova")) && three.contains(QStringLiteral("kruskal")));
}

TEST_F(AnalysisCommandsTest, ABadPairIsANoteAndNotAFailure) {
    write("bad.csv", "a,b,c,d,e\n1,5,2,,inf\n2,5,1,,2\n3,5,5,1,3\n4,5,5,2,4\n");
    const Outcome all = runLine("correlate bad.csv --x a --y b,c,d,e --adjust holm --json");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    for (const int bad : {0, 2, 3}) {
        EXPECT_TRUE(pairOf(all, bad)[QStringLiteral("estimate")].isNull()) << bad;
        EXPECT_FALSE(pairOf(all, bad)[QStringLiteral("note")].toString().isEmpty()) << bad;
    }
    EXPECT_TRUE(pairOf(all, 1)[QStringLiteral("estimate")].isDouble());
    EXPECT_EQ(pairOf(all, 1)[QStringLiteral("p")].toDouble(),
        pairOf(all, 1)[QStringLiteral("adjusted_p")].toDouble());
    EXPECT_EQ(runLine("compare bad.csv --outcome a --group b --json").status, kDataSayNo) << "one group";
}

TEST_F(AnalysisCommandsTest, WithoutAnyNumberTheStatusSaysSo) {
    write("none.csv", "a,b,c,empty,same\n1,2,4,,5\n2,1,1,,5\n3,3,2,,5\n4,5,3,,5\n5,4,5,,5\n");
    EXPECT_EQ(runLine("frequency none.csv --vars empty").status, kDataSayNo);
    EXPECT_EQ(runLine("frequency none.csv --vars empty,a").status, kDone);
    EXPECT_EQ(runLine("frequency none.csv --vars a,empty").status, kDone) << "whichever comes last";
    EXPECT_EQ(runLine("describe none.csv --vars empty").status, kDataSayNo);
    EXPECT_EQ(runLine("describe none.csv --vars empty,a").status, kDone);
}

TEST_F(AnalysisCommandsTest, AScaleOfOneItemIsRefusedForWhatItIs) {
    write("one.csv", "a,same\n1,5\n2,5\n3,5\n");
    for (const char* items : {"a", "a,a", "a,same"}) {
        const Outcome refused = runLine(QByteArray("reliability one.csv --items ") + items);
        EXPECT_EQ(refused.status, kDataSayNo) << items;
        EXPECT_TRUE(QString(refused.out + refused.err).contains(str("too few items that differ and vary")))
            << items;
    }
}

TEST_F(AnalysisCommandsTest, MoreResamplesThanAnyoneCanUseAreRefusedAtOnce) {
    for (const char* line : {"correlate golden.csv --x cry --y bond --bootstrap 99999999999",
             "correlate golden.csv --x cry --y bond --permutations 99999999999",
             "compare golden.csv --shared cry --rivals bond,goal --bootstrap 1000001",
             "compare golden.csv --outcome cry --group gender --bootstrap 99999999999"}) {
        const Outcome refused = runLine(line);
        EXPECT_EQ(refused.status, kUsage) << line;
        EXPECT_TRUE(refused.err.contains(str(" to 10"))) << refused.err.toStdString();
    }
}

TEST_F(AnalysisCommandsTest, BadInputIsOneLineThatSaysWhere) {
    write("empty.csv", "");
    write("names.csv", "a,b\n");
    write("ragged.csv", "a,b\n1,2\n3\n");
    write("text.csv", "a,b\n1,2\n3,x\n");
    write("twice.csv", "a,a,\n1,2,3\n2,1,4\n");
    write("broken.sav", "$FL2 and no more");
    for (const char* line : {"describe empty.csv", "describe names.csv", "describe ragged.csv",
             "describe text.csv --vars b", "describe twice.csv --vars a", "describe golden.csv --vars nobody",
             "describe none.csv", "describe broken.sav", "correlate golden.csv --x bond,nobody",
             "compare golden.csv --outcome cry --group nobody"}) {
        const Outcome refused = runLine(line);
        SCOPED_TRACE(line);
        expectRefusal(refused, kBadInput, {});
    }
    EXPECT_TRUE(runLine("describe ragged.csv").err.contains(QStringLiteral("line 3")));
    EXPECT_TRUE(runLine("describe text.csv --vars b").err.contains(QStringLiteral("line 3, column 2")));
    EXPECT_EQ(runLine("describe twice.csv --vars #2,#3").status, kDone);
    for (const char* line :
        {"correlate golden.csv", "correlate golden.csv --x bond --method tau", "frequency golden.csv",
            "correlate golden.csv --x bond --confidence 95", "describe golden.csv --wrong 1"})
        EXPECT_EQ(runLine(line).status, kUsage) << line;
}

TEST_F(AnalysisCommandsTest, AStudyIsData) {
    ASSERT_EQ(run({str("demo"), path("demo.lacrima")}).status, kDone);
    const QString phrase = write("phrase", "demo\n");
    const Outcome all = run({str("describe"), path("demo.lacrima"), str("--vars"),
        str("wai_bond,gen_negative"), str("--passphrase-file"), phrase, str("--json")});
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    EXPECT_GT(number(memberOf(all, "variables"), "n"), 50);
    EXPECT_LT(number(memberOf(all, "variables", 1), "n"), number(memberOf(all, "variables"), "n"));
    EXPECT_EQ(run({str("describe"), path("demo.lacrima")}).status, kUsage);
}

} // namespace
} // namespace lacrima::cli::test
