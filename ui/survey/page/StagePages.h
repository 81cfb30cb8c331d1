// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/SurveyFlow.h"
#include "ui/survey/SurveyStage.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QPushButton;
class QWidget;

namespace lacrima::ui {

class PatientPage;

/// What the page of a stage is made from. The flow outlives the page.
struct StageView {
    SurveyStage stage = SurveyStage::HandOver;
    SurveyStage beforeLocked = SurveyStage::HandOver; ///< where Back leads from the page for the office's PIN
    const survey::SurveyFlow* flow = nullptr;
    QStringList languages; ///< of the study
    QString supportText;   ///< of the study, under "Talk to someone"
    QString fingerprint;   ///< of the study
    bool hasDraft = false;
    bool isOver = false; ///< after a crash: there is nothing left to go on with
    QString resumeCode;  ///< only while its page is shown, or hidden because nobody seemed there
    int secondsLeft = 0; ///< of the countdown
    int confirmation = 0;
    response::Answer pending; ///< on the screen when the question was covered or laid anew
};

/// The pages of patient mode: makes the one of a stage, and announces what is asked for on it.
class StagePages final : public QObject {
    Q_OBJECT
public:
    explicit StagePages(QWidget* window)
        : QObject(nullptr)
        , m_window(window) {}

    /// A child of the window.
    PatientPage* make(const StageView& view);

Q_SIGNALS:
    void stageAsked(lacrima::ui::SurveyStage stage);
    void languageChosen(const QString& language);
    void textSizeChosen(int textSize);
    void agreed();
    void introductionRead();
    void given(const lacrima::response::Answer& answer);
    void askedBack();
    void questionChosen(lacrima::survey::QuestionPlace question);
    void sealAsked(bool isStopped);
    void discardAsked();
    void codeTyped(const QString& code);
    void pinTyped(const QString& pin);

private:
    PatientPage* makeSimple(const StageView& view);
    PatientPage* makeSettings(const StageView& view);
    PatientPage* makeConsent(const StageView& view);
    PatientPage* makeSurvey(const StageView& view);
    PatientPage* makeIntroduction(const StageView& view);
    PatientPage* makeQuestion(const StageView& view);
    PatientPage* makeReview(const StageView& view);
    PatientPage* makeRestarted(const StageView& view);
    PatientPage* makeStop();
    PatientPage* makePaused();
    PatientPage* makeEnterCode();
    PatientPage* makeLocked(const StageView& view);
    void goTo(QPushButton* button, SurveyStage stage);

    QWidget* m_window;
};

} // namespace lacrima::ui
