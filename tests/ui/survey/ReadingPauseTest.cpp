// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/ReadingPause.h"

#include "tests/ui/survey/SurveyFixture.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QtTest>

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Choice;

/// Keys and taps of somebody who is faster than anyone can read. Time passes only with wait().
class ReadingPauseTest : public SurveyFixture {
protected:
    /// As a person does it: not with a function that finds the control.
    void tap(const char* name) {
        QWidget* found = control(str(name));
        ASSERT_NE(found, nullptr) << name << ": " << words().toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    void enter(int times) {
        for (int i = 0; i < times; ++i) press(Qt::Key_Return);
    }
    void hold(Qt::Key key, int times) {
        QWidget* target = window().focusWidget();
        QKeyEvent first(QEvent::KeyPress, key, Qt::NoModifier, QKeySequence(key).toString());
        QCoreApplication::sendEvent(target, &first);
        for (int i = 0; i < times; ++i) {
            wait(700);
            QWidget* now = window().focusWidget() != nullptr ? window().focusWidget() : &window();
            QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QKeySequence(key).toString(), true);
            QCoreApplication::sendEvent(now, &again);
            settle();
        }
    }
    Answer given(const char* item) { return window().flow().answers().sheet(0).answer(str(item)); }
    /// At a question with options, long after its page appeared.
    void beAt(const char* item) {
        openNew();
        beginSurvey();
        answerUntil(str(item), {{str("last_sessions_ago"), str("0")}});
        stopTheClock();
        wait(5000);
        ASSERT_EQ(asked(), str(item));
    }
};

TEST_F(ReadingPauseTest, WhereAClockStartsDoesNotMatter) {
    const QPushButton button;
    const QMouseEvent tapped(
        QEvent::MouseButtonPress, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    for (const std::int64_t start : {std::int64_t{0}, std::int64_t{-70'000}, std::int64_t{9'000'000}}) {
        ReadingPause pause;
        pause.setNow([] { return std::int64_t{5'000'000}; });
        pause.pageAppeared();
        std::int64_t now = start;
        pause.setNow([&now] { return now; });
        EXPECT_TRUE(pause.holdsBack(button, tapped)) << "the page just appeared: " << start;
        now += 399;
        EXPECT_TRUE(pause.holdsBack(button, tapped)) << start;
        now += 1;
        pause.setNow([] { return std::int64_t{1000}; });
        EXPECT_FALSE(pause.holdsBack(button, tapped)) << "it was read for as long as before: " << start;
    }
}

TEST_F(ReadingPauseTest, ADoubleTapAnswersOneQuestion) {
    beAt("gen_negative");
    for (const int between : {60, 320, 399, 450, 520, 600}) {
        const QString first = asked();
        tap("option-2");
        const QString second = asked();
        ASSERT_NE(first, second) << between;
        wait(between);
        tap("option-2");
        EXPECT_EQ(asked(), second) << "the second tap after " << between << " ms answered";
        EXPECT_TRUE(response::isMissing(window().flow().answer())) << between;
        wait(700);
    }
}

TEST_F(ReadingPauseTest, DigitAndTwoEntersAnswerOneQuestion) {
    beAt("gen_negative");
    press(Qt::Key_5);
    enter(2);
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_EQ(given("gen_negative"), Answer(Choice{str("5")}));
    wait(5000);
    enter(3);
    EXPECT_EQ(asked(), str("gen_relief")) << "Enter never chooses a row nobody moved to";
    EXPECT_TRUE(response::isMissing(given("gen_relief")));
    EXPECT_FALSE(has("skipIt"));
    press(Qt::Key_Down);
    enter(1);
    EXPECT_EQ(given("gen_relief"), Answer(Choice{str("2")}));
}

TEST_F(ReadingPauseTest, EntersFromTheHandOverGiveNoConsent) {
    openNew();
    for (int i = 0; i < 6; ++i) enter(1);
    EXPECT_EQ(window().stage(), Stage::Consent);
    EXPECT_FALSE(window().flow().hasBegun());
    stopTheClock();
    wait(5000);
    press(Qt::Key_Space);
    enter(2);
    EXPECT_EQ(window().stage(), Stage::Consent) << "neither choice has the first focus";
    for (const char* choice : {"agree", "decline"}) EXPECT_FALSE(control(str(choice))->hasFocus());
}

TEST_F(ReadingPauseTest, EntersOnTheLastQuestionDoNotSeal) {
    openNew();
    beginSurvey();
    answerUntil(str("wai_12"), {{str("last_sessions_ago"), str("0")}});
    ASSERT_EQ(asked(), str("wai_12"));
    press(Qt::Key_3);
    ASSERT_TRUE(has("seal")) << words().toStdString();
    EXPECT_FALSE(control(str("seal"))->hasFocus());
    enter(5);
    press(Qt::Key_Space);
    EXPECT_EQ(window().stage(), Stage::Survey);
    EXPECT_TRUE(has("seal"));
}

TEST_F(ReadingPauseTest, AHeldKeyDoesNothingMore) {
    beAt("gen_negative");
    hold(Qt::Key_4, 6);
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_TRUE(response::isMissing(given("gen_relief")));
    press(Qt::Key_Down);
    hold(Qt::Key_Return, 6);
    EXPECT_EQ(asked(), str("gen_control"));
    hold(Qt::Key_Space, 6);
    EXPECT_EQ(asked(), str("gen_control"));
}

TEST_F(ReadingPauseTest, AKeyHeldSinceThePageBeforeWritesNothing) {
    beAt("cried_ever");
    hold(Qt::Key_1, 4);
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(control(str("field")))->text(), QString());
}

TEST_F(ReadingPauseTest, AKeyHeldThroughAPageWritesNothingWhateverTheSystemCallsIt) {
    beAt("cried_ever");
    std::uint64_t time = 100'000;
    const auto send = [this, &time](QEvent::Type type, Qt::Key key) {
        QWidget* target = window().focusWidget() != nullptr ? window().focusWidget() : &window();
        QKeyEvent event(type, key, Qt::NoModifier, QKeySequence(key).toString());
        event.setTimestamp(time);
        QCoreApplication::sendEvent(target, &event);
        settle();
    };
    // As X11 sends it: released and pressed at one moment, which is not always marked as a repetition.
    send(QEvent::KeyPress, Qt::Key_1);
    ASSERT_EQ(asked(), str("cry_count"));
    for (int i = 0; i < 30; ++i) {
        wait(200);
        time += 200;
        send(QEvent::KeyRelease, Qt::Key_1);
        send(QEvent::KeyPress, Qt::Key_1);
    }
    EXPECT_EQ(qobject_cast<QLineEdit*>(control(str("field")))->text(), QString());
    time += 200;
    send(QEvent::KeyRelease, Qt::Key_1);
    time += 90;
    wait(1000);
    send(QEvent::KeyPress, Qt::Key_1);
    EXPECT_EQ(qobject_cast<QLineEdit*>(control(str("field")))->text(), str("1")) << "pressed anew";
}

TEST_F(ReadingPauseTest, ANumberTypedTooEarlyIsDroppedAsAWhole) {
    beAt("cried_ever");
    press(Qt::Key_1);
    ASSERT_EQ(asked(), str("cry_count"));
    wait(300);
    type(str("1"));
    wait(150);
    type(str("2"));
    for (const char* digit : {"0", "0", "0"}) {
        wait(150);
        type(str(digit));
    }
    EXPECT_EQ(qobject_cast<QLineEdit*>(control(str("field")))->text(), QString());
    wait(700);
    type(str("12"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(control(str("field")))->text(), str("12"));
}

TEST_F(ReadingPauseTest, WhatIsAskedBackIsReadBeforeItIsKept) {
    beAt("cry_count");
    type(str("4417"));
    enter(3);
    EXPECT_EQ(asked(), str("cry_count"));
    wait(5000);
    enter(1);
    EXPECT_EQ(asked(), str("cry_frequency"));
}

TEST_F(ReadingPauseTest, EntersInAnEmptyFieldDoNotSkipIt) {
    beAt("cry_count");
    enter(4);
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_TRUE(has("skipIt"));
}

TEST_F(ReadingPauseTest, EnterOnSeveralChoicesGoesOnAndUnticksNothing) {
    beAt("last_trigger");
    press(Qt::Key_9);
    enter(1);
    EXPECT_EQ(given("last_trigger"), Answer(response::Choices{{str("other")}}));
    EXPECT_NE(asked(), str("last_trigger"));
}

TEST_F(ReadingPauseTest, SeveralChoicesAreTickedOneAfterTheOther) {
    beAt("last_trigger");
    press(Qt::Key_1);
    EXPECT_EQ(asked(), str("last_trigger")) << "there may be more";
    wait(5000);
    press(Qt::Key_3);
    EXPECT_EQ(asked(), str("last_trigger"));
    enter(1);
    const Answer answer = given("last_trigger");
    const auto* choices = std::get_if<response::Choices>(&answer);
    ASSERT_NE(choices, nullptr);
    EXPECT_EQ(choices->codes.size(), 2);
}

TEST_F(ReadingPauseTest, ThePauseBeginsWhenThePageIsSeen) {
    beAt("gen_negative");
    wait(1000);
    tap("option-1");
    wait(399);
    press(Qt::Key_2);
    EXPECT_EQ(asked(), str("gen_relief"));
    wait(230);
    press(Qt::Key_2);
    EXPECT_EQ(asked(), str("gen_control"));
}

} // namespace
} // namespace lacrima::ui
