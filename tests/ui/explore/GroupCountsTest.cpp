// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/PageFixture.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/explore/page/GroupsPage.h"

#include <limits>

namespace lacrima::ui::test {
namespace {

constexpr double kNoAnswer = std::numeric_limits<double>::quiet_NaN();

/// The page of groups with answers that are counted.
class GroupCountsTest : public PageTest {
protected:
    void openPage(const AnalysisPage::Snapshot& data, const char* outcome, const char* group) {
        auto* page = new GroupsPage(*m_selection, nullptr);
        page->setPair(QString::fromLatin1(outcome), QString::fromLatin1(group));
        open(page, data);
    }
    bool isSeen(const char* name) const {
        const auto* found = m_window->findChild<ResultTable*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    }
    /// The table 3 1 / 2 6 (Fisher: p = .222), and a case without an answer.
    static SmallData thirteen() {
        SmallData data(13);
        data.nominal("kind", {0, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, kNoAnswer},
            {QStringLiteral("Loss"), QStringLiteral("Joy")});
        data.nominal(
            "by", {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {QStringLiteral("Ay"), QStringLiteral("Bee")});
        return data;
    }
};

TEST_F(GroupCountsTest, AnswersWithoutAnOrderAreCountedAndTestedExactly) {
    openPage(thirteen().shared(), "kind", "by");
    const spec::TableSpec& counts = table("groupCountTable").sheet();
    ASSERT_EQ(counts.rows.size(), 3U);
    EXPECT_EQ(counts.titles().mid(1),
        (QStringList{QStringLiteral("Loss"), QStringLiteral("Joy"), QStringLiteral("All")}));
    EXPECT_EQ(counts.words(0).mid(1),
        (QStringList{QStringLiteral("3 (75.0 %)"), QStringLiteral("1 (25.0 %)"), QStringLiteral("4")}));
    EXPECT_EQ(counts.words(2).mid(1),
        (QStringList{QStringLiteral("5"), QStringLiteral("7"), QStringLiteral("12")}));
    EXPECT_TRUE(words().contains(QStringLiteral("Fisher’s exact test, p = .222")));
    EXPECT_TRUE(words().contains(QStringLiteral("no difference between the groups")));
    EXPECT_TRUE(words().contains(QStringLiteral("12 of 13 cases have both values")));
    EXPECT_FALSE(isSeen("groupTestTable")) << "kinds have no mean";
    const spec::ChartSpec& chart = this->chart("groups").spec();
    ASSERT_EQ(chart.rects.size(), 4U);
    EXPECT_NEAR(chart.rects[0].right, 75, 1e-9);
    EXPECT_EQ(chart.rects[1].cases, std::vector<int>{3});
    EXPECT_EQ(chart.rects[2].label, QStringLiteral("2"));
}

TEST_F(GroupCountsTest, TheDataOfThePlotAreSharesOfAllCasesOfAGroup) {
    openPage(thirteen().shared(), "kind", "by");
    const auto& parts = chart("groups").spec().rects;
    ASSERT_EQ(parts.size(), 4U);
    const char* const answers[] = {"Loss", "Joy", "Loss", "Joy"};
    const double shares[] = {75, 25, 25, 75};
    const double sizes[] = {4, 4, 8, 8};
    for (std::size_t at = 0; at < parts.size(); ++at) {
        ASSERT_TRUE(parts[at].datum) << at;
        EXPECT_EQ(parts[at].datum->series, QString::fromLatin1(answers[at])) << at;
        EXPECT_NEAR(parts[at].datum->estimate.value(), shares[at], 1e-9) << at;
        EXPECT_EQ(parts[at].datum->n, sizes[at]) << at;
    }
    EXPECT_NEAR(parts[0].datum->low.value(), 30.064, 1e-3); // prop.test(3, 4, correct = FALSE)
    EXPECT_NEAR(parts[0].datum->high.value(), 95.441, 1e-3);
}

TEST_F(GroupCountsTest, AnswersOnAScaleHaveTheirCountsBelowTheTests) {
    openPage(Demonstration::instance().data, "gen_relief", "pat_gender");
    const spec::TableSpec& counts = table("groupCountTable").sheet();
    ASSERT_EQ(counts.rows.size(), 3U) << "women, men, all";
    EXPECT_EQ(counts.words(2).back(), QStringLiteral("55"));
    EXPECT_FALSE(table("groupTestTable").sheet().rows.empty());
    EXPECT_TRUE(page().numbersShown().contains(counts.words(0)[1]));
}

TEST_F(GroupCountsTest, ANumberOfManyValuesHasNoCounts) {
    openPage(Demonstration::instance().data, "tx_months", "pat_gender");
    EXPECT_FALSE(isSeen("groupCountTable"));
}

TEST_F(GroupCountsTest, AQuestionWithOneAnswerLeftStaysTheQuestion) {
    SmallData data(4);
    data.nominal("kind", {1, 1, 1, 1}, {QStringLiteral("Loss"), QStringLiteral("Joy")});
    data.nominal("by", {0, 0, 1, 1}, {QStringLiteral("Ay"), QStringLiteral("Bee")});
    data.with("age", {30, 40, 50, 60});
    openPage(data.shared(), "kind", "by");
    EXPECT_EQ(choice("groupsOutcome").currentData().toString(), QStringLiteral("kind"));
    EXPECT_TRUE(page().headline().contains(QStringLiteral("nothing to compare yet")))
        << page().headline().toStdString();
}

TEST_F(GroupCountsTest, YesAndNoAreDrawnAsSharesAndNamed) {
    SmallData data(12);
    data.with("chosen", {1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1});
    data.nominal("by", {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1}, {QStringLiteral("Ay"), QStringLiteral("Bee")});
    openPage(data.shared(), "chosen", "by");
    EXPECT_EQ(table("groupCountTable").sheet().titles().mid(1, 2),
        (QStringList{QStringLiteral("No"), QStringLiteral("Yes")}));
    EXPECT_EQ(chart("groups").spec().rects.size(), 4U) << "shares, no hills";
    EXPECT_TRUE(words().contains(QStringLiteral("its parts are the two answers"))) << words().toStdString();
    EXPECT_FALSE(words().contains(QStringLiteral("Hill:"))) << words().toStdString();
}

TEST_F(GroupCountsTest, KindsAreOfferedAndComeBack) {
    openPage(Demonstration::instance().data, "cry_frequency", "po_level");
    ASSERT_GE(choice("groupsOutcome").findData(QStringLiteral("pat_gender")), 0);
    recomputed([this] {
        page().restore({{QStringLiteral("outcome"), QStringLiteral("pat_gender")},
            {QStringLiteral("group"), QStringLiteral("clin_gender")}});
    });
    EXPECT_EQ(choice("groupsOutcome").currentData().toString(), QStringLiteral("pat_gender"));
    EXPECT_FALSE(table("groupCountTable").sheet().rows.empty());
    picture("groups-counts");
}

TEST_F(GroupCountsTest, NoTwoOfManyAnswersLookAlike) {
    SmallData data(14);
    QStringList kinds;
    for (int i = 0; i < 7; ++i) kinds.append(QStringLiteral("Kind %1").arg(i));
    data.nominal("kind", {0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6}, kinds);
    data.nominal(
        "by", {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1}, {QStringLiteral("Ay"), QStringLiteral("Bee")});
    openPage(data.shared(), "kind", "by");
    const auto& legend = chart("groups").spec().legend;
    ASSERT_EQ(legend.size(), 7U);
    for (std::size_t i = 0; i < legend.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_NE(legend[i].paint, legend[k].paint) << legend[i].label.toStdString();
    }
}

} // namespace
} // namespace lacrima::ui::test
