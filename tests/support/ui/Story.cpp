// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Story.h"

#include "ui/collect/BoardModel.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

bool isOfCrying(const QString& item) {
    return item.startsWith(QLatin1String("cry_")) || item.startsWith(QLatin1String("gen_")) ||
           item.startsWith(QLatin1String("last_")) || item == QLatin1String("cried_last_session");
}

} // namespace

void Story::openRail(const char* entry) {
    m_driver.click(entry);
}

void Story::found() {
    m_driver.visit("start");
    m_driver.click("newStudy");
    m_driver.click("assistantNext"); // nothing is filled in yet
    EXPECT_TRUE(m_driver.has("messageBar"));
    m_driver.fill("studyTitle", "Tears in therapy");
    m_driver.fill("studyPath", studyPath());
    m_driver.fill("studySupport", "Call 02 1234 5678 at any hour.");
    m_driver.visit("new-study-1");
    m_driver.click("assistantNext");
    m_driver.visit("new-study-2");
    m_driver.click("assistantNext");
    m_driver.fill("keyHolder", "Ada Conti");
    m_driver.fill("newPassphrase", "password1");
    m_driver.fill("repeatPassphrase", "password1");
    m_driver.click("assistantNext");
    EXPECT_FALSE(QFileInfo::exists(studyPath())) << "a weak passphrase was taken";
    m_driver.fill("newPassphrase", kPassphrase);
    m_driver.fill("repeatPassphrase", kPassphrase);
    m_driver.visit("new-study-3");
    m_driver.click("assistantNext");
    ASSERT_TRUE(m_driver.waitFor("recoveryCode")) << m_driver.words().toStdString();
    EXPECT_EQ(m_driver.require<QLabel>("recoveryCode").text().count(QLatin1Char('-')), 6);
    EXPECT_FALSE(m_driver.require<QPushButton>("assistantNext").isEnabled());
    m_driver.visit("new-study-4");
    m_driver.click("recoveryKept");
    m_driver.click("assistantNext");
    EXPECT_TRUE(QFileInfo::exists(studyPath()));
}

void Story::setUpOffice() {
    ASSERT_TRUE(m_driver.waitFor("officeName")) << m_driver.words().toStdString();
    m_driver.click("saveOffice");
    ASSERT_TRUE(m_driver.has("officeName")) << "an office without a name";
    m_driver.fill("officeName", kOffice);
    m_driver.fill("officeCode", "vd");
    m_driver.fill("officePin", kPin);
    m_driver.fill("officePinRepeat", "731945");
    m_driver.click("saveOffice");
    ASSERT_TRUE(m_driver.has("officeName")) << "two different PINs";
    m_driver.fill("officePinRepeat", kPin);
    m_driver.visit("office");
    m_driver.click("saveOffice");
    ASSERT_TRUE(m_driver.waitFor("newClinician")) << m_driver.words().toStdString();
    m_driver.visit("board-empty");
}

/// By keyboard alone: what is typed, Enter moves on.
void Story::practiceForm() {
    m_driver.click("newClinician");
    ASSERT_TRUE(m_driver.waitFor("clin_age"));
    const auto next = [this](const char* typed) {
        m_driver.type(typed);
        m_driver.press(Qt::Key_Return);
    };
    next("41"); // age
    next("1");  // woman
    next("3");  // social worker, from the list
    next("12"); // years
    next("2");  // outpatient clinic
    const QWidget* caseload = &m_driver.require<QWidget>("clin_caseload");
    ASSERT_TRUE(m_driver.active()->focusWidget() == caseload->focusProxy());
    next("150"); // unusual: asked back
    EXPECT_EQ(m_driver.active()->focusWidget(), caseload->focusProxy());
    m_driver.expectSays("Unusual. Right? Press Enter to keep it.");
    m_driver.visit("practice-form");
    next("");
    next("20.5");
    next("1");
    next("0");
    for (const char* weight : {"5", "3", "0", "2", "1", "0"}) next(weight);
    EXPECT_EQ(m_driver.active()->focusWidget(), m_driver.find("formDone"));
    m_driver.visit("practice-form-end");
    m_driver.press(Qt::Key_Space);
    ASSERT_TRUE(m_driver.waitFor("board")) << m_driver.words().toStdString();
}

QStringList Story::boardRow(const char* caseId) {
    for (const QStringList& row : m_driver.table("board")) {
        if (row[BoardModel::Case] == str(caseId)) return row;
    }
    ADD_FAILURE() << "no case " << caseId << " on the board";
    return QStringList(BoardModel::ColumnCount);
}

void Story::draw(const char* list) {
    m_driver.visit("board-draw");
    m_driver.require<QWidget>("board").setFocus();
    auto* board = &m_driver.require<QTableView>("board");
    m_driver.clickCell(board, board->model()->index(board->model()->rowCount() - 1, BoardModel::NextStep));
    ASSERT_TRUE(m_driver.waitFor("eligible")) << m_driver.words().toStdString();
    m_driver.click("drawNow"); // how many?
    ASSERT_TRUE(m_driver.has("eligible"));
    if (QByteArray(list).contains('\n'))
        m_driver.fill("localCodes", list);
    else
        m_driver.fill("eligible", list);
    m_driver.visit("draw");
    m_driver.click("drawNow");
    ASSERT_TRUE(m_driver.waitFor("drawResult")) << m_driver.words().toStdString();
    m_driver.visit("drawn");
    m_driver.click("takesPart");
}

void Story::diagnosticForm() {
    ASSERT_TRUE(m_driver.waitFor("pat_age")) << m_driver.words().toStdString();
    const auto next = [this](const char* typed) {
        m_driver.type(typed);
        m_driver.press(Qt::Key_Return);
    };
    next("36"); // age
    next("1");  // woman
    next("4");  // university
    for (const char* rating : {"6", "7", "6", "8"}) next(rating);
    m_driver.type("6"); // overall
    m_driver.expectSays("6 falls in the Neurotic band (6 to 8). You decide the level.");
    m_driver.press(Qt::Key_Return);
    next("3"); // neurotic
    next("2"); // ICD-11
    EXPECT_FALSE(m_driver.has("dx_1_label"));
    next("6A70");
    ASSERT_TRUE(m_driver.has("dx_1_label"));
    next("Single episode depressive disorder");
    next(""); // no second diagnosis
    next("61");
    next("300"); // months: unusual
    EXPECT_EQ(m_driver.active()->focusWidget(), m_driver.require<QWidget>("tx_months").focusProxy());
    m_driver.visit("diagnostic-form");
    next("");
    next("40");
    next("1");
    for (const char* choice : {"1", "0", "1", "0", "1"}) next(choice);
    EXPECT_EQ(m_driver.active()->focusWidget(), m_driver.find("formDone"));
    m_driver.press(Qt::Key_Space);
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() != nullptr; }))
        << m_driver.words().toStdString();
    EXPECT_FALSE(m_driver.window().isVisible());
}

void Story::neverCried() {
    practiceForm();
    EXPECT_EQ(boardRow("VD01-1")[BoardModel::Clinician], str("VD01"));
    draw("26");
    diagnosticForm();
    Patient patient(m_driver);
    patient.begin();
    m_driver.visit("survey-question");
    const QStringList asked = patient.answerAll({{str("cried_ever"), str("0")}, {str("wai_3"), str("4")}});
    EXPECT_TRUE(asked.contains(str("cried_ever")));
    EXPECT_TRUE(asked.contains(str("wai_12")));
    for (const QString& item : asked) EXPECT_FALSE(isOfCrying(item)) << item.toStdString();
    patient.seal();
    patient.handBack(str(kPin));
    const QStringList row = boardRow("VD01-1");
    EXPECT_FALSE(row[BoardModel::Receipt].isEmpty());
    EXPECT_TRUE(m_driver.has("messageBar"));
    m_driver.expectSays("Case VD01-1: sealed");
    m_driver.visit("board-receipt");
}

void Story::changesMind() {
    m_driver.click("newClinician");
    ASSERT_TRUE(m_driver.waitFor("clin_age"));
    m_driver.click("formDone");
    m_driver.expectSays("Press again to seal it as it is.");
    EXPECT_FALSE(m_driver.has("board")) << "an empty form is sealed only at the second press";
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitFor("board"));
    const QString list = QStringLiteral("%1-1\n%1-2\n%1-3").arg(str(kLocalCode));
    draw(list.toUtf8().constData());
    ASSERT_TRUE(m_driver.waitFor("pat_age"));
    m_driver.click("formDone");
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() != nullptr; }));
    Patient patient(m_driver);
    patient.begin();
    m_resumeCode = patient.code();
    patient.answer(str("1"));
    ASSERT_EQ(patient.asked(), str("cry_count"));
    patient.answer(str(kCount)); // unlikely: asked back once
    ASSERT_EQ(patient.asked(), str("cry_count"));
    m_driver.visit("survey-asked-back");
    m_driver.click("next");
    ASSERT_EQ(patient.asked(), str("cry_frequency"));
    patient.answer(str("2"));
    patient.answer(str("1"));
    m_driver.visit("survey-rows");
    ASSERT_EQ(patient.asked(), str("gen_negative"));
    patient.skip();
    ASSERT_EQ(patient.asked(), str("gen_relief"));
    patient.refuse();
    patient.answer(str("4"));
    ASSERT_EQ(patient.asked(), str("gen_tension"));
    patient.backTo(str("cried_ever"));
    patient.answer(str("0"));
    EXPECT_TRUE(!isOfCrying(patient.asked())) << patient.asked().toStdString();
    patient.backTo(str("cried_ever"));
    patient.answer(str("1"));
    ASSERT_EQ(patient.asked(), str("cry_count"));
    EXPECT_EQ(response::plainText(m_driver.survey()->flow().answer()), str(kCount));
    m_driver.click("next");
    if (patient.asked() == str("cry_count")) m_driver.click("next");
    ASSERT_EQ(patient.asked(), str("cry_frequency"));
    EXPECT_TRUE(m_driver.require<QPushButton>("option-2").isChecked());
    m_driver.click("talk");
    m_driver.visit("survey-talk");
    m_driver.expectSays("Call 02 1234 5678 at any hour.");
    m_driver.click("return");
    m_driver.click("stop");
    m_driver.visit("survey-stop");
    m_driver.click("return");
    m_driver.click("pause");
    m_driver.visit("survey-paused");
    patient.handBack(str(kPin));
    if (m_driver.isEnglish()) {
        EXPECT_EQ(boardRow("VD02-1")[BoardModel::NextStep], str("Resume with code"));
    }
    EXPECT_TRUE(boardRow("VD02-1")[BoardModel::Receipt].isEmpty());
    m_driver.visit("board-resume");
}

void Story::restarted() {
    m_driver.restart();
    // The start page looks into the studies beside the window.
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_driver.says("VD02-1"); }, 60000))
        << m_driver.words().toStdString();
    EXPECT_TRUE(m_driver.says("Tears in therapy"));
    m_driver.visit("start-interrupted");
    m_driver.window().openStudy(studyPath());
    settle();
    ASSERT_NE(m_driver.window().studyView(), nullptr);
    EXPECT_FALSE(m_driver.window().studyView()->session().isUnlocked());
    if (m_driver.isEnglish()) {
        EXPECT_EQ(boardRow("VD02-1")[BoardModel::NextStep], str("Resume with code"));
    }
    openRail("rail_clean");
    EXPECT_TRUE(m_driver.has("unlockPassphrase"));
    openRail("rail_collect");
}

void Story::resumed() {
    auto* board = &m_driver.require<QTableView>("board");
    ASSERT_NE(board, nullptr);
    m_driver.clickCell(board, board->model()->index(board->model()->rowCount() - 1, BoardModel::NextStep));
    Patient patient(m_driver);
    patient.resume(m_resumeCode);
    ASSERT_EQ(patient.asked(), str("cry_frequency")) << "where the patient paused";
    EXPECT_TRUE(m_driver.require<QPushButton>("option-2").isChecked())
        << "the earlier answer did not come back";
    m_driver.visit("survey-resumed");
    for (int i = 0; i < 10 && patient.asked() != str("gen_control"); ++i) m_driver.click("next");
    EXPECT_TRUE(m_driver.require<QPushButton>("option-4").isChecked());
    const Answers answers{{str("gen_control"), str("4")}, {str("last_sessions_ago"), str("0")},
        {str("last_trigger"), str("loss")}, {str("last_comment"), str(kComment)}};
    patient.answerAll(answers);
    patient.seal();
    EXPECT_FALSE(m_driver.says(kComment));
    patient.handBack(str(kPin));
    EXPECT_FALSE(boardRow("VD02-1")[BoardModel::Receipt].isEmpty());
}

} // namespace lacrima::ui::test
