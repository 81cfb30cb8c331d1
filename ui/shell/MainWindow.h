// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collect/CollectPage.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StudyClaim.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace lacrima::study {
struct HandedOver;
}

namespace lacrima::survey {
struct SurveySubject;
}

namespace lacrima::ui {

class NewStudyAssistant;
class StartPage;
class StudyView;
class SurveyWindow;

/// The one window of the staff: start page, new-study assistant, or an open study. Steps aside while a
/// patient answers.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `installation` stands for this office in every study file. `applyAppearance` sets theme and language
    /// as the settings say.
    MainWindow(QByteArray installation, std::function<void()> applyAppearance);
    ~MainWindow() override;

    /// How the program came up.
    enum class Start { Shown, WithPatient, OpenElsewhere, WithPatientElsewhere };

    /// The first window: the start page, or the study in `file`. Where this computer was with a patient when
    /// the program ended, it comes up locked with that study, whatever `file` says. OpenElsewhere,
    /// WithPatientElsewhere: another running program has the study, or a patient, and was brought to the
    /// front; there is nothing to show here.
    Start begin(const QString& file);
    void showStart();
    /// Opens a study; says what is wrong on the start page when it cannot be. Locked when it was handed over.
    void openStudy(const QString& path);
    /// Whichever window is shown, before all others.
    void comeToFront();
    StudyView* studyView() const;
    SurveyWindow* survey() const;
    /// For tests: the survey is shown in a window of this size instead of full screen.
    void setSurveySize(const QSize& size) { m_surveySize = size; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void newStudy();
    void createStudy();
    void chooseStudy();
    void openDemonstration();
    void nameWindow();
    void showStudy(StudyView* view, Workspace workspace);
    void makeStart();
    /// Leaving would drop a form that is not sealed: said once, done at the second press.
    bool mayLeave();
    void closeStudy();
    void handOver(const HandOverRequest& request);
    void resume(const HandOverRequest& request);
    void startSurvey(SurveyWindow* survey);
    /// Tells the file that the computer goes to the patient; false, and said, when it cannot.
    bool recordHandOver(const survey::SurveySubject& subject);
    /// The study was handed over when the program ended: nothing of the staff is shown before the PIN.
    void showLocked(const study::HandedOver& subject);
    void endSurvey(const QString& caseId, bool isSealed);
    void sayDeclined(const QString& caseId);
    void translate(const QString& code);

    QByteArray m_installation;
    std::optional<StudyClaim> m_claim; ///< on the open study
    std::function<void()> m_applyAppearance;
    QStackedWidget* m_pages;
    StartPage* m_start = nullptr;
    bool m_isOpenElsewhere = false; ///< the last study could not be opened, since another window has it
    bool m_isLeaving = false;       ///< the warning of mayLeave() was given a moment ago
    QPointer<NewStudyAssistant> m_assistant;
    QPointer<StudyView> m_study;
    QPointer<SurveyWindow> m_survey;
    QSize m_surveySize;
};

} // namespace lacrima::ui
