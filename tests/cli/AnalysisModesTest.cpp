// SPDX-License-Identifier: GPL-3.0-or-later
// Options and forms of the commands that compute, against the numbers of R in tests/reference.
#include "tests/cli/AnalysisFixture.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::cli::test {
namespace {

using analysis::test::reference;

class AnalysisModesTest : public AnalysisFixture {
protected:
    void writeGroups(const char* file, const std::vector<std::pair<const char*, const char*>>& groups) const {
        QByteArray text("y,g\n");
        for (const auto& group : groups) {
            for (const double value : reference(group.second))
                text += QByteArray::number(value, 'g', 17) + ',' + group.first + '\n';
        }
        write(file, text);
    }
};

TEST_F(AnalysisModesTest, SemiPartialHasBothTests) {
    writeReference(
        "partial.csv", {{"x", "partial.x"}, {"y", "partial.y"}, {"z1", "partial.z1"}, {"z2", "partial.z2"}});
    for (const char* method : {"values", "ranks"}) {
        const auto& expected = reference(std::string("partial.") + method);
        const QByteArray line = QByteArray("correlate partial.csv --x x --y y --semi-partial z1,z2 --json") +
                                (*method == 'r' ? " --method spearman" : "");
        const QJsonObject pair = pairOf(runLine(line));
        expectNumber(expected[5], pair, "estimate");
        expectNumber(expected[7], pair, "p", 1e-10);
        expectNumber(expected[8], pair, "regression_t");
        expectNumber(expected[9], pair, "regression_p", 1e-10);
        EXPECT_EQ(pair[str("method")].toString(), str("semi-partial"));
    }
    const Outcome self = runLine("correlate golden.csv --x cry --y bond,goal --semi-partial goal --json");
    EXPECT_TRUE(pairOf(self, 1)[str("estimate")].isNull());
    EXPECT_TRUE(noteOf(pairOf(self, 1)).contains(str("among the covariates")));
    EXPECT_TRUE(pairOf(self, 0)[str("estimate")].isDouble());
}

TEST_F(AnalysisModesTest, TwoValuedVariablesAreNamed) {
    writeReference("two.csv", {{"x", "biserial.x"}, {"y", "biserial.y"}});
    const auto& expected = reference("biserial");
    for (const char* order : {"--x x --y y", "--x y --y x"}) {
        const QByteArray line = QByteArray("correlate two.csv --json ") + order;
        const QJsonObject biserial = pairOf(runLine(line + " --method biserial --bootstrap 200"));
        expectNumber(expected[0], biserial, "estimate");
        expectNumber(expected[2], biserial, "p", 1e-10);
        EXPECT_LT(number(in(biserial, "bootstrap"), "low"), expected[0]);
        EXPECT_FALSE(noteOf(biserial).isEmpty());
        const QJsonObject point = pairOf(runLine(line + " --method point-biserial"));
        expectNumber(expected[1], point, "estimate");
        const QJsonObject plain = pairOf(runLine(line));
        EXPECT_EQ(plain[str("method")].toString(), str("point-biserial"));
        EXPECT_EQ(plain[str("estimate")], point[str("estimate")]);
    }
    for (const char* method : {"biserial", "point-biserial"}) {
        const QByteArray line =
            QByteArray("correlate golden.csv --x bond --y cry,app --json --method ") + method;
        const Outcome both = runLine(line);
        EXPECT_TRUE(noteOf(pairOf(both, 0)).contains(str("two values"))) << both.out.toStdString();
        EXPECT_TRUE(pairOf(both, 1)[str("estimate")].isDouble());
    }
}

TEST_F(AnalysisModesTest, BootstrapKindsAndClusters) {
    const QJsonObject percentile = in(pairOf(runLine("correlate golden.csv --x bond --y cry --json "
                                                     "--bootstrap 999 --bootstrap-kind percentile")),
        "bootstrap");
    const QJsonObject bca =
        in(pairOf(runLine("correlate golden.csv --x bond --y cry --json --bootstrap 999")), "bootstrap");
    EXPECT_EQ(percentile[str("kind")].toString(), str("percentile"));
    EXPECT_NE(percentile[str("low")], bca[str("low")]);
    EXPECT_EQ(percentile[str("standard_error")], bca[str("standard_error")]);
    const QJsonObject clustered = in(
        pairOf(runLine("correlate golden.csv --x bond --y cry --json --bootstrap 999 --cluster clinician")),
        "bootstrap");
    expectNumber(8, clustered, "clusters");
    expectNumber(64, clustered, "cases");
    EXPECT_NE(clustered[str("low")], bca[str("low")]);
    const QJsonObject within =
        in(pairOf(runLine("correlate golden.csv --x bond --y cry --json --bootstrap 999 "
                          "--cluster clinician --cluster-within")),
            "bootstrap");
    EXPECT_GT(number(within, "standard_error"), number(clustered, "standard_error") / 2);
    EXPECT_NE(clustered[str("low")], within[str("low")]);
    const QJsonObject few =
        pairOf(runLine("correlate golden.csv --x bond --y cry --json --bootstrap 99 --cluster app"));
    EXPECT_TRUE(in(few, "bootstrap")[str("low")].isNull());
    EXPECT_TRUE(noteOf(in(few, "bootstrap")).contains(str("an interval needs at least 5")));
    expectNumber(0.450951035805561118, few, "estimate");
}

TEST_F(AnalysisModesTest, ClustersOfOneCaseAreCases) {
    writeReference("free.csv", {{"x", "interval.free.x"}, {"y", "interval.free.y"}, {"id", "#"}});
    for (const char* method : {"spearman", "kendall --bootstrap-kind percentile", "spearman --partial id"}) {
        const QByteArray line =
            QByteArray("correlate free.csv --x x --y y --bootstrap 300 --json --method ") + method;
        const QJsonObject cases = in(pairOf(runLine(line)), "bootstrap");
        const QJsonObject clusters = in(pairOf(runLine(line + " --cluster id")), "bootstrap");
        EXPECT_EQ(cases[str("low")], clusters[str("low")]) << method;
        EXPECT_EQ(cases[str("high")], clusters[str("high")]) << method;
    }
}

TEST_F(AnalysisModesTest, MaxTOverTheWholeFamily) {
    writeReference("maxt.csv", {{"x1", "maxt.x1"}, {"x2", "maxt.x2"}, {"y1", "maxt.y1"}, {"y2", "maxt.y2"}});
    for (const char* method : {"pearson", "kendall"}) {
        const auto& expected = reference(std::string("maxt.") + method);
        const QByteArray line =
            QByteArray(
                "correlate maxt.csv --x x1,x2 --y y1,y2 --adjust maxt --permutations 99 --json --method ") +
            method;
        const Outcome all = runLine(line);
        for (int i = 0; i < 4; ++i) {
            expectNumber(expected[static_cast<std::size_t>(i)], pairOf(all, i), "permutation_p");
            expectNumber(expected[static_cast<std::size_t>(i) + 4], pairOf(all, i), "adjusted_p");
            EXPECT_TRUE(in(pairOf(all, i), "permutation")[str("exact")].toBool());
        }
        EXPECT_EQ(jsonOf(all)[str("adjust")].toString(), str("maxt"));
        EXPECT_EQ(jsonOf(all)[str("missing")].toString(), str("listwise"));
    }
    const char* line = "correlate golden.csv --x bond,goal,task --y cry --permutations 2000 --seed 5 --json";
    const Outcome own = runLine(line);
    const Outcome family = runLine(QByteArray(line) + " --adjust maxt");
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(pairOf(own, i)[str("permutation_p")], pairOf(family, i)[str("permutation_p")]);
        EXPECT_GE(number(pairOf(family, i), "adjusted_p"), number(pairOf(own, i), "permutation_p"));
    }
}

TEST_F(AnalysisModesTest, AConstantColumnLeavesTheFamily) {
    write("flat.csv", "a,b,c,d,y\n1,5,2,inf,1\n2,5,1,2,3\n3,5,5,3,2\n4,5,4,4,5\n5,5,3,5,4\n");
    const Outcome all =
        runLine("correlate flat.csv --x a,b,c,d --y y --adjust maxt --permutations 50 --json");
    ASSERT_EQ(all.status, kDone) << all.err.toStdString();
    for (const int i : {0, 2}) EXPECT_TRUE(pairOf(all, i)[str("adjusted_p")].isDouble()) << i;
    for (const int i : {1, 3}) {
        EXPECT_TRUE(pairOf(all, i)[str("adjusted_p")].isNull()) << i;
        EXPECT_FALSE(noteOf(pairOf(all, i)).isEmpty()) << i;
    }
}

TEST_F(AnalysisModesTest, PolychoricDetailsAndEigenvalue) {
    const auto& expected = reference("poly.s64");
    writeReference("poly.csv", {{"x", "poly.s64.x"}, {"y", "poly.s64.y"}});
    const QJsonObject pair = pairOf(runLine("correlate poly.csv --x x --y y --method polychoric --json"));
    EXPECT_NEAR(number(pair, "log_likelihood"), expected[2], 1e-6);
    EXPECT_FALSE(pair[str("on_boundary")].toBool(true));
    EXPECT_EQ(pair[str("x_thresholds")].toArray().size(), 6);
    EXPECT_EQ(pair[str("y_thresholds")].toArray().size(), 4);
    const QJsonObject all = jsonOf(runLine("correlate golden.csv --x b1,b2,b3,b4 --json"));
    EXPECT_LT(number(all, "smallest_eigenvalue"), 1);
    EXPECT_GT(number(all, "smallest_eigenvalue"), 0);
}

TEST_F(AnalysisModesTest, DescribeByGroup) {
    writeReference("d.csv", {{"x", "describe.30.x"}});
    const auto& expected = reference("describe.30");
    const QJsonObject one = memberOf(runLine("describe d.csv --json"), "variables");
    expectNumber(expected[1], one, "sd");
    expectNumber(expected[3], one, "q1");
    expectNumber(expected[4], one, "q3");
    expectNumber(expected[4] - expected[3], one, "iqr");
    const Outcome by = runLine("describe golden.csv --vars cry,bond --by clinician --json");
    const QJsonArray groups = jsonOf(by)[str("groups")].toArray();
    ASSERT_EQ(groups.size(), 8);
    EXPECT_EQ(groups[1].toObject()[str("group")].toString(), str("Dr B"));
    double sum = 0;
    for (const auto& group : groups)
        sum += number(group[str("variables")].toArray()[0].toObject(), "mean") * 8;
    EXPECT_NEAR(sum, 167, 1e-9);
    expectNumber(167.0 / 64, memberOf(by, "variables"), "mean");
}

TEST_F(AnalysisModesTest, ReliabilityOfOrdinalItems) {
    writeReference("o.csv", {{"a", "ordinal.1"}, {"b", "ordinal.2"}, {"c", "ordinal.3"}, {"d", "ordinal.4"}});
    const QJsonObject all = jsonOf(runLine("reliability o.csv --items a,b,c,d --ordinal --json"));
    const QJsonObject ordinal = in(all, "ordinal");
    expectNumber(reference("ordinal.alpha")[0], ordinal, "alpha", 1e-6);
    expectNumber(reference("ordinal.alpha")[1], ordinal, "smallest_eigenvalue", 1e-6);
    EXPECT_NEAR(
        ordinal[str("polychoric")].toArray()[2].toArray()[1].toDouble(), reference("ordinal.rho")[3], 1e-6);
    const QJsonObject bond =
        jsonOf(runLine("reliability golden.csv --items b1,b2,b3,b4 --reverse b2 --range 1:7 --json"));
    expectNumber(0.81888520012703703, bond, "standardised_alpha");
    expectNumber(0.037064166707534131, bond, "alpha_error");
    expectNumber(244.0 / 64, bond[str("items")].toArray()[0].toObject(), "mean");
    EXPECT_FALSE(bond.contains(str("ordinal")));
    expectRefusal(runLine("reliability golden.csv --items b1,b3 --reverse b2 --range 1:7"), kBadInput,
        {str("\"b2\""), str("not among --items")});
    write("flat.csv", "a,b,c\n1,5,2\n2,5,1\n3,5,3\n");
    const QJsonObject flat = jsonOf(runLine("reliability flat.csv --items a,b,c --ordinal --json"));
    EXPECT_TRUE(in(flat, "ordinal")[str("alpha")].isNull());
    EXPECT_TRUE(noteOf(in(flat, "ordinal")).contains(str("leave it out")));
    EXPECT_TRUE(flat[str("alpha")].isDouble());
}

TEST_F(AnalysisModesTest, EffectSizesOfTwoGroups) {
    writeGroups("two.csv", {{"a", "effect.a"}, {"b", "effect.b"}});
    const QJsonObject all = jsonOf(runLine("compare two.csv --outcome y --group g --json --bootstrap 99"));
    const QJsonObject hedges = in(in(all, "welch_t"), "hedges_g");
    expectNumber(reference("effect.hedges")[0], hedges, "estimate");
    expectNumber(reference("effect.hedges")[1], hedges, "low", 1e-8);
    expectNumber(reference("effect.hedges")[2], hedges, "high", 1e-8);
    const QJsonObject biserial = in(in(all, "mann_whitney"), "rank_biserial");
    expectNumber(reference("effect.rankbiserial")[0], biserial, "estimate");
    expectNumber(reference("effect.rankbiserial")[1], biserial, "low");
    expectNumber(reference("effect.rankbiserial")[2], biserial, "high");
    EXPECT_LT(number(in(biserial, "bootstrap"), "low"), number(biserial, "estimate"));
    EXPECT_EQ(all[str("groups")].toArray()[1].toObject()[str("group")].toString(), str("b"));
}

TEST_F(AnalysisModesTest, SeveralGroupsInOrder) {
    writeGroups("three.csv", {{"1", "groups.la"}, {"2", "groups.lb"}, {"3", "groups.c"}});
    const QJsonObject all = jsonOf(runLine("compare three.csv --outcome y --group g --json"));
    const QJsonObject jonckheere = in(all, "jonckheere");
    expectNumber(reference("jonckheere")[0], jonckheere, "J");
    expectNumber(reference("jonckheere")[1], jonckheere, "z");
    expectNumber(reference("jonckheere")[2], jonckheere, "p");
    EXPECT_TRUE(in(jonckheere, "tau_b")[str("low")].isDouble());
    expectNumber(reference("anova")[0], in(all, "anova"), "F");
    expectNumber(reference("anova")[2], in(in(all, "welch_anova"), "eta_squared"), "estimate");
    const QJsonObject epsilon = in(in(all, "kruskal"), "epsilon_squared");
    expectNumber(reference("kruskal")[0] / 113, epsilon, "estimate");
    EXPECT_TRUE(epsilon[str("low")].isNull());
    EXPECT_TRUE(noteOf(epsilon).contains(str("--bootstrap")));
    const QJsonObject resampled =
        jsonOf(runLine("compare three.csv --outcome y --group g --json --bootstrap 99"));
    EXPECT_GT(number(in(in(in(resampled, "kruskal"), "epsilon_squared"), "bootstrap"), "high"),
        number(epsilon, "estimate"));
}

TEST_F(AnalysisModesTest, GroupsThatAllowNoTestSayWhy) {
    write("sep.csv", "y,g\n1,a\n2,a\n8,b\n9,b\n");
    const QJsonObject apart = in(
        in(jsonOf(runLine("compare sep.csv --outcome y --group g --json")), "mann_whitney"), "rank_biserial");
    expectNumber(-1, apart, "estimate");
    EXPECT_TRUE(apart[str("low")].isNull()); // four cases do not show that it is -1 and nothing else
    EXPECT_FALSE(noteOf(apart).isEmpty());
    write("flat.csv", "y,g\n5,a\n5,a\n5,b\n5,b\n5,c\n");
    const QJsonObject flat = jsonOf(runLine("compare flat.csv --outcome y --group g --json"));
    for (const char* test : {"welch_anova", "kruskal", "anova", "jonckheere"}) {
        EXPECT_TRUE(in(flat, test)[str("p")].isNull()) << test;
        EXPECT_FALSE(noteOf(in(flat, test)).isEmpty()) << test;
    }
    write("one.csv", "y,g\n1,a\n2,a\n3,b\n");
    const QJsonObject one = jsonOf(runLine("compare one.csv --outcome y --group g --json"));
    EXPECT_TRUE(noteOf(in(one, "welch_t")).contains(str("a group has too few cases")));
    EXPECT_TRUE(in(one, "mann_whitney")[str("p")].isDouble());
}

TEST_F(AnalysisModesTest, FrequencyCountsWhatIsMissing) {
    write("f.csv", "v\n1\n\"\"\n2\n1\n");
    const QJsonObject variable = memberOf(runLine("frequency f.csv --vars v --json"), "variables");
    expectNumber(3, variable, "n");
    expectNumber(1, variable, "missing");
    EXPECT_EQ(variable[str("interval_method")].toString(), str("Wilson"));
}

TEST_F(AnalysisModesTest, EveryReversedColumnMustBeAnItem) {
    write("items.csv", "a,b,c,z\n1,2,3,4\n2,3,4,1\n4,3,1,2\n3,1,2,3\n");
    expectRefusal(runLine("reliability items.csv --items a,b,c --reverse a,z --range 1:4"), kBadInput,
        {str("\"z\""), str("not among --items")});
}

TEST_F(AnalysisModesTest, RegressionAgreesWithR) {
    writeReference("four.csv", {{"y", "four.1"}, {"a", "four.2"}, {"b", "four.3"}});
    const auto& expected = reference("regress");
    const QJsonObject all = jsonOf(runLine("regress four.csv --outcome y --on a,b --json"));
    const QJsonArray predictors = all[str("predictors")].toArray();
    std::size_t at = 0;
    for (const auto& predictor : predictors) {
        for (const char* key : {"estimate", "error", "t", "p"})
            expectNumber(expected[at++], predictor.toObject(), key, 1e-10);
    }
    expectNumber(expected[8], all, "r_squared");
    expectNumber(expected[9], all, "F");
    expectNumber(expected[12], all, "residual_sd");
    const QJsonObject golden = jsonOf(runLine("regress golden.csv --outcome cry --on bond,goal,task --json"));
    expectNumber(0.251865065124354026, golden[str("predictors")].toArray()[0].toObject(), "semi_partial");
    const Outcome redundant = runLine("regress golden.csv --outcome cry --on bond,b1,level,bond,#1 --json");
    EXPECT_EQ(redundant.status, kDone);
    write("same.csv", "y,a,b\n1,1,2\n2,3,6\n2,2,4\n5,4,8\n");
    EXPECT_TRUE(
        noteOf(jsonOf(runLine("regress same.csv --outcome y --on a,b --json"))).contains(str("completely")));
}

} // namespace
} // namespace lacrima::cli::test
