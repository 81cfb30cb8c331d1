// SPDX-License-Identifier: GPL-3.0-or-later
// An option of a command is there because it changes the answer: each of them, on each command that has it.
// And the text has the numbers of the JSON.
#include "tests/cli/AnalysisFixture.h"

#include <algorithm>

namespace lacrima::cli::test {
namespace {

/// A line, what is added to it, and a part of the JSON that must be in the longer one alone (may be empty).
struct Option {
    const char* line;
    const char* added;
    const char* said = "";
};

void PrintTo(const Option& option, std::ostream* out) {
    *out << option.line << " [" << option.added << "]";
}

class EveryOptionTest : public AnalysisFixture, public testing::WithParamInterface<Option> {
protected:
    void SetUp() override {
        AnalysisFixture::SetUp();
        write("marks.csv", "x;y\n1,5;2\n2,25;4\n3,75;3\n9,5;7\n");
        write("points.csv", "x;y\n1.250;2\n2.500;4\n3.750;1\n");
        write("codes.csv", "x,y\n1,2\n2,4\n99,3\n9,7\n5,5\n");
        write("groups.csv", "v,g\n3,low\n4,mid\n9,high\n2,low\n5,mid\n8,high\n4,low\n6,mid\n9,high\n");
        write("likert.csv", "a,b,c\n1,2,5\n2,2,4\n3,4,3\n4,3,2\n5,5,1\n2,1,5\n4,4,1\n3,2,4\n1,1,5\n5,4,2\n");
    }
};

TEST_P(EveryOptionTest, ChangesTheAnswer) {
    const QByteArray line = QByteArray(GetParam().line) + " --json ";
    const Outcome without = runLine(line);
    const Outcome with = runLine(line + GetParam().added);
    ASSERT_EQ(with.status, kDone) << with.err.toStdString();
    EXPECT_NE(with.out, without.out);
    const QString said = str(GetParam().said);
    EXPECT_TRUE(with.out.contains(said)) << with.out.toStdString();
    EXPECT_TRUE(said.isEmpty() || !without.out.contains(said)) << without.out.toStdString();
    EXPECT_EQ(with.out, runLine(line + GetParam().added).out) << "and does so each time";
}

const char* const kPair = "correlate golden.csv --x bond --y cry";
const char* const kPairs = "correlate golden.csv --x bond,goal,task --y cry,app";
const char* const kDrawn = "correlate golden.csv --x bond --y cry --bootstrap 200";
INSTANTIATE_TEST_SUITE_P(Correlate, EveryOptionTest,
    testing::Values(Option{kPair, "--method spearman", "\"spearman\""}, Option{kPair, "--method kendall"},
        Option{kPair, "--method polyserial"}, Option{kPair, "--method bend"},
        Option{kPair, "--method winsorised"}, Option{kPair, "--method biweight"},
        Option{kPair, "--partial goal", "\"covariates\":[\"goal\"]"},
        Option{kPair, "--semi-partial goal", "\"covariates_from\":\"x\""},
        Option{kPairs, "--adjust holm", "\"adjust\":\"holm\""},
        Option{kPairs, "--adjust bh", "\"adjust\":\"bh\""},
        Option{kPairs, "--adjust bonferroni", "\"adjust\":\"bonferroni\""},
        Option{kPairs, "--adjust maxt --permutations 99", "\"adjust\":\"maxt\""},
        Option{kPair, "--permutations 99", "\"permutation_p\""}, Option{kPair, "--bootstrap 200", "\"bca\""},
        Option{kPair, "--confidence 0.9", "\"confidence\":0.9,"},
        Option{kDrawn, "--bootstrap-kind percentile", "percentile"}, Option{kDrawn, "--seed 7", "\"seed\":7"},
        Option{kDrawn, "--cluster clinician", "\"clusters\":8"},
        Option{
            "correlate golden.csv --x bond --y cry --bootstrap 200 --cluster clinician", "--cluster-within"},
        Option{"correlate golden.csv --x bond --y cry --permutations 99", "--seed 7", "\"seed\":7"},
        Option{"correlate marks.csv --x x --y y", "--missing 7"},
        Option{"correlate marks.csv --x x --y y", "--missing listwise", "\"missing\":\"listwise\""}));

const char* const kGroups = "compare golden.csv --outcome bond --group level";
const char* const kGroupsDrawn = "compare golden.csv --outcome bond --group level --bootstrap 200";
const char* const kRivals = "compare golden.csv --shared cry --rivals bond,goal,task --bootstrap 200";
const char* const kTwoPairs = "compare golden.csv --first cry,bond --second cry,goal --bootstrap 200";
INSTANTIATE_TEST_SUITE_P(Compare, EveryOptionTest,
    testing::Values(Option{kGroups, "--confidence 0.9"}, Option{kGroups, "--bootstrap 200", "\"bca\""},
        Option{kGroupsDrawn, "--seed 7", "\"seed\":7"},
        Option{kGroupsDrawn, "--bootstrap-kind percentile", "percentile"},
        Option{kGroupsDrawn, "--cluster clinician", "\"clusters\":8"},
        Option{"compare groups.csv --outcome v --group g", "--order low,mid,high",
            "\"order\":[\"low\",\"mid\",\"high\"]"},
        Option{kRivals, "--confidence 0.9"}, Option{kRivals, "--seed 7", "\"seed\":7"},
        Option{kRivals, "--bootstrap-kind percentile", "percentile"},
        Option{kRivals, "--method spearman", "\"spearman\""}, Option{kRivals, "--method kendall"},
        Option{kRivals, "--cluster clinician", "\"clusters\":8"}, Option{kTwoPairs, "--confidence 0.9"},
        Option{kTwoPairs, "--seed 7", "\"seed\":7"},
        Option{kTwoPairs, "--bootstrap-kind percentile", "percentile"},
        Option{kTwoPairs, "--method spearman", "\"spearman\""},
        Option{kTwoPairs, "--cluster clinician", "\"clusters\":8"}));

INSTANTIATE_TEST_SUITE_P(Others, EveryOptionTest,
    testing::Values(Option{"describe golden.csv", "--vars bond"},
        Option{"describe golden.csv --vars bond", "--by clinician", "\"by\":\"clinician\""},
        Option{"describe codes.csv", "--missing 99", "\"missing\":1"},
        Option{"describe points.csv --vars x", "--decimal ."},
        Option{"describe points.csv --vars x", "--thousands ."},
        Option{"frequency golden.csv --vars level", "--interval exact",
            "\"interval_method\":\"Clopper-Pearson\""},
        Option{"frequency golden.csv --vars level", "--confidence 0.9"},
        Option{"frequency codes.csv --vars x", "--missing 99", "\"missing\":1"},
        Option{"reliability likert.csv --items a,b,c --range 1:5", "--reverse c"},
        Option{"reliability likert.csv --items a,b", "--ordinal", "\"ordinal\""},
        Option{"reliability likert.csv --items a,b", "--confidence 0.9"},
        Option{"regress golden.csv --outcome cry --on bond", "--confidence 0.9"},
        Option{"regress codes.csv --outcome y --on x", "--missing 99"}));

using DrawOptionTest = AnalysisFixture;

/// The draw can be checked by anyone: every part of what it was made of counts.
TEST_F(DrawOptionTest, EveryOneDecides) {
    const QStringList usual{str("--caseload"), str("100000"), str("--seed"), str("abc"), str("--office"),
        str("North"), str("--clinician"), str("VD01"), str("--draw-number"), str("1")};
    const Outcome drawn = run(QStringList{str("draw")} + usual);
    ASSERT_EQ(drawn.status, kDone) << drawn.err.toStdString();
    for (qsizetype at = 0; at < usual.size(); at += 2) {
        QStringList other = usual;
        other[at + 1] = at == 0 || at == 8 ? str("99999") : str("other");
        const Outcome again = run(QStringList{str("draw")} + other);
        EXPECT_EQ(again.status, kDone);
        EXPECT_NE(again.out, drawn.out) << usual[at].toStdString();
    }
}

using InWordsTest = AnalysisFixture;

QString fixed(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}

/// As the program writes what lies between -1 and 1: ".93".
QString bounded(double value) {
    QString text = QString::number(value, 'f', 2);
    return text.replace(str("0."), str("."));
}

TEST_F(InWordsTest, ReliabilityHasEveryNumberUnderItsName) {
    const QByteArray line("reliability golden.csv --items b1,b3,b4");
    const QJsonObject all = jsonOf(runLine(line + " --json"));
    const QString words = runLine(line).out;
    EXPECT_TRUE(words.contains(str("alpha %1 [").arg(bounded(number(all, "alpha"))))) << words.toStdString();
    EXPECT_TRUE(words.contains(str("omega total %1 ").arg(bounded(number(all, "omega")))));
    EXPECT_TRUE(words.contains(
        str("of standardised items: alpha %1  omega %2")
            .arg(bounded(number(all, "standardised_alpha")), bounded(number(all, "standardised_omega")))))
        << words.toStdString();
    write("likert.csv", "a,b,c\n1,2,9\n2,2,14\n3,4,30\n4,3,21\n5,5,40\n2,1,16\n4,4,31\n3,2,14\n1,1,15\n");
    const QJsonObject unlike = jsonOf(runLine("reliability likert.csv --items a,b,c --json"));
    ASSERT_NE(bounded(number(unlike, "omega")), bounded(number(unlike, "standardised_omega")))
        << "else it could be either";
    EXPECT_TRUE(runLine("reliability likert.csv --items a,b,c")
                    .out.contains(str("omega %1\n").arg(bounded(number(unlike, "standardised_omega")))));
}

TEST_F(InWordsTest, RegressionHasEveryNumberUnderItsName) {
    const QByteArray line("regress golden.csv --outcome cry --on bond,goal,task");
    const QJsonObject all = jsonOf(runLine(line + " --json"));
    const QString words = runLine(line).out;
    EXPECT_TRUE(words.contains(str("n = 64  R squared "))) << words.toStdString();
    EXPECT_TRUE(words.contains(str("F(3, 60) = %1,").arg(fixed(number(all, "F"), 3)))) << words.toStdString();
    const QJsonObject bond = all[str("predictors")].toArray()[0].toObject();
    QString expected = str("%1 [%2, %3]  t %4,")
                           .arg(fixed(number(bond, "estimate"), 4), fixed(number(bond, "low"), 4),
                               fixed(number(bond, "high"), 4), fixed(number(bond, "t"), 3));
    expected.replace(QLatin1Char('-'), QChar(0x2212));
    EXPECT_TRUE(words.contains(expected)) << words.toStdString();
    EXPECT_TRUE(words.contains(str("VIF %1").arg(fixed(number(bond, "vif"), 2))));
}

TEST_F(InWordsTest, TheFamilyHoldsThePairsThatHaveAP) {
    write("flat.csv", "a,b,c,y\n1,5,2,1\n2,5,1,3\n3,5,5,2\n4,5,4,5\n5,5,3,4\n");
    const Outcome all = runLine("correlate flat.csv --x a,b,c --y y --adjust bonferroni --json");
    expectNumber(2, jsonOf(all), "family");
    const QJsonObject first = pairOf(all);
    EXPECT_NEAR(number(first, "adjusted_p"), std::min(1.0, 2 * number(first, "p")), 1e-12);
}

TEST_F(InWordsTest, AGroupWithoutValuesMissesItsOwnCases) {
    write("gaps.csv", "v,g\n1,1\n2,1\n3,1\n,2\n,2\n4,3\n");
    const Outcome by = runLine("describe gaps.csv --vars v --by g --json");
    const QJsonArray groups = jsonOf(by)[str("groups")].toArray();
    ASSERT_EQ(groups.size(), 3);
    const auto of = [&](int group) {
        return groups[group].toObject()[str("variables")].toArray()[0].toObject();
    };
    expectNumber(3, of(0), "n");
    expectNumber(0, of(0), "missing");
    expectNumber(0, of(1), "n");
    expectNumber(2, of(1), "missing");
    expectNumber(1, of(2), "n");
}

/// Blank lines and cells over two lines count as an editor counts them.
TEST_F(InWordsTest, AValueOutOfRangeIsNamedByItsLine) {
    write("lines.csv", "a,b,remark\n1,2,\"two\nlines\"\n\n2,3,x\n3,9,y\n2,2,z\n");
    const Outcome refused = runLine("reliability lines.csv --items a,b --range 1:5");
    EXPECT_EQ(refused.status, kBadInput);
    EXPECT_TRUE(refused.err.contains(str("line 6, column 2: \"b\" holds a value outside")))
        << refused.err.toStdString();
}

/// Excluded rows are left out, and the others stay in their lines.
TEST_F(InWordsTest, ALineIsTheOneOfTheFileBehindExcludedRowsToo) {
    write(
        "out.csv", "a,b,excluded,excluded_reason\n1,2,0,\n5,5,1,test\n5,4,1,test\n2,3,0,\n3,9,0,\n2,2,0,\n");
    const Outcome refused = runLine("reliability out.csv --items a,b --range 1:5");
    EXPECT_EQ(refused.status, kBadInput);
    EXPECT_TRUE(refused.err.contains(str("line 6, column 2: \"b\" holds a value outside")))
        << refused.err.toStdString();
}

TEST_F(InWordsTest, ADescriptionHasEveryNumberUnderItsName) {
    write("v.csv", "v\n1\n2\n\"\"\n2\n9\n7.5\n");
    const QJsonObject all = memberOf(runLine("describe v.csv --json"), "variables");
    const QString words = runLine("describe v.csv").out.simplified();
    expectNumber(5, all, "n");
    expectNumber(1, all, "missing");
    EXPECT_TRUE(words.contains(
        str("n = 5 missing 1 mean %1 sd %2 median 2.000 min 1.000 max 9.000 iqr %3")
            .arg(fixed(number(all, "mean"), 3), fixed(number(all, "sd"), 3), fixed(number(all, "iqr"), 3))))
        << words.toStdString();
    EXPECT_TRUE(words.contains(str("skewness %1 kurtosis ").arg(fixed(number(all, "skewness"), 3))));
}

TEST_F(InWordsTest, AFrequencyHasItsCountsAndShares) {
    write("f.csv", "v\n\"\"\n1\n1\n\"\"\n1\n2\n");
    const QString words = runLine("frequency f.csv --vars v").out.simplified();
    EXPECT_TRUE(words.contains(str("v n = 4, 2 missing 1 3 75.0 % ["))) << words.toStdString();
    EXPECT_TRUE(words.contains(str(" 2 1 25.0 % ["))) << words.toStdString();
}

TEST_F(InWordsTest, RivalsHaveEveryPUnderItsName) {
    const QByteArray line("compare golden.csv --shared cry --rivals bond,goal,task");
    const Outcome json = runLine(line + " --json");
    const QStringList words = runLine(line).out.split(QLatin1Char('\n'));
    const auto p = [](double value) -> QString {
        if (value < 0.001) return str("p < .001");
        return str("p = ") + QString::number(value, 'f', 3).replace(str("0."), str("."));
    };
    for (int i = 0; i < 3; ++i) {
        const QJsonObject pair = memberOf(json, "pairs", i);
        const auto of = [&](const char* test) { return p(number(in(pair, test), "p")); };
        EXPECT_TRUE(
            words[i + 1].contains(str("Williams %1, Dunn-Clark %2, Steiger %3, Meng %4, Holm %5")
                                      .arg(of("williams"), of("dunn_clark"), of("steiger"), of("meng"),
                                          p(number(pair, "holm_p")).section(QLatin1Char(' '), -1))))
            << words[i + 1].toStdString();
    }
}

} // namespace
} // namespace lacrima::cli::test
