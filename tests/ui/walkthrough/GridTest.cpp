// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/FileDialog.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QWindow>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Real keys in the grid of the demonstration study.
class GridTest : public ::testing::Test {
protected:
    GridTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/grid.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        m_driver.window().openStudy(path);
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
        grid().setCurrentIndex(grid().model()->index(0, 0));
        grid().setFocus();
        settle();
    }

    QTableView& grid() { return m_driver.require<QTableView>("casebookGrid"); }
    QString cell(int row) { return grid().model()->index(row, 0).data().toString(); }
    /// The first key opens the editor of the cell; the next one goes where the focus is then.
    void typeKeys(const char* keys) {
        for (const char* key = keys; *key != '\0'; ++key) m_driver.type(QString(QLatin1Char(*key)));
    }
    int recordCount() { return m_driver.window().studyView()->session().casebook().recordCount(); }

    Driver m_driver;
    Story m_story;
};

TEST_F(GridTest, TypingProposesAndTheReasonSaves) {
    const QString before = cell(0);
    const int records = recordCount();
    typeKeys("44");
    m_driver.press(Qt::Key_Return);
    settle();
    EXPECT_EQ(grid().currentIndex().row(), 0) << "typing edits the cell, it does not search for another";
    EXPECT_EQ(cell(0), before) << "nothing changes before there is a reason";
    EXPECT_EQ(recordCount(), records);
    EXPECT_EQ(m_driver.require<QLineEdit>("correctedValue").text(), str("44"));
    m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
    m_driver.click("saveCorrection");
    settle();
    EXPECT_EQ(cell(0), str("44"));
    EXPECT_EQ(recordCount(), records + 1);
}

TEST_F(GridTest, WhatWasTypedWaitsWhileAnotherCellIsLookedAt) {
    typeKeys("45");
    m_driver.press(Qt::Key_Return);
    settle();
    grid().setCurrentIndex(grid().model()->index(5, 0));
    settle();
    EXPECT_NE(m_driver.require<QLineEdit>("correctedValue").text(), str("45"));
    grid().setCurrentIndex(grid().model()->index(0, 0));
    settle();
    EXPECT_EQ(m_driver.require<QLineEdit>("correctedValue").text(), str("45"));
    m_driver.expectSays("Not saved yet.");
}

TEST_F(GridTest, AfterUnlockingTheGridTakesKeys) {
    const QString path = Home::instance().path("documents/grid.lacrima");
    m_driver.window().openStudy(path);
    settle();
    m_story.openRail("rail_clean");
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    ASSERT_TRUE(m_driver.waitUntil([this] { return grid().hasFocus(); }));
    ASSERT_TRUE(grid().currentIndex().isValid());
    m_driver.press(Qt::Key_Down);
    EXPECT_EQ(grid().currentIndex().row(), 1);
    typeKeys("4");
    EXPECT_TRUE(m_driver.has("cellEditor"));
}

TEST_F(GridTest, TheFocusStaysInItsCellAfterASaveAndAnUndo) {
    typeKeys("44");
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.require<QWidget>("correctionReason").hasFocus());
    m_driver.press(Qt::Key_Down);
    m_driver.press(Qt::Key_Return);
    EXPECT_EQ(cell(0), str("44"));
    EXPECT_TRUE(grid().hasFocus());
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(0, 0));
    m_driver.press(Qt::Key_Down);
    typeKeys("45"); // the reason of a moment ago goes for this one, too
    m_driver.press(Qt::Key_Return);
    EXPECT_EQ(cell(1), str("45"));
    EXPECT_TRUE(grid().hasFocus());
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(1, 0));
    m_driver.click("undo");
    EXPECT_NE(cell(1), str("45"));
    EXPECT_TRUE(grid().hasFocus());
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(1, 0));
    grid().setCurrentIndex(grid().model()->index(0, 0));
    settle();
    m_driver.click("undoCorrection");
    EXPECT_NE(cell(0), str("44"));
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(GridTest, ABlankEntryIsNoValueWhateverReasonIsInForce) {
    typeKeys("44");
    m_driver.press(Qt::Key_Return);
    m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
    m_driver.click("saveCorrection");
    settle();
    ASSERT_EQ(cell(0), str("44"));
    const int records = recordCount();
    const QString before = cell(1);
    grid().setCurrentIndex(grid().model()->index(1, 0));
    grid().setFocus();
    m_driver.press(Qt::Key_Space);
    ASSERT_TRUE(m_driver.has("cellEditor"));
    EXPECT_EQ(m_driver.require<QLineEdit>("cellEditor").text(), before) << "opened, and seen to be";
    m_driver.press(Qt::Key_Return);
    settle();
    EXPECT_EQ(recordCount(), records);
    m_driver.press(Qt::Key_F2);
    m_driver.require<QLineEdit>("cellEditor").setText(str("  "));
    m_driver.press(Qt::Key_Return);
    settle();
    EXPECT_EQ(recordCount(), records);
    EXPECT_EQ(cell(1), before);
    m_driver.expectSays("An empty entry is no value");
    for (const char* blank : {"", "   "}) {
        m_driver.fill("correctedValue", blank);
        m_driver.click("saveCorrection");
        EXPECT_EQ(recordCount(), records);
    }
    m_driver.fill("correctedValue", "skipped");
    m_driver.click("saveCorrection");
    EXPECT_EQ(recordCount(), records + 1) << "a reason by its name";
}

/// With the window's own events, so that a double click falls on whatever lies there then.
TEST_F(GridTest, ADoubleClickOnAProblemOpensItAndNothingElse) {
    m_driver.click("problems");
    settle();
    auto& problems = m_driver.require<QTableView>("problemTable");
    QWindow* screen = m_driver.window().windowHandle();
    ASSERT_NE(screen, nullptr);
    const QPoint place = problems.viewport()->mapTo(
        &m_driver.window(), problems.visualRect(problems.model()->index(0, 1)).center());
    QTest::mouseDClick(screen, Qt::LeftButton, {}, place);
    settle();
    ASSERT_TRUE(grid().isVisible());
    EXPECT_FALSE(m_driver.has("cellEditor"));
    const auto& session = m_driver.window().studyView()->session();
    const casebook::RuleViolation& hit = session.hits().front();
    EXPECT_EQ(grid().currentIndex().row(), hit.row);
    EXPECT_EQ(grid().currentIndex().column(), hit.variable);
    QTest::mouseClick(screen, Qt::LeftButton, {}, place + QPoint(0, 70));
    EXPECT_NE(grid().currentIndex(), grid().model()->index(hit.row, hit.variable)) << "the next click counts";
}

TEST_F(GridTest, GridAndPanelPointAtTheSameCellAfterAValueTypedInAnother) {
    // Opened without being chosen, and left by choosing a third cell.
    const QModelIndex typedInto = grid().model()->index(2, 0);
    grid().edit(typedInto);
    m_driver.require<QLineEdit>("cellEditor").setText(str("52"));
    m_driver.press(Qt::Key_Return);
    settle();
    EXPECT_EQ(grid().currentIndex(), typedInto) << "the panel asks for its reason";
    m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
    m_driver.click("saveCorrection");
    settle();
    EXPECT_EQ(cell(2), str("52"));
    EXPECT_TRUE(m_driver.has("undoCorrection")) << "its history has the correction";
    m_driver.click("undo");
    settle();
    EXPECT_NE(cell(2), str("52"));
    EXPECT_EQ(grid().currentIndex(), typedInto);
    m_driver.expectSays("undone");
}

/// As another window would.
class OthersTest : public GridTest {
protected:
    void otherCorrects(const char* variable, const char* code) {
        StudySession& session = m_driver.window().studyView()->session();
        const int column = session.casebook().variableOf(str(variable));
        session.correct(0, column, response::Choice{str(code)}, str("typing"), {});
        settle();
    }
    void otherAddsACase() {
        record::Response response;
        response.caseId = str("ZZ99-1");
        response.clinician = str("ZZ99");
        response.instrument = str("crying");
        response.items = {{str("cried_ever"), response::Choice{str("1")}, false, 0, 0}};
        study::Entry entry;
        entry.caseId = response.caseId;
        entry.clinician = response.clinician;
        entry.sitting = 1;
        entry.instrument = response.instrument;
        entry.payload = response;
        ASSERT_TRUE(m_driver.window().studyView()->session().append(entry));
        settle();
    }
};

TEST_F(OthersTest, ARecordFromElsewhereDoesNotStealTheFocusInMidTyping) {
    auto& value = m_driver.require<QLineEdit>("correctedValue");
    value.setFocus();
    value.clear();
    m_driver.type("4");
    otherCorrects("clin_gender", "man");
    EXPECT_EQ(QApplication::focusWidget(), &value);
    m_driver.type("7");
    EXPECT_EQ(value.text(), str("47"));
    otherAddsACase();
    EXPECT_EQ(QApplication::focusWidget(), &value);
    EXPECT_EQ(value.text(), str("47"));
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(0, 0)) << "the cell stays chosen";
}

TEST_F(OthersTest, ANewCaseLeavesTheOpenCellOpen) {
    grid().setCurrentIndex(grid().model()->index(7, 3));
    m_driver.press(Qt::Key_F2);
    auto* editor = m_driver.get<QLineEdit>("cellEditor");
    ASSERT_NE(editor, nullptr);
    editor->setText(str("half a wo"));
    otherAddsACase();
    editor = m_driver.get<QLineEdit>("cellEditor");
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), str("half a wo"));
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(7, 3));
}

TEST_F(GridTest, TheExportSaysHowManyCasesItHoldsAndLeavesOut) {
    StudySession& session = m_driver.window().studyView()->session();
    const auto cases = static_cast<int>(session.casebook().rows().size());
    session.exclude(0, str("test"), {});
    settle();
    const QString path = Home::instance().path("documents/data.csv");
    answerFileDialog(path, [this] { m_driver.click("exportCsv"); });
    m_driver.expectSays(QStringLiteral("%1 cases are written to").arg(cases - 1).toUtf8().constData());
    m_driver.expectSays("1 excluded case is left out.");
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), cases);
    EXPECT_TRUE(QFile::exists(Home::instance().path("documents/data.codebook.csv")));
}

TEST_F(GridTest, FindGoesToTheFilterAndNeverIntoTheCell) {
    const QString before = cell(0);
    QTest::keyClick(&grid(), Qt::Key_F, Qt::ControlModifier);
    settle();
    typeKeys("99");
    EXPECT_FALSE(m_driver.has("cellEditor"));
    EXPECT_TRUE(m_driver.require<QLineEdit>("caseFilter").text().contains(str("99")));
    EXPECT_EQ(cell(0), before);
}

/// What the panel refuses, and how it says so.
class ReasonTest : public GridTest {
protected:
    void correctTo(const char* typed) {
        m_driver.fill("correctedValue", typed);
        m_driver.click("saveCorrection");
    }
    void choose(const char* variable, int row = 0) {
        const int column = m_driver.window().studyView()->session().casebook().variableOf(str(variable));
        grid().setCurrentIndex(grid().model()->index(row, column));
        settle();
    }
    QString value(const char* variable, int row = 0) {
        const auto& casebook = m_driver.window().studyView()->session().casebook();
        return response::plainText(casebook.current(row, casebook.variableOf(str(variable))));
    }
    void giveReason(int index) { m_driver.require<QComboBox>("correctionReason").setCurrentIndex(index); }
    QString problem() { return m_driver.require<QLabel>("correctionProblem").text(); }
};

TEST_F(ReasonTest, AnotherReasonNeedsItsNoteInTheGraceToo) {
    const int records = recordCount();
    giveReason(5);
    correctTo("44");
    EXPECT_EQ(recordCount(), records) << "no note";
    m_driver.fill("correctionNote", "   ");
    m_driver.click("saveCorrection");
    EXPECT_EQ(recordCount(), records) << "blanks are no note";
    m_driver.fill("correctionNote", "asked the office");
    m_driver.click("saveCorrection");
    ASSERT_EQ(recordCount(), records + 1);
    grid().setCurrentIndex(grid().model()->index(1, 0));
    settle();
    correctTo("45");
    EXPECT_EQ(recordCount(), records + 1) << "within half a minute, yet without a note";
    EXPECT_TRUE(m_driver.require<QWidget>("correctionNote").hasFocus());
    m_driver.fill("correctionNote", "the same");
    m_driver.press(Qt::Key_Return);
    ASSERT_EQ(recordCount(), records + 2);
    const auto history = m_driver.window().studyView()->session().casebook().history(1, 0);
    EXPECT_EQ(history.changes.back().note, str("the same"));
}

TEST_F(ReasonTest, ExclusionsSayTheirOtherReasonAndNameTheCase) {
    const int records = recordCount();
    m_driver.chooseFromMenu("exclude", 5);
    EXPECT_EQ(recordCount(), records);
    m_driver.click("confirmExclusion");
    EXPECT_EQ(recordCount(), records) << "another reason, which nobody said";
    m_driver.fill("exclusionNote", "moved away");
    m_driver.press(Qt::Key_Return);
    ASSERT_EQ(recordCount(), records + 1);
    m_driver.expectSays("moved away");
    m_driver.click("reinstate");
    m_driver.chooseFromMenu("exclude", 2);
    const auto& rows = m_driver.window().studyView()->session().casebook().rows();
    for (const QString& wrong : {QString(), str("no such case"), rows[0].caseId}) {
        m_driver.fill("exclusionNote", wrong);
        m_driver.click("confirmExclusion");
        EXPECT_FALSE(rows[0].isExcluded()) << wrong.toStdString();
    }
    m_driver.fill("exclusionNote", rows[3].caseId);
    m_driver.click("confirmExclusion");
    ASSERT_TRUE(m_driver.window().studyView()->session().casebook().rows()[0].isExcluded());
    EXPECT_EQ(m_driver.window().studyView()->session().casebook().rows()[0].exclusion->note, rows[3].caseId);
}

TEST_F(ReasonTest, NothingOutOfRangeIsSavedWithoutAWord) {
    const int records = recordCount();
    giveReason(1);
    choose("clin_age");
    giveReason(1);
    m_driver.expectSays("A whole number, from 20 to 99 (years).");
    for (const char* wrong : {"337", "36.5", "forty", "1.000"}) {
        correctTo(wrong);
        EXPECT_EQ(recordCount(), records) << wrong;
        EXPECT_FALSE(problem().isEmpty()) << wrong;
    }
    correctTo("337");
    EXPECT_TRUE(problem().contains(str("337 is out of range"))) << problem().toStdString();
    choose("clin_profession");
    giveReason(1);
    correctTo("7");
    EXPECT_EQ(recordCount(), records);
    EXPECT_TRUE(problem().contains(str("No such choice: “7”"))) << problem().toStdString();
    EXPECT_TRUE(problem().contains(str("psychologist"))) << problem().toStdString();
    choose("clin_setting");
    giveReason(1);
    correctTo("hospital;nonsense");
    EXPECT_EQ(recordCount(), records);
    EXPECT_TRUE(problem().contains(str("“nonsense”"))) << problem().toStdString();
}

TEST_F(ReasonTest, EveryChoiceThatThereIsNotIsNamed) {
    const int records = recordCount();
    choose("clin_setting");
    giveReason(1);
    correctTo("7;hospital;9");
    EXPECT_EQ(recordCount(), records);
    EXPECT_TRUE(problem().contains(str("No such choice: “7”, “9”"))) << problem().toStdString();
}

TEST_F(ReasonTest, AnUnusualValueIsAskedBackOnce) {
    const int records = recordCount();
    choose("clin_caseload");
    giveReason(1);
    correctTo("150");
    EXPECT_EQ(recordCount(), records);
    EXPECT_TRUE(problem().contains(str("150 is unusual"))) << problem().toStdString();
    m_driver.click("saveCorrection");
    EXPECT_EQ(recordCount(), records + 1);
    EXPECT_EQ(value("clin_caseload"), str("150"));
}

TEST_F(ReasonTest, WhatFollowsFromOneAnswerIsOneProblem) {
    int row = 0;
    while (value("cried_ever", row) != str("1")) ++row;
    const QString caseId = m_driver.window().studyView()->session().casebook().row(row).caseId;
    const auto linesOfCase = [this, &caseId] {
        int lines = 0;
        for (const QStringList& line : m_driver.table("problemTable")) lines += line[0] == caseId ? 1 : 0;
        return lines;
    };
    m_driver.click("problems");
    const int before = linesOfCase();
    m_driver.click("problems");
    choose("cried_ever", row);
    giveReason(1);
    correctTo("0");
    ASSERT_EQ(value("cried_ever", row), str("0"));
    m_driver.click("problems");
    EXPECT_GT(linesOfCase(), before);
    EXPECT_LE(linesOfCase(), before + 2)
        << "some thirty hidden answers, one cause, and one that hangs on another";
    m_driver.expectSays("Problems");
    m_driver.click("problems");
}

} // namespace
} // namespace lacrima::ui::test
