// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/Kdf.h"
#include "tests/support/SetClock.h"
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

/// Drafts, pauses, stops and seals: what is on the disk and what is not.
class SavingTest : public SurveyFixture {};

TEST_F(SavingTest, PausesAndResumesWithTheCodeAtTheNextQuestion) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"), {{str("cry_count"), str("about 20")}});
    click("pause");
    EXPECT_EQ(window().stage(), Stage::Paused);
    EXPECT_FALSE(window().flow().hasBegun()) << "no key is left in memory";
    click("resume");
    type(str("zzzz-zzzz"));
    press(Qt::Key_Return);
    EXPECT_EQ(window().stage(), Stage::EnterCode);
    EXPECT_TRUE(words().contains(str("not the code of this survey"))) << words().toStdString();
    qobject_cast<QLineEdit*>(control(str("code")))->clear();
    type(resumeCode()
             .toLower()
             .replace(QLatin1Char('0'), QLatin1Char('o'))
             .replace(QLatin1Char('-'), QLatin1Char(' ')));
    press(Qt::Key_Return);
    EXPECT_EQ(asked(), str("gen_relief"));
    EXPECT_EQ(window().flow().answers().sheet(0).answer(str("cry_count")), Answer(response::Number{20}));
}

/// On another day: the sitting is that of the day it was begun.
TEST_F(SavingTest, AnotherWindowTakesUpTheDraft) {
    const auto clock = std::make_shared<support::SetClock>();
    study().setClock(clock);
    const std::int64_t begun = clock->time;
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    click("pause");
    click("handBack");
    QSignalSpy left(&window(), &SurveyWindow::left);
    takeBack();
    ASSERT_EQ(left.size(), 1);
    const QByteArray draft = onlyDraft();
    EXPECT_EQ(study().drafts().list()->front().started, begun);
    clock->time += support::SetClock::kDay;
    openDraft(draft);
    click("begin");
    EXPECT_EQ(window().stage(), Stage::EnterCode);
    type(resumeCode());
    press(Qt::Key_Return);
    EXPECT_EQ(asked(), str("gen_relief"));
    answerUntil({}, {{str("last_sessions_ago"), str("0")}});
    click("seal");
    settle();
    const auto responses = sealedResponses();
    EXPECT_EQ(responses.size(), 2U);
    const QString day = QDateTime::fromMSecsSinceEpoch(begun).date().toString(Qt::ISODate);
    for (const record::Response& response : responses) {
        EXPECT_EQ(response.started, begun) << response.instrument.toStdString();
        EXPECT_EQ(response.sittingDate, day) << response.instrument.toStdString();
    }
    EXPECT_TRUE(study().drafts().list()->empty());
}

TEST_F(SavingTest, StopAndKeepSealsWhatIsThere) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    click("stop");
    click("keep");
    settle();
    EXPECT_EQ(window().stage(), Stage::Sealed);
    const auto responses = sealedResponses();
    ASSERT_EQ(responses.size(), 2U);
    EXPECT_TRUE(responses[0].isStopped);
    const auto answers = sealed();
    EXPECT_EQ(answers.at(str("gen_negative")).answer, Answer(Choice{str("1")}));
    EXPECT_EQ(answers.at(str("gen_relief")).answer, Answer(Missing{MissingReason::NotReached}));
    EXPECT_EQ(answers.at(str("wai_1")).answer, Answer(Missing{MissingReason::NotReached}));
}

TEST_F(SavingTest, StopAndKeepKeepsWhatWasBeingWritten) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("20"));
    click("stop");
    click("keep");
    settle();
    EXPECT_EQ(sealed().at(str("cry_count")).answer, Answer(response::Number{20}));
}

TEST_F(SavingTest, StopAndDiscardPutsTheDraftAside) {
    openNew();
    QSignalSpy left(&window(), &SurveyWindow::left);
    beginSurvey();
    answerUntil(str("gen_relief"));
    click("stop");
    click("return");
    EXPECT_EQ(asked(), str("gen_relief"));
    click("stop");
    click("discard");
    EXPECT_EQ(window().stage(), Stage::Discarded);
    EXPECT_TRUE(study().drafts().list()->empty());
    EXPECT_EQ(study().drafts().discarded()->size(), 1U);
    EXPECT_TRUE(sealedResponses().empty());
    click("handBack");
    takeBack();
    EXPECT_EQ(left.size(), 1);
}

TEST_F(SavingTest, AnswerThatCannotBeSavedStaysOnTheScreen) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    const QByteArray draft = onlyDraft();
    ASSERT_TRUE(study().drafts().discard(draft)); // from another window
    click("option-4");
    EXPECT_EQ(asked(), str("gen_relief")) << "nothing moves on";
    EXPECT_TRUE(words().contains(str("could not be saved"))) << words().toStdString();
    EXPECT_TRUE(qobject_cast<QPushButton*>(control(str("option-4")))->isChecked());
    click("tryAgain");
    EXPECT_EQ(asked(), str("gen_relief"));
    ASSERT_TRUE(study().drafts().restore(draft));
    click("tryAgain");
    EXPECT_EQ(asked(), str("gen_control"));
    const auto resumed = study().drafts().resume(draft, resumeCode());
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->content.responses[0].items[5].answer, Answer(Choice{str("4")}));
}

TEST_F(SavingTest, ComputerComesBackEvenWhenNothingCanBeSaved) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    const QByteArray draft = onlyDraft();
    ASSERT_TRUE(study().drafts().discard(draft));
    click("option-4");
    click("pause");
    EXPECT_EQ(asked(), str("gen_relief"));
    click("pauseAnyway");
    EXPECT_EQ(window().stage(), Stage::Paused);
    QSignalSpy left(&window(), &SurveyWindow::left);
    click("handBack");
    takeBack();
    EXPECT_EQ(left.size(), 1);
    ASSERT_TRUE(study().drafts().restore(draft));
    const auto resumed = study().drafts().resume(draft, resumeCode());
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->content.currentItem, str("gen_relief"));
}

TEST_F(SavingTest, SealThatDidNotWorkCanBeTriedAgain) {
    openNew();
    beginSurvey();
    answerUntil({}, {{str("cried_ever"), str("0")}});
    const auto stored = store::StudyFile::open(path())->drafts().load(onlyDraft());
    ASSERT_TRUE(stored && store::StudyFile::open(path())->drafts().remove(stored->summary.id));
    click("seal");
    settle();
    EXPECT_EQ(window().stage(), Stage::Survey);
    EXPECT_TRUE(words().contains(str("could not be sealed"))) << words().toStdString();
    EXPECT_TRUE(sealedResponses().empty()) << "all or nothing";
    ASSERT_TRUE(store::StudyFile::open(path())->drafts().add(*stored));
    click("tryAgain");
    settle();
    EXPECT_EQ(window().stage(), Stage::Sealed);
}

TEST_F(SavingTest, WhoStopsStaysAtTheStopWhenTheSealDidNotWork) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    const auto stored = store::StudyFile::open(path())->drafts().load(onlyDraft());
    ASSERT_TRUE(stored && store::StudyFile::open(path())->drafts().remove(stored->summary.id));
    click("stop");
    click("keep");
    settle();
    EXPECT_EQ(window().stage(), Stage::Stop) << "not at a question again";
    EXPECT_TRUE(control(str("tryAgain"))->hasFocus());
    EXPECT_TRUE(words().contains(str("could not be sealed"))) << words().toStdString();
    ASSERT_TRUE(store::StudyFile::open(path())->drafts().add(*stored));
    click("tryAgain");
    settle();
    EXPECT_EQ(window().stage(), Stage::Sealed);
    ASSERT_EQ(sealedResponses().size(), 2U);
    EXPECT_TRUE(sealedResponses()[0].isStopped);
}

TEST_F(SavingTest, WhoStopsInTheMiddleOfAnAnswerLosesNothingWhenTheSealDidNotWork) {
    openNew();
    beginSurvey();
    answerUntil(str("cry_count"));
    type(str("20"));
    const auto stored = store::StudyFile::open(path())->drafts().load(onlyDraft());
    ASSERT_TRUE(stored && store::StudyFile::open(path())->drafts().remove(stored->summary.id));
    click("stop");
    click("keep");
    settle();
    EXPECT_EQ(window().stage(), Stage::Stop);
    EXPECT_TRUE(words().contains(str("could not be sealed"))) << words().toStdString();
    ASSERT_TRUE(store::StudyFile::open(path())->drafts().add(*stored));
    click("tryAgain");
    settle();
    EXPECT_EQ(window().stage(), Stage::Sealed);
    EXPECT_EQ(sealed().at(str("cry_count")).answer, Answer(response::Number{20}));
}

TEST_F(SavingTest, WhatIsOfferedOnceIsNotThereTwice) {
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    ASSERT_TRUE(study().drafts().discard(onlyDraft()));
    const auto offered = [this] {
        QStringList names;
        for (const auto* button : window().findChildren<QPushButton*>()) {
            const bool isOffer = QStringList{str("tryAgain"), str("pauseAnyway"), str("skipIt")}.contains(
                button->objectName());
            if (isOffer && button->isVisible()) names.append(button->objectName());
        }
        names.sort();
        return names;
    };
    click("skip");
    EXPECT_EQ(offered(), QStringList{str("skipIt")});
    click("option-4");
    EXPECT_EQ(offered(), QStringList{str("tryAgain")});
    click("tryAgain");
    EXPECT_EQ(offered(), QStringList{str("tryAgain")});
    for (int press = 0; press < 2; ++press) {
        click("pause");
        EXPECT_EQ(offered(), (QStringList{str("pauseAnyway"), str("tryAgain")}));
    }
}

TEST_F(SavingTest, EveryAnswerIsInTheDraftBeforeTheNextPage) {
    openNew();
    beginSurvey();
    const QByteArray draft = onlyDraft();
    int given = 0;
    while (given < 6 && window().stage() == Stage::Survey) {
        const QString item = asked();
        answerWith(window().flow().item().isNumeric() ? str("3") : str("1"));
        ++given;
        const auto resumed = study().drafts().resume(draft, resumeCode());
        ASSERT_TRUE(resumed);
        const auto& items = resumed->content.responses[0].items;
        const auto found =
            std::find_if(items.begin(), items.end(), [&item](const auto& i) { return i.item == item; });
        ASSERT_NE(found, items.end());
        EXPECT_FALSE(response::isMissing(found->answer)) << item.toStdString();
        EXPECT_EQ(resumed->content.currentItem, asked());
    }
}

TEST_F(SavingTest, DraftOfOtherQuestionsIsNotContinued) {
    study::DraftContent content;
    for (const char* id : {"crying", "wai_sr"}) {
        record::Response response;
        response.instrument = str(id);
        response.instrumentHash = QByteArray(32, 'x');
        content.responses.push_back(response);
    }
    const auto started = study().drafts().start(
        {str("VD01"), str("VD01-1"), 1, {str("crying"), str("wai_sr")}}, content, seal::KdfCost::minimal());
    ASSERT_TRUE(started);
    openDraft(started->draft.id);
    click("begin");
    type(started->resumeCode);
    press(Qt::Key_Return);
    EXPECT_EQ(window().stage(), Stage::OtherVersion);
    EXPECT_EQ(study().drafts().list()->size(), 1U);
}

TEST_F(SavingTest, NoAnswerIsInTheFile) {
    openNew();
    beginSurvey();
    const QString canary = str("canarywordthatnobodyelsewrites");
    answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}});
    answerWith(canary);
    for (int round = 0; round < 2; ++round) {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile file(path() + QString::fromLatin1(suffix));
            if (!file.open(QIODevice::ReadOnly)) continue;
            EXPECT_FALSE(file.readAll().contains(canary.toUtf8())) << suffix;
        }
        if (round == 1) break;
        answerUntil({});
        click("seal");
        settle();
    }
    EXPECT_EQ(sealed().at(str("last_comment")).answer, Answer(response::Text{canary}));
    EXPECT_EQ(QFileInfo(path() + str("-wal")).size(), 0);
}

} // namespace
} // namespace lacrima::ui
