// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/SurveyWindow.h"

#include "ui/session/StudySession.h"
#include "ui/survey/page/QuestionPage.h"
#include "ui/survey/page/SurveyPages.h"
#include "ui/survey/part/PageStrip.h"
#include "ui/survey/part/PatientErrors.h"
#include "ui/survey/part/SurveyFooter.h"
#include "ui/survey/part/SurveyHeader.h"
#include "ui/survey/part/SurveyType.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/FocusRing.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace lacrima::ui {

SurveyWindow::SurveyWindow(StudySession& session, const survey::SurveySubject& subject, QWidget* parent)
    : SurveyWindow(session, std::make_unique<survey::SurveyFlow>(session.study(), subject), {}, parent) {}

SurveyWindow::SurveyWindow(StudySession& session, const QByteArray& draftId, QWidget* parent)
    : SurveyWindow(session,
          std::make_unique<survey::SurveyFlow>(session.study(), survey::subjectOf(session.study(), draftId)),
          draftId, parent) {}

SurveyWindow::SurveyWindow(
    StudySession& session, std::unique_ptr<survey::SurveyFlow> flow, QByteArray draftId, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(&session)
    , m_flow(std::move(flow))
    , m_draftId(std::move(draftId))
    , m_officeLanguage(text::spokenLanguage())
    , m_input(*this, m_idle, m_pause)
    , m_pages(this)
    , m_chrome(session.definition().languages, m_flow->language(), this)
    , m_middle(new QVBoxLayout) {
    if (session.isUnlocked()) session.lock();
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setWindowTitle(QStringLiteral("Lacrima"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_chrome.header());
    box->addLayout(m_middle, 1);
    box->addWidget(m_chrome.footer());
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) m_confirmation = 0;
    setStyleSheet(surveySheet(currentTheme(), m_flow->textSize()));
    new FocusRing(this);
    connect(&m_idle, &IdleWatch::idled, this, &SurveyWindow::askWhoIsThere);
    connect(&m_idle, &IdleWatch::counted, this, &SurveyWindow::showCountdown);
    connect(m_chrome.header(), &SurveyHeader::languageChosen, this, &SurveyWindow::setLanguage);
    connect(m_chrome.header(), &SurveyHeader::textSizeChosen, this, &SurveyWindow::setTextSize);
    connectFooter();
    connectPages();
    // A passphrase that was still being worked on must not open the study behind the patient.
    connect(&session, &StudySession::unlocked, this, [this] {
        if (!m_isReleased) m_session->lock();
    });
    text::speak(*qApp, m_flow->language());
    enter(Stage::HandOver);
}

SurveyWindow::~SurveyWindow() {
    if (m_question != nullptr) m_question->retire();
    if (!m_isReleased) text::speak(*qApp, m_officeLanguage);
}

void SurveyWindow::comeUpLocked() {
    const survey::SurveySubject& subject = m_flow->subject();
    const auto draft = m_session->study().drafts().find(subject.caseId, subject.sitting);
    if (draft && *draft) m_draftId = (*draft)->id;
    enter(Stage::Restarted);
}

void SurveyWindow::showWhole() {
    if (const QScreen* whole = screen()) setGeometry(whole->geometry());
    showFullScreen();
}

void SurveyWindow::connectFooter() {
    connect(m_chrome.footer(), &SurveyFooter::backRequested, this, &SurveyWindow::goBack);
    connect(m_chrome.footer(), &SurveyFooter::skipRequested, this, [this] {
        if (m_question != nullptr) m_question->askToSkip();
    });
    connect(m_chrome.footer(), &SurveyFooter::pauseRequested, this, &SurveyWindow::pause);
    connect(m_chrome.footer(), &SurveyFooter::stopRequested, this, [this] { cover(Stage::Stop); });
    connect(m_chrome.footer(), &SurveyFooter::talkRequested, this, [this] { cover(Stage::Talk); });
}

void SurveyWindow::connectPages() {
    connect(&m_pages, &StagePages::stageAsked, this, &SurveyWindow::enter);
    connect(&m_pages, &StagePages::languageChosen, this, &SurveyWindow::setLanguage);
    connect(&m_pages, &StagePages::textSizeChosen, this, &SurveyWindow::setTextSize);
    connect(&m_pages, &StagePages::agreed, this, &SurveyWindow::begin);
    connect(&m_pages, &StagePages::introductionRead, this, [this] {
        m_flow->advance();
        enter(Stage::Survey);
    });
    connect(&m_pages, &StagePages::given, this, &SurveyWindow::give);
    connect(&m_pages, &StagePages::askedBack, this, [this] { m_pause.promptAppeared(); });
    connect(&m_pages, &StagePages::questionChosen, this, [this](survey::QuestionPlace question) {
        m_flow->revisit(question);
        enter(Stage::Survey);
    });
    connect(&m_pages, &StagePages::sealAsked, this, &SurveyWindow::seal);
    connect(&m_pages, &StagePages::discardAsked, this, &SurveyWindow::discard);
    connect(&m_pages, &StagePages::codeTyped, this, &SurveyWindow::resume);
    connect(&m_pages, &StagePages::pinTyped, this, &SurveyWindow::takeBack);
}

void SurveyWindow::enter(Stage stage) {
    if (stage != Stage::Code && stage != Stage::StillThere) m_resumeCode.clear();
    if (stage == Stage::Locked) m_beforeLocked = m_stage;
    const bool wasLocked = m_stage == Stage::Locked && stage != Stage::Locked;
    m_stage = stage;
    if (stage == Stage::Locked) text::speak(*qApp, m_officeLanguage);
    if (wasLocked) text::speak(*qApp, m_flow->language());
    if (stage != Stage::StillThere) m_idle.stopCountdown();
    m_idle.noteActivity();
    rebuild();
    focusPage();
}

void SurveyWindow::rebuild() {
    if (m_question != nullptr) m_question->retire();
    if (m_page != nullptr) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = m_pages.make(stageView());
    m_question = qobject_cast<QuestionPage*>(m_page);
    if (m_question != nullptr) {
        m_pending = response::Missing{};
        m_flow->pageShown();
    }
    m_middle->addWidget(m_page);
    m_page->show();
    m_chrome.dress(m_stage, *m_flow);
    m_input.setPage(m_page);
}

StageView SurveyWindow::stageView() const {
    const record::StudyDefinition& study = m_session->definition();
    StageView view{m_stage, m_beforeLocked, m_flow.get(), study.languages, study.supportText,
        m_session->study().fingerprint(), !m_draftId.isEmpty(), false, m_resumeCode, m_idle.secondsLeft(),
        m_confirmation, m_pending};
    if (m_stage == Stage::Restarted && !view.hasDraft) {
        const survey::SurveySubject& subject = m_flow->subject();
        const auto isSealed = m_session->study().board().hasSurvey(subject.caseId, subject.sitting);
        view.isOver = !isSealed || *isSealed;
    }
    return view;
}

/// The press that led here may take the focus away again when its button goes: then the page gets it back.
void SurveyWindow::focusPage() {
    m_page->focusFirst();
    QMetaObject::invokeMethod(
        m_page,
        [this, page = m_page] {
            const QWidget* now = isActiveWindow() ? QApplication::focusWidget() : focusWidget();
            if (page == m_page && !page->isAncestorOf(now)) page->focusFirst();
        },
        Qt::QueuedConnection);
}

/// Puts another page over the question; what is on the screen stays known.
void SurveyWindow::cover(Stage stage) {
    if (m_question != nullptr) m_pending = m_question->onScreen();
    m_flow->pageHidden();
    enter(stage);
}

void SurveyWindow::begin() {
    const auto code = m_flow->begin();
    if (!code) {
        sayAndRetry(SurveyPages::notBegun(PatientErrors::sentenceOf(code.error())), &SurveyWindow::begin);
        return;
    }
    m_draftId = m_flow->draftId();
    m_resumeCode = *code;
    enter(Stage::Code);
}

void SurveyWindow::resume(const QString& code) {
    const auto resumed = m_flow->resume(m_draftId, code);
    if (resumed) {
        text::speak(*qApp, m_flow->language());
        setStyleSheet(surveySheet(currentTheme(), m_flow->textSize()));
        enter(Stage::Survey);
        return;
    }
    const base::ErrorKey key = resumed.error().key;
    if (key.is("survey.other_version")) {
        enter(Stage::OtherVersion);
        return;
    }
    const bool isMistyped = key.is("seal.mistyped_code");
    const bool isCode = isMistyped || key.is("seal.wrong_code");
    if (auto* page = qobject_cast<CodePage*>(m_page))
        page->refuse(
            isCode ? SurveyPages::wrongCode(isMistyped) : PatientErrors::sentenceOf(resumed.error()));
}

void SurveyWindow::give(const response::Answer& answer) {
    m_given = answer;
    if (const auto given = m_flow->give(answer); !given) {
        if (m_question != nullptr) m_question->stay();
        sayAndRetry(
            SurveyPages::notSaved(PatientErrors::sentenceOf(given.error())), &SurveyWindow::giveAgain);
        return;
    }
    enter(Stage::Survey);
}

/// Saves what was being written. False when it could not be saved, which is said.
bool SurveyWindow::keepUnfinished(void (SurveyWindow::*again)()) {
    const response::Answer answer = m_question != nullptr ? m_question->onScreen() : m_pending;
    const auto kept = m_flow->giveUnfinished(answer);
    if (kept) return true;
    sayAndRetry(SurveyPages::notSaved(PatientErrors::sentenceOf(kept.error())), again);
    return false;
}

void SurveyWindow::goBack() {
    m_flow->pageHidden();
    if (!keepUnfinished(&SurveyWindow::goBack)) return;
    m_flow->goBack();
    enter(Stage::Survey);
}

void SurveyWindow::pause() {
    m_flow->pageHidden();
    if (keepUnfinished(&SurveyWindow::pause)) {
        pauseNow();
        return;
    }
    // A disk that does not come back must not keep the computer from the office.
    QPushButton* button = m_page->strip()->offer(secondaryButton(SurveyPages::pauseWithoutAnswer(), m_page));
    button->setObjectName(QStringLiteral("pauseAnyway"));
    connect(button, &QPushButton::clicked, this, &SurveyWindow::pauseNow);
}

void SurveyWindow::pauseNow() {
    m_flow->keepPlace();
    forgetAnswers();
    enter(Stage::Paused);
}

/// From here the answers are in the draft only, which the patient's code opens.
void SurveyWindow::forgetAnswers() {
    auto fresh = std::make_unique<survey::SurveyFlow>(m_session->study(), m_flow->subject());
    fresh->setLanguage(m_flow->language());
    fresh->setTextSize(m_flow->textSize());
    m_flow = std::move(fresh);
    m_pending = response::Missing{};
    m_given = response::Missing{};
}

void SurveyWindow::seal(bool isStopped) {
    m_isStopped = isStopped;
    if (isStopped) {
        if (const auto kept = m_flow->giveUnfinished(m_pending); !kept) {
            sayAndRetry(
                SurveyPages::notSealed(PatientErrors::sentenceOf(kept.error())), &SurveyWindow::sealAgain);
            return;
        }
    }
    enter(Stage::Sealing);
    // The page is seen before the sealing keeps the window busy.
    QTimer::singleShot(0, this, &SurveyWindow::sealNow);
}

void SurveyWindow::sealNow() {
    if (const auto sealed = m_flow->seal(m_isStopped); !sealed) {
        enter(m_isStopped ? Stage::Stop : Stage::Survey);
        sayAndRetry(
            SurveyPages::notSealed(PatientErrors::sentenceOf(sealed.error())), &SurveyWindow::sealAgain);
        return;
    }
    forgetAnswers();
    enter(Stage::Sealed);
}

void SurveyWindow::discard() {
    if (const auto discarded = m_flow->discard(); !discarded) {
        sayAndRetry(PatientErrors::sentenceOf(discarded.error()), &SurveyWindow::discard);
        return;
    }
    forgetAnswers();
    enter(Stage::Discarded);
}

void SurveyWindow::takeBack(const QString& pin) {
    if (const auto checked = m_session->study().handOver().end(pin); !checked) {
        if (auto* page = qobject_cast<CodePage*>(m_page))
            page->refuse(PatientErrors::sentenceOf(checked.error()));
        return;
    }
    const QPointer<SurveyWindow> self(this);
    m_isReleased = true;
    m_input.release();
    const QString caseId = m_flow->subject().caseId;
    // The office's window comes first, so that the program is never without one.
    if (m_beforeLocked == Stage::Sealed)
        Q_EMIT finished(caseId);
    else
        Q_EMIT left(caseId);
    if (!self.isNull()) close();
}

void SurveyWindow::setLanguage(const QString& language) {
    m_flow->setLanguage(language);
    text::speak(*qApp, language);
    layAnew();
}

void SurveyWindow::setTextSize(int textSize) {
    m_flow->setTextSize(textSize);
    setStyleSheet(surveySheet(currentTheme(), textSize));
    layAnew();
}

void SurveyWindow::layAnew() {
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (m_question != nullptr) m_pending = m_question->onScreen();
    m_flow->pageHidden();
    rebuild();
    const bool isInHeader = !focus.isNull() && m_chrome.header()->isAncestorOf(focus);
    if (!isInHeader) m_page->focusFirst();
}

void SurveyWindow::askWhoIsThere() {
    const bool isAsking = m_stage == Stage::Code || m_stage == Stage::Survey || m_stage == Stage::Talk ||
                          m_stage == Stage::Stop;
    if (!isAsking || !m_flow->hasBegun()) return;
    m_idle.startCountdown();
    cover(Stage::StillThere);
}

void SurveyWindow::showCountdown(int secondsLeft) {
    if (auto* words = m_page->findChild<QLabel*>(QStringLiteral("countdown")))
        words->setText(SurveyPages::countdown(secondsLeft, !m_resumeCode.isEmpty()));
    if (secondsLeft > 0) return;
    // Nobody is there to be told; what was saved before is safe in any case.
    if (const auto kept = m_flow->giveUnfinished(m_pending); !kept) m_pending = response::Missing{};
    pauseNow();
}

/// Says what happened at the bottom of the page, which stays as it is, and offers to try again.
void SurveyWindow::sayAndRetry(const QString& text, void (SurveyWindow::*again)()) {
    m_page->strip()->say(text, true);
    QPushButton* button = m_page->strip()->offer(secondaryButton(SurveyPages::tryAgain(), m_page));
    button->setObjectName(QStringLiteral("tryAgain"));
    connect(button, &QPushButton::clicked, this, again);
    button->setFocus(Qt::OtherFocusReason);
    m_pause.promptAppeared();
}

/// No shortcut of any window works while the patient has the computer: the keys are plain keys here.
bool SurveyWindow::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !m_isReleased) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SurveyWindow::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isDigit = digit >= 0 && digit <= 9 && isPlain && !event->isAutoRepeat();
    if (m_question != nullptr && isDigit) m_question->takeDigit(digit);
    event->accept();
}

void SurveyWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(m_isReleased);
}

} // namespace lacrima::ui
