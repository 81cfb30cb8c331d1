// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using Kind = survey::SurveyPlace::Kind;

/// The flow without a window.
class SurveyFlowTest : public SurveyFixture {
protected:
    survey::SurveyFlow flow() { return {study(), survey::SurveySubject{str("VD01"), str("VD01-1"), 1}}; }
};

TEST_F(SurveyFlowTest, TitlePageThenQuestionsThenReview) {
    survey::SurveyFlow survey = flow();
    ASSERT_TRUE(survey.begin());
    EXPECT_EQ(survey.place().kind, Kind::Introduction);
    EXPECT_FALSE(survey.canGoBack());
    survey.advance();
    EXPECT_EQ(survey.item().id, str("cried_ever"));
    ASSERT_TRUE(survey.give(Choice{str("0")}));
    EXPECT_EQ(survey.place().kind, Kind::Introduction) << "the next instrument has its title page too";
    survey.advance();
    EXPECT_EQ(survey.item().id, str("wai_1"));
    survey.goBack();
    survey.goBack();
    EXPECT_EQ(survey.item().id, str("cried_ever"));
}

TEST_F(SurveyFlowTest, PartsAreThoseThatConcernThePatient) {
    survey::SurveyFlow survey = flow();
    ASSERT_TRUE(survey.begin());
    survey.advance();
    EXPECT_EQ(survey.answers().part(survey.place().question).count, 2);
    ASSERT_TRUE(survey.give(Choice{str("1")}));
    EXPECT_EQ(survey.item().id, str("cry_count"));
    EXPECT_EQ(survey.answers().part(survey.place().question).count, 5);
    EXPECT_EQ(survey.answers().part(survey.place().question).number, 2);
}

TEST_F(SurveyFlowTest, ProgressNeverRunsBackwards) {
    survey::SurveyFlow survey = flow();
    ASSERT_TRUE(survey.begin());
    survey.advance();
    double before = 0;
    ASSERT_TRUE(survey.give(Missing{MissingReason::Skipped}));
    for (int step = 0; step < 40 && survey.place().kind != Kind::Review; ++step) {
        EXPECT_GE(survey.progress(), before);
        before = survey.progress();
        if (step == 5) {
            survey.revisit({0, 0});
            ASSERT_TRUE(survey.give(Choice{str("1")}));
            EXPECT_GE(survey.progress(), before);
        }
        if (survey.place().kind == Kind::Question)
            ASSERT_TRUE(survey.give(Missing{MissingReason::Refused}));
        else
            survey.advance();
    }
}

/// Who goes back from the review reads on from there and is not sent to its end again.
TEST_F(SurveyFlowTest, BehindTheReviewThePagesFollowOneAnotherAgain) {
    survey::SurveyFlow survey = flow();
    ASSERT_TRUE(survey.begin());
    for (int step = 0; step < 90 && survey.place().kind != Kind::Review; ++step) {
        if (survey.place().kind == Kind::Question)
            ASSERT_TRUE(survey.give(Missing{MissingReason::Refused}));
        else
            survey.advance();
    }
    ASSERT_EQ(survey.place().kind, Kind::Review);
    survey.goBack();
    ASSERT_EQ(survey.place().kind, Kind::Question);
    const QString last = survey.item().id;
    survey.goBack();
    survey.goBack();
    survey.advance();
    survey.advance();
    ASSERT_EQ(survey.place().kind, Kind::Question) << "not at the review again";
    EXPECT_EQ(survey.item().id, last);
    survey.advance();
    EXPECT_EQ(survey.place().kind, Kind::Review);
}

TEST_F(SurveyFlowTest, DraftComesBackAsItWas) {
    survey::SurveyFlow survey = flow();
    const auto code = survey.begin();
    ASSERT_TRUE(code);
    survey.advance();
    survey.setLanguage(str("it"));
    survey.setTextSize(2);
    ASSERT_TRUE(survey.give(Choice{str("1")}));
    ASSERT_TRUE(survey.give(response::Number{7}));
    survey.goBack();
    ASSERT_TRUE(survey.give(response::Number{8}));
    ASSERT_TRUE(survey.give(Missing{MissingReason::Refused}));

    survey::SurveyFlow again = flow();
    ASSERT_TRUE(again.resume(survey.draftId(), *code));
    EXPECT_EQ(again.language(), str("it"));
    EXPECT_EQ(again.textSize(), 2);
    EXPECT_EQ(again.item().id, str("cried_last_session"));
    EXPECT_EQ(again.answers().responses(), survey.answers().responses());
    EXPECT_EQ(again.answers().responses()[0].items[1].changes, 1);
}

TEST_F(SurveyFlowTest, NothingAnsweredYetResumesAtTheTitlePage) {
    survey::SurveyFlow survey = flow();
    const auto code = survey.begin();
    ASSERT_TRUE(code);
    survey::SurveyFlow again = flow();
    ASSERT_TRUE(again.resume(survey.draftId(), *code));
    EXPECT_EQ(again.place(), (survey::SurveyPlace{Kind::Introduction, {0, 0}}));
}

/// An earlier answer makes the later forms anew; what was changed there was changed all the same.
TEST_F(SurveyFlowTest, ChangesOfALaterFormOutliveAnEarlierOne) {
    survey::SurveyFlow survey = flow();
    ASSERT_TRUE(survey.begin());
    survey.advance();
    ASSERT_TRUE(survey.give(Choice{str("0")}));
    survey.advance();
    ASSERT_EQ(survey.item().id, str("wai_1"));
    ASSERT_TRUE(survey.give(Choice{str("3")}));
    for (const char* other : {"4", "5"}) {
        survey.revisit({1, 0});
        ASSERT_TRUE(survey.give(Choice{str(other)}));
    }
    for (const char* ever : {"1", "0"}) {
        survey.revisit({0, 0});
        ASSERT_TRUE(survey.give(Choice{str(ever)}));
        const record::ItemResponse wai = survey.answers().responses()[1].items[0];
        EXPECT_EQ(wai.item, str("wai_1"));
        EXPECT_EQ(wai.answer, Answer(Choice{str("5")}));
        EXPECT_EQ(wai.changes, 2);
    }
}

} // namespace
} // namespace lacrima::ui
