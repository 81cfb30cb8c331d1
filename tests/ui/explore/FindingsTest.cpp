// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/VerdictWords.h"
#include "ui/text/Numbers.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QPushButton>
#include <QtTest>

#include <algorithm>
#include <set>

namespace lacrima::ui::test {
namespace {

class FindingsTest : public PageTest {
protected:
    /// The buttons all, supported, undecided, against.
    QPushButton& verdict(int which) const {
        return *m_window->findChild<QPushButton*>(QStringLiteral("findingsVerdict%1").arg(which));
    }
    /// The row of the board that a finding stands in.
    int rowOf(const char* id) {
        const spec::TableSpec& board = table("findingsTable").sheet();
        for (std::size_t i = 0; i < board.rows.size(); ++i) {
            if (board.words(i)[0].startsWith(QString::fromLatin1(id))) return static_cast<int>(i);
        }
        ADD_FAILURE() << id;
        return -1;
    }
    void openPage(const AnalysisPage::Snapshot& data) { open(new FindingsPage(*m_selection, nullptr), data); }
    static std::vector<findings::FindingResult> expected() {
        return findings::computeFindings(*Demonstration::instance().data, *findings::shippedFindings());
    }
};

TEST_F(FindingsTest, BoardShowsIntervalsAndVerdicts) {
    openPage(Demonstration::instance().data);
    picture("findings");
    const auto results = expected();
    const spec::TableSpec& board = table("findingsTable").sheet();
    ASSERT_EQ(board.rows.size(), 16U);
    std::set<QString> shown;
    int last = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        const auto words = board.words(i);
        const auto result = std::find_if(results.begin(), results.end(),
            [&](const auto& one) { return words[0].startsWith(one.definition.id); });
        ASSERT_NE(result, results.end());
        shown.insert(result->definition.id);
        ASSERT_TRUE(result->judgement);
        const int verdict = static_cast<int>(result->judgement->verdict);
        EXPECT_GE(verdict, last) << "supported first, then undecided, then against";
        last = verdict;
        EXPECT_TRUE(words[5].startsWith(figures::verdictName(result->judgement->verdict)));
        EXPECT_EQ(words[4], QString::number(result->n));
        ASSERT_TRUE(board.rows[i][1].range);
        const spec::RangeMark& mark = *board.rows[i][1].range;
        if (!result->correlation) {
            EXPECT_TRUE(words[5].contains(QStringLiteral("too few in 2017")));
            EXPECT_NEAR(mark.low, 2 * result->gap->interval.low, 1e-12) << "50 points are the whole axis";
            EXPECT_NEAR(mark.expectedHigh, 0.2, 1e-12);
            EXPECT_EQ(mark.shape, spec::RangeMark::Shape::Ring);
            continue;
        }
        EXPECT_EQ(words[2], figures::estimateWords(*result->correlation));
        EXPECT_EQ(words[3], text::pValue(*result->holmP));
        EXPECT_EQ(mark.at, result->correlation->estimate);
        EXPECT_EQ(mark.low, result->correlation->interval->low);
        EXPECT_EQ(mark.high, result->correlation->interval->high);
        const bool isPositive = result->definition.expected == findings::Expectation::Positive;
        EXPECT_EQ(mark.expectedLow, isPositive ? 0 : -1);
    }
    EXPECT_EQ(shown.size(), 16U);
}

TEST_F(FindingsTest, OneVerdictCanBeShownAlone) {
    openPage(Demonstration::instance().data);
    const auto counts = findings::countVerdicts(expected());
    EXPECT_EQ(page().headline(), QStringLiteral("%1 of 16 findings are supported, %2 undecided, %3 against")
                                     .arg(counts.supported)
                                     .arg(counts.undecided)
                                     .arg(counts.against));
    EXPECT_EQ(verdict(0).text(), QStringLiteral("All 16"));
    EXPECT_EQ(verdict(2).text(), QStringLiteral("Undecided %1").arg(counts.undecided));
    EXPECT_TRUE(verdict(0).isChecked());
    verdict(0).setFocus();
    QTest::keyClick(&verdict(0), Qt::Key_Right);
    EXPECT_TRUE(verdict(1).isChecked()) << "arrows go from one to the next";
    EXPECT_EQ(table("findingsTable").sheet().rows.size(), counts.supported);
    QTest::mouseClick(&verdict(2), Qt::LeftButton);
    EXPECT_EQ(table("findingsTable").sheet().rows.size(), counts.undecided);
    EXPECT_EQ(page().choices()[QStringLiteral("verdict")].toInt(), int(findings::Verdict::Undecided));
    const QJsonObject kept = page().choices();
    recomputed([this] { QTest::mouseClick(&verdict(0), Qt::LeftButton); });
    EXPECT_EQ(table("findingsTable").sheet().rows.size(), 16U);
    recomputed([&] { page().restore(kept); });
    EXPECT_TRUE(verdict(2).isChecked());
    EXPECT_EQ(table("findingsTable").sheet().rows.size(), counts.undecided);
    table("findingsTable").setFocus();
    table("findingsTable").setCurrentIndex(table("findingsTable").model()->index(1, 0));
    EXPECT_TRUE(table("findingsTable")
                    .sheet()
                    .words(1)[0]
                    .startsWith(choice("findingChoice").currentData().toString()));
}

TEST_F(FindingsTest, AWiderMarginSupportsTheShares) {
    openPage(Demonstration::instance().data);
    choose("findingsMargin", 0.2);
    const auto& board = table("findingsTable").sheet();
    EXPECT_TRUE(board.words(0)[0].startsWith(QStringLiteral("F01")));
    EXPECT_EQ(board.words(0)[5], QStringLiteral("Supported"));
    EXPECT_TRUE(words().contains(QStringLiteral("±20 points")));
}

TEST_F(FindingsTest, BoardFitsASmallWindow) {
    if (qEnvironmentVariableIsSet("LACRIMA_SIZE")) GTEST_SKIP() << "another size was asked for";
    openPage(Demonstration::instance().data);
    auto& board = table("findingsTable");
    EXPECT_LE(board.horizontalHeader()->length(), board.viewport()->width());
}

TEST_F(FindingsTest, ForestMarksTheExpectedSide) {
    openPage(Demonstration::instance().data);
    const spec::ChartSpec& spec = chart("findingsForest").spec();
    EXPECT_EQ(spec.marks.size(), 14U);
    ASSERT_EQ(spec.rects.size(), 14U);
    EXPECT_LT(spec.rects[0].left, 0) << "F03 expects less";
    EXPECT_EQ(spec.rects[0].right, 0);
    EXPECT_EQ(spec.rects[1].left, 0);
    EXPECT_EQ(chart("findingsForest").accessibleName(), spec.textAlternative);
    const spec::ChartSpec& shares = chart("findingsShares").spec();
    ASSERT_EQ(shares.bars.size(), 4U) << "two shares, as published and here";
    EXPECT_TRUE(shares.bars[0].label.contains(QStringLiteral("55 of 64")));
    EXPECT_NEAR(shares.bars[2].low, 18.6, 0.05) << "Wilson of 18/64";
}

TEST_F(FindingsTest, DetailsFollowTheRowWithoutLeavingThePage) {
    openPage(Demonstration::instance().data);
    EXPECT_EQ(choice("findingChoice").currentData(), QStringLiteral("F09")) << "the first about a dimension";
    auto& board = table("findingsTable");
    EXPECT_EQ(board.currentIndex().row(), rowOf("F09")) << "its row is marked";
    board.setFocus();
    board.setCurrentIndex(board.model()->index(rowOf("F12") - 1, 0));
    QTest::keyClick(&board, Qt::Key_Down);
    EXPECT_EQ(choice("findingChoice").currentData(), QStringLiteral("F12"));
    EXPECT_EQ(board.currentIndex().row(), rowOf("F12"));
    EXPECT_TRUE(relations().isEmpty());
    const auto result = expected()[11];
    ASSERT_EQ(result.rivals.size(), 2U);
    const spec::TableSpec& details = table("findingTable").sheet();
    ASSERT_EQ(details.rows.size(), 3U);
    EXPECT_EQ(details.rows[0][1].text, figures::estimateWords(*result.correlation));
    EXPECT_EQ(details.rows[0][4].text, figures::estimateWords(**result.partial));
    EXPECT_EQ(details.rows[1][1].text, figures::estimateWords(*result.rivals[0].correlation));
    EXPECT_EQ(details.rows[2][4].text, figures::estimateWords(*result.rivals[1].partial));
    QCoreApplication::processEvents();
    EXPECT_TRUE(words().contains(figures::apaSentence(*result.correlation)));
    picture("findings-f12");
}

TEST_F(FindingsTest, RowMarkAndButtonOpenTheRelation) {
    openPage(Demonstration::instance().data);
    auto& board = table("findingsTable");
    board.setFocus();
    board.setCurrentIndex(board.model()->index(rowOf("F03"), 0));
    QTest::keyClick(&board, Qt::Key_Return);
    ASSERT_EQ(relations().size(), 1);
    EXPECT_EQ(relations()[0], (QStringList{QStringLiteral("cry_frequency"), QStringLiteral("po_psychotic")}));
    auto& forest = chart("findingsForest");
    forest.setFocus();
    QTest::keyClick(&forest, Qt::Key_Down);
    QTest::keyClick(&forest, Qt::Key_Return);
    ASSERT_EQ(relations().size(), 2);
    EXPECT_EQ(relations()[1], relations()[0]);
    auto& details = table("findingTable");
    details.setFocus();
    QTest::keyClick(&choice("findingChoice"), Qt::Key_End);
    details.setCurrentIndex(details.model()->index(1, 0));
    QTest::keyClick(&details, Qt::Key_Return);
    ASSERT_EQ(relations().size(), 3);
    EXPECT_EQ(relations()[2], (QStringList{QStringLiteral("last_support"), QStringLiteral("wai_goal")}));
    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("findingPoints")), Qt::LeftButton);
    ASSERT_EQ(relations().size(), 4);
    EXPECT_EQ(relations()[3][1], QStringLiteral("wai_bond"));
}

TEST_F(FindingsTest, EachRivalOpensItsOwnRelation) {
    openPage(Demonstration::instance().data);
    auto& details = table("findingTable");
    QTest::keyClick(&choice("findingChoice"), Qt::Key_End);
    for (const int row : {1, 2}) {
        details.setCurrentIndex(details.model()->index(row, 0));
        QTest::keyClick(&details, Qt::Key_Return);
    }
    ASSERT_EQ(relations().size(), 2);
    EXPECT_EQ(relations()[0][1], QStringLiteral("wai_goal"));
    EXPECT_EQ(relations()[1][1], QStringLiteral("wai_task"));
}

TEST_F(FindingsTest, AShareIsShownBesideThePublishedOne) {
    openPage(Demonstration::instance().data);
    QTest::keyClick(&choice("findingChoice"), Qt::Key_Home);
    const spec::TableSpec& details = table("findingTable").sheet();
    ASSERT_EQ(details.rows.size(), 2U);
    EXPECT_EQ(details.rows[0][1].text, QStringLiteral("55 of 64"));
    EXPECT_EQ(details.rows[0][2].text, QStringLiteral("85.9 % [75.4, 92.4]"));
}

TEST_F(FindingsTest, ChoicesComeBack) {
    openPage(Demonstration::instance().data);
    QTest::keyClick(&choice("findingChoice"), Qt::Key_End);
    const QString numbers = page().numbersShown();
    const QJsonObject choices = page().choices();
    openPage(Demonstration::instance().data);
    EXPECT_NE(page().numbersShown(), numbers);
    page().restore(choices);
    EXPECT_EQ(page().numbersShown(), numbers);
    open(new FindingsPage(*m_selection, nullptr), Demonstration::instance().data);
    page().restore({{QStringLiteral("finding"), QStringLiteral("F99")}});
    EXPECT_EQ(table("findingTable").sheet().rows.size(), 2U) << "unknown: the first of the board";
}

TEST_F(FindingsTest, NothingIsClaimedFromNothing) {
    openPage(datasetOf({}));
    EXPECT_EQ(page().headline(), QStringLiteral("No finding can be judged yet"));
    EXPECT_EQ(table("findingsTable").sheet().rows.size(), 16U);
    EXPECT_EQ(table("findingsTable").sheet().words(0)[5], QStringLiteral("not in this study"));
    openPage(rowsOf(*Demonstration::instance().data, {}));
    EXPECT_EQ(page().headline(), QStringLiteral("No finding can be judged yet"));
    openPage(rowsOf(*Demonstration::instance().data, {0}));
    EXPECT_TRUE(page().numbersShown().contains(QStringLiteral("too few cases")));
    EXPECT_TRUE(page().headline().startsWith(QStringLiteral("0 of 16 findings are supported")));
    picture("findings-one");
}

TEST_F(FindingsTest, SeveralCasesOfAClinicianAreWarnedAbout) {
    openPage(Demonstration::instance().data);
    EXPECT_FALSE(words().contains(QStringLiteral("too narrow")));
    openPage(inPairs(*Demonstration::instance().data));
    EXPECT_TRUE(words().contains(QStringLiteral("too narrow"))) << words().toStdString();
}

TEST_F(FindingsTest, EveryControlHasANameAndIsReached) {
    openPage(Demonstration::instance().data);
    EXPECT_EQ(namelessControls(), QStringList());
    const auto reached = reachedByTab();
    EXPECT_TRUE(reached.contains(&chart("findingsForest")));
    EXPECT_TRUE(reached.contains(&chart("findingsShares")));
    EXPECT_TRUE(reached.contains(&table("findingsTable")));
    EXPECT_TRUE(reached.contains(&choice("findingChoice")));
    EXPECT_TRUE(reached.contains(&verdict(0)));
    EXPECT_TRUE(reached.contains(&choice("findingsMargin")));
}

TEST_F(FindingsTest, AnotherConfidenceIsUsedEverywhereAndKept) {
    openPage(Demonstration::instance().data);
    const auto before = chart("findingsForest").spec();
    choose("findingsConfidence", 0.9);
    const auto& after = chart("findingsForest").spec();
    EXPECT_TRUE(after.x.title.contains(QStringLiteral("90 %"))) << after.x.title.toStdString();
    ASSERT_EQ(after.marks.size(), before.marks.size());
    for (std::size_t i = 0; i < after.marks.size(); ++i)
        EXPECT_LT(after.marks[i].high - after.marks[i].low, before.marks[i].high - before.marks[i].low);
    EXPECT_FALSE(words().contains(QStringLiteral("95 %")));
    const QJsonObject choices = page().choices();
    const QString numbers = page().numbersShown();
    openPage(Demonstration::instance().data);
    EXPECT_NE(page().numbersShown(), numbers);
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().numbersShown(), numbers);
    EXPECT_EQ(page().choices(), choices);
}

} // namespace
} // namespace lacrima::ui::test
