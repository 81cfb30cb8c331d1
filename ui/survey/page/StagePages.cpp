// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/StagePages.h"

#include "ui/survey/page/QuestionPage.h"
#include "ui/survey/page/ReviewPage.h"
#include "ui/survey/page/SurveyPages.h"
#include "ui/survey/part/OptionRow.h"
#include "ui/survey/part/SurveyType.h"
#include "ui/text/Translation.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using Kind = survey::SurveyPlace::Kind;
using Stage = SurveyStage;

} // namespace

PatientPage* StagePages::make(const StageView& view) {
    switch (view.stage) {
    case Stage::Settings:
        return makeSettings(view);
    case Stage::Consent:
        return makeConsent(view);
    case Stage::EnterCode:
        return makeEnterCode();
    case Stage::Survey:
        return makeSurvey(view);
    case Stage::Restarted:
        return makeRestarted(view);
    case Stage::Stop:
        return makeStop();
    case Stage::Paused:
        return makePaused();
    case Stage::Locked:
        return makeLocked(view);
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
    return makeSimple(view);
}

/// The pages with one way on.
PatientPage* StagePages::makeSimple(const StageView& view) {
    MadePage made;
    Stage next = Stage::Locked;
    if (view.stage == Stage::HandOver) {
        made = SurveyPages::handOver(m_window);
        next = view.hasDraft ? Stage::EnterCode : Stage::Settings;
    } else if (view.stage == Stage::Code) {
        made = SurveyPages::resumeCode(view.resumeCode, m_window);
        next = Stage::Survey;
    } else if (view.stage == Stage::Talk) {
        made = SurveyPages::talk(view.supportText, m_window);
        next = Stage::Survey;
    } else if (view.stage == Stage::StillThere) {
        made = SurveyPages::stillThere(view.secondsLeft, !view.resumeCode.isEmpty(), m_window);
        next = view.resumeCode.isEmpty() ? Stage::Survey : Stage::Code;
    } else if (view.stage == Stage::OtherVersion) {
        made = SurveyPages::otherVersion(m_window);
    } else if (view.stage == Stage::Sealing) {
        made = SurveyPages::sealing(m_window);
    } else {
        const auto which = view.stage == Stage::Sealed      ? SurveyPages::Farewell::Sealed
                           : view.stage == Stage::Discarded ? SurveyPages::Farewell::Discarded
                                                            : SurveyPages::Farewell::Declined;
        made = SurveyPages::farewell(which, m_window);
    }
    goTo(made.first, next);
    return made.page;
}

void StagePages::goTo(QPushButton* button, SurveyStage stage) {
    if (button == nullptr) return;
    connect(button, &QPushButton::clicked, this, [this, stage] { Q_EMIT stageAsked(stage); });
}

PatientPage* StagePages::makeSettings(const StageView& view) {
    const MadePage made = SurveyPages::settings(m_window);
    const int pixelSize = SurveyType::of(view.flow->textSize()).option;
    auto* rows = new QVBoxLayout;
    rows->setSpacing(10);
    for (const QString& language : view.languages) {
        auto* row = new OptionRow(0, text::languageName(language), pixelSize, made.page->canvas());
        row->setAccessibleName(text::languageName(language));
        row->setChecked(language == view.flow->language());
        rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    auto* sizes = new QHBoxLayout;
    sizes->setSpacing(10);
    for (int textSize = 0; textSize < SurveyType::kSizes; ++textSize) {
        const QString name = SurveyPages::lettersName(textSize);
        auto* row = new OptionRow(0, name, SurveyType::of(textSize).option, made.page->canvas());
        row->setAccessibleName(name);
        row->setChecked(textSize == view.flow->textSize());
        sizes->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, textSize] { Q_EMIT textSizeChosen(textSize); });
    }
    made.page->column()->insertSpacing(2, size::kGrid);
    made.page->column()->insertLayout(3, rows);
    made.page->column()->insertSpacing(4, size::kGrid);
    made.page->column()->insertLayout(5, sizes);
    goTo(made.first, Stage::Consent);
    return made.page;
}

PatientPage* StagePages::makeConsent(const StageView& view) {
    const MadePage made = SurveyPages::consent(view.fingerprint, m_window);
    connect(made.first, &QPushButton::clicked, this, &StagePages::agreed);
    goTo(made.second, Stage::Declined);
    return made.page;
}

PatientPage* StagePages::makeSurvey(const StageView& view) {
    switch (view.flow->place().kind) {
    case Kind::Introduction:
        return makeIntroduction(view);
    case Kind::Question:
        return makeQuestion(view);
    case Kind::Review:
        break;
    }
    return makeReview(view);
}

/// The title of an instrument is for the study team where it names a scale; one with a single section is
/// introduced by that section's title.
PatientPage* StagePages::makeIntroduction(const StageView& view) {
    const instrument::Instrument& instrument =
        view.flow->answers().instrument(view.flow->place().question.sheet);
    const bool isOneSection = instrument.sections.size() == 1;
    const QString title =
        (isOneSection ? instrument.sections.front().title : instrument.title).in(view.flow->language());
    const MadePage made =
        SurveyPages::introduction(title, instrument.introduction.in(view.flow->language()), m_window);
    connect(made.first, &QPushButton::clicked, this, [this] { Q_EMIT introductionRead(); });
    return made.page;
}

PatientPage* StagePages::makeQuestion(const StageView& view) {
    const survey::SurveyFlow& flow = *view.flow;
    const survey::QuestionPlace place = flow.place().question;
    QuestionView shown;
    shown.item = flow.item();
    shown.answer = flow.answer();
    shown.language = flow.language();
    shown.textSize = flow.textSize();
    shown.confirmation = view.confirmation;
    if (const auto* section = flow.answers().sectionBegunBy(place))
        shown.introduction = section->introduction.in(shown.language);
    shown.judge = [&flow, place](
                      const response::Answer& answer) { return flow.answers().problemsOf(place, answer); };
    auto* page = new QuestionPage(std::move(shown), m_window);
    if (!response::isMissing(view.pending)) page->putOnScreen(view.pending);
    connect(page, &QuestionPage::given, this, &StagePages::given);
    connect(page, &QuestionPage::askedBack, this, &StagePages::askedBack);
    return page;
}

PatientPage* StagePages::makeReview(const StageView& view) {
    auto* page = new ReviewPage(view.flow->answers(), view.flow->language(), m_window);
    connect(page, &ReviewPage::questionChosen, this, &StagePages::questionChosen);
    connect(page, &ReviewPage::sealRequested, this, [this] { Q_EMIT sealAsked(false); });
    return page;
}

/// What is there to go on with: a draft, or a survey that has not begun; nothing when all is sealed.
PatientPage* StagePages::makeRestarted(const StageView& view) {
    const MadePage made = SurveyPages::restarted(view.hasDraft, view.isOver, m_window);
    goTo(made.first, view.hasDraft ? Stage::EnterCode : Stage::HandOver);
    goTo(made.second, Stage::Locked);
    return made.page;
}

PatientPage* StagePages::makeStop() {
    const MadePage made = SurveyPages::stop(m_window);
    connect(made.first, &QPushButton::clicked, this, [this] { Q_EMIT sealAsked(true); });
    connect(made.second, &QPushButton::clicked, this, &StagePages::discardAsked);
    goTo(made.third, Stage::Survey);
    return made.page;
}

PatientPage* StagePages::makePaused() {
    const MadePage made = SurveyPages::paused(m_window);
    goTo(made.first, Stage::EnterCode);
    goTo(made.second, Stage::Locked);
    return made.page;
}

PatientPage* StagePages::makeEnterCode() {
    CodePage* page = SurveyPages::enterCode(m_window);
    connect(page, &CodePage::submitted, this, &StagePages::codeTyped);
    connect(page, &CodePage::backRequested, this, [this] { Q_EMIT stageAsked(Stage::Locked); });
    return page;
}

PatientPage* StagePages::makeLocked(const StageView& view) {
    CodePage* page = SurveyPages::locked(m_window);
    connect(page, &CodePage::submitted, this, &StagePages::pinTyped);
    connect(page, &CodePage::backRequested, this,
        [this, before = view.beforeLocked] { Q_EMIT stageAsked(before); });
    return page;
}

} // namespace lacrima::ui
