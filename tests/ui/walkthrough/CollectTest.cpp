// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/SetClock.h"
#include "tests/support/ui/Story.h"
#include "ui/collect/BoardModel.h"
#include "ui/collect/BoardView.h"
#include "ui/collect/CollectPage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// The clinician at the board of the demonstration study, and a new clinician without a patient yet.
class CollectTest : public ::testing::Test {
protected:
    CollectTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        m_story.useFile("documents/collect.lacrima");
        QFile::remove(m_story.studyPath());
        ASSERT_TRUE(study::makeDemonstration(m_story.studyPath(), QByteArray(32, 'w')));
        m_driver.window().openStudy(m_story.studyPath());
        settle();
        ASSERT_TRUE(m_driver.waitFor("newClinician"));
        m_driver.click("newClinician");
        ASSERT_TRUE(m_driver.waitFor("clin_age"));
        m_driver.click("formDone");
        m_driver.click("formDone"); // an empty one will do
        ASSERT_TRUE(m_driver.waitFor("board")) << m_driver.words().toStdString();
        m_row = board().model()->rowCount() - 1;
    }

    QTableView& board() { return m_driver.require<QTableView>("board"); }
    QString boardCell(int column) { return board().model()->index(m_row, column).data().toString(); }
    void takeNextStep() { m_driver.clickCell(&board(), board().model()->index(m_row, BoardModel::NextStep)); }
    void beAtDraw() {
        takeNextStep();
        ASSERT_TRUE(m_driver.waitFor("eligible"));
    }
    void draw(const char* eligible) {
        beAtDraw();
        m_driver.fill("eligible", eligible);
        m_driver.click("drawNow");
        ASSERT_TRUE(m_driver.waitFor("takesPart")) << m_driver.words().toStdString();
        m_driver.click("takesPart");
        ASSERT_TRUE(m_driver.waitFor("pat_age"));
    }
    /// "Does not take part" in the menu of the case, for the first reason.
    void crossOff() {
        QTimer::singleShot(0, &board(), [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            for (QAction* act : menu->actions()) {
                if (act->menu() != nullptr) act->menu()->actions().front()->trigger();
            }
            menu->close();
        });
        Q_EMIT qobject_cast<BoardView*>(&board())->menuRequested(m_row, QPoint(10, 10));
        settle();
    }
    study::Study& study() { return m_driver.window().studyView()->session().study(); }
    /// An entry of the menu of a case and sitting.
    void chooseFromMenuOf(const QString& caseId, int sitting, const char* words) {
        const auto& model = dynamic_cast<BoardModel&>(*board().model());
        int row = 0;
        while (model.rowAt(row).caseId != caseId || model.rowAt(row).sitting != sitting) ++row;
        QTimer::singleShot(0, &board(), [words] {
            QWidget* menu = QApplication::activePopupWidget();
            if (menu == nullptr) return;
            for (QAction* act : menu->actions()) {
                if (act->text() == str(words)) act->trigger();
            }
            menu->close();
        });
        Q_EMIT qobject_cast<BoardView*>(&board())->menuRequested(row, QPoint(10, 10));
        settle();
    }
    /// Whose survey waits, or is put away.
    static QStringList subjects(const base::Result<std::vector<store::DraftSummary>>& drafts) {
        QStringList all;
        for (const store::DraftSummary& draft : *drafts)
            all.append(QStringLiteral("%1 sitting %2").arg(draft.caseId).arg(draft.sitting));
        all.sort();
        return all;
    }
    /// Another window does it; who it was.
    casebook::BoardRow crossOffElsewhere() {
        const casebook::BoardRow row = study().board().now()->rows().back();
        EXPECT_TRUE(row.isDrawn);
        EXPECT_TRUE(study().log().append(
            {record::DrawDeclined{row.drawNumber, str("declined")}, row.clinician, row.caseId, 0, {}}));
        return row;
    }
    /// The form that is open, however often somebody presses.
    void expectNotSealed() {
        const auto records = study().log().verify()->records;
        m_driver.type("30");
        m_driver.click("formDone");
        m_driver.click("formDone");
        EXPECT_EQ(m_driver.survey(), nullptr);
        EXPECT_EQ(study().log().verify()->records, records);
        m_driver.expectSays("The patient this form is about does not take part any more");
        EXPECT_EQ(typedAge(), str("30")) << "what was written is there to be read";
    }
    QString typedAge() { return m_driver.require<QWidget>("pat_age").findChild<QLineEdit*>()->text(); }

    Driver m_driver;
    Story m_story;
    int m_row = 0;
};

TEST_F(CollectTest, ADiagnosisGoesWithThePatientWhoDeclines) {
    draw("20");
    m_driver.type("30");
    m_driver.click("formDone");
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() != nullptr; }))
        << m_driver.words().toStdString();
    SurveyWindow& survey = *m_driver.survey();
    survey.setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
    m_driver.click("begin");
    m_driver.click("continue");
    m_driver.click("decline");
    m_driver.click("handBack");
    m_driver.fill("code", "demo");
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    crossOff();
    ASSERT_TRUE(m_driver.waitFor("eligible")) << m_driver.words().toStdString();
    m_driver.click("drawNow");
    m_driver.click("takesPart");
    ASSERT_TRUE(m_driver.waitFor("pat_age")) << "the next patient has no diagnosis yet";
    EXPECT_EQ(typedAge(), QString());
}

TEST_F(CollectTest, AFormPutAsideBelongsToItsDraw) {
    draw("20");
    m_driver.type("30");
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("board"));
    takeNextStep();
    ASSERT_TRUE(m_driver.waitFor("pat_age"));
    EXPECT_EQ(typedAge(), str("30")) << "the same patient's form waits";
    m_driver.click("formLater");
    crossOff();
    ASSERT_TRUE(m_driver.waitFor("eligible"));
    m_driver.expectSays("went with the patient");
    m_driver.click("drawNow");
    m_driver.click("takesPart");
    ASSERT_TRUE(m_driver.waitFor("pat_age"));
    EXPECT_EQ(typedAge(), QString()) << "the next patient's form is empty";
}

TEST_F(CollectTest, APracticeFormPutAsideBelongsToItsClinician) {
    ASSERT_TRUE(study().keys().unlock(str("demo")));
    for (const char* age : {"41", "52"}) {
        m_driver.click("newClinician");
        ASSERT_TRUE(m_driver.waitFor("clin_age"));
        m_driver.type(age);
        m_driver.click("formLater");
        ASSERT_TRUE(m_driver.waitFor("board"));
    }
    const auto reopened = [this](int row) {
        m_row = row;
        takeNextStep();
        EXPECT_TRUE(m_driver.waitFor("clin_age"));
        return m_driver.require<QWidget>("clin_age").findChild<QLineEdit*>()->text();
    };
    const int last = board().model()->rowCount() - 1;
    EXPECT_EQ(reopened(last - 1), str("41"));
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("board"));
    const QString clinician = dynamic_cast<BoardModel&>(*board().model()).rowAt(last).clinician;
    EXPECT_EQ(reopened(last), str("52"));
    m_driver.click("formDone");
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitFor("board"));
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    const auto* sealed = std::get_if<record::Response>(&log->records.back().record.payload);
    ASSERT_NE(sealed, nullptr);
    EXPECT_EQ(sealed->clinician, clinician);
    ASSERT_FALSE(sealed->items.empty());
    EXPECT_EQ(sealed->items.front().answer, response::Answer(response::Number{52}));
}

TEST_F(CollectTest, AListCountsEveryPatientOnce) {
    beAtDraw();
    m_driver.fill("localCodes", str("K1\n  K2\nK2 \n   \n\nK3"));
    EXPECT_EQ(m_driver.require<QLineEdit>("eligible").text(), str("3"));
    m_driver.expectSays("3 patients on the list.");
    m_driver.expectSays("Written more than once, counted once: K2.");
    m_driver.fill("eligible", "9");
    m_driver.click("drawNow");
    EXPECT_FALSE(m_driver.has("drawResult")) << "the list and the number do not agree";
    m_driver.fill("eligible", "3");
    m_driver.click("drawNow");
    ASSERT_TRUE(m_driver.waitFor("drawResult"));
    const QString drawn = m_driver.require<QLabel>("drawResult").text();
    EXPECT_TRUE((QStringList{str("K1"), str("K2"), str("K3")}.contains(drawn))) << drawn.toStdString();
}

TEST_F(CollectTest, ACodeIsOnePatientHoweverItIsWritten) {
    beAtDraw();
    m_driver.fill("localCodes", str("K1\nk1\nK 1\nK3;K4"));
    EXPECT_EQ(m_driver.require<QLineEdit>("eligible").text(), str("3"));
    m_driver.expectSays("Written more than once, counted once: k1, K 1.");
    m_driver.expectSays("Several codes on one line, each counted: K3;K4.");
}

TEST_F(CollectTest, AfterADeclineTheNumberIsFixedAndSaysWhy) {
    draw("20");
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("board"));
    crossOff();
    ASSERT_TRUE(m_driver.waitFor("eligible")) << m_driver.words().toStdString();
    auto& number = m_driver.require<QLineEdit>("eligible");
    EXPECT_EQ(number.text(), str("20"));
    EXPECT_FALSE(number.isEnabled());
    EXPECT_EQ(m_driver.window().focusWidget(), &m_driver.require<QPushButton>("drawNow"));
    m_driver.expectSays("This number is fixed");
    m_driver.press(Qt::Key_Space);
    EXPECT_TRUE(m_driver.waitFor("drawResult")) << "the key goes to the button that has the focus";
}

TEST_F(CollectTest, ANumberOfPatientsMayHaveASeparator) {
    beAtDraw();
    m_driver.fill("eligible", "1.200");
    m_driver.click("drawNow");
    EXPECT_FALSE(m_driver.has("drawResult"));
    m_driver.expectSays("can be read in two ways");
    m_driver.fill("eligible", "1,200");
    m_driver.click("drawNow");
    ASSERT_TRUE(m_driver.waitFor("drawResult"));
    m_driver.expectSays("of 1200");
}

TEST_F(CollectTest, PastingNothingIntoTheListDoesNothing) {
    beAtDraw();
    QApplication::clipboard()->clear();
    auto& list = m_driver.require<QPlainTextEdit>("localCodes");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(list.viewport(), Qt::MiddleButton);
    settle();
    EXPECT_EQ(list.toPlainText(), QString());
}

TEST_F(CollectTest, NumbersOfTheFormsKnowThousands) {
    draw("20");
    auto* sessions = m_driver.require<QWidget>("tx_sessions").findChild<QLineEdit*>();
    ASSERT_NE(sessions, nullptr);
    sessions->setFocus();
    m_driver.type("1.000");
    m_driver.press(Qt::Key_Return);
    m_driver.expectSays("“1.000” can be read in two ways.");
    EXPECT_TRUE(sessions->hasFocus());
    sessions->clear();
    m_driver.type("1,000");
    m_driver.press(Qt::Key_Return);
    EXPECT_FALSE(sessions->hasFocus());
}

TEST_F(CollectTest, DigitsTakeTheFocusAlongAndArrowsOnlyMove) {
    draw("20");
    auto& rating = m_driver.require<QWidget>("po_overall");
    rating.setFocus();
    m_driver.type("6");
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(focused->isChecked());
    EXPECT_EQ(focused->text(), str("6"));
    m_driver.press(Qt::Key_Space);
    EXPECT_TRUE(focused->isChecked()) << "Space on what is chosen changes nothing";
    m_driver.press(Qt::Key_Right);
    EXPECT_TRUE(focused->isChecked()) << "arrows move, they do not choose";
    m_driver.press(Qt::Key_Space);
    EXPECT_FALSE(focused->isChecked());
    EXPECT_EQ(qobject_cast<QPushButton*>(QApplication::focusWidget())->text(), str("7"));
}

TEST_F(CollectTest, EnterPressesTheButtonThatHasTheFocus) {
    beAtDraw();
    m_driver.fill("eligible", "20");
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitFor("takesPart"));
    EXPECT_TRUE(m_driver.require<QWidget>("takesPart").hasFocus());
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitFor("pat_age"));
    m_driver.require<QWidget>("formLater").setFocus();
    m_driver.press(Qt::Key_Enter);
    ASSERT_TRUE(m_driver.waitFor("newClinician"));
    m_driver.require<QWidget>("newClinician").setFocus();
    m_driver.press(Qt::Key_Return);
    EXPECT_TRUE(m_driver.waitFor("clin_age"));
}

TEST_F(CollectTest, MoreOpensTheMenuOfTheCase) {
    bool hasOpened = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&hasOpened] {
        QWidget* menu = QApplication::activePopupWidget();
        if (menu == nullptr) return;
        hasOpened = !menu->actions().isEmpty();
        menu->close();
    });
    look.start(10);
    m_driver.clickCell(&board(), board().model()->index(0, BoardModel::NextStep));
    EXPECT_TRUE(hasOpened);
}

TEST_F(CollectTest, AFullLineRefusesInWords) {
    draw("20");
    auto* code = m_driver.require<QWidget>("dx_1").findChild<QLineEdit*>();
    ASSERT_NE(code, nullptr);
    const QString full(code->maxLength(), QLatin1Char('6'));
    code->setText(full);
    code->setCursorPosition(0);
    code->setFocus();
    code->setCursorPosition(0);
    QTest::keyClick(code, Qt::Key_A);
    settle();
    EXPECT_EQ(code->text(), full);
    m_driver.expectSays("characters fit here. What does not fit was not taken.");
}

TEST_F(CollectTest, NobodyIsDrawnTwiceAndTheListEnds) {
    beAtDraw();
    m_driver.fill("localCodes", str("K1\nK2\nK3\nK4"));
    m_driver.click("drawNow");
    QStringList drawn;
    for (int patient = 0; patient < 4; ++patient) {
        ASSERT_TRUE(m_driver.waitFor("drawResult")) << m_driver.words().toStdString();
        const QString code = m_driver.require<QLabel>("drawResult").text();
        EXPECT_FALSE(drawn.contains(code)) << code.toStdString();
        drawn.append(code);
        const auto state = m_driver.window().studyView()->session().study().board().now();
        ASSERT_TRUE(state);
        EXPECT_EQ(code, QStringLiteral("K%1").arg(state->rows().back().drawnIndex)) << "as it is recorded";
        m_driver.chooseFromMenu("declines", patient);
        settle();
    }
    EXPECT_FALSE(m_driver.has("drawResult"));
    m_driver.expectSays("Everyone on this list was asked. There is nobody left to draw.");
    drawn.sort();
    EXPECT_EQ(drawn, (QStringList{str("K1"), str("K2"), str("K3"), str("K4")}));
}

TEST_F(CollectTest, AnAgeOutOfRangeIsToldItsRange) {
    draw("20");
    m_driver.type("200");
    m_driver.press(Qt::Key_Return);
    m_driver.expectSays("From 18 to 110, please.");
}

TEST_F(CollectTest, TheFootCountsWhatTheBoardHolds) {
    const casebook::BoardTotals totals =
        m_driver.window().studyView()->session().study().board().now()->totals();
    ASSERT_NE(totals.sealed, totals.declined);
    const QString words = m_driver.words();
    for (const auto& [name, count] : {std::pair("clinicians", totals.clinicians), {"drawn", totals.drawn},
             {"declined", totals.declined}, {"sealed", totals.sealed}})
        EXPECT_TRUE(words.contains(QStringLiteral("<b>%1</b>&nbsp;%2").arg(count).arg(str(name))))
            << name << ": " << words.toStdString();
}

TEST_F(CollectTest, PuttingASurveyAwayTakesThatOfItsSittingAlone) {
    const auto& model = dynamic_cast<BoardModel&>(*board().model());
    std::vector<casebook::BoardRow> sealed;
    for (int row = 0; row < model.rowCount() && sealed.size() < 2; ++row) {
        if (model.rowAt(row).isSealed) sealed.push_back(model.rowAt(row));
    }
    ASSERT_EQ(sealed.size(), 2U);
    const QString one = sealed[0].caseId;
    const QString other = sealed[1].caseId;
    // Two windows may have begun the second sitting of the same case.
    for (const auto& [of, sitting] :
        {std::pair(sealed[0], 2), {sealed[0], 2}, {sealed[0], 3}, {sealed[1], 2}}) {
        ASSERT_TRUE(study().log().append({record::HandOver{}, of.clinician, of.caseId, sitting, {}}));
        ASSERT_TRUE(study().drafts().start(
            {of.clinician, of.caseId, sitting, {str("wai_sr")}}, {}, seal::KdfCost::minimal()));
    }
    const QStringList all = subjects(study().drafts().list());
    ASSERT_EQ(all.size(), 4);
    auto* page = m_driver.window().findChild<CollectPage*>();
    ASSERT_NE(page, nullptr);
    page->refresh();
    const std::vector<std::pair<std::pair<QString, int>, int>> choices{
        {{one, 3}, 1}, {{one, 2}, 2}, {{other, 2}, 1}};
    for (const auto& [subject, count] : choices) {
        const QString key = QStringLiteral("%1 sitting %2").arg(subject.first).arg(subject.second);
        chooseFromMenuOf(subject.first, subject.second, "Discard the unfinished survey");
        QStringList left = all;
        left.removeAll(key);
        EXPECT_EQ(subjects(study().drafts().list()), left) << key.toStdString();
        EXPECT_EQ(subjects(study().drafts().discarded()), QStringList(count, key));
        m_driver.expectSays((str("The unfinished survey of ") + subject.first).toUtf8().constData());
        for (const auto& [each, ignored] : choices) {
            const casebook::BoardRow* row = nullptr;
            for (int i = 0; i < model.rowCount(); ++i) {
                if (model.rowAt(i).caseId == each.first && model.rowAt(i).sitting == each.second)
                    row = &model.rowAt(i);
            }
            ASSERT_NE(row, nullptr);
            EXPECT_EQ(row->next() == casebook::Step::Resume, each != subject) << key.toStdString();
        }
        m_driver.click("messageOffer");
        EXPECT_EQ(subjects(study().drafts().list()), all) << "and all of it comes back";
        EXPECT_TRUE(study().drafts().discarded()->empty());
    }
}

/// The offer speaks of the last one; the one before stays put away.
TEST_F(CollectTest, WhatIsBroughtBackIsWhatWasPutAwayLast) {
    const auto& model = dynamic_cast<BoardModel&>(*board().model());
    QStringList cases;
    for (int row = 0; row < model.rowCount() && cases.size() < 2; ++row) {
        const casebook::BoardRow of = model.rowAt(row);
        if (!of.isSealed) continue;
        cases.append(of.caseId);
        ASSERT_TRUE(study().log().append({record::HandOver{}, of.clinician, of.caseId, 2, {}}));
        ASSERT_TRUE(study().drafts().start(
            {of.clinician, of.caseId, 2, {str("wai_sr")}}, {}, seal::KdfCost::minimal()));
    }
    ASSERT_EQ(cases.size(), 2);
    m_driver.window().findChild<CollectPage*>()->refresh();
    for (const QString& caseId : cases) chooseFromMenuOf(caseId, 2, "Discard the unfinished survey");
    EXPECT_TRUE(subjects(study().drafts().list()).isEmpty());
    m_driver.click("messageOffer");
    EXPECT_EQ(subjects(study().drafts().list()), QStringList(cases[1] + str(" sitting 2")));
    EXPECT_EQ(subjects(study().drafts().discarded()), QStringList(cases[0] + str(" sitting 2")));
}

/// From its first sight to its sealing, by the study's clock; what is put aside meanwhile goes on.
TEST_F(CollectTest, AFormSaysWhenItWasBegunAndWhenItWasDone) {
    const auto clock = std::make_shared<support::SetClock>();
    study().setClock(clock);
    ASSERT_TRUE(study().keys().unlock(str("demo")));
    const auto lastResponse = [this] {
        record::Response last;
        const auto log = study().log().read();
        for (const study::OpenedRecord& record : log->records) {
            if (const auto* response = std::get_if<record::Response>(&record.record.payload))
                last = *response;
        }
        return last;
    };
    m_driver.click("newClinician");
    ASSERT_TRUE(m_driver.waitFor("clin_age"));
    const std::int64_t practiceBegan = clock->time;
    clock->time += 90'000;
    m_driver.click("formDone");
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitFor("board"));
    const record::Response practice = lastResponse();
    EXPECT_EQ(practice.instrument, str("practice"));
    EXPECT_EQ(practice.started, practiceBegan);
    EXPECT_EQ(practice.ended, clock->time);
    m_row = board().model()->rowCount() - 1;
    draw("20");
    const std::int64_t diagnosisBegan = clock->time;
    clock->time += 20'000;
    m_driver.type("30");
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("board"));
    clock->time += support::SetClock::kDay;
    takeNextStep();
    ASSERT_TRUE(m_driver.waitFor("pat_age"));
    m_driver.click("formDone");
    m_driver.click("formDone");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() != nullptr; }));
    const record::Response diagnosis = lastResponse();
    EXPECT_EQ(diagnosis.instrument, str("diagnosis"));
    EXPECT_EQ(diagnosis.started, diagnosisBegan);
    EXPECT_EQ(diagnosis.ended, clock->time);
    EXPECT_EQ(diagnosis.caseId, practice.clinician + str("-1"));
}

TEST_F(CollectTest, WhatCannotBeReadIsMarkedAndKeepsTheFormOpen) {
    draw("20");
    auto* age = m_driver.require<QWidget>("pat_age").findChild<QLineEdit*>();
    auto* sessions = m_driver.require<QWidget>("tx_sessions").findChild<QLineEdit*>();
    ASSERT_TRUE(age != nullptr && sessions != nullptr);
    sessions->setFocus();
    m_driver.type("1.000");
    age->setFocus();
    m_driver.type("200");
    for (int press = 0; press < 2; ++press) {
        m_driver.click("formDone");
        EXPECT_EQ(m_driver.survey(), nullptr);
        ASSERT_TRUE(m_driver.has("formDone")) << "no press seals it";
        m_driver.expectSays("Something in the form cannot be saved as it is: see the marked field.");
        m_driver.expectSays("From 18 to 110, please.");
        m_driver.expectSays("“1.000” can be read in two ways.");
        EXPECT_TRUE(age->hasFocus()) << "the first of them";
    }
}

TEST_F(CollectTest, EachFormIsToldThatItIsEmptyBeforeItIsSealed) {
    draw("20");
    m_driver.click("formDone");
    m_driver.expectSays("of this form are empty. A sealed form cannot be changed here.");
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("newClinician"));
    m_driver.click("newClinician");
    ASSERT_TRUE(m_driver.waitFor("clin_age"));
    const auto records = study().log().verify()->records;
    m_driver.click("formDone");
    EXPECT_EQ(study().log().verify()->records, records) << "the press on the other form counts for that";
    ASSERT_TRUE(m_driver.has("clin_age"));
    m_driver.expectSays("of this form are empty. A sealed form cannot be changed here.");
    m_driver.click("formDone");
    EXPECT_EQ(study().log().verify()->records, records + 1);
}

/// Another window did it, while the form was open here.
TEST_F(CollectTest, AFormOfAPatientWhoWasCrossedOffIsNotSealed) {
    draw("20");
    crossOffElsewhere();
    expectNotSealed();
}

TEST_F(CollectTest, AFormIsNotSealedForThePatientWhoWasDrawnMeanwhile) {
    draw("20");
    const casebook::BoardRow row = crossOffElsewhere();
    const int next = row.drawnIndex == 1 ? 2 : 1;
    ASSERT_TRUE(study().log().append(
        {record::Draw{row.eligible, row.drawNumber + 1, next}, row.clinician, row.caseId, 0, {}}));
    ASSERT_TRUE(study().board().now()->row(row.caseId, 1)->isDrawn);
    expectNotSealed();
}

/// Nothing is lost, so nothing is asked.
TEST_F(CollectTest, AFormThatWentWithThePatientKeepsNobodyFromLeaving) {
    draw("20");
    m_driver.type("30");
    m_driver.click("formLater");
    ASSERT_TRUE(m_driver.waitFor("board"));
    crossOff();
    ASSERT_TRUE(m_driver.waitFor("eligible"));
    settle();
    m_driver.click("railHome");
    EXPECT_EQ(m_driver.window().studyView(), nullptr) << m_driver.words().toStdString();
}

TEST_F(CollectTest, AnyOfTwoFormsPutAsideKeepsTheStudyOpen) {
    for (const char* age : {"", "52"}) {
        m_driver.click("newClinician");
        ASSERT_TRUE(m_driver.waitFor("clin_age"));
        m_driver.type(age);
        m_driver.click("formLater");
        ASSERT_TRUE(m_driver.waitFor("board"));
    }
    m_driver.click("railHome");
    ASSERT_NE(m_driver.window().studyView(), nullptr);
    m_driver.expectSays("A form is not sealed yet and would be lost");
}

TEST_F(CollectTest, TheMenuOfACaseBeginsWithItsNextStep) {
    const auto& model = dynamic_cast<BoardModel&>(*board().model());
    const casebook::BoardRow row = model.rowAt(m_row);
    ASSERT_EQ(row.next(), casebook::Step::Draw);
    chooseFromMenuOf(row.caseId, row.sitting, BoardModel::stepWords(row.next()).toUtf8().constData());
    EXPECT_TRUE(m_driver.waitFor("eligible"));
}

TEST_F(CollectTest, AnOfficeIsToldWhetherWhatItSealsCounts) {
    const QString path = m_story.studyPath();
    m_driver.click("railHome");
    settle();
    QString fingerprint;
    {
        auto office = study::Study::open(path, QByteArray(32, 'x'));
        ASSERT_TRUE(office && office->office().registerAs(str("XX"), str("Porta Nuova")));
        ASSERT_TRUE(office->office().setPin(str("4711"), seal::KdfCost::minimal()));
        fingerprint = office->office().info()->fingerprint;
    }
    MainWindow window(QByteArray(32, 'x'), [] {});
    window.show();
    window.openStudy(path);
    settle();
    const auto* own = window.findChild<QLabel*>(str("ownOffice"));
    ASSERT_NE(own, nullptr);
    EXPECT_TRUE(own->isVisible());
    EXPECT_TRUE(own->text().contains(str("counts once a key holder has accepted the office")));
    StudySession& session = window.studyView()->session();
    ASSERT_TRUE(session.study().keys().unlock(str("demo")));
    auto* page = window.findChild<CollectPage*>();
    ASSERT_TRUE(session.study().team().accept(fingerprint));
    page->refresh();
    EXPECT_FALSE(own->isVisible());
    ASSERT_TRUE(session.study().team().refuse(fingerprint));
    page->refresh();
    EXPECT_TRUE(own->isVisible());
    EXPECT_TRUE(own->text().contains(str("A key holder has refused this office")));
}

} // namespace
} // namespace lacrima::ui::test
