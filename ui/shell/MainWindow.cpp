// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/study/Drafts.h"
#include "core/study/NewStudyFile.h"
#include "core/study/demonstration/Demonstration.h"
#include "ui/session/StudySession.h"
#include "ui/shell/NewStudyAssistant.h"
#include "ui/shell/RecentStudies.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StudyView.h"
#include "ui/shell/WindowPlace.h"
#include "ui/survey/SurveyWindow.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FileIcons.h"
#include "ui/widgets/theme/FocusRing.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

namespace lacrima::ui {
namespace {

/// Which study this computer was handed over with; the study itself says whether it still is.
const QString kWithPatient = QStringLiteral("withPatient");
constexpr int kSecondPress = 10'000; // milliseconds in which leaving again means it

/// Where the demonstration study is kept between sessions.
QString demonstrationPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("demonstration.lacrima"));
}

} // namespace

MainWindow::MainWindow(QByteArray installation, std::function<void()> applyAppearance)
    : m_installation(std::move(installation))
    , m_applyAppearance(std::move(applyAppearance))
    , m_pages(new QStackedWidget(this)) {
    setWindowTitle(QStringLiteral("Lacrima"));
    WindowPlace::restore(*this);
    setCentralWidget(m_pages);
    new FocusRing(this);
    makeStart();
}

void MainWindow::makeStart() {
    delete m_start;
    m_start = new StartPage(this);
    m_pages->insertWidget(0, m_start);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newStudy);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseStudy);
    connect(m_start, &StartPage::demonstrationRequested, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::studyChosen, this, &MainWindow::openStudy);
    connect(m_start, &StartPage::resumeChosen, this,
        [this](const QString& path, const QString& caseId, int sitting) {
            openStudy(path);
            if (m_study != nullptr && m_survey == nullptr && m_study->session().study().office().hasPin())
                resume({{}, caseId, sitting});
        });
}

MainWindow::~MainWindow() {
    delete m_survey;
    delete m_study;
}

StudyView* MainWindow::studyView() const {
    return m_study;
}

SurveyWindow* MainWindow::survey() const {
    return m_survey;
}

MainWindow::Start MainWindow::begin(const QString& file) {
    const QString handedOver = QSettings().value(kWithPatient).toString();
    if (!handedOver.isEmpty() && QFileInfo::exists(handedOver)) {
        openStudy(handedOver);
        if (m_isOpenElsewhere) return Start::WithPatientElsewhere;
        if (m_survey != nullptr) return Start::WithPatient;
        if (m_study != nullptr) QSettings().remove(kWithPatient); // it is the office's again
        closeStudy();
    }
    if (file.isEmpty())
        showStart();
    else
        openStudy(file);
    if (m_isOpenElsewhere) return Start::OpenElsewhere;
    if (m_survey != nullptr) return Start::WithPatient;
    show();
    return Start::Shown;
}

void MainWindow::comeToFront() {
    QWidget* window = m_survey != nullptr ? static_cast<QWidget*>(m_survey) : this;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

void MainWindow::showStart() {
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::newStudy() {
    m_assistant = new NewStudyAssistant(this);
    m_pages->addWidget(m_assistant);
    m_pages->setCurrentWidget(m_assistant);
    connect(m_assistant, &NewStudyAssistant::cancelled, this, [this] {
        m_assistant->deleteLater();
        showStart();
    });
    connect(m_assistant, &NewStudyAssistant::createRequested, this, &MainWindow::createStudy);
    connect(m_assistant, &NewStudyAssistant::finished, this, [this] {
        const QString path = m_assistant->choices().path;
        m_assistant->deleteLater();
        openStudy(path);
    });
}

void MainWindow::createStudy() {
    const NewStudy wanted = m_assistant->choices();
    QDir().mkpath(QFileInfo(wanted.path).absolutePath());
    record::StudyDefinition definition;
    definition.title = wanted.title;
    definition.languages = wanted.languages;
    definition.supportText = wanted.supportText;
    for (const QString& id : wanted.instruments) {
        definition.instruments.push_back({id, instrument::Catalogue::shippedJson(id)});
    }
    study::Founding founding;
    founding.keyHolder = wanted.keyHolder;
    founding.passphrase = wanted.passphrase;
    const auto created = study::makeStudyFile(wanted.path, std::move(definition), founding, m_installation);
    if (!created) {
        m_assistant->messages()->say(MessageBar::Tone::Danger, text::sentenceOf(created.error()));
        return;
    }
    RecentStudies::remember(wanted.path);
    m_assistant->showRecovery(created->recoveryCode, created->fingerprint);
}

void MainWindow::chooseStudy() {
    QFileDialog dialog(this, tr("Open a study"), {}, tr("Lacrima studies (*.lacrima)"));
    leaveFilesAlone(dialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted) openStudy(dialog.selectedFiles().front());
}

void MainWindow::openDemonstration() {
    const QString path = demonstrationPath();
    if (!QFileInfo::exists(path)) {
        if (const auto made = study::makeDemonstration(path, m_installation); !made) {
            m_start->messages()->say(MessageBar::Tone::Danger, text::sentenceOf(made.error()));
            return;
        }
    }
    openStudy(path);
    if (m_study != nullptr) {
        m_study->collect().messages()->say(
            MessageBar::Tone::Note, tr("This study is synthetic. Its passphrase and its office PIN are both "
                                       "“demo”: open Explore and look around."));
    }
}

void MainWindow::openStudy(const QString& path) {
    delete m_study;
    m_claim.reset();
    const auto refuse = [this](const base::Error& error) {
        m_isOpenElsewhere = error.key.is("study.open_elsewhere");
        m_claim.reset();
        showStart();
        m_start->messages()->say(MessageBar::Tone::Danger, text::sentenceOf(error));
    };
    auto study = study::Study::open(path, m_installation);
    if (!study) return refuse(study.error());
    const auto known = study::recognise(*study);
    if (!known) return refuse(known.error());
    auto claim = StudyClaim::take(path);
    if (!claim) return refuse(claim.error());
    m_claim = std::move(*claim);
    m_isOpenElsewhere = false;
    const auto handedOver = study->handOver().current();
    if (!handedOver) return refuse(handedOver.error());
    if (const auto purged = study->drafts().purge(); !purged) {
        m_start->messages()->say(MessageBar::Tone::Warn, text::sentenceOf(purged.error()));
    }
    RecentStudies::remember(path);
    showStudy(new StudyView(std::make_unique<StudySession>(std::move(*study)), this), Workspace::Collect);
    m_study->collect().sayKnown(*known);
    if (*handedOver) showLocked(**handedOver);
}

void MainWindow::showLocked(const study::HandedOver& subject) {
    auto* survey = new SurveyWindow(
        m_study->session(), survey::SurveySubject{subject.clinician, subject.caseId, subject.sitting});
    survey->comeUpLocked();
    startSurvey(survey);
}

void MainWindow::showStudy(StudyView* view, Workspace workspace) {
    delete m_study;
    m_study = view;
    nameWindow();
    m_pages->addWidget(view);
    m_pages->setCurrentWidget(view);
    // The page, not the rail, has the first focus: a space typed too early must not close the study.
    QTimer::singleShot(0, view, [view, workspace] { view->show(workspace); });
    connect(view, &StudyView::homeRequested, this, &MainWindow::closeStudy);
    connect(view, &StudyView::handOverRequested, this, &MainWindow::handOver);
    connect(view, &StudyView::resumeRequested, this, &MainWindow::resume);
    connect(view, &StudyView::themeChosen, this, [this](const QString& name) {
        QSettings().setValue(QStringLiteral("theme"), name);
        QMetaObject::invokeMethod(this, m_applyAppearance, Qt::QueuedConnection);
    });
    connect(view, &StudyView::languageChosen, this, [this](const QString& code) {
        QMetaObject::invokeMethod(
            this, [this, code] { translate(code); }, Qt::QueuedConnection);
    });
}

bool MainWindow::mayLeave() {
    const bool wasAsked = std::exchange(m_isLeaving, false); // the next study is asked about again
    if (m_study == nullptr || wasAsked || !m_study->collect().hasUnsealedForms()) return true;
    m_isLeaving = true;
    QTimer::singleShot(kSecondPress, this, [this] { m_isLeaving = false; });
    m_study->show(Workspace::Collect);
    m_study->collect().messages()->say(MessageBar::Tone::Warn,
        tr("A form is not sealed yet and would be lost. Seal it first, or do the same again to drop it."));
    return false;
}

void MainWindow::closeStudy() {
    if (!mayLeave()) return;
    if (m_study != nullptr) m_study->deleteLater(); // it may be the one who asks
    m_study = nullptr;
    m_claim.reset();
    nameWindow();
    showStart();
}

/// After the study that is open: two windows are told apart.
void MainWindow::nameWindow() {
    const QString title = m_study != nullptr ? m_study->session().definition().title : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Lacrima") : QStringLiteral("%1 – Lacrima").arg(title));
}

/// Sentences are taken when a page is made: the pages are made anew around the study, which stays as it is.
/// They go first, and wait for their threads, which write in the old language.
void MainWindow::translate(const QString& code) {
    if (!mayLeave()) return;
    QSettings().setValue(QStringLiteral("language"), code);
    std::unique_ptr<StudySession> session = m_study != nullptr ? m_study->takeSession() : nullptr;
    delete std::exchange(m_study, nullptr);
    m_applyAppearance();
    makeStart();
    if (session == nullptr) return;
    showStudy(new StudyView(std::move(session), this), Workspace::Study);
}

bool MainWindow::recordHandOver(const survey::SurveySubject& subject) {
    const auto recorded =
        m_study->session().study().handOver().begin({subject.clinician, subject.caseId, subject.sitting});
    if (!recorded)
        m_study->collect().messages()->say(MessageBar::Tone::Danger, text::sentenceOf(recorded.error()));
    return recorded.has_value();
}

void MainWindow::handOver(const HandOverRequest& request) {
    const survey::SurveySubject subject{request.clinician, request.caseId, request.sitting};
    const auto isSealed = m_study->session().study().board().hasSurvey(request.caseId, request.sitting);
    if (!isSealed || *isSealed) {
        m_study->collect().messages()->say(MessageBar::Tone::Danger,
            text::sentenceOf(isSealed ? base::error("study.already_sealed") : isSealed.error()));
        m_study->collect().refresh();
        return;
    }
    if (!recordHandOver(subject)) return;
    m_study->lockAndClear();
    startSurvey(new SurveyWindow(m_study->session(), subject));
}

void MainWindow::resume(const HandOverRequest& request) {
    const auto draft = m_study->session().study().drafts().find(request.caseId, request.sitting);
    if (!draft) {
        m_study->collect().messages()->say(MessageBar::Tone::Danger, text::sentenceOf(draft.error()));
        return;
    }
    if (!*draft) {
        m_study->collect().refresh();
        return;
    }
    if (!recordHandOver({(*draft)->clinician, (*draft)->caseId, (*draft)->sitting})) return;
    m_study->lockAndClear();
    startSurvey(new SurveyWindow(m_study->session(), (*draft)->id));
}

void MainWindow::startSurvey(SurveyWindow* survey) {
    m_survey = survey;
    QSettings().setValue(kWithPatient, QFileInfo(m_study->session().study().path()).absoluteFilePath());
    new FocusRing(survey);
    connect(
        survey, &SurveyWindow::finished, this, [this](const QString& caseId) { endSurvey(caseId, true); });
    connect(survey, &SurveyWindow::left, this, [this, survey](const QString& caseId) {
        const bool isDeclined = survey->isDeclined();
        endSurvey(caseId, false);
        if (isDeclined) sayDeclined(caseId);
    });
    if (m_surveySize.isValid()) {
        survey->resize(m_surveySize);
        survey->show();
    } else {
        survey->showWhole();
    }
    hide();
}

void MainWindow::endSurvey(const QString& caseId, bool isSealed) {
    QSettings().remove(kWithPatient);
    show();
    m_survey->hide();
    m_survey->deleteLater();
    m_survey = nullptr;
    m_study->show(Workspace::Collect);
    if (isSealed) m_study->collect().showReceipt(caseId);
}

/// What the clinician may know, and what is left to be done.
void MainWindow::sayDeclined(const QString& caseId) {
    m_study->collect().messages()->say(
        MessageBar::Tone::Note, tr("The patient of case %1 does not take part. Record it with “Does not take "
                                   "part…” in the menu of the "
                                   "case before you draw again.")
                                    .arg(caseId));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // While a patient answers this window is hidden and does not end the program.
    if (m_survey != nullptr || !mayLeave()) {
        event->ignore();
        return;
    }
    WindowPlace::remember(*this);
    QMainWindow::closeEvent(event);
}

} // namespace lacrima::ui
