// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collect/CollectPage.h"
#include "ui/shell/Rail.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

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

    void showStart();
    /// Opens a study; says what is wrong on the start page when it cannot be.
    void openStudy(const QString& path);
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
    void showStudy(StudyView* view, Workspace workspace);
    void makeStart();
    /// Leaving would drop a form that is not sealed: said once, done at the second press.
    bool mayLeave();
    void closeStudy();
    void handOver(const HandOverRequest& request);
    void resume(const HandOverRequest& request);
    void startSurvey(SurveyWindow* survey);
    void endSurvey(const QString& caseId, bool isSealed);
    void translate(const QString& code);

    QByteArray m_installation;
    std::function<void()> m_applyAppearance;
    QStackedWidget* m_pages;
    StartPage* m_start = nullptr;
    bool m_isLeaving = false; ///< the warning of mayLeave() was given a moment ago
    QPointer<NewStudyAssistant> m_assistant;
    QPointer<StudyView> m_study;
    QPointer<SurveyWindow> m_survey;
    QSize m_surveySize;
};

} // namespace lacrima::ui
