// SPDX-License-Identifier: GPL-3.0-or-later
// Data at which a command must say something, and the sentences that it says then.
#include "tests/cli/AnalysisFixture.h"
#include "tests/core/analysis/Reference.h"

#include <cmath>

namespace lacrima::cli::test {
namespace {

using analysis::test::reference;

class CornersTest : public AnalysisFixture {
protected:
    QJsonObject json(const QByteArray& line) const {
        const Outcome outcome = runLine(line + " --json");
        EXPECT_EQ(outcome.status, kDone) << outcome.err.toStdString();
        return jsonOf(outcome);
    }
    /// Nothing of what was asked for has a value.
    QJsonObject refused(const QByteArray& line) const {
        const Outcome outcome = runLine(line + " --json");
        EXPECT_EQ(outcome.status, kDataSayNo) << outcome.err.toStdString();
        return jsonOf(outcome);
    }
    QString text(const QByteArray& line) const { return runLine(line).out; }
};

void expectSays(const QString& text, const char* words) {
    EXPECT_TRUE(text.contains(str(words))) << words << "\nin " << text.toStdString();
}

TEST_F(CornersTest, WordsHaveNoOrderUntilSomebodySaysSo) {
    // Ascending with the grade, which the alphabet puts in the order high, low, medium.
    write("grade.csv", "y,g\n1,low\n2,low\n4,low\n7,medium\n8,medium\n6,medium\n12,high\n11,high\n9,high\n");
    write("code.csv", "y,g\n1,1\n2,1\n4,1\n7,2\n8,2\n6,2\n12,3\n11,3\n9,3\n");
    const QJsonObject words = json("compare grade.csv --outcome y --group g");
    EXPECT_TRUE(in(words, "jonckheere")[str("p")].isNull());
    EXPECT_TRUE(words[str("order")].isNull() && words.contains(str("order")));
    expectSays(noteOf(in(words, "jonckheere")), "no order");
    expectSays(text("compare grade.csv --outcome y --group g"), "--order low,medium,high");
    const QJsonObject codes = json("compare code.csv --outcome y --group g");
    for (const char* order : {"low,medium,high", "g=low,medium,high"}) {
        const QJsonObject said = json(QByteArray("compare grade.csv --outcome y --group g --order ") + order);
        EXPECT_EQ(in(said, "jonckheere"), in(codes, "jonckheere"));
        EXPECT_EQ(said[str("order")].toArray(), (QJsonArray{str("low"), str("medium"), str("high")}));
    }
    const QJsonObject turned = json("compare code.csv --outcome y --group g --order 3,2,1");
    expectNumber(-number(in(codes, "jonckheere"), "z"), in(turned, "jonckheere"), "z");
    expectRefusal(runLine("compare grade.csv --outcome y --group g --order low,high"), kBadInput,
        {str("line 5"), str("\"medium\""), str("--order")});
    expectRefusal(runLine("compare grade.csv --outcome y --group g --order h=low,high"), kBadInput,
        {str("\"h\""), str("\"g\"")});
}

TEST_F(CornersTest, AnOrderNamesEachLevelOnce) {
    write("grade.csv", "y,g\n1,low\n2,low\n4,low\n7,medium\n8,medium\n6,medium\n12,high\n11,high\n9,high\n");
    expectRefusal(runLine("compare grade.csv --outcome y --group g --order low,medium,low,high"), kBadInput,
        {str("--order"), str("\"low\" twice")});
    expectRefusal(runLine("compare grade.csv --outcome y --group g --order low,medium,high,medium"),
        kBadInput, {str("\"medium\" twice")});
}

TEST_F(CornersTest, TheFirstGroupIsTheOneNamedFirst) {
    write("two.csv", "y,g\n6,after\n7,after\n9,after\n1,before\n2,before\n,before\n2,before\n");
    const QJsonObject plain = json("compare two.csv --outcome y --group g");
    const QJsonObject turned =
        json("compare two.csv --outcome y --group g --order before,after --confidence .9");
    EXPECT_EQ(plain[str("first")].toString(), str("after"));
    EXPECT_EQ(turned[str("first")].toString(), str("before"));
    expectNumber(6, plain, "n");
    expectNumber(1, plain, "dropped");
    expectNumber(0.9, turned, "confidence");
    expectNumber(-number(in(plain, "welch_t"), "difference"), in(turned, "welch_t"), "difference");
    const QString words = text("compare two.csv --outcome y --group g");
    for (const char* part :
        {"1 after", "2 before", "n = 3  mean 7.333", "1 minus 2", "1 left out", "continuity"})
        expectSays(words, part);
}

TEST_F(CornersTest, ARepeatedPredictorIsNamed) {
    QByteArray text("crying,age_months,age_years,other\n");
    for (int i = 0; i < 20; ++i) {
        const int months = 300 + (i * 137) % 460;
        text += QByteArray::number(10 + (i * 7) % 13) + ',' + QByteArray::number(months) + ',' +
                QByteArray::number(months / 12.0, 'g', 15) + ',' + QByteArray::number((i * i) % 11) + '\n';
    }
    write("age.csv", text);
    const QJsonObject all = refused("regress age.csv --outcome crying --on age_months,other,age_years");
    EXPECT_TRUE(all[str("r_squared")].isNull());
    EXPECT_EQ(noteOf(all), str("age_months determines age_years completely; leave one of them out"));
    expectSays(noteOf(pairOf(
                   runLine("correlate age.csv --x crying --y other --partial age_months,age_years --json"))),
        "age_months determines age_years");
    expectSays(this->text("correlate age.csv --x crying --y age_years --partial age_months"), "completely");
    write("semi.csv", [] {
        QByteArray rows("y,a,b\n");
        const auto& a = reference("s.semi.a");
        const auto& b = reference("s.semi.b");
        for (std::size_t i = 0; i < a.size(); ++i)
            rows += QByteArray::number(2 * a[i] - 3 * b[i] + 7) + ',' + QByteArray::number(a[i]) + ',' +
                    QByteArray::number(b[i]) + '\n';
        return rows;
    }());
    const QJsonObject perfect = json("regress semi.csv --outcome y --on a,b");
    for (const int i : {0, 1}) {
        const QJsonObject predictor = perfect[str("predictors")].toArray()[i].toObject();
        expectNumber(reference("s.semi.perfect")[static_cast<std::size_t>(i)], predictor, "semi_partial");
        expectNumber(reference("s.vif")[static_cast<std::size_t>(i)], predictor, "vif");
    }
    expectSays(noteOf(perfect), "without a residual");
    expectSays(this->text("regress semi.csv --outcome y --on a,b"), "VIF 1.01");
}

TEST_F(CornersTest, EveryPredictorThatSaysNothingNewIsNamed) {
    QByteArray rows("y,a,b,twice,both,same\n");
    for (int i = 0; i < 20; ++i) {
        const int a = (i * 7) % 13;
        const int b = (i * i) % 11;
        rows += QByteArray::number((i * 5) % 17) + ',' + QByteArray::number(a) + ',' + QByteArray::number(b) +
                ',' + QByteArray::number(2 * a) + ',' + QByteArray::number(a + b) + ",4\n";
    }
    write("said.csv", rows);
    EXPECT_EQ(noteOf(refused("regress said.csv --outcome y --on a,same")),
        str("same is the same for everyone; leave it out"));
    EXPECT_EQ(noteOf(refused("regress said.csv --outcome y --on a,b,both")),
        str("a, b determine both completely; leave one of them out"));
    const QString several = noteOf(refused("regress said.csv --outcome y --on a,b,twice,both"));
    expectSays(several, "a determines twice completely; leave one of them out");
    expectSays(several, "both repeat the others as well");
}

TEST_F(CornersTest, NoNullStandsBesideAPWithoutAWord) {
    write("exact.csv", "x,y\n1,1\n2,2\n3,3\n4,4\n");
    const QJsonObject fit = json("regress exact.csv --outcome y --on x");
    EXPECT_FALSE(noteOf(fit).isEmpty());
    EXPECT_FALSE(text("regress exact.csv --outcome y --on x").contains(str("nan")));
    write("steps.csv", "y,g\n3,1\n3,1\n5,2\n5,2\n7,3\n7,3\n");
    const QJsonObject steps = in(json("compare steps.csv --outcome y --group g"), "anova");
    EXPECT_TRUE(steps[str("F")].isNull());
    expectSays(noteOf(steps), "infinite");
    expectSays(text("compare steps.csv --outcome y --group g"), "infinite");
    const QJsonObject line = pairOf(runLine("correlate exact.csv --x x --y y --json"));
    EXPECT_TRUE(line[str("statistic")].isNull());
    expectSays(noteOf(line), "infinite");
}

TEST_F(CornersTest, RanksThatAgreeHaveAP) {
    write("cube.csv", "x,y\n1,1\n2,8\n3,27\n4,64\n5,125\n6,216\n7,343\n8,512\n9,729\n10,1000\n");
    const QJsonObject pair = pairOf(runLine("correlate cube.csv --x x --y y --method spearman --json"));
    expectNumber(2.0 / 3628800, pair, "p");
    EXPECT_EQ(pair[str("p_method")].toString(), str("exact"));
    EXPECT_EQ(noteOf(pair), str("the ranks agree completely"));
}

TEST_F(CornersTest, ClustersLeaveNoFormulaAndFewOfThemAreSaid) {
    const QJsonObject pair = pairOf(runLine("correlate golden.csv --x bond --y cry --bootstrap 200 --cluster "
                                            "clinician --permutations 99 --json"));
    for (const char* key : {"p", "adjusted_p", "low", "high", "p_method", "interval_method", "permutation_p"})
        EXPECT_TRUE(pair[str(key)].isNull()) << key;
    expectNumber(0.45095103580556112, pair, "estimate");
    expectSays(noteOf(pair), "not independent");
    expectSays(noteOf(in(pair, "bootstrap")), "with only 8 clusters the interval is too narrow");
    const QString words = text("correlate golden.csv --x bond --y cry --bootstrap 200 --cluster clinician");
    expectSays(words, "too narrow");
    EXPECT_FALSE(words.contains(str("adjusted"))) << words.toStdString();
    const QJsonObject groups =
        json("compare golden.csv --outcome bond --group app --bootstrap 200 --cluster clinician");
    for (const char* test : {"welch_t", "mann_whitney"}) {
        EXPECT_TRUE(in(groups, test)[str("p")].isNull()) << test;
        expectSays(noteOf(in(groups, test)), "not independent");
    }
    EXPECT_TRUE(in(in(in(groups, "welch_t"), "hedges_g"), "bootstrap")[str("low")].isDouble());
    EXPECT_TRUE(in(in(groups, "welch_t"), "hedges_g")[str("low")].isNull());
    const QJsonObject rivals =
        json("compare golden.csv --shared cry --rivals bond,goal --bootstrap 200 --cluster clinician");
    EXPECT_TRUE(in(rivals, "omnibus")[str("p")].isNull());
    EXPECT_TRUE(rivals[str("pairs")].toArray()[0].toObject()[str("holm_p")].isNull());
    const QJsonObject two =
        json("compare golden.csv --first cry,bond --second level,goal --bootstrap 200 --cluster clinician");
    EXPECT_TRUE(in(two, "steiger")[str("p")].isNull());
    EXPECT_TRUE(two[str("low")].isNull());
    // level makes three clusters.
    const QJsonObject few =
        pairOf(runLine("correlate golden.csv --x bond --y cry --bootstrap 200 --cluster level --json"));
    EXPECT_TRUE(in(few, "bootstrap")[str("low")].isNull());
    EXPECT_EQ(noteOf(in(few, "bootstrap")),
        str("3 clusters have complete cases, and an interval needs at least 5"));
}

TEST_F(CornersTest, ResamplesWithoutAValueAreSaidEverywhere) {
    QByteArray rare("e,x\n");
    QByteArray some("e,x\n");
    for (int i = 0; i < 40; ++i) {
        rare += QByteArray(i == 39 ? "1," : "0,") + QByteArray::number((i * 17) % 41) + '\n';
        some += QByteArray(i > 36 ? "1," : "0,") + QByteArray::number((i * 17) % 41) + '\n';
    }
    write("rare.csv", rare);
    write("some.csv", some);
    const QJsonObject none =
        in(pairOf(runLine("correlate rare.csv --x e --y x --bootstrap 500 --json")), "bootstrap");
    EXPECT_TRUE(none[str("low")].isNull());
    EXPECT_GT(number(none, "degenerate"), 100);
    expectSays(noteOf(none), "above 10 %");
    expectSays(text("correlate rare.csv --x e --y x --bootstrap 500"), "have no value");
    for (const char* method : {"pearson", "kendall"}) {
        const QByteArray line =
            QByteArray("correlate some.csv --x e --y x --bootstrap 500 --method ") + method;
        const QJsonObject few = in(pairOf(runLine(line + " --json")), "bootstrap");
        EXPECT_TRUE(few[str("low")].isDouble());
        expectSays(noteOf(few), "of 500 resamples had no value");
        expectSays(text(line), "of 500 resamples had no value");
    }
}

TEST_F(CornersTest, PolyserialTakesTheOrderedSideByItsValues) {
    const auto& x = reference("s.semi.z");
    QByteArray rows("grade,age,level,age2\n");
    for (std::size_t i = 0; i < 36; ++i) {
        const int age = 16 + static_cast<int>((i * 29) % 37);
        rows += QByteArray::number((age / 9 + static_cast<int>(i) % 2) % 5) + ',' + QByteArray::number(age) +
                ',' + QByteArray::number(static_cast<int>(i) % 3) + ',' +
                QByteArray::number(x[i % x.size()] + age) + '\n';
    }
    write("poly.csv", rows);
    const QJsonObject one =
        pairOf(runLine("correlate poly.csv --x grade --y age --method polyserial --json"));
    const QJsonObject two =
        pairOf(runLine("correlate poly.csv --x age --y grade --method polyserial --json"));
    EXPECT_EQ(one[str("estimate")], two[str("estimate")]);
    EXPECT_EQ(one[str("ordered")].toString(), str("x"));
    EXPECT_EQ(two[str("ordered")].toString(), str("y"));
    EXPECT_EQ(one[str("x_thresholds")], two[str("y_thresholds")]);
    EXPECT_TRUE(noteOf(one).isEmpty()) << noteOf(one).toStdString();
    expectSays(noteOf(pairOf(runLine("correlate poly.csv --x grade --y level --method polyserial --json"))),
        "both variables look ordered");
    expectSays(noteOf(pairOf(runLine("correlate poly.csv --x age --y age2 --method polyserial --json"))),
        "neither variable looks ordered");
    expectSays(noteOf(pairOf(runLine("correlate poly.csv --x age --y grade --method polychoric --json"))),
        "a variable has 36 values");
}

} // namespace
} // namespace lacrima::cli::test
