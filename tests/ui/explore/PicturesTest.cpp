// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StudyView.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/table/ResultTable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

/// Pictures to look at, a screenful each, where LACRIMA_SCREENSHOTS names a folder.
class PicturesTest : public DemonstrationTest {
protected:
    static void grab(QWidget& window, const char* name) {
        const QString dark = qEnvironmentVariable("LACRIMA_THEME", str("light"));
        window.grab().save(QDir(qEnvironmentVariable("LACRIMA_SCREENSHOTS"))
                               .filePath(dark + str("-") + str(name) + str(".png")));
    }

    void pointAtACell(const char* name) {
        charts::ChartView& heatmap = chart("forest");
        QTest::mouseMove(heatmap.viewport(), QPoint(5, 5));
        QTest::mouseMove(heatmap.viewport(), QPoint(heatmap.width() * 3 / 5, 260));
        m_driver.visit(name);
    }

    void scrollThrough(const std::string& page, const char* inside) {
        QScrollArea* area = nullptr;
        for (QWidget* at = m_driver.find(inside); at != nullptr && area == nullptr; at = at->parentWidget())
            area = qobject_cast<QScrollArea*>(at);
        ASSERT_NE(area, nullptr) << inside;
        QScrollBar* bar = area->verticalScrollBar();
        for (int i = 0; i < 9; ++i) {
            bar->setValue(i * bar->pageStep());
            m_driver.visit((page + "-" + std::to_string(i)).c_str());
            if (bar->value() == bar->maximum()) break;
        }
        bar->setValue(0);
    }
};

TEST_F(PicturesTest, OfCryingAndTheAlliance) {
    if (!qEnvironmentVariableIsSet("LACRIMA_SCREENSHOTS")) GTEST_SKIP() << "nobody asked for pictures";
    scrollThrough("crying-all", "cryingTable");
    for (const char* by : {"po_level", "pat_gender", "clin_years"}) {
        choose("cryingBy", str(by));
        ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
        for (const char* measure : {"ever", "frequency"}) {
            choose("cryingMeasure", str(measure));
            QTest::qWait(300); // the computation has no other sign here
            scrollThrough(std::string("crying-") + by + "-" + measure, "cryingTable");
        }
    }
    m_driver.click("tabAlliance");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("allianceScoreTable").isEmpty(); }));
    scrollThrough("alliance", "allianceScoreTable");
}

TEST_F(PicturesTest, OfEveryTab) {
    if (!qEnvironmentVariableIsSet("LACRIMA_SCREENSHOTS")) GTEST_SKIP() << "nobody asked for pictures";
    const std::pair<const char*, const char*> tabs[] = {{"tabCorrelations", "correlationTable"},
        {"tabRelation", "coefficientTable"}, {"tabCompared", "rivalDifferences"}, {"tabGroups", "groupChart"},
        {"tabFindings", "findingsTable"}, {"tabMissing", "participation"}, {"tabReport", nullptr}};
    for (const auto& [tab, inside] : tabs) {
        m_driver.click(tab);
        QTest::qWait(1500); // the computations have no common sign
        if (inside != nullptr && m_driver.has(inside))
            scrollThrough(tab, inside);
        else
            m_driver.visit(tab);
    }
}

TEST_F(PicturesTest, OfOtherCorrelations) {
    if (!qEnvironmentVariableIsSet("LACRIMA_SCREENSHOTS")) GTEST_SKIP() << "nobody asked for pictures";
    m_driver.click("tabCorrelations");
    choose("adjustment", QVariant(100).toString());
    QTest::qWait(1500);
    scrollThrough("correlations-maxt", "correlationTable");
    choose("adjustment", QVariant(1).toString());
    for (const char* method : {"polyserial", "biweight"}) {
        choose("method", str(method));
        QTest::qWait(1500);
        scrollThrough(std::string("correlations-") + method, "correlationTable");
    }
    StudySession& session = m_driver.window().studyView()->session();
    for (int row = 0; row < 13; ++row) session.exclude(row, QStringLiteral("test"), {});
    QTest::qWait(500);
    auto& moment = m_driver.require<QComboBox>("moment");
    moment.showPopup();
    moment.view()->window()->grab().save(qEnvironmentVariable("LACRIMA_SCREENSHOTS") + str("/moments.png"));
    moment.hidePopup();
}

TEST_F(PicturesTest, OfHeatmaps) {
    if (!qEnvironmentVariableIsSet("LACRIMA_SCREENSHOTS")) GTEST_SKIP() << "nobody asked for pictures";
    m_driver.click("tabCorrelations");
    choose("variables", QVariant(1).toString());
    choose("withVariables", QVariant(1).toString());
    choose("correlationView", QVariant(2).toString());
    QTest::qWait(1500);
    scrollThrough("heatmap", "correlationTable");
    pointAtACell("heatmap-pointed");
    // Everything there is with everything.
    auto* page = m_driver.active()->findChild<CorrelationsPage*>();
    QJsonObject choices = page->choices();
    QJsonArray all;
    for (const dataset::DataColumn& column : data()->columns) all.append(column.name);
    choices[str("variables")] = 2;
    choices[str("withVariables")] = 2;
    choices[str("rowVariables")] = all;
    choices[str("columnVariables")] = all;
    page->restore(choices);
    QTest::qWait(4000);
    m_driver.visit("heatmap-of-all");
    pointAtACell("heatmap-of-all-pointed");
    chart("forest").zoom(0.15, QPointF(chart("forest").width() / 2, 300));
    m_driver.visit("heatmap-of-all-nearby");
    pointAtACell("heatmap-of-all-nearby-pointed");
}

/// A table that does not fit, a list of variables, and what has the keyboard.
TEST_F(PicturesTest, OfTablesAndLists) {
    if (!qEnvironmentVariableIsSet("LACRIMA_SCREENSHOTS")) GTEST_SKIP() << "nobody asked for pictures";
    m_driver.click("tabAlliance");
    QTest::qWait(1500);
    auto& items = m_driver.require<ResultTable>("itemTable");
    reveal(&items);
    m_driver.visit("wide-table");
    items.horizontalScrollBar()->setValue(items.horizontalScrollBar()->maximum());
    m_driver.visit("wide-table-scrolled");
    items.setFocus(Qt::TabFocusReason);
    m_driver.press(Qt::Key_Down);
    m_driver.visit("wide-table-keyboard");
    m_driver.click("tabCorrelations");
    QTest::qWait(500);
    m_driver.click("covariates");
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() == Qt::Popup) grab(*window, "picker");
    }
    QApplication::activePopupWidget()->close();
    auto& method = m_driver.require<QComboBox>("method");
    method.showPopup();
    settle();
    grab(*method.view()->window(), "list");
    method.hidePopup();
}

} // namespace
} // namespace lacrima::ui::test
