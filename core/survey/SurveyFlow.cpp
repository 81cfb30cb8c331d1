// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/SurveyFlow.h"

#include "core/study/Study.h"

#include <QDateTime>

#include <algorithm>
#include <span>
#include <tuple>

namespace lacrima::survey {
namespace {

using response::Answer;
using response::Severity;
using Kind = SurveyPlace::Kind;

} // namespace

SurveySubject subjectOf(const study::Study& study, const QByteArray& draftId) {
    const auto drafts = study.drafts().list();
    if (!drafts) return {};
    for (const store::DraftSummary& draft : *drafts) {
        if (draft.id == draftId) return {draft.clinician, draft.caseId, draft.sitting};
    }
    return {};
}

SurveyFlow::SurveyFlow(study::Study& study, SurveySubject subject)
    : m_study(&study)
    , m_subject(std::move(subject))
    , m_answers(study.catalogue())
    , m_language(study.definition().languages.value(0, QStringLiteral("en"))) {}

base::Result<void> SurveyFlow::recordHandOver() {
    const auto isNotSealed = [this]() -> base::Result<void> {
        const auto isSealed = m_study->board().hasSurvey(m_subject.caseId, m_subject.sitting);
        if (!isSealed) return isSealed.error();
        return *isSealed ? base::Result<void>(base::error("study.already_sealed")) : base::Result<void>();
    };
    if (auto mayBegin = isNotSealed(); !mayBegin) return mayBegin;
    const auto isThere = m_study->board().isHandedOver(m_subject.caseId, m_subject.sitting);
    if (!isThere) return isThere.error();
    if (*isThere) return {};
    const study::Entry entry{
        record::HandOver{}, m_subject.clinician, m_subject.caseId, m_subject.sitting, QString()};
    // Asked again in the transaction: another window may have sealed meanwhile.
    const auto added = m_study->log().appendIf(isNotSealed, std::span(&entry, 1));
    if (!added) return added.error();
    return {};
}

base::Result<QString> SurveyFlow::begin() {
    if (auto recorded = recordHandOver(); !recorded) return recorded.error();
    m_started = m_study->now();
    auto started = m_study->drafts().start(
        {m_subject.clinician, m_subject.caseId, m_subject.sitting, m_answers.instrumentIds()}, content({}));
    if (!started) return started.error();
    m_draft = std::move(started->draft);
    m_place = m_answers.sheetCount() > 0 ? SurveyPlace{} : SurveyPlace{Kind::Review, {}};
    return started->resumeCode;
}

base::Result<void> SurveyFlow::resume(const QByteArray& draftId, const QString& code) {
    auto resumed = m_study->drafts().resume(draftId, code);
    if (!resumed) return resumed.error();
    SurveyAnswers restored(m_study->catalogue());
    if (!restored.restore(resumed->content.responses)) return base::error("survey.other_version");
    m_answers = std::move(restored);
    m_subject = {resumed->summary.clinician, resumed->summary.caseId, resumed->summary.sitting};
    m_started = resumed->summary.started;
    if (m_study->definition().languages.contains(resumed->content.language))
        m_language = resumed->content.language;
    m_textSize = resumed->content.textSize;
    m_draft = std::move(resumed->draft);
    m_progress = std::max(m_progress, m_answers.progress());
    m_place = {Kind::Review, {}};
    goToUnanswered();
    resumeAt(resumed->content.currentItem);
    return {};
}

/// Where the patient was, if it is still asked; at the title page when its instrument has not been begun.
void SurveyFlow::resumeAt(const QString& itemId) {
    for (const QuestionPlace question : m_answers.shown()) {
        if (m_answers.item(question).id != itemId) continue;
        const bool isFirst = m_answers.sheet(question.sheet).nextShown(-1) == question.item;
        const auto reason = response::missingReason(m_answers.answer(question));
        const bool isNew = reason == response::MissingReason::NotReached;
        m_place = isFirst && isNew ? SurveyPlace{Kind::Introduction, {question.sheet, 0}}
                                   : SurveyPlace{Kind::Question, question};
    }
    m_savedItem = itemId;
}

/// The question the patient is at, or the first one after the title page; empty at the review.
QString SurveyFlow::currentItem() const {
    if (m_place.kind == Kind::Question) return item().id;
    if (m_place.kind == Kind::Review) return {};
    const int sheet = m_place.question.sheet;
    const int first = m_answers.sheet(sheet).nextShown(-1);
    return first < 0 ? QString() : m_answers.item({sheet, first}).id;
}

study::DraftContent SurveyFlow::content(const QString& resumeItem) const {
    study::DraftContent content;
    content.responses = m_answers.responses();
    for (record::Response& response : content.responses) {
        response.clinician = m_subject.clinician;
        response.caseId = m_subject.caseId;
        response.sitting = m_subject.sitting;
        response.sittingDate = QDateTime::fromMSecsSinceEpoch(m_started).date().toString(Qt::ISODate);
        response.language = m_language;
        response.started = m_started;
    }
    content.currentItem = resumeItem;
    content.language = m_language;
    content.textSize = m_textSize;
    return content;
}

void SurveyFlow::setLanguage(const QString& language) {
    m_isUnsaved = m_isUnsaved || language != m_language;
    m_language = language;
}

void SurveyFlow::setTextSize(int textSize) {
    m_isUnsaved = m_isUnsaved || textSize != m_textSize;
    m_textSize = textSize;
}

base::Result<void> SurveyFlow::save() {
    const QString here = currentItem();
    auto saved = m_study->drafts().save(*m_draft, content(here), m_answers.progress());
    m_isUnsaved = !saved;
    if (saved) m_savedItem = here;
    return saved;
}

void SurveyFlow::keepPlace() {
    if (!m_draft || (!m_isUnsaved && m_savedItem == currentItem())) return;
    if (const auto saved = save(); !saved) return;
}

base::Result<void> SurveyFlow::give(const Answer& answer) {
    pageHidden();
    pageShown();
    m_answers.set(m_place.question, answer);
    const auto before = std::tuple(m_place, m_progress, m_isReviewing, m_isRevisit);
    advance();
    auto saved = save();
    if (!saved) std::tie(m_place, m_progress, m_isReviewing, m_isRevisit) = before;
    return saved;
}

base::Result<void> SurveyFlow::giveUnfinished(const Answer& answer) {
    if (m_place.kind != Kind::Question || response::isMissing(answer)) return {};
    if (!m_isUnsaved && answer == this->answer()) return {};
    const auto problems = m_answers.problemsOf(m_place.question, answer);
    const bool isBlocked = std::any_of(problems.begin(), problems.end(),
        [](const response::Problem& problem) { return problem.severity == Severity::Block; });
    if (isBlocked) return {};
    m_answers.set(m_place.question, answer);
    return save();
}

std::vector<SurveyPlace> SurveyFlow::pages() const {
    std::vector<SurveyPlace> pages;
    int introduced = -1;
    for (const QuestionPlace question : m_answers.shown()) {
        if (question.sheet != introduced) pages.push_back({Kind::Introduction, {question.sheet, 0}});
        introduced = question.sheet;
        pages.push_back({Kind::Question, question});
    }
    pages.push_back({Kind::Review, {}});
    return pages;
}

/// Straight to the question; but the title page first where its instrument has not been begun.
void SurveyFlow::goToUnanswered() {
    m_isRevisit = false;
    const auto question = m_answers.firstUnanswered();
    m_isReviewing = m_isReviewing || !question;
    if (!question) {
        m_place = {Kind::Review, {}};
        m_progress = 1;
        return;
    }
    const bool isFirst = m_answers.sheet(question->sheet).nextShown(-1) == question->item;
    const bool isTitleNext = isFirst && !(m_place == SurveyPlace{Kind::Introduction, {question->sheet, 0}});
    m_place = isTitleNext ? SurveyPlace{Kind::Introduction, {question->sheet, 0}}
                          : SurveyPlace{Kind::Question, *question};
}

void SurveyFlow::advance() {
    m_progress = std::max(m_progress, m_answers.progress());
    if (m_isReviewing) {
        goToUnanswered();
        return;
    }
    const std::vector<SurveyPlace> all = pages();
    const auto here = std::find(all.begin(), all.end(), m_place);
    const bool hasNext = here != all.end() && here + 1 != all.end();
    if (hasNext) m_place = *(here + 1);
    if (hasNext && m_place.kind == Kind::Review) goToUnanswered();
}

bool SurveyFlow::canGoBack() const {
    return !(m_place == pages().front());
}

void SurveyFlow::goBack() {
    if (m_isRevisit) {
        goToUnanswered();
        return;
    }
    const std::vector<SurveyPlace> all = pages();
    const auto here = std::find(all.begin(), all.end(), m_place);
    if (here != all.begin() && here != all.end()) m_place = *(here - 1);
    if (m_isReviewing && m_place.kind == Kind::Question)
        m_isReviewing = m_answers.firstUnanswered().has_value();
}

void SurveyFlow::revisit(QuestionPlace question) {
    m_place = {Kind::Question, question};
    m_isRevisit = true;
}

void SurveyFlow::pageShown() {
    m_shownAt = m_place.kind == Kind::Question ? m_study->now() : 0;
}

void SurveyFlow::pageHidden() {
    if (m_shownAt != 0 && m_place.kind == Kind::Question)
        m_answers.addTime(m_place.question, m_study->now() - m_shownAt);
    m_shownAt = 0;
}

base::Result<void> SurveyFlow::seal(bool isStopped) {
    std::vector<study::Entry> entries;
    for (record::Response& response : content({}).responses) {
        response.isStopped = isStopped;
        response.ended = m_study->now();
        const QString instrument = response.instrument;
        entries.push_back(
            {std::move(response), m_subject.clinician, m_subject.caseId, m_subject.sitting, instrument});
    }
    const auto sealed = m_study->drafts().seal(*m_draft, entries);
    if (!sealed) return sealed.error();
    m_draft.reset();
    m_answers = SurveyAnswers(m_study->catalogue());
    // Should another window keep the log from being emptied, the answers are sealed all the same.
    if (auto emptied = m_study->settle(); !emptied) return {};
    return {};
}

base::Result<void> SurveyFlow::discard() {
    if (auto discarded = m_study->drafts().discard(m_draft->id); !discarded) return discarded;
    m_draft.reset();
    m_answers = SurveyAnswers(m_study->catalogue());
    return {};
}

} // namespace lacrima::survey
