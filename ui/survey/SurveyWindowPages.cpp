// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/StudySession.h"
#include "ui/survey/SurveyWindow.h"
#include "ui/survey/page/QuestionPage.h"
#include "ui/survey/page/ReviewPage.h"
#include "ui/survey/page/SurveyPages.h"
#include "ui/survey/part/OptionRow.h"
#include "ui/survey/part/PageStrip.h"
#include "ui/survey/part/SurveyFooter.h"
#include "ui/survey/part/SurveyHeader.h"
#include "ui/survey/part/SurveyType.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {

using Kind = survey::SurveyPlace::Kind;

void SurveyWindow::rebuild() {
    if (m_question != nullptr) m_question->retire();
    if (m_page != nullptr) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_question = nullptr;
    m_page = makePage();
    m_middle->addWidget(m_page);
    m_page->show();
    dressChrome();
    m_pause.pageAppeared();
}

/// Everything around the page, as the stage wants it.
void SurveyWindow::dressChrome() {
    const bool isSurvey = m_stage == Stage::Survey;
    const Kind kind = m_flow->place().kind;
    const bool isBare = m_stage == Stage::HandOver || m_stage == Stage::Restarted ||
                        m_stage == Stage::Sealing || m_stage == Stage::Locked;
    m_header->setVisible(!isBare);
    m_header->setChoices(m_flow->language(), m_flow->textSize());
    m_header->setProgress(isSurvey ? m_flow->progress() : -1);
    QString part;
    if (isSurvey && kind == Kind::Question) {
        const survey::SurveyPart found = m_flow->answers().part(m_flow->place().question);
        if (found.section != nullptr)
            part = SurveyPages::part(found.number, found.count, found.section->title.in(m_flow->language()));
    }
    m_header->setPart(part);
    m_footer->retranslate();
    m_footer->setVisible(isSurvey || m_stage == Stage::Talk);
    m_footer->offer(isSurvey && m_flow->canGoBack(), isSurvey && kind == Kind::Question, isSurvey);
}

PatientPage* SurveyWindow::makePage() {
    switch (m_stage) {
    case Stage::Settings:
        return makeSettings();
    case Stage::Consent:
        return makeConsent();
    case Stage::EnterCode:
        return makeEnterCode();
    case Stage::Survey:
        return makeSurveyPage();
    case Stage::Restarted:
        return makeRestarted();
    case Stage::Stop:
        return makeStop();
    case Stage::Paused:
        return makePaused();
    case Stage::Locked:
        return makeLocked();
    case Stage::HandOver:
    case Stage::Code:
    case Stage::OtherVersion:
    case Stage::Talk:
    case Stage::StillThere:
    case Stage::Sealing:
    case Stage::Sealed:
    case Stage::Discarded:
    case Stage::Declined:
        break;
    }
    return makeSimplePage();
}

/// The pages with one way on.
PatientPage* SurveyWindow::makeSimplePage() {
    MadePage made;
    Stage next = Stage::Locked;
    if (m_stage == Stage::HandOver) {
        made = SurveyPages::handOver(this);
        next = m_draftId.isEmpty() ? Stage::Settings : Stage::EnterCode;
    } else if (m_stage == Stage::Code) {
        made = SurveyPages::resumeCode(m_resumeCode, this);
        next = Stage::Survey;
    } else if (m_stage == Stage::Talk) {
        made = SurveyPages::talk(m_session->definition().supportText, this);
        next = Stage::Survey;
    } else if (m_stage == Stage::StillThere) {
        made = SurveyPages::stillThere(m_idle.secondsLeft(), !m_resumeCode.isEmpty(), this);
        next = m_resumeCode.isEmpty() ? Stage::Survey : Stage::Code;
    } else if (m_stage == Stage::OtherVersion) {
        made = SurveyPages::otherVersion(this);
    } else if (m_stage == Stage::Sealing) {
        made = SurveyPages::sealing(this);
    } else {
        const auto which = m_stage == Stage::Sealed      ? SurveyPages::Farewell::Sealed
                           : m_stage == Stage::Discarded ? SurveyPages::Farewell::Discarded
                                                         : SurveyPages::Farewell::Declined;
        made = SurveyPages::farewell(which, this);
    }
    goTo(made.first, next);
    return made.page;
}

void SurveyWindow::goTo(QPushButton* button, Stage stage) {
    if (button == nullptr) return;
    connect(button, &QPushButton::clicked, this, [this, stage] { enter(stage); });
}

PatientPage* SurveyWindow::makeSettings() {
    const MadePage made = SurveyPages::settings(this);
    const int pixelSize = SurveyType::of(m_flow->textSize()).option;
    auto* rows = new QVBoxLayout;
    rows->setSpacing(10);
    for (const QString& language : m_session->definition().languages) {
        auto* row = new OptionRow(0, text::languageName(language), pixelSize, made.page->canvas());
        row->setAccessibleName(text::languageName(language));
        row->setChecked(language == m_flow->language());
        rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, language] { setLanguage(language); });
    }
    auto* sizes = new QHBoxLayout;
    sizes->setSpacing(10);
    for (int textSize = 0; textSize < SurveyType::kSizes; ++textSize) {
        const QString name = SurveyPages::lettersName(textSize);
        auto* row = new OptionRow(0, name, SurveyType::of(textSize).option, made.page->canvas());
        row->setAccessibleName(name);
        row->setChecked(textSize == m_flow->textSize());
        sizes->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, textSize] { setTextSize(textSize); });
    }
    made.page->column()->insertSpacing(2, size::kGrid);
    made.page->column()->insertLayout(3, rows);
    made.page->column()->insertSpacing(4, size::kGrid);
    made.page->column()->insertLayout(5, sizes);
    goTo(made.first, Stage::Consent);
    return made.page;
}

PatientPage* SurveyWindow::makeConsent() {
    const MadePage made = SurveyPages::consent(this);
    connect(made.first, &QPushButton::clicked, this, &SurveyWindow::begin);
    goTo(made.second, Stage::Declined);
    return made.page;
}

PatientPage* SurveyWindow::makeSurveyPage() {
    switch (m_flow->place().kind) {
    case Kind::Introduction:
        return makeIntroduction();
    case Kind::Question:
        return makeQuestion();
    case Kind::Review:
        break;
    }
    return makeReview();
}

/// The title of an instrument is for the study team where it names a scale; one with a single section is
/// introduced by that section's title.
PatientPage* SurveyWindow::makeIntroduction() {
    const instrument::Instrument& instrument = m_flow->answers().instrument(m_flow->place().question.sheet);
    const bool isOneSection = instrument.sections.size() == 1;
    const QString title =
        (isOneSection ? instrument.sections.front().title : instrument.title).in(m_flow->language());
    const MadePage made =
        SurveyPages::introduction(title, instrument.introduction.in(m_flow->language()), this);
    connect(made.first, &QPushButton::clicked, this, [this] {
        m_flow->advance();
        enter(Stage::Survey);
    });
    return made.page;
}

PatientPage* SurveyWindow::makeQuestion() {
    const survey::QuestionPlace place = m_flow->place().question;
    QuestionView view;
    view.item = m_flow->item();
    view.answer = m_flow->answer();
    view.language = m_flow->language();
    view.textSize = m_flow->textSize();
    view.confirmation = m_confirmation;
    if (const auto* section = m_flow->answers().sectionBegunBy(place))
        view.introduction = section->introduction.in(view.language);
    view.judge = [this, place](
                     const response::Answer& answer) { return m_flow->answers().problemsOf(place, answer); };
    m_question = new QuestionPage(std::move(view), this);
    if (!response::isMissing(m_pending)) m_question->putOnScreen(m_pending);
    m_pending = response::Missing{};
    connect(m_question, &QuestionPage::given, this, &SurveyWindow::give);
    connect(m_question, &QuestionPage::askedBack, this, [this] { m_pause.promptAppeared(); });
    m_flow->pageShown();
    return m_question;
}

PatientPage* SurveyWindow::makeReview() {
    auto* page = new ReviewPage(m_flow->answers(), m_flow->language(), this);
    connect(page, &ReviewPage::questionChosen, this, [this](survey::QuestionPlace question) {
        m_flow->revisit(question);
        enter(Stage::Survey);
    });
    connect(page, &ReviewPage::sealRequested, this, [this] { seal(false); });
    return page;
}

/// What is there to go on with: a draft, or a survey that has not begun; nothing when all is sealed.
PatientPage* SurveyWindow::makeRestarted() {
    const survey::SurveySubject& subject = m_flow->subject();
    const auto isSealed = m_session->study().log().hasSurvey(subject.caseId, subject.sitting);
    const bool isOver = m_draftId.isEmpty() && (!isSealed || *isSealed);
    const MadePage made = SurveyPages::restarted(!m_draftId.isEmpty(), isOver, this);
    goTo(made.first, m_draftId.isEmpty() ? Stage::HandOver : Stage::EnterCode);
    goTo(made.second, Stage::Locked);
    return made.page;
}

PatientPage* SurveyWindow::makeStop() {
    const MadePage made = SurveyPages::stop(this);
    connect(made.first, &QPushButton::clicked, this, [this] { seal(true); });
    connect(made.second, &QPushButton::clicked, this, &SurveyWindow::discard);
    goTo(made.third, Stage::Survey);
    return made.page;
}

PatientPage* SurveyWindow::makePaused() {
    const MadePage made = SurveyPages::paused(this);
    goTo(made.first, Stage::EnterCode);
    goTo(made.second, Stage::Locked);
    return made.page;
}

PatientPage* SurveyWindow::makeEnterCode() {
    CodePage* page = SurveyPages::enterCode(this);
    connect(page, &CodePage::submitted, this, &SurveyWindow::resume);
    connect(page, &CodePage::backRequested, this, [this] { enter(Stage::Locked); });
    return page;
}

PatientPage* SurveyWindow::makeLocked() {
    CodePage* page = SurveyPages::locked(this);
    connect(page, &CodePage::submitted, this, &SurveyWindow::takeBack);
    connect(page, &CodePage::backRequested, this, [this] { enter(m_beforeLocked); });
    return page;
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

} // namespace lacrima::ui
