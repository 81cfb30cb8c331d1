// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted and painted while a patient answers, with a clock that the test moves.
#include "tests/support/SetClock.h"
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/survey/IdleWatch.h"
#include "ui/survey/part/SurveyHeader.h"
#include "ui/widgets/theme/Theme.h"

#include <QDateTime>
#include <QImage>

namespace lacrima::ui {
namespace {

class TimeTest : public SurveyFixture {
protected:
    void SetUp() override {
        SurveyFixture::SetUp();
        study().setClock(m_time);
    }

    void speak(const char* language) {
        for (auto* each : window().findChildren<QPushButton*>()) {
            if (each->text() != str(language)) continue;
            each->click();
            return settle();
        }
        FAIL() << language;
    }

    std::shared_ptr<support::SetClock> m_time = std::make_shared<support::SetClock>();
};

TEST_F(TimeTest, AQuestionIsTimedWhileItIsSeenAndOnce) {
    openNew();
    m_time->time += 9000; // of the pages before the first question
    beginSurvey();
    ASSERT_EQ(asked(), str("cried_ever"));
    m_time->time += 1500;
    answerWith(str("1"));
    ASSERT_EQ(asked(), str("cry_count"));
    m_time->time += 700;
    answerWith(str("7"));
    const QString third = asked();
    m_time->time += 200;
    click("back");
    ASSERT_EQ(asked(), str("cry_count"));
    m_time->time += 300;
    answerWith(str("8"));
    ASSERT_EQ(asked(), third);
    m_time->time += 50;
    answerUntil({}, {{str("cried_last_session"), str("0")}, {str("last_sessions_ago"), str("3")}});
    m_time->time += 4000; // of the review
    click("seal");
    auto items = sealed();
    EXPECT_EQ(items[str("cried_ever")].milliseconds, 1500);
    EXPECT_EQ(items[str("cry_count")].milliseconds, 1000) << "both times it was seen";
    EXPECT_EQ(items[third].milliseconds, 250);
    EXPECT_EQ(items[str("wai_1")].milliseconds, 0) << "no time went by";
}

TEST_F(TimeTest, AnotherLanguageOrSizeOfTextLosesNoTime) {
    openNew();
    beginSurvey();
    ASSERT_EQ(asked(), str("cried_ever"));
    m_time->time += 1500;
    click("letter2");
    m_time->time += 400;
    speak("Italiano");
    m_time->time += 30;
    speak("English");
    m_time->time += 7;
    answerWith(str("0"));
    answerUntil({});
    click("seal");
    EXPECT_EQ(sealed()[str("cried_ever")].milliseconds, 1937);
}

TEST(ProgressTest, TheLineGrowsFromTheLeft) {
    SurveyHeader header({str("en")}, nullptr);
    header.resize(400, 60);
    const auto at = [&](int x) { return header.grab().toImage().pixelColor(x, 1); };
    header.setProgress(0.25);
    EXPECT_EQ(at(2), currentTheme().accent);
    EXPECT_EQ(at(95), currentTheme().accent);
    EXPECT_EQ(at(105), currentTheme().line);
    EXPECT_EQ(at(398), currentTheme().line);
    header.setProgress(0.75);
    EXPECT_EQ(at(295), currentTheme().accent);
    EXPECT_EQ(at(305), currentTheme().line);
    header.setProgress(1);
    EXPECT_EQ(at(398), currentTheme().accent);
    header.setProgress(0);
    EXPECT_EQ(at(2), currentTheme().line);
}

TEST_F(TimeTest, TheDateOfTheSittingIsTheDayItBegan) {
    const std::int64_t began = m_time->now();
    openNew();
    beginSurvey();
    answerUntil(str("gen_relief"));
    m_time->time += 3 * support::SetClock::kDay;
    answerUntil({}, {{str("last_sessions_ago"), str("0")}});
    click("seal");
    settle();
    const auto responses = sealedResponses();
    ASSERT_FALSE(responses.empty());
    for (const record::Response& response : responses) {
        EXPECT_EQ(response.started, began);
        EXPECT_EQ(response.sittingDate, QDateTime::fromMSecsSinceEpoch(began).date().toString(Qt::ISODate));
        EXPECT_EQ(response.ended, m_time->now());
        EXPECT_FALSE(response.isStopped);
    }
}

TEST(IdleWatchTest, AsksAfterThreeMinutesAndWaitsOneMore) {
    IdleWatch watch;
    EXPECT_EQ(watch.limit(), 3 * 60 * 1000);
    watch.startCountdown();
    EXPECT_EQ(watch.secondsLeft(), 60);
}

} // namespace
} // namespace lacrima::ui
