// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Story.h"
#include "ui/charts/view/ChartView.h"
#include "ui/clean/CasebookGrid.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/table/ResultTable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// The demonstration study, unlocked, on the pages of Explore.
class ExploreTest : public ::testing::Test {
protected:
    ExploreTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/demonstration.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        m_driver.window().openStudy(path);
        settle();
        m_driver.visit("demonstration-board");
        m_story.openRail("rail_explore");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("tabCrying")) << m_driver.words().toStdString();
        EXPECT_TRUE(m_driver.has("syntheticNotice"));
    }

    charts::ChartView* forest() {
        m_driver.click("tabCorrelations");
        auto* chart = &m_driver.require<charts::ChartView>("forest");
        EXPECT_TRUE(m_driver.waitUntil([chart] { return chart != nullptr && chart->targetCount() > 0; }));
        settle();
        return chart;
    }

    /// The pair of the n-th mark of the forest.
    QStringList pairOf(const charts::ChartView& chart, int target) {
        const auto* page = m_driver.active()->findChild<CorrelationsPage*>();
        const int cell = chart.spec().marks[static_cast<std::size_t>(target)].id;
        return {page->table().cells[static_cast<std::size_t>(cell)].x,
            page->table().cells[static_cast<std::size_t>(cell)].y};
    }

    void expectRelationOf(const QStringList& pair) {
        ASSERT_TRUE(m_driver.waitFor("scatter")) << "the Relation page did not open";
        EXPECT_EQ(m_driver.require<QComboBox>("relationX").currentData().toString(), pair[0]);
        EXPECT_EQ(m_driver.require<QComboBox>("relationY").currentData().toString(), pair[1]);
        auto* scatter = &m_driver.require<charts::ChartView>("scatter");
        EXPECT_TRUE(m_driver.waitUntil([scatter] { return scatter->targetCount() > 0; }));
    }

    /// The page of the tab has computed, and shows it.
    void waitForNumbers(const char* tab) {
        const auto* page = m_driver.active()->findChild<ExplorePage*>();
        ASSERT_NE(page, nullptr);
        EXPECT_TRUE(m_driver.waitUntil([&] {
            const auto pages = page->findChildren<AnalysisPage*>();
            return std::all_of(pages.begin(), pages.end(),
                [](const AnalysisPage* shown) { return !shown->isVisible() || !shown->isComputing(); });
        })) << tab;
        settle();
    }

    static constexpr const char* kTabs[] = {"tabCrying", "tabAlliance", "tabCorrelations", "tabRelation",
        "tabCompared", "tabGroups", "tabFindings", "tabMissing", "tabReport"};

    Driver m_driver;
    Story m_story;
};

TEST_F(ExploreTest, NoneOfTheSixteenFindingsSpeaksAgainstThePublished) {
    m_driver.click("tabCrying");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("cryingTable").isEmpty(); }));
    m_driver.visit("demonstration-crying");
    m_driver.click("tabFindings");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("findingsTable").size() == 16; }));
    m_driver.visit("demonstration-findings");
    if (!m_driver.isEnglish()) return;
    for (const QStringList& row : m_driver.table("findingsTable")) {
        EXPECT_TRUE(row.back().startsWith(str("Supported")) || row.back().startsWith(str("Undecided")))
            << row.join(QLatin1Char('|')).toStdString();
        if (row[0].startsWith(str("F01"))) {
            EXPECT_TRUE(row[2].startsWith(str("85.9 %")));
        }
        if (row[0].startsWith(str("F02"))) {
            EXPECT_TRUE(row[2].startsWith(str("28.1 %")));
        }
    }
    EXPECT_TRUE(m_driver.says("of 16 findings are supported"));
}

TEST_F(ExploreTest, NoneOfTheGroupsOfCryingIsLeftWithoutAForest) {
    m_driver.click("tabCrying");
    for (const char* by : {"pat_gender", "po_level"}) {
        auto& choice = m_driver.require<QComboBox>("cryingBy");
        ASSERT_GE(choice.findData(str(by)), 0);
        choice.setCurrentIndex(choice.findData(str(by)));
        ASSERT_TRUE(m_driver.waitFor("cryingFeelingsBy"));
        for (const char* name : {"cryingFeelingsBy", "cryingConsequencesBy", "cryingTopicsBy"}) {
            auto* chart = &m_driver.require<charts::ChartView>(name);
            EXPECT_TRUE(m_driver.waitUntil([chart] { return chart->spec().verticals.size() == 1; }))
                << name << " by " << by << " has no line at zero";
        }
        m_driver.visit(by);
    }
}

TEST_F(ExploreTest, MarkChosenWithThePointerOpensItsRelation) {
    charts::ChartView* chart = forest();
    m_driver.visit("demonstration-correlations");
    const int target = chart->targetCount() / 2;
    const QStringList pair = pairOf(*chart, target);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, chart->positionOf(target));
    settle();
    expectRelationOf(pair);
    m_driver.visit("demonstration-relation");
}

TEST_F(ExploreTest, MarkChosenWithTheKeysOpensItsRelation) {
    charts::ChartView* chart = forest();
    chart->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Up);
    ASSERT_EQ(chart->currentTarget(), 2);
    const QStringList pair = pairOf(*chart, 2);
    EXPECT_FALSE(chart->accessibleDescription().isEmpty());
    QTest::keyClick(chart, Qt::Key_Return);
    settle();
    expectRelationOf(pair);
}

TEST_F(ExploreTest, RowOfTheFindingsOpensItsRelation) {
    m_driver.click("tabFindings");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("findingsTable").size() == 16; }));
    auto* table = &m_driver.require<QTableView>("findingsTable");
    ASSERT_TRUE(table->model()->index(0, 0).data().toString().startsWith(str("F03")));
    m_driver.clickCell(table, table->model()->index(0, 1));
    expectRelationOf({str("cry_frequency"), str("po_psychotic")});
}

TEST_F(ExploreTest, TablesAreCopiedWhole) {
    m_driver.click("tabFindings");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("findingsTable").size() == 16; }));
    auto* table = &m_driver.require<QTableView>("findingsTable");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 18);
    EXPECT_TRUE(lines.takeLast().contains(str("Synthetic data"))) << "of whom it is";
    for (const QString& line : lines) EXPECT_EQ(line.count(QLatin1Char('\t')), 4) << line.toStdString();
}

TEST_F(ExploreTest, EveryChartSaysItsNumbersInWords) {
    for (const char* tab : {"tabCrying", "tabCorrelations", "tabRelation"}) {
        m_driver.click(tab);
        const auto isReady = [this] {
            const auto charts = m_driver.active()->findChildren<charts::ChartView*>();
            return std::all_of(charts.begin(), charts.end(), [](const charts::ChartView* chart) {
                return !chart->isVisible() || !chart->accessibleName().isEmpty();
            });
        };
        EXPECT_TRUE(m_driver.waitUntil(isReady)) << tab;
    }
}

TEST_F(ExploreTest, APointLeadsToItsCaseInClean) {
    m_driver.click("tabRelation");
    auto* chart = &m_driver.require<charts::ChartView>("scatter");
    ASSERT_TRUE(m_driver.waitUntil([chart] { return chart->targetCount() > 0; }));
    settle();
    const auto& session = m_driver.window().studyView()->session();
    const int target = chart->targetCount() - 1;
    const std::vector<int> cases = chart->spec().marks[static_cast<std::size_t>(target)].cases;
    ASSERT_FALSE(cases.empty());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, chart->positionOf(target));
    settle();
    ASSERT_TRUE(m_driver.waitFor("selectedInClean"));
    m_driver.click("selectedInClean");
    ASSERT_TRUE(m_driver.waitFor("pickedCases"));
    m_driver.visit("demonstration-case-in-clean");
    auto* grid = m_driver.active()->findChild<CasebookGrid*>();
    ASSERT_NE(grid, nullptr);
    EXPECT_EQ(grid->model()->rowCount(), static_cast<int>(cases.size()));
    const QString wanted = session.dataset()->rows[static_cast<std::size_t>(cases.front())].caseId;
    EXPECT_TRUE(m_driver.says(qPrintable(wanted))) << "its panel names the case";
    m_driver.click("pickedCases");
    EXPECT_EQ(grid->model()->rowCount(), 64);
    EXPECT_FALSE(m_driver.has("pickedCases"));
}

/// The headline of every page over one case and over three.
TEST_F(ExploreTest, NothingIsClaimedFromOneCaseOrThree) {
    const std::pair<const char*, const char*> few[] = {{"one", "[case_id] = 'D02-1'"},
        {"three", "[case_id] = 'D02-1' or [case_id] = 'D03-1' or [case_id] = 'D05-1'"}};
    for (const auto& [name, filter] : few) {
        auto& field = m_driver.require<QLineEdit>("exploreFilter");
        field.setFocus();
        field.setText(str(filter));
        m_driver.press(Qt::Key_Return);
        for (const char* tab : kTabs) {
            m_driver.click(tab);
            waitForNumbers(tab);
            m_driver.visit(qPrintable(str("%1-%2").arg(str(name), str(tab))));
            const QString title =
                text::broken(m_driver.active()->findChild<ExplorePage*>()->header()->titleLabel()->text());
            for (const char* claim : {"can be told", "differs", "divides differently", "pile up", "rises",
                     "falls", "more frequent", "less frequent", "follows more", "not tied alike"}) {
                EXPECT_FALSE(title.contains(str(claim)) && !title.startsWith(str("None of")))
                    << name << " " << tab << ": " << qPrintable(title);
            }
        }
    }
}

/// What is wider than its place is folded, at every size.
TEST_F(ExploreTest, NoTableOfAPageScrollsSideways) {
    for (const char* tab : kTabs) {
        m_driver.click(tab);
        waitForNumbers(tab);
        const auto* page = m_driver.active()->findChild<ExplorePage*>();
        m_driver.visit(tab);
        for (const ResultTable* table : page->findChildren<ResultTable*>()) {
            if (!table->isVisible() || table->sheet().rows.size() > 150) continue;
            EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0)
                << tab << " " << qPrintable(table->objectName());
        }
    }
}

} // namespace
} // namespace lacrima::ui::test
