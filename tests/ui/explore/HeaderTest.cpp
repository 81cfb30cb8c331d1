// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages of Explore have in common: the header, the line of the scope, what takes long.
#include "tests/ui/explore/Demonstration.h"
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/FigureExportDialog.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/widgets/TabStrip.h"
#include "ui/widgets/table/FrozenColumn.h"

#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

using ExploreHeaderTest = DemonstrationTest;

TEST_F(ExploreHeaderTest, TabsNeverMove) {
    auto& page = *m_driver.active()->findChild<ExplorePage*>();
    auto& tabs = *page.findChild<TabStrip*>();
    const int before = tabs.y();
    const QString title = page.header()->titleLabel()->text();
    const QStringList titles{str("Short"), str("word ").repeated(20), str("word ").repeated(80), QString()};
    for (const QString& words : titles) {
        page.header()->setTitle(words);
        page.header()->setPurpose(words);
        settle();
        EXPECT_EQ(tabs.y(), before) << words.left(20).toStdString();
    }
    page.header()->setTitle(str("word ").repeated(80));
    settle();
    QLabel& label = *page.header()->titleLabel();
    EXPECT_TRUE(label.text().endsWith(QChar(0x2026))) << label.text().toStdString();
    EXPECT_EQ(label.toolTip(), str("word ").repeated(80)) << "whole where it is pointed at";
    EXPECT_LE(label.heightForWidth(label.width()), label.height()) << "no line is cut";
    for (const char* tab : {"tabAlliance", "tabCorrelations", "tabGroups", "tabFindings", "tabReport"}) {
        m_driver.click(tab);
        EXPECT_EQ(tabs.y(), before) << tab;
    }
    EXPECT_NE(title, QString());
}

TEST_F(ExploreHeaderTest, AFoldedExplanationTakesNoRoomAfterTheWindowWasNarrow) {
    QWidget& window = *m_driver.active();
    const ExploreLayout* panels = nullptr;
    for (const ExploreLayout* each : window.findChildren<ExploreLayout*>()) {
        if (each->isVisible()) panels = each;
    }
    ASSERT_NE(panels, nullptr);
    const bool wasShown = panels->showsExplanation();
    if (wasShown) m_driver.click("foldExplanation");
    const auto resultsAt = [&](int width) {
        window.resize(width, 800);
        settle();
        return panels->column()->parentWidget()->width();
    };
    const int wide = resultsAt(1280);
    EXPECT_LT(resultsAt(1024), wide);
    ASSERT_LT(panels->width(), 980) << "so narrow that the explanation would stand below";
    EXPECT_EQ(resultsAt(1280), wide);
    if (wasShown) m_driver.click("foldExplanation");
}

TEST_F(ExploreHeaderTest, FindingsLeadToTheReport) {
    EXPECT_FALSE(m_driver.has("findingsReport")) << "not on other pages";
    m_driver.click("tabFindings");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("findingsTable").isEmpty(); }));
    const auto& report = m_driver.require<QPushButton>("findingsReport");
    const auto& copy = m_driver.require<QPushButton>("findingsCopy");
    const auto right = [](const QWidget& widget) {
        return widget.mapTo(widget.window(), widget.rect().topRight()).x();
    };
    EXPECT_GT(right(report), right(copy));
    EXPECT_GE(right(report), m_driver.active()->width() - 40) << "at the right edge of the page";
    EXPECT_EQ(report.property("role").toString(), str("primary"));
    m_driver.click("findingsReport");
    EXPECT_TRUE(m_driver.has("writeReport"));
    EXPECT_FALSE(m_driver.has("findingsReport"));
}

TEST_F(ExploreHeaderTest, ChoicesShowTheirWordsWhole) {
    m_driver.click("tabCorrelations");
    for (const char* name : {"variables", "withVariables", "method", "missing", "correlationView", "interval",
             "confidence", "adjustment", "moment"}) {
        auto& box = m_driver.require<QComboBox>(name);
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        for (int i = 0; i < box.count(); ++i) {
            EXPECT_LE(box.fontMetrics().horizontalAdvance(box.itemText(i)), room.width())
                << name << ": " << box.itemText(i).toStdString();
        }
    }
}

TEST_F(ExploreHeaderTest, AListIsAsWideAsItsLongestEntry) {
    auto& box = m_driver.require<QComboBox>("cryingBy");
    box.addItem(str("An entry that is a good deal longer than the box in which it will be shown"), str("x"));
    box.showPopup();
    settle();
    const QWidget* list = box.view();
    const int longest = box.fontMetrics().horizontalAdvance(box.itemText(box.count() - 1));
    EXPECT_GT(list->width(), longest);
    EXPECT_LE(list->mapToGlobal(list->rect().topRight()).x(), box.screen()->availableGeometry().right());
    const QString folder = qEnvironmentVariable("LACRIMA_SCREENSHOTS");
    if (!folder.isEmpty()) list->window()->grab().save(QDir(folder).filePath(str("list.png")));
    box.hidePopup();
}

TEST_F(ExploreHeaderTest, TabFollowsWhatIsSeen) {
    m_driver.click("tabCorrelations");
    QList<QWidget*> order;
    m_driver.require<QComboBox>("variables").setFocus();
    for (int i = 0; i < 12; ++i) {
        order.append(m_driver.active()->focusWidget());
        m_driver.press(Qt::Key_Tab);
    }
    int y = -1;
    int boxes = 0;
    for (QWidget* control : order) {
        if (qobject_cast<QComboBox*>(control) == nullptr) continue;
        const int here = control->mapTo(control->window(), QPoint()).y();
        EXPECT_GT(here, y) << control->objectName().toStdString();
        y = here;
        ++boxes;
    }
    EXPECT_GE(boxes, 8);
}

TEST_F(ExploreHeaderTest, WhatIsSavedIsSaid) {
    auto& save = m_driver.require<QToolButton>("cryingSharesSave");
    m_driver.click("cryingSharesSave");
    auto* dialog = m_driver.active()->findChild<FigureExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->saveTo(Home::instance().path("nowhere/at/all/figure.svg")));
    const QString problem = [&] {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->property("role") == str("problem") && !label->text().isEmpty()) return label->text();
        }
        return QString();
    }();
    EXPECT_TRUE(problem.contains(str("figure.svg"))) << problem.toStdString();
    EXPECT_TRUE(problem.contains(str("Choose another"))) << problem.toStdString();
    EXPECT_FALSE(m_driver.has("cryingSharesSaved"));
    ASSERT_TRUE(dialog->saveTo(Home::instance().path("documents/shares.svg")));
    dialog->accept();
    settle();
    EXPECT_EQ(m_driver.require<QLabel>("cryingSharesSaved").text(), str("Saved: shares.svg"));
    EXPECT_EQ(m_driver.active()->focusWidget(), &save);
}

TEST_F(ExploreHeaderTest, WhatIsSavedIsNotSaidOfAnotherFigure) {
    m_driver.click("cryingSharesSave");
    auto* dialog = m_driver.active()->findChild<FigureExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->saveTo(Home::instance().path("documents/shares.svg")));
    dialog->accept();
    settle();
    ASSERT_TRUE(m_driver.has("cryingSharesSaved"));
    const spec::ChartSpec saved = chart("cryingShares").spec();
    m_driver.fill("exploreFilter", "[po_level] >= 2");
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitUntil([&] { return chart("cryingShares").spec() != saved; }));
    EXPECT_FALSE(m_driver.has("cryingSharesSaved"));
}

class BusyTest : public PageTest {
protected:
    static QJsonObject slow(const QJsonObject& quick) {
        QJsonObject choices = quick;
        choices[str("variables")] = 1;     // all ratings of crying
        choices[str("withVariables")] = 1; // with each other
        choices[str("method")] = str("kendall");
        choices[str("interval")] = 1; // BCa
        choices[str("permutations")] = true;
        return choices;
    }
};

TEST_F(BusyTest, WhatIsStoppedIsNotShownAndCanBeComputedAfterAll) {
    open(new CorrelationsPage(*m_selection, nullptr), Demonstration::instance().data);
    const QString headline = page().headline();
    const QJsonObject quick = page().choices();
    QSignalSpy computed(&page(), &AnalysisPage::computed);
    page().restore(slow(quick));
    EXPECT_EQ(page().headline(), headline) << "what is done at once is not talked of";
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().isLong(); }, 5000));
    EXPECT_TRUE(page().task().contains(str("10000 resamples"))) << page().task().toStdString();
    page().stop();
    EXPECT_TRUE(page().isStopped());
    EXPECT_FALSE(page().isComputing());
    EXPECT_EQ(page().headline(), str("Stopped"));
    QTest::qWait(500);
    EXPECT_EQ(computed.count(), 0) << "nothing of it arrives";
    EXPECT_TRUE(page().isStopped());
    auto* again = m_window->findChild<QPushButton*>(str("computeAgain"));
    ASSERT_NE(again, nullptr);
    EXPECT_TRUE(again->isVisible());
    EXPECT_TRUE(again->hasFocus());
    EXPECT_FALSE(table("correlationTable").isEnabled()) << "the numbers of before are out of reach";
    picture("stopped");
    QTest::keyClick(again, Qt::Key_Space);
    EXPECT_TRUE(page().isLong()) << "the numbers of before are not shown as if they were new";
    recomputed([&] { page().restore(quick); });
    EXPECT_EQ(page().headline(), headline);
    EXPECT_FALSE(again->isVisible());
    EXPECT_TRUE(table("correlationTable").isEnabled());
}

TEST_F(ExploreHeaderTest, WhatTakesLongIsSaidUnderTheTabs) {
    m_driver.click("tabCorrelations");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("correlationTable").isEmpty(); }));
    EXPECT_FALSE(m_driver.has("busyBar"));
    auto* page = m_driver.active()->findChild<CorrelationsPage*>();
    QJsonObject choices = page->choices();
    const QJsonObject quick = choices;
    choices[str("variables")] = 1;
    choices[str("withVariables")] = 1;
    choices[str("method")] = str("kendall");
    choices[str("interval")] = 1;
    choices[str("permutations")] = true;
    page->restore(choices);
    ASSERT_TRUE(m_driver.waitFor("busyBar"));
    EXPECT_EQ(headline(), str("Computing …"));
    m_driver.visit("busy");
    m_driver.click("stopComputing");
    EXPECT_FALSE(m_driver.has("busyBar"));
    EXPECT_EQ(headline(), str("Stopped"));
    EXPECT_TRUE(m_driver.has("computeAgain"));
    m_driver.visit("stopped");
    page->restore(quick);
    ASSERT_TRUE(waitForHeadline("can be told from zero"));
    EXPECT_FALSE(m_driver.has("computeAgain"));
}

} // namespace
} // namespace lacrima::ui::test
