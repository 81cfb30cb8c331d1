// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/page/ReportPage.h"
#include "ui/report/added/AddedAnalysis.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

/// What the pages show goes into the report, in an order that is kept in the study.
class AddToReportTest : public DemonstrationTest {
protected:
    StudySession& session() { return m_driver.window().studyView()->session(); }

    QStringList inReport() {
        QStringList names;
        for (const auto& version : SessionViews(session()).inReport()) names.append(version.view.name);
        return names;
    }
    /// What the list on the report page says, first lines only.
    QStringList listed() {
        QStringList names;
        const auto& list = m_driver.require<QListWidget>("addedList");
        for (int i = 0; i < list.count(); ++i)
            names.append(list.item(i)->text().section(QLatin1Char('\n'), 0, 0));
        return names;
    }
    void add(const char* tab) {
        m_driver.click(tab);
        settle();
        const auto before = inReport().size();
        m_driver.click("addToReport");
        ASSERT_TRUE(m_driver.waitUntil([&] { return inReport().size() == before + 1; }))
            << m_driver.words().toStdString();
        settle();
    }
    void filterBy(const char* expression) {
        auto& filter = m_driver.require<QLineEdit>("exploreFilter");
        filter.setFocus();
        filter.setText(str(expression));
        m_driver.press(Qt::Key_Return);
        const bool isPart = *expression != '\0';
        ASSERT_TRUE(m_driver.waitUntil([&] {
            return m_driver.require<QLabel>("scopeCount").text().contains(str(" of 64 cases")) == isPart;
        }));
        settle();
    }
    QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString written(const char* name) {
        const QString path = Home::instance().path("documents/") + str(name);
        m_driver.click("tabReport");
        if (!m_driver.waitFor("writeReport")) return {};
        m_driver.active()->findChild<ReportPage*>()->writeTo(path, true);
        EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.says("stand beside it"); }))
            << m_driver.words().toStdString();
        return QString::fromUtf8(read(path));
    }
    /// The text of the HTML, spaces as one.
    static QString plain(QString html) {
        html.remove(
            QRegularExpression(str("<style.*?</style>"), QRegularExpression::DotMatchesEverythingOption));
        html.replace(QRegularExpression(str("<[^>]*>")), str(" "));
        html.replace(str("&gt;"), str(">")).replace(str("&lt;"), str("<")).replace(str("&amp;"), str("&"));
        return html.simplified();
    }
};

/// Keeping a view is a record itself, but none of the data: the bar and the page name the same position.
TEST_F(AddToReportTest, ThePagesNameOnePositionOfTheLog) {
    add("tabCrying");
    m_driver.click("tabReport");
    ASSERT_TRUE(m_driver.waitFor("reportWhat"));
    const auto positionIn = [](const QString& words) {
        return QRegularExpression(str("log position (\\d+)")).match(words).captured(1);
    };
    const QString above = positionIn(m_driver.require<QComboBox>("moment").currentText());
    EXPECT_FALSE(above.isEmpty());
    EXPECT_EQ(positionIn(m_driver.require<QLabel>("reportWhat").text()), above);
    const QString html = plain(written("position.html"));
    EXPECT_TRUE(html.contains(str("after record %1 of its log").arg(above)));
}

TEST_F(AddToReportTest, WhatWasDoneToViewsIsUndoneInTheirMenu) {
    add("tabCrying");
    EXPECT_EQ(inReport().size(), 1);
    m_driver.require<QPushButton>("savedViews").menu()->popup(QPoint());
    auto* undo = m_driver.require<QPushButton>("savedViews").menu()->findChild<QAction*>(str("undoView"));
    ASSERT_NE(undo, nullptr);
    EXPECT_TRUE(undo->text().contains(str("to the report"))) << undo->text().toStdString();
    undo->trigger();
    EXPECT_TRUE(inReport().isEmpty());
    m_driver.require<QPushButton>("savedViews").menu()->hide();
}

TEST_F(AddToReportTest, ThePageGoesIntoTheReportWithItsCasesAndItsOwnNumbers) {
    m_driver.click("tabGroups");
    filterBy("[po_level] >= 2");
    add("tabGroups");
    const auto numbers = m_driver.table("groupTable");
    const QString title = headline().section(QLatin1Char('\n'), 0, 0);
    filterBy("");
    m_driver.click("tabReport");
    ASSERT_TRUE(m_driver.waitFor("addedList"));
    EXPECT_EQ(listed(), inReport());
    EXPECT_TRUE(
        m_driver.require<QListWidget>("addedList").item(0)->text().contains(str("only [po_level] >= 2")));
    const QString html = written("added.html");
    const QString words = plain(html.mid(html.indexOf(inReport().front())));
    EXPECT_TRUE(words.contains(str("Only those for which this holds: [po_level] >= 2")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(title)) << title.toStdString();
    ASSERT_FALSE(numbers.isEmpty());
    for (const QStringList& row : numbers)
        EXPECT_TRUE(words.contains(row.join(QLatin1Char(' ')).simplified()))
            << row.join(QLatin1Char(' ')).toStdString();
    EXPECT_FALSE(words.contains(str("The data have changed")));
}

/// A filter that is wrong or not applied yet stands in the field; the page shows the cases of before.
TEST_F(AddToReportTest, WhatIsShownIsAddedAndNotWhatStandsInTheField) {
    m_driver.click("tabGroups");
    filterBy("[po_level] >= 2");
    auto& filter = m_driver.require<QLineEdit>("exploreFilter");
    filter.setFocus();
    filter.selectAll();
    QTest::keyClicks(&filter, str("[patient_gender] = 1 "));
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(
        m_driver.waitUntil([this] { return m_driver.says("The pages still show the cases of before"); }));
    add("tabGroups");
    const auto added = report::addedFrom(SessionViews(session()).saved());
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added.front().filter, str("[po_level] >= 2"));
}

TEST_F(AddToReportTest, EveryPageCanBeAddedAndTheReportDoesNotSayThatItChanged) {
    const QStringList tabs{str("tabCrying"), str("tabAlliance"), str("tabCorrelations"), str("tabRelation"),
        str("tabCompared"), str("tabGroups"), str("tabFindings"), str("tabMissing")};
    for (const QString& tab : tabs) add(qPrintable(tab));
    ASSERT_EQ(inReport().size(), tabs.size());
    m_driver.click("tabReport");
    settle();
    EXPECT_FALSE(m_driver.has("addToReport")) << "the report is not added to itself";
    const QString html = written("all.html");
    for (const QString& name : inReport())
        EXPECT_TRUE(html.contains(name.toHtmlEscaped())) << name.toStdString();
    EXPECT_FALSE(html.contains(str("The data have changed"))) << "digests of page and report are the same";
    for (const char* end : {"all.odt", "all.docx"}) EXPECT_FALSE(written(end).isEmpty());
}

TEST_F(AddToReportTest, TheListIsMovedTakenOutOfAndFilledFromSavedViews) {
    add("tabCrying");
    add("tabAlliance");
    add("tabCompared");
    const QStringList first = inReport();
    EXPECT_EQ(first, (QStringList{str("Crying"), str("Alliance"), str("Correlations compared")}));
    m_driver.visit("added");
    m_driver.click("tabReport");
    ASSERT_TRUE(m_driver.waitFor("addedList"));
    m_driver.require<QListWidget>("addedList").setCurrentRow(2);
    m_driver.click("addedUp");
    EXPECT_EQ(listed(), (QStringList{first[0], first[2], first[1]}));
    m_driver.visit("added-list");
    EXPECT_EQ(m_driver.require<QListWidget>("addedList").currentRow(), 1) << "it stays chosen";
    m_driver.click("addedUp");
    EXPECT_FALSE(m_driver.require<QPushButton>("addedUp").isEnabled());
    m_driver.click("addedDown");
    m_driver.click("addedRemove");
    EXPECT_EQ(listed(), (QStringList{first[0], first[1]}));
    EXPECT_EQ(SessionViews(session()).saved().size(), 3U) << "it stays a saved view";
    m_driver.chooseFromMenu("addedView", 0);
    settle();
    EXPECT_EQ(listed(), (QStringList{first[0], first[1], first[2]}));
    session().viewStack().undo();
    EXPECT_EQ(listed(), (QStringList{first[0], first[1]}));
    const QString html = written("order.html");
    const auto headingOf = [&](const QString& name) {
        return html.indexOf(QString(QLatin1Char('>') + name + str("</h3")));
    };
    EXPECT_GT(headingOf(first[0]), 0);
    EXPECT_LT(headingOf(first[0]), headingOf(first[1]));
}

TEST_F(AddToReportTest, AnEntryIsMovedOnlyWhereThereIsAPlaceForIt) {
    for (const char* tab : {"tabCrying", "tabAlliance", "tabCompared"}) add(tab);
    m_driver.click("tabReport");
    ASSERT_TRUE(m_driver.waitFor("addedList"));
    auto& list = m_driver.require<QListWidget>("addedList");
    const auto& up = m_driver.require<QPushButton>("addedUp");
    const auto& down = m_driver.require<QPushButton>("addedDown");
    for (int count = 3; count > 0; --count) {
        ASSERT_EQ(list.count(), count);
        for (int row = 0; row < count; ++row) {
            list.setCurrentRow(row);
            EXPECT_EQ(up.isEnabled(), row > 0) << row << " of " << count;
            EXPECT_EQ(down.isEnabled(), row < count - 1) << row << " of " << count;
        }
        m_driver.click("addedRemove");
        settle();
    }
}

TEST_F(AddToReportTest, TheSameIsNotAddedTwice) {
    add("tabCrying");
    m_driver.click("addToReport");
    EXPECT_TRUE(
        m_driver.waitUntil([this] { return m_driver.says("This is in the report already, as “Crying”."); }));
    EXPECT_EQ(inReport(), QStringList{str("Crying")});
    m_driver.fill("exploreFilter", "[pat_gender] = 'woman'");
    m_driver.press(Qt::Key_Return);
    settle();
    add("tabCrying"); // of other cases it is another analysis
    EXPECT_EQ(inReport().size(), 2);
}

TEST_F(AddToReportTest, AnotherMomentIsAnotherAnalysis) {
    const auto before = session().logPosition();
    session().exclude(0, QStringLiteral("test"), {});
    const auto hasCases = [this](const char* count) {
        return m_driver.waitUntil(
            [&] { return m_driver.require<QLabel>("scopeCount").text().startsWith(str(count)); });
    };
    ASSERT_TRUE(hasCases("63 cases"));
    add("tabCrying");
    choose("moment", QString::number(before));
    ASSERT_TRUE(hasCases("64 cases"));
    add("tabCrying");
    const auto added = report::addedFrom(SessionViews(session()).inReport());
    ASSERT_EQ(added.size(), 2U);
    EXPECT_EQ(added[0].position, 0);
    EXPECT_EQ(added[1].position, before);
    m_driver.click("addToReport");
    EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.says("This is in the report already"); }));
    EXPECT_EQ(inReport().size(), 2);
}

TEST_F(AddToReportTest, EachAnalysisHasTheCasesOfItsOwnMoment) {
    const auto hasCases = [this](int count) {
        return m_driver.waitUntil([&] {
            return m_driver.require<QLabel>("scopeCount")
                .text()
                .startsWith(QStringLiteral("%1 cases").arg(count));
        });
    };
    std::vector<qlonglong> moments;
    for (int gone = 0; gone < 3; ++gone) { // 64, 63, 62, and 61 in the end
        moments.push_back(session().logPosition());
        session().exclude(gone, QStringLiteral("test"), {});
        ASSERT_TRUE(hasCases(63 - gone));
    }
    for (const std::size_t which : {1U, 2U, 0U}) {
        choose("moment", QString::number(moments[which]));
        ASSERT_TRUE(hasCases(64 - static_cast<int>(which)));
        add("tabCrying");
    }
    ASSERT_EQ(inReport().size(), 3);
    const QString words = plain(written("moments.html"));
    for (const std::size_t which : {0U, 1U, 2U}) {
        const QString said = QStringLiteral("All %1 cases, as of log position %2.")
                                 .arg(64 - static_cast<int>(which))
                                 .arg(moments[which]);
        EXPECT_TRUE(words.contains(said)) << said.toStdString();
    }
    EXPECT_FALSE(words.contains(str("The data have changed"))) << "of a past moment they cannot";
}

TEST_F(AddToReportTest, LaterDataAreSaidAndComputed) {
    add("tabCrying");
    session().exclude(0, QStringLiteral("test"), {});
    settle();
    const QString words = plain(written("changed.html"));
    EXPECT_TRUE(words.contains(str("The data have changed since this was added"))) << words.toStdString();
    EXPECT_TRUE(words.contains(str("All 63 cases")));
}

/// Removing the view takes its section of the report away, and says so.
TEST_F(AddToReportTest, AViewIsRenamedAndRemovedInTheReportToo) {
    add("tabCrying");
    ASSERT_TRUE(SessionViews(session()).rename(str("Crying"), str("Tears")));
    settle();
    EXPECT_EQ(inReport(), QStringList{str("Tears")});
    EXPECT_TRUE(plain(written("named.html")).contains(str("Tears")));
    auto* menu = m_driver.require<QPushButton>("savedViews").menu();
    ASSERT_NE(menu, nullptr);
    Q_EMIT menu->aboutToShow();
    QMenu* remove = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == str("Remove a view")) remove = action->menu();
    }
    ASSERT_NE(remove, nullptr);
    remove->actions().front()->trigger();
    settle();
    EXPECT_TRUE(m_driver.says("The view “Tears” is removed, and its section of the report with it."))
        << m_driver.words().toStdString();
    EXPECT_TRUE(inReport().isEmpty());
    EXPECT_FALSE(m_driver.has("addedList"));
    EXPECT_TRUE(m_driver.has("addedNothing"));
}

TEST_F(AddToReportTest, ASectionGoesWithItsOwnViewOnly) {
    add("tabCrying");
    ASSERT_TRUE(SessionViews(session()).save(str("Apart"), "{}", {}));
    auto* menu = m_driver.require<QPushButton>("savedViews").menu();
    Q_EMIT menu->aboutToShow();
    for (const QAction* action : menu->actions()) {
        if (action->text() != str("Remove a view")) continue;
        for (QAction* view : action->menu()->actions())
            if (view->text() == str("Apart")) view->trigger();
    }
    settle();
    EXPECT_TRUE(m_driver.says("The view “Apart” is removed.")) << m_driver.words().toStdString();
    EXPECT_EQ(inReport(), QStringList{str("Crying")});
}

} // namespace
} // namespace lacrima::ui::test
