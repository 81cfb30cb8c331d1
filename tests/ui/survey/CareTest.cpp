// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/survey/part/PatientErrors.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QtTest>

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;
using response::Text;

/// What the patient wrote, where they were and what only they may see is taken care of.
class CareTest : public SurveyFixture {
protected:
    QString written() const {
        if (const auto* line = qobject_cast<QLineEdit*>(control(str("field")))) return line->text();
        const auto* text = qobject_cast<QPlainTextEdit*>(control(str("field")));
        return text != nullptr ? text->toPlainText() : QString();
    }

    /// To the page with the code.
    void showCode() {
        openNew();
        click("begin");
        click("continue");
        click("agree");
        noteCode();
    }

    void resume() {
        click("resume");
        type(resumeCode());
        press(Qt::Key_Return);
    }
    /// The window is another one then.
    void pauseAndResume() {
        click("pause");
        openDraft(onlyDraft());
        click("begin");
        type(resumeCode());
        press(Qt::Key_Return);
    }
};

TEST_F(CareTest, BackKeepsWhatWasBeingWritten) {
    openNew();
    beginSurvey();
    answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}});
    type(str("half a sen"));
    click("back");
    EXPECT_NE(asked(), str("last_comment"));
    click("next");
    ASSERT_EQ(asked(), str("last_comment"));
    EXPECT_EQ(written(), str("half a sen"));
    EXPECT_EQ(window().flow().answer(), Answer(Text{str("half a sen")}));
}

TEST_F(CareTest, BackFromANumberKeepsItInTheDraft) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("about 20"));
    click("back");
    ASSERT_EQ(asked(), str("cried_ever"));
    const auto draft = study().drafts().resume(onlyDraft(), resumeCode());
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->content.responses[0].items[1].answer, Answer(Number{20}));
}

TEST_F(CareTest, BackStaysWhereWhatWasWrittenCannotBeSaved) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    const QByteArray draft = onlyDraft();
    ASSERT_TRUE(study().drafts().discard(draft));
    type(str("20"));
    click("back");
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_EQ(written(), str("20"));
    EXPECT_TRUE(words().contains(str("could not be saved"))) << words().toStdString();
    ASSERT_TRUE(study().drafts().restore(draft));
    click("tryAgain");
    EXPECT_EQ(asked(), str("cried_ever")) << "trying again goes back, as was asked";
}

TEST_F(CareTest, WhoPreferredNotToAnswerIsNotAskedAgain) {
    for (const char* leave : {"refuse", "skipIt"}) {
        openNew();
        beginSurvey();
        answerUntil(str("cry_count"));
        click("next");
        click(leave);
        const QString after = asked();
        ASSERT_NE(after, str("cry_count")) << leave;
        const response::Answer left =
            Missing{str(leave) == str("refuse") ? MissingReason::Refused : MissingReason::Skipped};
        click("back");
        ASSERT_EQ(asked(), str("cry_count"));
        EXPECT_EQ(window().flow().answer(), left);
        click("next");
        EXPECT_FALSE(has("refuse"));
        EXPECT_EQ(asked(), after) << leave;
        click("back");
        EXPECT_EQ(window().flow().answer(), left) << "as it was left";
    }
}

TEST_F(CareTest, SkippingLeavesOutWhatWasTyped) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("20"));
    click("skip");
    click("skipIt");
    EXPECT_EQ(asked(), str("cry_frequency"));
    EXPECT_TRUE(response::isMissing(window().flow().answers().sheet(0).answer(str("cry_count"))));
}

TEST_F(CareTest, EnterDoesNotPassTheCode) {
    showCode();
    EXPECT_EQ(window().focusWidget(), control(str("resumeCode")));
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    EXPECT_EQ(window().stage(), Stage::Code);
    QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(window().focusWidget(), control(str("continue")));
    press(Qt::Key_Return);
    EXPECT_EQ(window().stage(), Stage::Survey);
}

TEST_F(CareTest, CodeIsHiddenWhenNobodyIsThere) {
    showCode();
    window().setIdleLimit(30);
    QTest::qWait(100);
    window().setIdleLimit(60000);
    ASSERT_EQ(window().stage(), Stage::StillThere);
    EXPECT_FALSE(words().contains(resumeCode()));
    EXPECT_TRUE(words().contains(str("Your code is hidden"))) << words().toStdString();
    click("return");
    ASSERT_EQ(window().stage(), Stage::Code) << "who is still there can note it";
    EXPECT_TRUE(words().contains(resumeCode()));
    click("continue");
    EXPECT_EQ(window().stage(), Stage::Survey);
}

TEST_F(CareTest, CodeIsGoneAfterTheCountdown) {
    showCode();
    window().setCountdown(1);
    window().setIdleLimit(30);
    QTest::qWait(1400);
    window().setIdleLimit(60000);
    ASSERT_EQ(window().stage(), Stage::Paused);
    EXPECT_FALSE(words().contains(resumeCode()));
    click("handBack");
    click("away");
    EXPECT_EQ(window().stage(), Stage::Paused);
    EXPECT_FALSE(words().contains(resumeCode()));
    resume();
    EXPECT_EQ(window().stage(), Stage::Survey) << "who noted it can begin";
    EXPECT_EQ(window().flow().place().kind, survey::SurveyPlace::Kind::Introduction);
}

TEST_F(CareTest, FocusIsOnThePageAfterAClick) {
    openNew();
    beginSurvey();
    click("talk");
    EXPECT_EQ(window().focusWidget(), control(str("return")));
    EXPECT_EQ(QApplication::focusWidget(), control(str("return")));
    click("return");
    EXPECT_EQ(window().focusWidget(), control(str("option-1")));
    click("stop");
    EXPECT_EQ(window().focusWidget(), control(str("return")));
    click("return");
    click("pause");
    EXPECT_EQ(window().focusWidget(), control(str("resume")));
    EXPECT_EQ(QApplication::focusWidget(), control(str("resume")));
}

TEST_F(CareTest, TalkingOffersWhatItSays) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("20"));
    click("talk");
    EXPECT_FALSE(has("back") || has("skip") || has("talk"));
    click("stop");
    EXPECT_EQ(window().stage(), Stage::Stop);
    click("return");
    EXPECT_EQ(written(), str("20"));
    click("talk");
    click("pause");
    EXPECT_EQ(window().stage(), Stage::Paused);
    resume();
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_EQ(written(), str("20")) << "what was being written was kept";
}

TEST_F(CareTest, WhatWasWrittenBeforeTalkingStaysWithItsQuestion) {
    openNew();
    beginSurvey();
    answerUntil(str("last_sessions_ago"));
    type(str("0"));
    click("talk");
    click("return");
    EXPECT_EQ(written(), str("0"));
    click("next");
    ASSERT_EQ(asked(), str("last_minutes"));
    EXPECT_EQ(written(), QString()) << "the next question is another one";
}

TEST_F(CareTest, PauseWhileTalkingSaysWhatCannotBeSaved) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("20"));
    click("talk");
    const QByteArray draft = onlyDraft();
    ASSERT_TRUE(study().drafts().discard(draft));
    click("pause");
    EXPECT_EQ(window().stage(), Stage::Talk);
    EXPECT_TRUE(has("pauseAnyway"));
    ASSERT_TRUE(study().drafts().restore(draft));
    click("tryAgain");
    EXPECT_EQ(window().stage(), Stage::Paused) << "trying again pauses, as was asked";
}

TEST_F(CareTest, ResumesWhereThePatientPaused) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"), {{str("gen_negative"), str("4")}});
    click("back");
    ASSERT_EQ(asked(), str("gen_negative"));
    click("pause");
    resume();
    EXPECT_EQ(asked(), str("gen_negative"));
    EXPECT_TRUE(qobject_cast<QPushButton*>(control(str("option-4")))->isChecked());
    click("next");
    EXPECT_EQ(asked(), str("gen_relief"));
}

/// Nothing was answered since.
TEST_F(CareTest, LettersChosenRightBeforeAPauseAreThereAfterIt) {
    const auto letters = [this] { return control(str("question"))->font().pixelSize(); };
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    click("letter2");
    settle();
    const int large = letters();
    for (QPushButton* each : window().findChildren<QPushButton*>())
        if (each->text() == str("Italiano") && each->isVisible()) each->click();
    settle();
    ASSERT_EQ(window().flow().language(), str("it"));
    pauseAndResume();
    ASSERT_EQ(asked(), str("cry_count"));
    EXPECT_EQ(letters(), large);
    EXPECT_EQ(window().flow().textSize(), 2);
    EXPECT_EQ(window().flow().language(), str("it"));
}

TEST_F(CareTest, ResumesInTheLettersThatWereChosen) {
    const auto letters = [this] { return control(str("question"))->font().pixelSize(); };
    openNew();
    beginSurvey();
    const int middle = letters();
    click("letter2");
    answerUntil(str("cry_count"));
    const int large = letters();
    EXPECT_GT(large, middle);
    pauseAndResume();
    ASSERT_EQ(asked(), str("cry_count"));
    EXPECT_EQ(letters(), large);
}

TEST_F(CareTest, ResumesAtASkippedQuestionAndAtATitlePage) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_negative"));
    click("skip");
    click("skipIt");
    click("back");
    click("pause");
    resume();
    EXPECT_EQ(asked(), str("gen_negative"));
    while (window().flow().place().kind == survey::SurveyPlace::Kind::Question) click("back");
    click("pause");
    resume();
    EXPECT_EQ(asked(), str("cried_ever")) << "its first question was answered";
}

TEST_F(CareTest, WindowCoversTheScreen) {
    openNew();
    window().showWhole();
    settle();
    EXPECT_TRUE(window().isFullScreen());
    EXPECT_EQ(window().geometry(), window().screen()->geometry());
}

TEST_F(CareTest, NothingCopiedCrossesTheHandOver) {
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setText(str("from the office"));
    openNew();
    EXPECT_TRUE(clipboard->text().isEmpty());
    click("begin");
    click("continue");
    click("decline");
    clipboard->setText(str("from the patient"));
    click("handBack");
    EXPECT_FALSE(clipboard->text().isEmpty());
    QString seen = str("nothing");
    QObject::connect(
        &window(), &SurveyWindow::left, &window(), [&seen, clipboard] { seen = clipboard->text(); });
    takeBack();
    EXPECT_TRUE(seen.isEmpty()) << "empty before the office sees its window";
}

TEST_F(CareTest, PatientsAreNotToldPaths) {
    for (const std::string_view text : base::kErrorKeys) {
        if (!text.starts_with("store.") || text == "store.no_such_draft") continue;
        const base::Error error =
            base::error(*base::ErrorKey::named(text), {"/home/vd/Via Dante.lacrima", "10"});
        const QString sentence = PatientErrors::sentenceOf(error);
        EXPECT_FALSE(sentence.isEmpty() || sentence.contains(str("Dante")) || sentence.contains(str("10")))
            << sentence.toStdString();
    }
    EXPECT_TRUE(PatientErrors::sentenceOf(base::error("store.no_such_draft")).contains(str("no longer")));
    EXPECT_TRUE(PatientErrors::sentenceOf(base::error("study.wrong_pin")).contains(str("not the PIN")));
}

} // namespace
} // namespace lacrima::ui
