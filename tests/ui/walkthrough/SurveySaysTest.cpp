// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that patients are told and shown, stage by stage, in both languages and every size of letters.
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "tests/support/ui/MadeStudy.h"
#include "tests/support/ui/Patient.h"
#include "tests/support/ui/ScreenMarks.h"
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/ScreenWords.h"
#include "ui/collect/BoardModel.h"
#include "ui/survey/part/SurveyHeader.h"
#include "ui/widgets/theme/Theme.h"

#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

class SurveySaysTest : public ::testing::Test {
protected:
    SurveySaysTest()
        : m_driver(Appearance::fromEnvironment())
        , m_patient(m_driver) {}

    void SetUp() override {
        QSettings().clear();
        {
            MadeStudy made(m_path, {str("en"), str("it")});
            made.practice("VD01");
            made.draw("VD01-1", 26, 1, 5);
            made.diagnosis("VD01-1");
        }
        m_driver.window().openStudy(m_path);
        settle();
        takeNextStep();
    }
    void TearDown() override { EXPECT_EQ(m_script.difference().toStdString(), std::string()); }

    /// What stands as the next step of the last row: the survey begins, or goes on.
    void takeNextStep() {
        ASSERT_TRUE(m_driver.waitFor("board")) << m_driver.words().toStdString();
        auto& board = m_driver.require<QTableView>("board");
        const int last = board.model()->rowCount() - 1;
        m_driver.clickCell(&board, board.model()->index(last, BoardModel::NextStep));
        ASSERT_NE(m_driver.survey(), nullptr) << m_driver.words().toStdString();
        sitDown();
    }
    void sitDown() {
        m_driver.survey()->setConfirmation(0);
        m_driver.survey()->setReadingClock([time = std::int64_t{0}]() mutable { return time += 1000; });
    }
    /// How much of the line above is drawn as done, in hundredths.
    QString line() const {
        auto* header = m_driver.survey()->findChild<SurveyHeader*>();
        if (header == nullptr || !header->isVisible()) return str("no header");
        const QImage image = header->grab().toImage();
        const QColor done = currentTheme().accent;
        int reached = 0;
        while (reached < image.width() && image.pixelColor(reached, 1) == done) ++reached;
        const bool isDrawn = reached > 0 || image.pixelColor(image.width() - 1, 1) == currentTheme().line;
        return isDrawn ? str("line %1").arg(100 * reached / image.width()) : str("no line");
    }
    void note(const char* step) {
        settle();
        QStringList lines{str("stage %1").arg(static_cast<int>(m_driver.survey()->stage())), line()};
        lines += screenWords(*m_driver.survey()) + screenMarks(*m_driver.survey());
        m_script.noteLines(str(step), lines);
    }
    void click(const char* button, const char* step) {
        m_driver.click(button);
        note(step);
    }
    void press(Qt::Key key, const char* step) {
        m_driver.press(key);
        note(step);
    }
    void answerUntil(const char* item, const Answers& wanted = {}) {
        m_patient.answerUntil(str(item), wanted);
        note(item);
    }
    /// Nobody is there for the time that is waited, and again.
    void beIdle(const char* step) {
        m_driver.survey()->setIdleLimit(1);
        ASSERT_TRUE(m_driver.waitUntil(
            [this] { return m_driver.survey()->stage() == SurveyWindow::Stage::StillThere; }));
        m_driver.survey()->setIdleLimit(600'000);
        note(step);
    }
    void restart() {
        m_driver.restart();
        m_driver.window().openStudy(m_path);
        settle();
        ASSERT_NE(m_driver.survey(), nullptr);
        sitDown();
    }
    /// What was sealed, with reasons, changes and what is hidden.
    void noteSealed() {
        auto study = study::Study::open(m_path, QByteArray(32, 'w'));
        ASSERT_TRUE(study && study->keys().unlock(str(MadeStudy::kPassphrase)));
        QStringList lines;
        const auto log = study->log().read();
        for (const study::OpenedRecord& opened : log->records) {
            const auto* response = std::get_if<record::Response>(&opened.record.payload);
            if (response == nullptr || response->instrument == str("practice")) continue;
            if (response->instrument == str("diagnosis")) continue;
            lines.append(str("%1 of %2, sitting %3, in %4%5")
                             .arg(response->instrument, response->caseId, QString::number(response->sitting),
                                 response->language, response->isStopped ? str(", stopped") : QString()));
            for (const record::ItemResponse& item : response->items) {
                const auto reason = response::missingReason(item.answer);
                lines.append(
                    str("  %1=%2 %3 changes%4")
                        .arg(item.item,
                            reason ? response::missingName(*reason) : response::plainText(item.answer),
                            QString::number(item.changes), item.isShadowed ? str(", hidden") : QString()));
            }
        }
        m_script.noteWhole(str("sealed"), lines);
    }

    QString m_path = Home::instance().path("documents/survey.lacrima");
    Driver m_driver;
    Patient m_patient;
    ScreenScript m_script{
        m_driver, LACRIMA_TRANSCRIPT(::testing::UnitTest::GetInstance()->current_test_info()->name())};
};

TEST_F(SurveySaysTest, SurveyFromHandOverToTheFirstQuestions) {
    note("handed over");
    click("begin", "welcome");
    click("letter2", "large letters");
    for (const char* language : {"Italiano", "English", "Italiano"}) {
        for (auto* row : m_driver.survey()->findChildren<QPushButton*>()) {
            if (row->accessibleName() == str(language) && row->isVisible()) {
                QTest::mouseClick(row, Qt::LeftButton);
                break;
            }
        }
        note(language);
    }
    click("continue", "consent");
    click("letter0", "small letters");
    click("agree", "code");
    beIdle("nobody at the code");
    click("return", "the code again");
    click("letter1", "middle letters");
    click("continue", "title");
    click("continue", "the first question");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right}) {
        m_driver.press(key);
        note("an arrow");
    }
    press(Qt::Key_9, "a digit that is none");
    click("option-1", "yes: how often");
    click("back", "back at the first");
    click("back", "at the title");
    click("continue", "and on");
    click("next", "as before");
}

TEST_F(SurveySaysTest, SurveyOfOddAnswers) {
    m_patient.begin();
    m_patient.answer(str("1"));
    note("a number");
    for (const char* typed : {"", "many", "-1", "2.5", "1.000", "4417", "4418", "about 4418", "12"}) {
        m_driver.fill("field", typed);
        note(*typed == '\0' ? "nothing typed" : typed);
        click("next", "next");
        if (m_patient.asked() != str("cry_count")) {
            click("back", "and back");
        } else if (m_driver.has("skipIt")) {
            m_driver.survey()->findChild<QWidget*>(str("field"))->setFocus();
        }
    }
    m_driver.fill("field", "4417");
    m_driver.survey()->findChild<QWidget*>(str("letter1"))->setFocus();
    note("left for the header");
    click("next", "asked back");
    click("next", "kept");
    answerUntil("gen_negative");
    click("skip", "skip?");
    press(Qt::Key_Escape, "Escape");
    press(Qt::Key_4, "a digit in place of it");
    click("skip", "skip again?");
    click("skipIt", "skipped");
    click("skip", "skip the next?");
    click("refuse", "refused");
    click("back", "the refused one");
    click("next", "stays refused");
    click("talk", "talk");
    beIdle("nobody while talking");
    click("return", "back");
    click("stop", "stop");
    beIdle("nobody while stopping");
    click("return", "back again");
    answerUntil("last_trigger", {{str("last_sessions_ago"), str("0")}});
}

TEST_F(SurveySaysTest, SurveyThatIsPausedAndResumed) {
    m_patient.begin();
    answerUntil("gen_relief");
    click("letter2", "large letters");
    click("skip", "skip?");
    click("refuse", "refused");
    click("pause", "paused");
    click("resume", "code?");
    for (const char* code : {"  ", "AAAA", "AAAA-AAAA"}) {
        m_driver.fill("code", code);
        click("submit", code);
    }
    m_driver.type("B");
    note("typed on");
    m_driver.fill("code", m_patient.code().toLower());
    click("submit", "the right one");
    click("back", "back at the refused one");
    click("pause", "paused again");
    click("handBack", "handed back");
    for (const char* pin : {"", "1", "4712"}) {
        m_driver.fill("code", pin);
        click("submit", qPrintable(str("PIN ") + str(pin)));
    }
    m_driver.type("4");
    note("typed on");
    click("away", "not back yet");
    click("handBack", "handed back");
    m_driver.fill("code", MadeStudy::kPin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    m_script.note("the office");
    takeNextStep();
    click("begin", "the code is asked");
    m_driver.fill("code", m_patient.code());
    click("submit", "where it was");
    answerUntil("wai_4", {{str("last_sessions_ago"), str("0")}});
}

TEST_F(SurveySaysTest, SurveyToTheSeal) {
    m_patient.begin();
    m_patient.answerUntil(str("gen_relief"), {{str("cry_count"), str("7")}});
    click("skip", "skip?");
    m_driver.click("skipIt");
    m_patient.answerAll({{str("last_sessions_ago"), str("0")}, {str("last_trigger"), str("loss;other")},
        {str("last_minutes"), str("12")}, {str("last_comment"), str("a word")}});
    note("review");
    click("review-gen_control", "once more");
    click("option-4", "changed");
    click("review-gen_relief", "the skipped one");
    click("back", "left as it was");
    click("review-cried_ever", "the first one");
    click("option-0", "no");
    click("review-cried_ever", "the first one again");
    click("option-1", "yes");
    click("letter0", "small letters");
    click("seal", "sealed");
    click("handBack", "handed back");
    click("away", "not yet");
    restart();
    note("after the program ended");
    click("handBack", "to the office");
    m_driver.fill("code", MadeStudy::kPin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    m_script.note("the office");
    noteSealed();
}

TEST_F(SurveySaysTest, SurveyThatIsStoppedOrDeclined) {
    restart();
    note("nothing was asked before the program ended");
    click("start", "begins");
    click("begin", "welcome");
    click("continue", "consent");
    click("decline", "rather not");
    click("handBack", "handed back");
    m_driver.fill("code", MadeStudy::kPin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    m_script.note("the office is told");
    takeNextStep();
    m_patient.begin();
    m_patient.answerUntil(str("gen_tension"), {{str("gen_relief"), str("4")}});
    restart();
    note("after the program ended");
    click("resume", "the code is asked");
    m_driver.fill("code", m_patient.code());
    click("submit", "where it was");
    click("stop", "stop");
    click("keep", "kept");
    click("handBack", "handed back");
    m_driver.fill("code", MadeStudy::kPin);
    m_driver.click("submit");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() == nullptr; }));
    m_script.note("the office");
    noteSealed();
}

} // namespace
} // namespace lacrima::ui::test
