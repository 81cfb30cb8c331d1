// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the pages of Explore while somebody filters, picks, goes back in time, keeps views and
// writes a report of them: every sentence, entry and button, and what the report says in the end.
#include "core/casebook/ReportPlace.h"
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/ScreenWords.h"
#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/page/ReportPage.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/explore/scope/SavedViewsMenu.h"
#include "ui/explore/scope/ScopeBar.h"
#include "ui/explore/scope/ScopedData.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/table/ResultTable.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

namespace lacrima::ui::test {
namespace {

class ScopeSaysTest : public DemonstrationTest {
protected:
    void begin(const char* name) {
        m_script = std::make_unique<ScreenScript>(m_driver, LACRIMA_TRANSCRIPT(name));
        note("opened");
    }
    void TearDown() override { EXPECT_EQ(m_script->difference().toStdString(), std::string()); }

    StudySession& session() { return m_driver.window().studyView()->session(); }
    ExplorePage& explore() { return *m_driver.active()->findChild<ExplorePage*>(); }

    /// The page that is seen has computed what the scope asks for, or the scope cannot be applied.
    bool isQuiet() {
        const auto* scoped = explore().findChild<ScopedData*>();
        const bool isApplied =
            scoped->shown().scope == scoped->scope() || m_driver.says("still show the cases of before");
        const auto pages = explore().findChildren<AnalysisPage*>();
        return isApplied && std::none_of(pages.begin(), pages.end(), [](const AnalysisPage* page) {
            return page->isVisible() && page->isComputing();
        });
    }
    /// Title, tabs, scope and messages; what the page itself says is kept elsewhere.
    void note(const char* step) {
        EXPECT_TRUE(m_driver.waitUntil([this] {
            settle();
            return isQuiet();
        }));
        noteAtOnce(step);
    }
    void noteAtOnce(const char* step) {
        settle();
        QStringList lines = headline().split(QLatin1Char('\n'));
        for (const char* button : {"addToReport", "savedViews", "foldOptions", "foldExplanation",
                 "choiceHistory", "cryingCopy", "findingsCopy", "findingsReport"}) {
            if (const QWidget* shown = m_driver.find(button)) lines += screenWords(*shown);
        }
        lines += screenWords(*explore().findChild<ScopeBar*>());
        for (const MessageBar* bar : explore().findChildren<MessageBar*>()) {
            if (bar->isVisible()) lines += screenWords(*bar);
        }
        if (const QWidget* added = m_driver.find("addedList")) lines += screenWords(*added->parentWidget());
        if (m_driver.has("reportTitle")) lines += screenWords(*explore().findChild<ReportPage*>());
        for (const auto& version : SessionViews(session()).saved()) {
            const auto place = casebook::reportPlace(version.view);
            lines.append(
                str("view %1, in the report at %2, by %3")
                    .arg(version.view.name, QString::number(place.value_or(0)), version.view.author));
        }
        m_script->noteLines(str(step), lines);
    }
    void click(const char* button, const char* step) {
        m_driver.click(button);
        note(step);
    }
    void filterBy(const char* expression) {
        auto& filter = m_driver.require<QLineEdit>("exploreFilter");
        filter.setFocus();
        filter.setText(str(expression));
        if (*expression != '\0') noteAtOnce("written, not yet entered");
        m_driver.press(Qt::Key_Return);
        note(*expression == '\0' ? "no filter" : expression);
    }
    /// At once: on a walk with the keys, what "taken back" goes back to hangs on how fast the pages compute.
    void set(const char* box, const char* value) {
        auto& choice = m_driver.require<QComboBox>(box);
        choice.setCurrentIndex(choice.findData(str(value)));
        note(value);
    }
    void save(const char* name) {
        Q_EMIT explore().findChild<SavedViewsMenu*>()->saveAsked(str(name));
        settle();
        note(qPrintable(str("view ") + str(name)));
    }
    void menu(const QString& list, const QString& name, const char* step) {
        auto* views = explore().findChild<SavedViewsMenu*>();
        Q_EMIT views->menu()->aboutToShow();
        for (QAction* entry : views->menu()->actions()) {
            if (list.isEmpty() && entry->text() == name) return entry->trigger(), note(step);
            if (entry->menu() == nullptr || entry->text() != list) continue;
            for (QAction* inner : entry->menu()->actions()) {
                if (inner->text() == name) return inner->trigger(), note(step);
            }
        }
        ADD_FAILURE() << name.toStdString() << " is not in the menu";
    }
    void takeOffer(const char* step) {
        for (MessageBar* bar : explore().findChildren<MessageBar*>()) {
            if (bar->isVisible()) Q_EMIT bar->offerTaken();
        }
        note(step);
    }

    std::unique_ptr<ScreenScript> m_script;
};

TEST_F(ScopeSaysTest, ThroughFiltersMomentsAndSavedViews) {
    begin("explore-scope");
    filterBy("[po_level] >= 3");
    filterBy("[po_level] >=");
    filterBy("[nothing] = 1");
    filterBy("[po_level] > 9");
    filterBy("");
    m_driver.click("tabAlliance");
    note("the alliance");
    Q_EMIT m_driver.require<ResultTable>("runTable").rowChosen(0);
    note("a case picked");
    click("onlySelected", "only this one");
    click("clearSelection", "none");
    auto& moments = m_driver.require<QComboBox>("moment");
    moments.setCurrentIndex(1);
    Q_EMIT moments.activated(1);
    note("an earlier moment");
    save("Then");
    moments.setCurrentIndex(0);
    Q_EMIT moments.activated(0);
    note("now");
    set("allianceScale", "wai_goal");
    note("another scale");
    filterBy("[pat_gender] = 'woman'");
    save("Women");
    m_driver.click("tabGroups");
    click("foldOptions", "options folded");
    m_driver.click("tabCrying");
    note("crying");
    click("foldExplanation", "explained");
    set("cryingBy", "po_level");
    click("choiceHistory", "taken back");
    filterBy("");
    menu({}, str("Women"), "Women again");
    menu({}, str("Then"), "Then again");
    menu(str("Add a view to the report"), str("Women"), "Women into the report");
    menu(str("Rename a view"), str("Then"), "asked for a name");
    menu(str("Remove a view"), str("Women"), "Women removed");
    takeOffer("and back");
    session().exclude(2, str("withdrew"), {});
    note("a case excluded");
    menu({}, str("Women"), "Women, of other data");
    takeOffer("as it was");
}

TEST_F(ScopeSaysTest, ThroughWhatIsAddedToTheReport) {
    begin("explore-added");
    for (const char* tab : {"tabCrying", "tabAlliance", "tabCorrelations", "tabRelation", "tabCompared",
             "tabGroups", "tabFindings", "tabMissing"}) {
        m_driver.click(tab);
        note(tab);
        const auto before = SessionViews(session()).inReport().size();
        m_driver.click("addToReport");
        ASSERT_TRUE(
            m_driver.waitUntil([&] { return SessionViews(session()).inReport().size() == before + 1; }));
    }
    m_driver.click("tabCrying");
    set("cryingBy", "po_level");
    set("cryingMeasure", "last_session");
    filterBy("[po_level] >= 2");
    click("addToReport", "once more");
    takeOffer("the list");
    auto& list = m_driver.require<QListWidget>("addedList");
    list.setCurrentRow(8);
    click("addedUp", "up");
    click("addedUp", "and up");
    list.setCurrentRow(0);
    note("the first");
    click("addedDown", "down");
    click("addedRemove", "out");
    m_driver.require<QListWidget>("reportSections").setCurrentRow(3);
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("Of the alliance"));
    note("words on the alliance");
    filterBy("");
    m_driver.require<QListWidget>("reportSections").setCurrentRow(4);
    note("another section");
    m_driver.require<QListWidget>("reportSections").setCurrentRow(3);
    note("back to it");
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("Of all"));
    note("written anew");
    m_driver.require<QLineEdit>("reportTitle").setText(str(" Mine "));
    const QString path = Home::instance().path("documents/mine.html");
    explore().findChild<ReportPage*>()->writeTo(path, true);
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("stand beside it"); }));
    note("the report is written");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QString html = QString::fromUtf8(file.readAll());
    html.remove(
        QRegularExpression(str("<(style|svg).*?</\\1>"), QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(str("</(?:p|h\\d|tr|caption|figcaption|li|div)>")), str("\n"));
    html.replace(QRegularExpression(str("</t[dh]>")), str(" | "));
    html.remove(QRegularExpression(str("<[^>]*>")));
    QStringList lines;
    int cells = 0;
    for (const QString& line : html.split(QLatin1Char('\n'))) {
        const QString words = line.simplified();
        cells = words.contains(str(" | ")) ? cells + 1 : 0;
        if (!words.isEmpty() && cells < 7) lines.append(words);
    }
    m_script->noteLines(str("the report"), lines);
}

} // namespace
} // namespace lacrima::ui::test
