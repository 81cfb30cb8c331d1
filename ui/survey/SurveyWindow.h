// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/SurveyFlow.h"
#include "ui/survey/IdleWatch.h"
#include "ui/survey/PatientInput.h"
#include "ui/survey/ReadingPause.h"
#include "ui/survey/page/StagePages.h"
#include "ui/survey/part/SurveyChrome.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace lacrima::ui {

class PatientPage;
class QuestionPage;
class StudySession;

/// Patient mode: the computer in the patient's hands, from the hand-over until the office takes it back with
/// its PIN. The window can only ask, save and seal; it does not close by itself. It locks the study when it
/// is made, and nothing that was copied crosses the hand-over in either direction.
class SurveyWindow final : public QWidget {
    Q_OBJECT
public:
    using Stage = SurveyStage;

    /// A new survey.
    SurveyWindow(StudySession& session, const survey::SurveySubject& subject, QWidget* parent = nullptr);
    /// An unfinished one.
    SurveyWindow(StudySession& session, const QByteArray& draftId, QWidget* parent = nullptr);
    ~SurveyWindow() override;

    /// After the program ended while the patient had the computer: before anything else the page that says
    /// so. The patient goes on with the code, the office with its PIN.
    void comeUpLocked();
    /// Shows it over the whole screen, also where no window manager would make it that large.
    void showWhole();

    Stage stage() const { return m_stage; }
    /// The patient said at consent that they would rather not.
    bool isDeclined() const { return m_beforeLocked == Stage::Declined; }
    const survey::SurveyFlow& flow() const { return *m_flow; }

    void setIdleLimit(int milliseconds) { m_idle.setLimit(milliseconds); }
    void setCountdown(int seconds) { m_idle.setCountdown(seconds); }
    /// How long a choice is seen before the next page; 0 where motion is reduced.
    void setConfirmation(int milliseconds) { m_confirmation = milliseconds; }

    /// The clock of the reading pause, in milliseconds.
    void setReadingClock(ReadingPause::Now now) { m_pause.setNow(std::move(now)); }

Q_SIGNALS:
    /// The office took the computer back after the answers were sealed (stopped early or not).
    void finished(const QString& caseId);
    /// The office took the computer back otherwise: paused, stopped and discarded, or declined.
    void left(const QString& caseId);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    SurveyWindow(
        StudySession& session, std::unique_ptr<survey::SurveyFlow> flow, QByteArray draftId, QWidget* parent);

    void connectFooter();
    void connectPages();
    void enter(Stage stage);
    void focusPage();
    void cover(Stage stage);
    void begin();
    void resume(const QString& code);
    void give(const response::Answer& answer);
    void giveAgain() { give(m_given); }
    bool keepUnfinished(void (SurveyWindow::*again)());
    void goBack();
    void pause();
    void pauseNow();
    void forgetAnswers();
    void seal(bool isStopped);
    void sealAgain() { seal(m_isStopped); }
    void sealNow();
    void discard();
    void takeBack(const QString& pin);
    void setLanguage(const QString& language);
    void setTextSize(int textSize);
    void layAnew();
    void askWhoIsThere();
    void showCountdown(int secondsLeft);

    void rebuild();
    StageView stageView() const;
    void sayAndRetry(const QString& text, void (SurveyWindow::*again)());

    StudySession* m_session;
    std::unique_ptr<survey::SurveyFlow> m_flow;
    QByteArray m_draftId; ///< the draft to resume, empty before there is one
    QString m_officeLanguage;
    Stage m_stage = Stage::HandOver;
    Stage m_beforeLocked = Stage::HandOver;
    QString m_resumeCode;       ///< only while its page is shown, or hidden because nobody seemed there
    response::Answer m_given;   ///< the answer that is being saved
    response::Answer m_pending; ///< on the screen when the question was covered or laid anew
    bool m_isStopped = false;
    bool m_isReleased = false;
    int m_confirmation = 150;
    ReadingPause m_pause;
    IdleWatch m_idle;
    PatientInput m_input;
    StagePages m_pages;

    SurveyChrome m_chrome;
    QVBoxLayout* m_middle;
    PatientPage* m_page = nullptr;
    QuestionPage* m_question = nullptr; ///< m_page when it is one
};

} // namespace lacrima::ui
