// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that Collect says and shows of a board with clinicians, cases and sittings in every state.
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "tests/support/ui/MadeStudy.h"
#include "tests/support/ui/ScreenMarks.h"
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/ScreenWords.h"
#include "tests/support/ui/Story.h"
#include "ui/collect/BoardModel.h"
#include "ui/collect/BoardView.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QApplication>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

QStringList entriesOf(const QWidget& menu) {
    QStringList entries;
    for (const QAction* act : menu.actions()) {
        entries.append(act->text());
        if (act->menu() != nullptr) entries.back() += str(" > ") + entriesOf(*act->menu()).join(str(" | "));
    }
    return entries;
}

class CollectSaysTest : public ::testing::Test {
protected:
    CollectSaysTest()
        : m_driver(Appearance::fromEnvironment()) {}

    /// Each case is at another step; VD01 and VD07 have second sittings.
    static void fill(MadeStudy& made) {
        for (const char* clinician : {"VD01", "VD02", "VD03", "VD04", "VD05", "VD06", "VD07", "VD08"})
            made.practice(clinician);
        made.whole("VD01-1", 5);
        made.handOver("VD01-1", 2);
        made.draft("VD01-1", 2);
        made.draw("VD01-2", 9000, 2, 9);
        made.decline("VD01-2", 2, "ended_therapy");
        made.draw("VD03-1", 12, 1, 3);
        made.draw("VD04-1", 9000, 1, 7);
        made.diagnosis("VD04-1");
        made.draw("VD05-1", 8, 1, 2);
        made.diagnosis("VD05-1");
        made.handOver("VD05-1", 1);
        made.draft("VD05-1", 1);
        made.draw("VD06-1", 9, 1, 4);
        made.diagnosis("VD06-1");
        made.handOver("VD06-1", 1);
        made.answer("VD06-1", 1, "crying");
        made.whole("VD07-1", 1);
        for (const char* form : {"crying", "wai_sr"}) made.answer("VD07-1", 2, form);
        made.whole("VD08-1", 6);
        made.answer("VD08-1", 2, "crying");
    }

    void SetUp() override {
        const QString path = Home::instance().path("documents/board.lacrima");
        {
            MadeStudy made(path);
            fill(made);
        }
        m_driver.window().openStudy(path);
        settle();
        ASSERT_TRUE(m_driver.waitFor("board")) << m_driver.words().toStdString();
        m_noted = *study().log().lastPosition();
    }
    void TearDown() override { EXPECT_EQ(m_script.difference().toStdString(), std::string()); }

    BoardView& board() { return m_driver.require<BoardView>("board"); }
    const BoardModel& model() { return dynamic_cast<const BoardModel&>(*board().model()); }
    study::Study& study() { return m_driver.window().studyView()->session().study(); }
    int rowOf(const char* caseId, int sitting) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().rowAt(row).caseId == str(caseId) && model().rowAt(row).sitting == sitting) return row;
        }
        ADD_FAILURE() << caseId << " is not on the board";
        return 0;
    }
    /// Opens the menu of a row and chooses an entry, or none; the entries come back.
    QStringList menuOf(int row, const QString& entry = {}) {
        QStringList entries;
        QTimer::singleShot(0, &m_driver.window(), [&entries, entry] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            entries = entriesOf(*menu);
            QList<QAction*> acts = menu->actions();
            for (QAction* act : menu->actions()) {
                if (act->menu() != nullptr) acts += act->menu()->actions();
            }
            for (QAction* act : acts) {
                if (act->text() == entry) act->trigger();
            }
            menu->close();
        });
        Q_EMIT board().menuRequested(row, QPoint(10, 10));
        settle();
        return entries;
    }
    void takeNextStep(const char* caseId, int sitting = 1) {
        m_driver.clickCell(&board(), model().index(rowOf(caseId, sitting), BoardModel::NextStep));
    }
    void note(const char* step) { m_script.noteWithMarks(str(step)); }
    void click(const char* button, const char* step) {
        m_driver.click(button);
        note(step);
    }
    /// Every row as a screen reader has it, and what its menu offers.
    void noteRows(const char* step) {
        QStringList lines;
        for (int row = 0; row < model().rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model().columnCount(); ++column)
                cells.append(model().index(row, column).data(Qt::AccessibleTextRole).toString());
            lines.append(cells.join(str(" | ")));
            for (const QString& entry : menuOf(row)) lines.append(str("    ") + entry);
        }
        m_script.noteWhole(str(step), lines);
    }
    /// What was recorded since the step before.
    void noteRecords(const char* step) {
        EXPECT_TRUE(study().keys().unlock(str(MadeStudy::kPassphrase)));
        QStringList lines;
        const auto log = study().log().read();
        for (const study::OpenedRecord& opened : log->records) {
            if (opened.position <= m_noted) continue;
            m_noted = opened.position;
            lines.append(linesOf(opened.record));
        }
        study().keys().lock();
        m_script.noteWhole(str(step), lines);
    }
    static QString linesOf(const record::Record& record) {
        QString line =
            str("%1 of %2, case “%3”, sitting %4, form “%5”")
                .arg(QString::number(static_cast<int>(record.header.kind)), record.header.clinician,
                    record.header.caseId, QString::number(record.header.sitting), record.header.instrument);
        if (const auto* draw = std::get_if<record::Draw>(&record.payload))
            line += str(": draw %1 of %2").arg(draw->drawNumber).arg(draw->eligible);
        if (const auto* declined = std::get_if<record::DrawDeclined>(&record.payload))
            line += str(": draw %1 %2").arg(QString::number(declined->drawNumber), declined->reasonCode);
        if (const auto* response = std::get_if<record::Response>(&record.payload)) {
            line += str(", in “%1”: ").arg(response->language);
            for (const record::ItemResponse& item : response->items) {
                const auto reason = response::missingReason(item.answer);
                line += str(" %1=%2").arg(
                    item.item, reason ? response::missingName(*reason) : response::plainText(item.answer));
            }
        }
        return line;
    }

    Driver m_driver;
    std::int64_t m_noted = 0; ///< the last record that was told of
    ScreenScript m_script{
        m_driver, LACRIMA_TRANSCRIPT(::testing::UnitTest::GetInstance()->current_test_info()->name())};
};

TEST_F(CollectSaysTest, BoardWithEveryStep) {
    note("the board");
    noteRows("its rows and menus");
    menuOf(rowOf("VD05-1", 1), str("Discard the unfinished survey"));
    note("the survey of VD05 is put away");
    noteRows("rows without it");
    click("messageOffer", "and is back");
    menuOf(rowOf("VD01-1", 2), str("Discard the unfinished survey"));
    note("that of the second sitting");
    noteRows("rows without that");
    m_driver.click("newClinician");
    note("a new clinician");
    click("formLater", "put aside");
    m_driver.click("newClinician");
    click("formLater", "and another");
    noteRows("two who have begun");
    m_driver.clickCell(&board(), model().index(rowOf("VD09-1", 1), BoardModel::NextStep));
    click("formDone", "an empty form, once");
    click("formDone", "and again");
    noteRows("one is sealed, the other has begun");
    noteRecords("recorded");
}

TEST_F(CollectSaysTest, BoardWhereNobodyTakesPart) {
    for (const char* reason :
        {"The patient declined", "Not eligible after all", "The therapy has ended", "Another reason"}) {
        menuOf(rowOf("VD04-1", 1), str(reason));
        note(reason);
        m_driver.click("drawNow");
        note("the next one");
        m_driver.click("takesPart");
        note("takes part");
        m_driver.click("formLater");
        note("the form waits");
    }
    noteRows("rows");
    menuOf(rowOf("VD04-1", 1), str("Another reason"));
    note("with a form that waited");
    noteRecords("recorded");
    m_driver.click("drawNow");
    m_driver.click("takesPart");
    m_driver.type("36");
    m_driver.click("formLater");
    menuOf(rowOf("VD04-1", 1), str("Another reason"));
    note("the patient of that form is crossed off");
    m_driver.window().studyView()->show(Workspace::Study);
    m_driver.window().studyView()->show(Workspace::Collect);
    m_driver.click("railHome");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("VD05-1"); })); // it is looked at aside
    note("left without one");
}

TEST_F(CollectSaysTest, BoardWithAnotherPatientAndSitting) {
    menuOf(rowOf("VD07-1", 2), str("Another patient of this clinician"));
    note("another patient of VD07");
    for (const char* list : {"A 1\na1", "A 1;B\tC\nD", "B\nb\nB \nE", ""}) {
        m_driver.fill("localCodes", list);
        note(list);
    }
    for (const char* number : {"", "0", "2.5", "10000", "1.234", "three", "12"}) {
        m_driver.fill("eligible", number);
        click("drawNow", *number == '\0' ? "no number" : number);
    }
    m_driver.click("takesPart");
    note("takes part");
    m_driver.click("formLater");
    takeNextStep("VD01-2");
    note("a number that is fixed");
    m_driver.click("drawNow");
    note("the next of the list");
    m_driver.chooseFromMenu("declines", 1);
    note("not eligible after all");
    m_driver.click("takesPart");
    m_driver.click("formLater");
    noteRows("rows");
    menuOf(rowOf("VD07-1", 1), str("Another sitting of this patient"));
    note("a third sitting");
    noteRecords("recorded");
}

TEST_F(CollectSaysTest, DiagnosticFormToTheHandOver) {
    const auto clinician = model().index(rowOf("VD03-1", 1), BoardModel::Clinician);
    m_driver.clickCell(&board(), clinician);
    QTest::mouseDClick(
        board().viewport(), Qt::LeftButton, Qt::NoModifier, board().visualRect(clinician).center());
    note("a double click in the row");
    for (const char* age : {"200", "", "x", "17", "1,5", "36"}) {
        m_driver.type(age);
        m_driver.press(Qt::Key_Return);
        note(qPrintable(str("age ") + str(age)));
        m_driver.press(Qt::Key_Return);
        note("and Enter once more");
        m_driver.fill("pat_age", "");
    }
    m_driver.fill("pat_age", "36");
    m_driver.click("formLater");
    note("for later");
    takeNextStep("VD03-1");
    note("as it was");
    for (const char* rating : {"2", "3", "5", "6", "8", "9", "10"}) {
        m_driver.require<QWidget>("po_overall").setFocus();
        m_driver.type(rating);
        note(qPrintable(str("overall ") + str(rating)));
    }
    m_driver.fill("tx_months", "300");
    m_driver.press(Qt::Key_Return);
    note("unusual");
    m_driver.fill("tx_months", "400");
    m_driver.press(Qt::Key_Return);
    note("another that is unusual");
    m_driver.press(Qt::Key_Return);
    note("kept");
    click("formDone", "done, with empty questions");
    click("formDone", "done");
    noteRecords("recorded");
}

} // namespace
} // namespace lacrima::ui::test
