// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that Clean says while somebody works through a study of two sittings.
#include "core/study/Study.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyOffice.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/Samples.h"
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/ScreenWords.h"
#include "tests/support/ui/Story.h"
#include "ui/clean/CasebookGrid.h"
#include "ui/clean/CasebookModel.h"
#include "ui/clean/CleanPage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/widgets/table/ResultTable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

constexpr const char* kFirst = "D01-1";
constexpr const char* kSecond = "D02-1";
constexpr const char* kThird = "D03-1";

class CleanSaysTest : public ::testing::Test {
protected:
    CleanSaysTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/said.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        auto study = study::Study::open(path, QByteArray(32, 'w'));
        ASSERT_TRUE(study && study->office().info());
        answer(*study, kFirst, 2);
        answer(*study, kSecond, 1); // once more
        m_driver.window().openStudy(path);
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    }

    void answer(study::Study& study, const char* name, int sitting) {
        for (const char* id : {"crying", "wai_sr"}) {
            auto response = support::sampleResponse(
                m_random, *study.catalogue().find(str(id)), support::Filling::AllAnswered);
            response.clinician = str(name).section(QLatin1Char('-'), 0, 0);
            response.caseId = str(name);
            response.sitting = sitting;
            ASSERT_TRUE(
                study.log().append({response, response.clinician, response.caseId, sitting, str(id)}));
        }
    }

    StudySession& session() { return m_driver.window().studyView()->session(); }
    QTableView& grid() { return m_driver.require<QTableView>("casebookGrid"); }
    QWidget& page() { return *m_driver.active()->findChild<CleanPage*>(); }

    QModelIndex cell(const char* row, const char* variable) {
        const QAbstractItemModel& model = *grid().model();
        for (int r = 0; r < model.rowCount(); ++r) {
            if (model.headerData(r, Qt::Vertical).toString() != str(row)) continue;
            for (int c = 0; c < model.columnCount(); ++c) {
                if (model.headerData(c, Qt::Horizontal).toString() == str(variable)) return model.index(r, c);
            }
        }
        return {};
    }
    void goTo(const char* row, const char* variable) {
        grid().setCurrentIndex(cell(row, variable));
        grid().setFocus();
    }
    /// What is drawn of a cell and its heads without words, and the scores of its row.
    QStringList marksOf(const QModelIndex& at) {
        const QAbstractItemModel& model = *grid().model();
        const auto font = model.headerData(at.row(), Qt::Vertical, Qt::FontRole).value<QFont>();
        QStringList lines{str("row said ") +
                              model.headerData(at.row(), Qt::Vertical, Qt::ToolTipRole).toString() +
                              (font.strikeOut() ? str(", struck out") : str("")) +
                              (at.data(Qt::ForegroundRole).isValid() ? str(", faint") : str("")),
            str("column said ") +
                QTextDocumentFragment::fromHtml(
                    model.headerData(at.column(), Qt::Horizontal, Qt::ToolTipRole).toString())
                    .toPlainText()};
        QStringList scores;
        for (int column = std::max(0, model.columnCount() - 12); column < model.columnCount(); ++column)
            scores.append(model.headerData(column, Qt::Horizontal).toString() + QLatin1Char(' ') +
                          model.index(at.row(), column).data().toString());
        lines.append(scores.join(str(", ")));
        return lines;
    }
    /// What is right of the grid and above it; the first columns only.
    void note(const char* step) {
        settle();
        QStringList lines = screenWords(page());
        for (QString& line : lines) {
            if (line.startsWith(str("  "))) line = line.section(str(" | "), 0, 9);
        }
        if (const auto* problems = m_driver.get<ResultTable>("problemTable"))
            lines += spec::textOf(problems->sheet()).split(QLatin1Char('\n'));
        const QModelIndex at = m_driver.has("casebookGrid") ? grid().currentIndex() : QModelIndex();
        if (at.isValid())
            lines.append(str("cell ") + at.data(Qt::AccessibleTextRole).toString() + str(", edited ") +
                         at.data(Qt::EditRole).toString());
        if (at.isValid()) lines += marksOf(at);
        m_script.noteLines(str(step), lines);
    }
    void click(const char* button, const char* step) {
        m_driver.click(button);
        note(step);
    }
    void save(const char* value, int reason, const char* remark, const char* step) {
        m_driver.fill("correctedValue", value);
        m_driver.require<QComboBox>("correctionReason").setCurrentIndex(reason);
        Q_EMIT m_driver.require<QComboBox>("correctionReason").activated(reason);
        m_driver.fill("correctionNote", remark);
        click("saveCorrection", step);
    }
    void filterBy(const char* expression) {
        auto& filter = m_driver.require<QLineEdit>("caseFilter");
        filter.setFocus();
        filter.setText(str(expression));
        m_driver.press(Qt::Key_Return);
        note(*expression == '\0' ? "no filter" : expression);
    }
    void choose(const char* called, int entry) {
        for (auto* box : page().findChildren<QComboBox*>()) {
            if (box->accessibleName() != str(called)) continue;
            box->setCurrentIndex(entry);
            Q_EMIT box->activated(entry);
        }
        note(qPrintable(str("%1: entry %2").arg(str(called), QString::number(entry))));
    }
    void exclude(const char* reason) {
        for (auto* action : m_driver.require<QPushButton>("exclude").menu()->actions()) {
            if (action->objectName() == str("exclude_") + str(reason)) action->trigger();
        }
        note(qPrintable(str("excluded: ") + str(reason)));
    }

    support::Random m_random{7};
    Driver m_driver;
    Story m_story;
    ScreenScript m_script{
        m_driver, LACRIMA_TRANSCRIPT(::testing::UnitTest::GetInstance()->current_test_info()->name())};
};

TEST_F(CleanSaysTest, CleanThroughCorrectionsExclusionsAndFilters) {
    note("opened");
    goTo("D01-1 (2)", "po_level");
    note("a cell of the second sitting");
    save("", 1, "", "nothing typed");
    save("nonsense", 1, "", "no choice");
    save("2", 0, "", "no reason");
    save("2", 5, "", "another reason without a note");
    save("2", 5, " told by phone ", "another reason, with a note");
    goTo("D01-1 (2)", "pat_age");
    note("another cell, in the grace");
    save("twelve", 0, "", "words for a number");
    save("1.234", 0, "", "a number that reads in two ways");
    save("500", 0, "", "out of range");
    save("98", 0, "", "a number, by the reason of before");
    page().findChild<QTimer*>(str("reasonGrace"))->start(0);
    QTest::qWait(20);
    save("97", 0, "", "after the grace");
    goTo("D01-1", "pat_age");
    note("left without saving");
    goTo("D01-1 (2)", "pat_age");
    note("and back: it waits");
    save("97", 2, "paper", "saved");
    click("undoCorrection", "undone in the panel");
    click("undo", "and that taken back");
    click("redo", "and forth");
    goTo("D02-1", "cried_ever");
    note("answered twice");
    goTo("D03-1", "wai_bond");
    note("a score");
    goTo("D03-1", "clin_age");
    save("44", 1, "", "of the clinician");
    for (const char* expression : {"[po_level] = 2", "[pat_age] > 'x'", "[nothing] = 1", "[cried_ever] = 7",
             "[sitting] = 2 and", "[wai_bond] > 1", ""})
        filterBy(expression);
    choose("Which cases", 1);
    choose("Which cases", 2);
    choose("Which cases", 0);
    choose("Codes or labels", 1);
    choose("Current or raw values", 1);
    choose("Current or raw values", 0);
    choose("Codes or labels", 0);
    grid().selectAll();
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    m_script.noteLines(
        str("copied"), {QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 1).left(200)});
    click("problems", "the problems");
    auto* list = m_driver.active()->findChild<ResultTable*>(str("problemTable"));
    ASSERT_NE(list, nullptr);
    Q_EMIT list->rowChosen(static_cast<int>(list->sheet().rows.size()) - 1);
    note("at the last of them");
    goTo("D02-1", "po_level");
    exclude("duplicate");
    m_driver.fill("exclusionNote", "D02-1");
    click("confirmExclusion", "of itself");
    m_driver.fill("exclusionNote", "D01-1");
    goTo("D01-1", "po_level");
    note("left while asked");
    goTo("D02-1", "po_level");
    exclude("other");
    click("confirmExclusion", "without words");
    m_driver.fill("exclusionNote", "moved away");
    click("confirmExclusion", "with words");
    choose("Which cases", 3);
    choose("Which cases", 0);
    goTo("D01-1 (2)", "po_level");
    exclude("withdrew");
    click("reinstate", "and taken back in");
    exclude("careless");
    click("reinstate", "for the second time");
    click("fold_crying", "crying folded");
    filterBy("[po_level] = 2");
    static_cast<CleanPage&>(page()).showCases({{str("D01-1"), 2}, {str("D03-1"), 1}});
    note("shown from Explore");
    click("pickedCases", "all again");
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&typing] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        typing.stop();
        auto* name = dialog->findChild<QLineEdit*>(str("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(Home::instance().path("documents/out.csv"));
        QMetaObject::invokeMethod(dialog, "accept");
    });
    typing.start(20);
    m_driver.click("exportCsv");
    note("written as CSV");
    EXPECT_EQ(m_script.difference().toStdString(), std::string());
}

/// A row a line and a cell a tab, whatever stands in a cell.
TEST_F(CleanSaysTest, ACommentOfSeveralLinesIsCopiedAsOneCell) {
    session().correct(0, session().casebook().variableOf(str("last_comment")),
        response::Text{str("first\tline\n\nsecond line")}, str("Paper form checked"), {});
    settle();
    const QModelIndex at = cell("D01-1", "last_comment");
    ASSERT_TRUE(at.isValid());
    grid().setCurrentIndex(at);
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), str("first line second line"));
}

/// What is unusual is asked back in each cell, whatever was meant in another.
TEST_F(CleanSaysTest, AnUnusualValueIsAskedBackInEveryCell) {
    for (const char* row : {"D03-1", "D04-1"}) {
        goTo(row, "tx_months");
        for (const bool isMeant : {false, true}) {
            m_driver.fill("correctedValue", "300");
            m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
            m_driver.click("saveCorrection");
            settle();
            EXPECT_EQ(cell(row, "tx_months").data().toString() == str("300"), isMeant) << row;
        }
    }
}

/// Everything for the second time, and what others do meanwhile.
TEST_F(CleanSaysTest, CleanWhenDoneTwiceOrByOthers) {
    session().correct(
        1, session().casebook().variableOf(str("pat_age")), response::Number{40}, str("Typing error"), {});
    goTo("D01-1 (2)", "pat_age");
    note("opened");
    goTo("D02-1", "wai_3");
    note("answered twice");
    goTo("D02-1", "pat_gender");
    note("kinds");
    goTo("D03-1", "pat_age");
    save("105", 1, "", "unusual");
    m_driver.fill("correctedValue", "104");
    click("saveCorrection", "unusual again, another one");
    click("saveCorrection", "meant");
    save("41", 2, "first", "corrected");
    save("42", 3, "second", "twice corrected");
    click("undoCorrection", "the second undone");
    click("undoCorrection", "and the first");
    click("undo", "the first is back");
    click("undoCorrection", "and undone anew");
    m_driver.fill("correctionNote", "only a note");
    goTo("D04-1", "pat_age");
    goTo("D03-1", "pat_age");
    note("the note waits");
    m_driver.require<QComboBox>("correctionReason").setCurrentIndex(4);
    Q_EMIT m_driver.require<QComboBox>("correctionReason").activated(4);
    goTo("D04-1", "pat_age");
    goTo("D03-1", "pat_age");
    note("the reason, too");
    goTo("D05-1", "cried_ever");
    save("0", 1, "", "never cried after all");
    click("problems", "all that hangs on it");
    session().correct(session().casebook().rowOf(str("D06-1"), 1),
        session().casebook().variableOf(str("pat_age")), response::Number{400}, str("Typing error"),
        str("by mistake"));
    note("another problem while they are shown");
    click("problems", "the grid again");
    choose("Which cases", 2);
    click("fold_diagnosis", "without the diagnosis");
    static_cast<CleanPage&>(page()).showCases({{str("D01-1"), 2}});
    note("one from Explore");
    click("problems", "the problems once more");
    auto* list = m_driver.active()->findChild<ResultTable*>(str("problemTable"));
    Q_EMIT list->rowChosen(static_cast<int>(list->sheet().rows.size()) - 1);
    note("at the last of them, which was hidden");
    Q_EMIT m_driver.active()->findChild<CasebookGrid*>()->valueTyped(
        session().casebook().rowOf(str("D07-1"), 1), session().casebook().variableOf(str("pat_age")),
        str("33"));
    note("typed into the grid elsewhere");
    if (!m_driver.require<QPushButton>("fold_diagnosis").isChecked()) click("fold_diagnosis", "all columns");
    choose("Which cases", 0);
    if (m_driver.has("pickedCases")) click("pickedCases", "all cases");
    goTo("D04-1", "po_level");
    exclude("careless");
    click("reinstate", "back in");
    click("undo", "out again");
    click("reinstate", "and back in");
    goTo("D01-1", "po_level");
    exclude("withdrew");
    goTo("D01-1 (2)", "po_level");
    note("the other sitting is not");
    exclude("other");
    goTo("D01-1", "po_level");
    note("left for the first, which is out");
    choose("Current or raw values", 1);
    goTo("D03-1", "pat_age");
    note("raw");
    auto other = study::Study::open(session().study().path(), QByteArray(32, 'w'));
    ASSERT_TRUE(other && other->keys().unlock(str("demo")));
    record::Correction correction{{str("D08-1"), 1, str("pat_age")}, response::Number{30},
        response::Number{31}, str("Patient asked"), str("on the phone"), str("Bo"), 1, {}};
    ASSERT_TRUE(other->log().append({correction, {}, {}, 0, {}}));
    correction.cell.caseId = str("D09-1");
    ASSERT_TRUE(other->log().append({correction, {}, {}, 0, {}}));
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("Another window added"); }));
    goTo("D08-1", "pat_age");
    note("of another window");
    EXPECT_EQ(m_script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::ui::test
