// SPDX-License-Identifier: GPL-3.0-or-later
// Every option of the commands that compute changes what it promises, and nothing else.
#include "tests/cli/AnalysisFixture.h"

namespace lacrima::cli::test {
namespace {

/// Every interval of a JSON answer, in its order: the widths of "low" to "high" of one object.
void widthsIn(const QJsonValue& value, std::vector<double>& widths) {
    if (value.isArray()) {
        for (const auto& each : value.toArray()) widthsIn(each, widths);
        return;
    }
    if (!value.isObject()) return;
    const QJsonObject object = value.toObject();
    for (const char* prefix : {"", "alpha_"}) {
        const QJsonValue low = object[QString::fromLatin1(prefix) + str("low")];
        const QJsonValue high = object[QString::fromLatin1(prefix) + str("high")];
        if (low.isDouble() && high.isDouble()) widths.push_back(high.toDouble() - low.toDouble());
    }
    for (const auto& each : object) widthsIn(each, widths);
}

class OptionsTest : public AnalysisFixture, public testing::WithParamInterface<const char*> {
protected:
    std::vector<double> widths(const QByteArray& line) const {
        const Outcome outcome = runLine(line + " --json");
        EXPECT_EQ(outcome.status, kDone) << outcome.err.toStdString();
        std::vector<double> found;
        widthsIn(jsonOf(outcome), found);
        return found;
    }
};

TEST_P(OptionsTest, LessConfidenceNarrowsEveryInterval) {
    const auto usual = widths(GetParam());
    const auto narrow = widths(QByteArray(GetParam()) + " --confidence 0.8");
    ASSERT_FALSE(usual.empty());
    ASSERT_EQ(usual.size(), narrow.size());
    for (std::size_t i = 0; i < usual.size(); ++i) EXPECT_LT(narrow[i], usual[i]) << i;
}

INSTANTIATE_TEST_SUITE_P(Commands, OptionsTest,
    testing::Values("regress golden.csv --outcome cry --on bond,goal",
        "compare golden.csv --outcome bond --group app", "compare golden.csv --outcome bond --group level",
        "compare golden.csv --shared cry --rivals bond,goal,task",
        "compare golden.csv --first cry,bond --second level,goal", "frequency golden.csv --vars level",
        "frequency golden.csv --vars level --interval exact", "correlate golden.csv --x bond,goal --y cry",
        "correlate golden.csv --x bond --y cry --method spearman",
        "correlate golden.csv --x bond --y cry --method kendall",
        "correlate golden.csv --x b1 --y b3 --method polychoric",
        "correlate golden.csv --x bond --y cry --partial goal",
        "correlate golden.csv --x bond --y cry --method winsorised --bootstrap 400",
        "reliability golden.csv --items b1,b3,b4"));

using PlainOptionsTest = OptionsTest;

TEST_F(PlainOptionsTest, TheExactIntervalIsThatOfClopperAndPearson) {
    QByteArray text("v\n");
    for (int i = 0; i < 64; ++i) text += i < 56 ? "1\n" : "0\n";
    write("v.csv", text);
    const auto level = [this](const QByteArray& more) {
        const QJsonObject variable = memberOf(runLine("frequency v.csv --vars v --json" + more), "variables");
        return variable[str("levels")].toArray()[1].toObject();
    };
    expectNumber(0.77225438178870054, level(""), "low");
    expectNumber(0.76847369403399601, level(" --interval exact"), "low");
    expectNumber(0.94445720882039796, level(" --interval exact"), "high");
}

TEST_F(PlainOptionsTest, ListwiseKeepsTheCasesThatHaveAll) {
    write("gaps.csv", "x,y,z\n1,2,1\n2,1,\n3,4,3\n4,3,1\n5,6,\n6,5,2\n7,7,5\n");
    const QByteArray line("correlate gaps.csv --x x --y y,z --json");
    expectNumber(7, pairOf(runLine(line)), "n");
    const Outcome listwise = runLine(line + " --missing listwise");
    expectNumber(5, pairOf(listwise), "n");
    EXPECT_EQ(jsonOf(listwise)[str("missing")].toString(), str("listwise"));
    EXPECT_NE(pairOf(listwise)[str("estimate")], pairOf(runLine(line))[str("estimate")]);
}

TEST_F(PlainOptionsTest, TheSeedDecidesEveryResampling) {
    for (const char* method : {"pearson", "spearman", "kendall", "bend", "winsorised", "biweight"}) {
        const QByteArray line =
            QByteArray("correlate golden.csv --x goal --y cry --bootstrap 199 --json --method ") + method;
        const QJsonObject one = in(pairOf(runLine(line + " --seed 1")), "bootstrap");
        const QJsonObject other = in(pairOf(runLine(line + " --seed 2")), "bootstrap");
        EXPECT_TRUE(one[str("low")].isDouble()) << method;
        EXPECT_NE(one[str("low")], other[str("low")]) << method;
        EXPECT_EQ(one, in(pairOf(runLine(line + " --seed 1")), "bootstrap")) << method;
    }
    for (const char* method : {"pearson", "spearman", "kendall"}) {
        const QByteArray line =
            QByteArray("correlate golden.csv --x goal --y app --permutations 1999 --json --method ") + method;
        EXPECT_NE(pairOf(runLine(line + " --seed 1"))[str("permutation_p")],
            pairOf(runLine(line + " --seed 2"))[str("permutation_p")])
            << method;
    }
}

} // namespace
} // namespace lacrima::cli::test
