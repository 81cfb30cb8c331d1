// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Drafts.h"
#include "core/survey/SurveyAnswers.h"

#include <optional>

namespace lacrima::study {
class Study;
} // namespace lacrima::study

namespace lacrima::survey {

/// Whose survey it is.
struct SurveySubject {
    QString clinician;
    QString caseId;
    int sitting = 1;
};

/// Whose the draft is; nobody's when there is none of that id.
SurveySubject subjectOf(const study::Study& study, const QByteArray& draftId);

/// Where the patient is: at an instrument's title page, a question, or the review at the end.
struct SurveyPlace {
    enum class Kind { Introduction, Question, Review };

    Kind kind = Kind::Introduction;
    QuestionPlace question; ///< the question, or the sheet that is introduced
    bool operator==(const SurveyPlace&) const = default;
};

/// One survey from consent to sealing, without a window: what is asked next, what was answered, and the draft
/// that holds it. Every answer is on the disk before the flow moves on.
class SurveyFlow {
public:
    SurveyFlow(study::Study& study, SurveySubject subject);

    const SurveySubject& subject() const { return m_subject; }
    const SurveyAnswers& answers() const { return m_answers; }
    const QString& language() const { return m_language; }
    int textSize() const { return m_textSize; }
    /// Both are kept with the draft: whoever goes on finds them as they were.
    void setLanguage(const QString& language);
    void setTextSize(int textSize);

    /// Records the hand-over (once a sitting) and stores an empty draft. Answers the resume code.
    base::Result<QString> begin();
    /// Takes up a draft where it was left, or at its next unanswered question where that one is not asked
    /// now. "survey.other_version" when its answers belong to other questions than this study asks; else as
    /// Drafts::resume.
    base::Result<void> resume(const QByteArray& draftId, const QString& code);
    bool hasBegun() const { return m_draft.has_value(); }
    QByteArray draftId() const { return m_draft ? m_draft->id : QByteArray(); }

    const SurveyPlace& place() const { return m_place; }
    /// Never runs backwards, whatever branching adds.
    double progress() const { return m_progress; }
    const instrument::Item& item() const { return m_answers.item(m_place.question); }
    response::Answer answer() const { return m_answers.answer(m_place.question); }

    /// Keeps the answer, or the reason why there is none, saves and moves on. When it could not be saved
    /// nothing moves; the same answer can be given again.
    base::Result<void> give(const response::Answer& answer);
    /// Keeps and saves an answer that was on the screen when the patient paused or stopped, if it is one.
    base::Result<void> giveUnfinished(const response::Answer& answer);
    /// Saves where the patient is, so that the code leads back there. Only the place is lost if it fails.
    void keepPlace();
    void advance();
    bool canGoBack() const;
    void goBack();
    /// From the review to one of its questions; the next step leads back there.
    void revisit(QuestionPlace question);

    /// The question's time runs between these two.
    void pageShown();
    void pageHidden();

    base::Result<void> seal(bool isStopped);
    /// Puts the draft aside; it is kept for 30 days.
    base::Result<void> discard();

private:
    base::Result<void> recordHandOver();
    base::Result<void> save();
    QString currentItem() const;
    study::DraftContent content(const QString& resumeItem) const;
    void resumeAt(const QString& itemId);
    void goToUnanswered();
    std::vector<SurveyPlace> pages() const;

    study::Study* m_study;
    SurveySubject m_subject;
    SurveyAnswers m_answers;
    QString m_language;
    int m_textSize = 1;
    std::optional<study::OpenDraft> m_draft;
    std::int64_t m_started = 0;
    std::int64_t m_shownAt = 0; ///< 0: no question is on the screen
    SurveyPlace m_place;
    QString m_savedItem; ///< where the draft on the disk would be taken up
    double m_progress = 0;
    bool m_isReviewing = false; ///< the review was reached: what is unanswered comes next
    bool m_isUnsaved = false;   ///< the last answer, or how it is shown, is not on the disk yet
    bool m_isRevisit = false;   ///< this question was opened from the review
};

} // namespace lacrima::survey
