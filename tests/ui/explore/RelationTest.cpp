// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/RelationPage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lacrima::ui::test {
namespace {

class RelationTest : public PageTest {
protected:
    void openPage(const AnalysisPage::Snapshot& data, const char* x, const char* y) {
        auto* page = new RelationPage(*m_selection, nullptr);
        page->setPair(QString::fromLatin1(x), QString::fromLatin1(y));
        open(page, data);
    }
};

TEST_F(RelationTest, AVariableIsNotComparedWithItself) {
    openPage(Demonstration::instance().data, "wai_bond", "wai_bond");
    EXPECT_TRUE(page().headline().contains(QStringLiteral("stands on both sides")))
        << page().headline().toStdString();
    EXPECT_TRUE(page().details().contains(QStringLiteral("not compared with itself")));
    EXPECT_TRUE(table("coefficientTable").sheet().rows.empty());
}

TEST_F(RelationTest, AVariableOfThePairCannotBeHeldConstant) {
    openPage(Demonstration::instance().data, "last_vulnerability", "wai_bond");
    QJsonObject choices = page().choices();
    choices[QStringLiteral("covariates")] = QJsonArray{QStringLiteral("wai_bond")};
    recomputed([&] { page().restore(choices); });
    EXPECT_TRUE(page().numbersShown().contains(QStringLiteral("is itself held constant")))
        << page().numbersShown().toStdString();
}

TEST_F(RelationTest, NothingIsHeldConstantWhereTheSettingsThatComeBackHaveNothing) {
    openPage(Demonstration::instance().data, "last_vulnerability", "wai_bond");
    const QJsonObject before = page().choices();
    QJsonObject choices = before;
    choices[QStringLiteral("covariates")] = QJsonArray{QStringLiteral("gaf")};
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().choices(), choices);
    recomputed([&] { page().restore(before); });
    EXPECT_EQ(page().choices(), before);
}

TEST_F(RelationTest, ThreeCasesGoTogetherInNoSentence) {
    const auto few = datasetOf(
        {numbers(QStringLiteral("first"), {1, 2, 3}), numbers(QStringLiteral("second"), {1, 2, 4})});
    openPage(few, "first", "second");
    EXPECT_EQ(page().headline(), QStringLiteral("first and second: too few cases for an interval"));
    EXPECT_FALSE(words().contains(QStringLiteral("do not all say the same"))) << words().toStdString();
}

TEST_F(RelationTest, ManyCasesGetTheirResampledIntervalsAfterTheRest) {
    std::vector<double> first;
    std::vector<double> second;
    for (int i = 0; i < 1100; ++i) {
        first.push_back((i * 7919) % 1009);
        second.push_back(first.back() + (i * 104729) % 997);
    }
    auto* relation = new RelationPage(*m_selection, nullptr);
    relation->setPair(QStringLiteral("first"), QStringLiteral("second"));
    QList<qsizetype> resampled; // intervals shown, each time the page says something new
    QObject::connect(relation, &AnalysisPage::headlineChanged, relation, [&resampled, relation] {
        const QString numbers = relation->numbersShown();
        if (numbers.contains(QStringLiteral("Pearson")))
            resampled.append(numbers.count(QStringLiteral("percentile")));
    });
    open(relation,
        datasetOf({numbers(QStringLiteral("first"), first), numbers(QStringLiteral("second"), second)}));
    EXPECT_TRUE(resampled.contains(0)) << "the rest comes first";
    QObject::disconnect(relation, &AnalysisPage::headlineChanged, relation, nullptr);
    const QString shown = page().numbersShown();
    EXPECT_EQ(shown.count(QStringLiteral("percentile")), 3) << shown.toStdString();
    EXPECT_FALSE(words().contains(QStringLiteral("are being computed")));
}

} // namespace
} // namespace lacrima::ui::test
