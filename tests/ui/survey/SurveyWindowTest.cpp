// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/Kdf.h"
#include "tests/ui/survey/SurveyFixture.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;

class SurveyWindowTest : public SurveyFixture {};

TEST_F(SurveyWindowTest, NeverCrierIsAskedOnlyWhatConcernsThem) {
    openNew();
    beginSurvey();
    EXPECT_TRUE(words().contains(str("Part 1 of 2:"))) << words().toStdString();
    const QStringList items = answerUntil({}, {{str("cried_ever"), str("0")}});
    EXPECT_EQ(items.size(), 13) << items.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(items.filter(str("gen_")).size() + items.filter(str("last_")).size(), 0);
    click("seal");
    settle();
    EXPECT_EQ(window().stage(), Stage::Sealed);
    const auto answers = sealed();
    EXPECT_EQ(answers.at(str("cried_ever")).answer, Answer(Choice{str("0")}));
    EXPECT_EQ(answers.at(str("gen_relief")).answer, Answer(Missing{MissingReason::NotApplicable}));
    EXPECT_FALSE(answers.at(str("gen_relief")).isShadowed);
    EXPECT_EQ(answers.at(str("wai_12")).answer, Answer(Choice{str("1")}));
    EXPECT_EQ(answers.size(), 32U + 12U);
}

TEST_F(SurveyWindowTest, FinishedGoesBackToTheOfficeWithThePinOnly) {
    openNew();
    QSignalSpy finished(&window(), &SurveyWindow::finished);
    QSignalSpy left(&window(), &SurveyWindow::left);
    beginSurvey();
    answerUntil({}, {{str("cried_ever"), str("0")}});
    click("seal");
    settle();
    click("handBack");
    EXPECT_EQ(window().stage(), Stage::Locked);
    type(str("0000"));
    press(Qt::Key_Return);
    EXPECT_TRUE(words().contains(str("not the PIN"))) << words().toStdString();
    EXPECT_TRUE(finished.isEmpty());
    takeBack();
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished.front().front().toString(), str("VD01-1"));
    EXPECT_TRUE(left.isEmpty());
    EXPECT_FALSE(window().isVisible());
}

TEST_F(SurveyWindowTest, WhoPausedFirstAndThenFinishedHasFinished) {
    openNew();
    QSignalSpy finished(&window(), &SurveyWindow::finished);
    beginSurvey();
    answerUntil(str("wai_3"), {{str("cried_ever"), str("0")}});
    click("pause");
    click("handBack");
    ASSERT_EQ(window().stage(), Stage::Locked);
    click("away");
    ASSERT_EQ(window().stage(), Stage::Paused);
    click("resume");
    type(resumeCode());
    press(Qt::Key_Return);
    answerUntil({});
    click("seal");
    settle();
    click("handBack");
    takeBack();
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(SurveyWindowTest, SkippedAndRefusedAreDifferentReasons) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    click("skip");
    EXPECT_EQ(asked(), str("gen_relief")) << "the prompt is in the page itself";
    click("skipIt");
    EXPECT_EQ(asked(), str("gen_control"));
    click("skip");
    click("refuse");
    answerUntil({}, {{str("last_sessions_ago"), str("0")}});
    EXPECT_TRUE(words().contains(str("You preferred not to answer")));
    click("seal");
    settle();
    const auto answers = sealed();
    EXPECT_EQ(answers.at(str("gen_relief")).answer, Answer(Missing{MissingReason::Skipped}));
    EXPECT_EQ(answers.at(str("gen_control")).answer, Answer(Missing{MissingReason::Refused}));
    EXPECT_EQ(answers.at(str("last_trigger_other")).answer, Answer(Missing{MissingReason::NotApplicable}));
    EXPECT_EQ(answers.at(str("last_comment")).answer, Answer(response::Text{str("words")}));
}

TEST_F(SurveyWindowTest, BackShowsTheEarlierAnswerAndProgressNeverRunsBack) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"), {{str("gen_negative"), str("4")}});
    const double progress = window().flow().progress();
    click("back");
    EXPECT_EQ(asked(), str("gen_negative"));
    EXPECT_TRUE(qobject_cast<QPushButton*>(control(str("option-4")))->isChecked());
    EXPECT_GE(window().flow().progress(), progress);
    EXPECT_EQ(window().focusWidget(), control(str("option-4")));
    click("next");
    EXPECT_EQ(asked(), str("gen_relief"));
    click("back");
    click("option-2");
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_EQ(window().flow().answers().responses()[0].items[4].changes, 1);
}

TEST_F(SurveyWindowTest, ClosedBranchIsShadowedAndComesBackWhenReopened) {
    openNew();
    beginSurvey();
    const std::map<QString, QString> wanted{{str("last_sessions_ago"), str("0")}};
    answerUntil({}, wanted);
    click("review-cried_ever");
    click("option-0");
    EXPECT_EQ(window().flow().place().kind, survey::SurveyPlace::Kind::Review);
    EXPECT_FALSE(has("review-gen_relief"));
    click("review-cried_ever");
    click("option-1");
    EXPECT_TRUE(has("review-gen_relief")) << "the answers came back";
    click("review-cried_ever");
    click("option-0");
    click("seal");
    settle();
    const auto answers = sealed();
    EXPECT_TRUE(answers.at(str("gen_relief")).isShadowed);
    EXPECT_EQ(answers.at(str("gen_relief")).answer, Answer(Choice{str("1")}));
    EXPECT_EQ(answers.at(str("cried_ever")).changes, 3);
}

TEST_F(SurveyWindowTest, OpeningABranchFromTheReviewAsksWhatIsNew) {
    openNew();
    beginSurvey();
    answerUntil({}, {{str("cried_ever"), str("0")}});
    const double progress = window().flow().progress();
    click("review-cried_ever");
    click("option-1");
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_GE(window().flow().progress(), progress);
    const QStringList items = answerUntil({}, {{str("last_sessions_ago"), str("0")}});
    EXPECT_FALSE(items.contains(str("wai_1"))) << "what was answered is not asked again";
    EXPECT_EQ(window().flow().place().kind, survey::SurveyPlace::Kind::Review);
}

TEST_F(SurveyWindowTest, DecliningRecordsNothing) {
    openNew();
    const auto before = study().log().headers();
    click("begin");
    click("continue");
    click("decline");
    EXPECT_EQ(window().stage(), Stage::Declined);
    EXPECT_EQ(study().log().headers()->size(), before->size());
    EXPECT_TRUE(study().drafts().list()->empty());
}

TEST_F(SurveyWindowTest, HandOverIsRecordedOnceASitting) {
    for (int i = 0; i < 2; ++i) {
        openNew();
        beginSurvey();
    }
    int handOvers = 0;
    const auto headers = study().log().headers();
    for (const auto& placed : *headers) {
        if (placed.header.kind == record::Kind::HandOver) ++handOvers;
    }
    EXPECT_EQ(handOvers, 1);
}

TEST_F(SurveyWindowTest, IdleHidesTheQuestionThenPauses) {
    openNew();
    beginSurvey();
    answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}});
    type(str("half a sen"));
    window().setCountdown(2);
    window().setIdleLimit(30);
    QTest::qWait(100);
    ASSERT_EQ(window().stage(), Stage::StillThere);
    EXPECT_FALSE(words().contains(str("add anything")));
    EXPECT_FALSE(has("field"));
    window().setIdleLimit(60000);
    click("return");
    EXPECT_EQ(asked(), str("last_comment"));
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(control(str("field")))->toPlainText(), str("half a sen"));
    window().setCountdown(1);
    window().setIdleLimit(30);
    QTest::qWait(1400);
    window().setIdleLimit(60000);
    EXPECT_EQ(window().stage(), Stage::Paused);
    EXPECT_EQ(study().drafts().list()->size(), 1U) << "never reset, never deleted";
    click("resume");
    type(resumeCode());
    press(Qt::Key_Return);
    EXPECT_EQ(asked(), str("last_comment")) << "what was being written is shown again";
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(control(str("field")))->toPlainText(), str("half a sen"));
}

TEST_F(SurveyWindowTest, NothingClosesItButThePin) {
    openNew();
    beginSurvey();
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(asked(), str("cried_ever"));
    EXPECT_TRUE(window().findChildren<QAction*>().isEmpty());
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Q, Qt::ControlModifier);
    shortcut.ignore();
    QApplication::sendEvent(&window(), &shortcut);
    EXPECT_TRUE(shortcut.isAccepted()) << "no shortcut of another window may fire";
}

TEST_F(SurveyWindowTest, DoubleClickAnswersOneQuestionOnly) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_negative"));
    click("option-3");
    QWidget* next = control(str("option-3"));
    ASSERT_NE(next, nullptr);
    const QPointF middle = next->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, middle, next->mapToGlobal(middle), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(next, &second);
    QTest::mouseRelease(next, Qt::LeftButton);
    settle();
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_TRUE(response::isMissing(window().flow().answer()));
}

TEST_F(SurveyWindowTest, HeldKeyAnswersOneQuestionOnly) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_negative"));
    press(Qt::Key_2);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, str("2"), true);
        QApplication::sendEvent(window().focusWidget(), &held);
        settle();
    }
    EXPECT_EQ(asked(), str("gen_relief"));
}

TEST_F(SurveyWindowTest, WrongPinsAreSlowedDown) {
    openNew();
    click("begin");
    click("continue");
    click("decline");
    click("handBack");
    QSignalSpy left(&window(), &SurveyWindow::left);
    for (int i = 0; i < 12 && !words().contains(str("Wait")); ++i) {
        type(str("0000"));
        press(Qt::Key_Return);
    }
    EXPECT_TRUE(words().contains(str("Wait"))) << words().toStdString();
    takeBack();
    EXPECT_TRUE(left.isEmpty()) << "even the right one has to wait";
}

TEST_F(SurveyWindowTest, StudyIsLockedWhenTheSurveyBegins) {
    QSignalSpy locked(&session(), &StudySession::locked);
    QSignalSpy unlocked(&session(), &StudySession::unlocked);
    session().unlock(str("Ada"), str("open sesame"));
    ASSERT_TRUE(unlocked.wait(20000));
    openNew();
    EXPECT_EQ(locked.size(), 1);
    EXPECT_FALSE(session().isUnlocked());
    EXPECT_EQ(study().keys().key(), nullptr);
}

TEST_F(SurveyWindowTest, RangesAndOddNumbersAreAskedBack) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    const auto write = [this](const char* typed) {
        qobject_cast<QLineEdit*>(control(str("field")))->clear();
        type(str(typed));
        press(Qt::Key_Return);
    };
    write("9000");
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_TRUE(words().contains(str("from 1 to 5000"))) << words().toStdString();
    write("often");
    EXPECT_TRUE(words().contains(str("just a number")));
    write("600");
    EXPECT_TRUE(words().contains(str("If that is right")));
    press(Qt::Key_Return);
    EXPECT_EQ(asked(), str("cry_frequency"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("cry_count")), Answer(response::Number{600}));
}

TEST_F(SurveyWindowTest, LanguageAndSizeChangeWithoutLosingAnything) {
    openNew();
    beginSurvey();
    answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}, {str("gen_relief"), str("5")}});
    type(str("so far"));
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        if (button->text() == str("Italiano")) QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_TRUE(words().contains(str("Vuole aggiungere"))) << words().toStdString();
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(control(str("field")))->toPlainText(), str("so far"));
    click("letter2");
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(control(str("field")))->toPlainText(), str("so far"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("gen_relief")), Answer(Choice{str("5")}));
    answerUntil({});
    click("seal");
    settle();
    EXPECT_EQ(sealedResponses()[0].language, str("it"));
}

/// What the patient chose stays on the pages behind a pause.
TEST_F(SurveyWindowTest, APauseKeepsTheLanguageAndTheLetters) {
    openNew();
    beginSurvey();
    const auto button = [this](const char* language) -> QPushButton* {
        for (QPushButton* each : window().findChildren<QPushButton*>()) {
            if (each->text() == str(language)) return each;
        }
        return nullptr;
    };
    ASSERT_NE(button("Italiano"), nullptr);
    QTest::mouseClick(button("Italiano"), Qt::LeftButton);
    settle();
    click("letter2");
    click("pause");
    ASSERT_EQ(window().stage(), Stage::Paused);
    EXPECT_EQ(window().flow().language(), str("it"));
    EXPECT_EQ(window().flow().textSize(), 2);
    EXPECT_TRUE(button("Italiano")->isChecked());
    EXPECT_FALSE(button("English")->isChecked());
}

/// Once for each number: that one was right says nothing of the next.
TEST_F(SurveyWindowTest, EveryOddNumberIsAskedBack) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    for (const char* odd : {"600", "700"}) {
        qobject_cast<QLineEdit*>(control(str("field")))->clear();
        type(str(odd));
        press(Qt::Key_Return);
        ASSERT_EQ(asked(), str("cry_count")) << odd;
        EXPECT_TRUE(words().contains(str("You wrote ") + str(odd))) << words().toStdString();
    }
    press(Qt::Key_Return);
    EXPECT_EQ(asked(), str("cry_frequency"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("cry_count")), Answer(response::Number{700}));
}

TEST_F(SurveyWindowTest, TheReviewNamesEveryQuestionByItsPlace) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    click("skip");
    click("skipIt");
    answerUntil({}, {{str("last_sessions_ago"), str("0")}});
    const survey::SurveyAnswers& answers = window().flow().answers();
    int number = 0;
    for (const survey::QuestionPlace place : answers.shown()) {
        const instrument::Item& item = answers.item(place);
        auto* row = qobject_cast<QPushButton*>(control(str("review-") + item.id));
        ASSERT_NE(row, nullptr) << item.id.toStdString();
        const QString start = QStringLiteral("Question %1: %2. Your answer: ")
                                  .arg(QString::number(++number), item.text.in(str("en")));
        EXPECT_TRUE(row->accessibleName().startsWith(start)) << row->accessibleName().toStdString();
        QStringList seen;
        for (const QLabel* label : row->findChildren<QLabel*>()) seen.append(label->text());
        EXPECT_TRUE(seen.contains(QString::number(number))) << item.id.toStdString();
    }
    EXPECT_GT(number, 30);
    EXPECT_TRUE(control(str("review-gen_relief"))->accessibleName().endsWith(str("You skipped it")));
}

} // namespace
} // namespace lacrima::ui
