// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/survey/part/OptionRow.h"
#include "ui/survey/part/PageStrip.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Choice;

class KeyboardTest : public SurveyFixture {
protected:
    /// With Tab alone.
    void moveTo(const char* name) {
        const QWidget* wanted = control(str(name));
        for (int i = 0; i < 200 && window().focusWidget() != wanted; ++i)
            QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(window().focusWidget(), wanted) << name;
    }
    /// Everything that can be reached is named for screen readers.
    void expectNames() const {
        for (QWidget* control : const_cast<KeyboardTest*>(this)->window().findChildren<QWidget*>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus) continue;
            if (control->focusProxy() != nullptr) continue;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(control);
            ASSERT_NE(seen, nullptr);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
                << control->metaObject()->className() << " " << control->objectName().toStdString();
        }
    }
};

TEST_F(KeyboardTest, WholeSurveyWithoutThePointer) {
    openNew();
    int steps = 0;
    while (window().stage() != Stage::Sealed && steps < 400) {
        ++steps;
        expectNames();
        QWidget* focus = window().focusWidget();
        ASSERT_NE(focus, nullptr) << words().toStdString();
        ASSERT_TRUE(focus->isVisible()) << words().toStdString();
        if (window().stage() == Stage::Code) QTest::keyClick(focus, Qt::Key_Tab);
        if (window().stage() == Stage::Consent) moveTo("agree");
        if (has("seal")) moveTo("seal");
        if (asked().isEmpty()) {
            press(steps % 2 == 0 ? Qt::Key_Space : Qt::Key_Return);
            continue;
        }
        const instrument::Item item = window().flow().item();
        if (item.type == instrument::ItemType::Choice) {
            press(Qt::Key_1);
        } else if (item.type == instrument::ItemType::Several) {
            press(Qt::Key_2);
            press(Qt::Key_9);
            QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
            press(Qt::Key_Return);
        } else {
            type(str("0"));
            if (item.id == str("cry_count")) type(str("\b7"));
            if (qobject_cast<QPlainTextEdit*>(window().focusWidget()) != nullptr)
                QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
            press(Qt::Key_Return);
        }
        settle();
    }
    ASSERT_EQ(window().stage(), Stage::Sealed) << words().toStdString();
    const auto answers = sealed();
    EXPECT_EQ(
        answers.at(str("last_trigger")).answer, Answer(response::Choices{{str("conflict"), str("other")}}));
    EXPECT_EQ(answers.at(str("gen_relief")).answer, Answer(Choice{str("1")}));
}

TEST_F(KeyboardTest, ArrowsOnlyMoveTheFocus) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    EXPECT_EQ(window().focusWidget(), control(str("option-1")));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_EQ(window().focusWidget(), control(str("option-2")));
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_TRUE(response::isMissing(window().flow().answer()));
    press(Qt::Key_Space);
    EXPECT_EQ(asked(), str("gen_control"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("gen_relief")), Answer(Choice{str("2")}));
}

TEST_F(KeyboardTest, EnterOfTheNumberPadChoosesToo) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) { // on two questions
        const QString before = asked();
        press(Qt::Key_Down);
        ASSERT_EQ(window().focusWidget(), control(str("option-2")));
        press(enter);
        EXPECT_NE(asked(), before) << enter;
        EXPECT_EQ(window().flow().answers().sheet(0).answer(before), Answer(Choice{str("2")}))
            << before.toStdString();
    }
}

/// What an option leaves to its page would go on from the page that comes next.
TEST_F(KeyboardTest, AnOptionTakesBothEnterKeysForItself) {
    OptionRow row(1, str("Words"), 18, nullptr);
    QSignalSpy taken(&row, &OptionRow::enterPressed);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        taken.clear();
        QKeyEvent event(QEvent::KeyPress, enter, Qt::NoModifier);
        QCoreApplication::sendEvent(&row, &event);
        EXPECT_EQ(taken.size(), 1) << enter;
        EXPECT_TRUE(event.isAccepted()) << enter;
    }
}

TEST_F(KeyboardTest, RowsAreNamedByQuestionOptionAndPosition) {
    openNew();
    beginSurvey();
    const QWidget* row = control(str("option-0"));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(
        row->accessibleName(), str("Have you ever cried in a session of this therapy?: No, option 2 of 2"));
    EXPECT_EQ(
        QAccessible::queryAccessibleInterface(control(str("option-0")))->role(), QAccessible::RadioButton);
}

TEST_F(KeyboardTest, ChoiceIsSeenBeforeThePageMovesOn) {
    openNew();
    beginSurvey();
    window().setConfirmation(80);
    click("back");
    click("continue");
    click("option-1");
    EXPECT_EQ(asked(), str("cried_ever"));
    click("option-0"); // too late: the page is leaving
    QTest::qWait(200);
    EXPECT_EQ(asked(), str("cry_count"));
}

TEST_F(KeyboardTest, BackToTheQuestionEndsTheOfferToLeaveItOut) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    click("skip");
    ASSERT_TRUE(has("skipIt"));
    EXPECT_FALSE(has("next"));
    for (auto* button : window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == str("Back to the question")) button->click();
    }
    settle();
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_FALSE(window().findChild<PageStrip*>()->isVisible());
    EXPECT_TRUE(has("next"));
    EXPECT_EQ(window().focusWidget(), control(str("field")));
}

TEST_F(KeyboardTest, NextWithoutAWordLeavesATextOut) {
    openNew();
    beginSurvey();
    answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}});
    ASSERT_EQ(asked(), str("last_comment"));
    click("next");
    EXPECT_NE(asked(), str("last_comment"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("last_comment")),
        Answer(response::Missing{response::MissingReason::Skipped}));
}

} // namespace
} // namespace lacrima::ui
