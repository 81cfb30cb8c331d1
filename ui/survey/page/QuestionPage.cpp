// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/QuestionPage.h"

#include "ui/survey/part/AnswerArea.h"
#include "ui/survey/part/PageStrip.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using response::Answer;
using response::Missing;
using response::MissingReason;
using response::Problem;
using response::ProblemKind;
using response::Severity;

} // namespace

QuestionPage::QuestionPage(QuestionView view, QWidget* parent)
    : PatientPage(parent)
    , m_view(std::move(view))
    , m_area(AnswerArea::make(m_view.item, m_view.language, m_view.textSize, canvas())) {
    addQuestion();
    m_area->setAnswer(m_view.answer);
    column()->addWidget(m_area);
    placeProblemHere();
    const bool isAnswered = response::missingReason(m_view.answer) != MissingReason::NotReached;
    if (isAnswered || !m_area->answersAtOnce()) {
        m_next = addPrimary(tr("Next"));
        m_next->setObjectName(QStringLiteral("next"));
        connect(m_next, &QPushButton::clicked, this, &QuestionPage::complete);
    }
    connect(m_area, &AnswerArea::completed, this, &QuestionPage::complete);
    connect(m_area, &AnswerArea::fieldLeft, this, &QuestionPage::judgeLeftField);
    connect(m_area, &AnswerArea::refused, this, &QuestionPage::sayProblem);
    connect(m_area, &AnswerArea::changed, this, [this] {
        sayProblem({});
        endPrompt();
    });
}

void QuestionPage::addQuestion() {
    if (!m_view.introduction.isEmpty()) {
        addText(m_view.introduction, "secondary");
        column()->addSpacing(size::kGrid);
    }
    const QString question = m_view.item.text.in(m_view.language);
    addHeading(question)->setObjectName(QStringLiteral("question"));
    if (!m_view.item.help.isEmpty()) addText(m_view.item.help.in(m_view.language), "secondary");
    column()->addSpacing(size::kGrid);
    setAccessibleName(question);
}

Answer QuestionPage::onScreen() const {
    return m_area->answer();
}

void QuestionPage::putOnScreen(const Answer& answer) {
    m_area->setAnswer(answer);
}

void QuestionPage::focusFirst() {
    m_area->focusFirst();
}

bool QuestionPage::takeDigit(int digit) {
    return !m_isLeaving && m_area->takeDigit(digit);
}

void QuestionPage::complete() {
    if (m_isLeaving) return;
    const Answer answer = m_area->answer();
    const auto reason = response::missingReason(answer);
    const bool isEmptyText = reason && m_view.item.type == instrument::ItemType::Text;
    const auto before = response::missingReason(m_view.answer);
    const bool wasLeftOut = before == MissingReason::Skipped || before == MissingReason::Refused;
    if (isEmptyText)
        leaveWith(Missing{MissingReason::Skipped}, 0);
    else if (reason == MissingReason::NotReached && wasLeftOut)
        leaveWith(m_view.answer, 0);
    else if (reason == MissingReason::NotReached)
        askToSkip();
    else if (hasObjection(answer, true))
        Q_EMIT askedBack();
    else
        leaveWith(answer, m_area->answersAtOnce() ? m_view.confirmation : 0);
}

void QuestionPage::leaveWith(const Answer& answer, int delay) {
    m_isLeaving = true;
    strip()->clear();
    if (delay <= 0) {
        Q_EMIT given(answer);
        return;
    }
    QTimer::singleShot(delay, this, [this, answer] { Q_EMIT given(answer); });
}

/// Blocked answers stay; unlikely ones are asked back once, and going on keeps them.
bool QuestionPage::hasObjection(const Answer& answer, bool isAskedBack) {
    if (response::missingReason(answer) == MissingReason::Invalid) {
        sayProblem(wordsOf({m_view.item.id, ProblemKind::WrongType, Severity::Block}));
        return true;
    }
    if (isAskedBack && m_askedBack == answer) return false;
    for (const Problem& problem : m_view.judge(answer)) {
        if (problem.severity == Severity::Hint) continue;
        sayProblem(wordsOf(problem));
        if (isAskedBack && problem.severity == Severity::Confirm) m_askedBack = answer;
        return true;
    }
    return false;
}

/// The button that goes on judges by itself; it must not move away under the pointer.
void QuestionPage::judgeLeftField() {
    const Answer answer = m_area->answer();
    const bool isNothing = response::missingReason(answer) == MissingReason::NotReached;
    if (m_isLeaving || isNothing || QApplication::focusWidget() == m_next || !isVisible()) return;
    if (hasObjection(answer, false)) return;
    sayProblem({});
}

QString QuestionPage::rangeWords() const {
    const instrument::Range& range = m_view.item.range;
    const auto words = [](double number) { return text::editableWords(response::Number{number}); };
    if (range.low && range.high)
        return tr("Please write a number from %1 to %2. An estimate is fine.")
            .arg(words(*range.low), words(*range.high));
    if (range.low) return tr("Please write a number from %1 up. An estimate is fine.").arg(words(*range.low));
    return tr("Please write just a number. An estimate is fine.");
}

QString QuestionPage::wordsOf(const Problem& problem) const {
    if (problem.kind == ProblemKind::CheckFailed) {
        const QString message = m_view.item.checkMessage.in(m_view.language);
        return QStringLiteral("%1 %2").arg(message, tr("If your answer is right, choose Next again."));
    }
    if (problem.kind == ProblemKind::Unexpected)
        return tr("You wrote %1. If that is right, choose Next again.")
            .arg(text::editableWords(m_area->answer()));
    if (problem.kind == ProblemKind::TooLong)
        return tr("This is longer than we can keep. Please shorten it a little.");
    if (m_view.item.type == instrument::ItemType::Date)
        return tr("Please write a date as year-month-day; the year alone is fine.");
    if (problem.kind == ProblemKind::OutOfRange) return rangeWords();
    if (text::typedNumber(m_area->typed()).kind == text::TypedNumber::Kind::Ambiguous)
        return text::ambiguousNumberWords(m_area->typed());
    return tr("Please write just a number. An estimate is fine.");
}

void QuestionPage::endPrompt() {
    strip()->clear();
    if (m_next != nullptr) m_next->show();
}

void QuestionPage::askToSkip() {
    if (m_isLeaving) return;
    if (m_next != nullptr) m_next->hide();
    strip()->say(tr("You may leave this question out. Which suits you better?"));
    QPushButton* skip = strip()->offer(secondaryButton(tr("Skip it"), strip()));
    skip->setObjectName(QStringLiteral("skipIt"));
    QPushButton* refuse = strip()->offer(secondaryButton(tr("I prefer not to answer"), strip()));
    refuse->setObjectName(QStringLiteral("refuse"));
    QPushButton* back = strip()->offer(quietButton(tr("Back to the question"), strip()));
    connect(skip, &QPushButton::clicked, this, [this] { leaveWith(Missing{MissingReason::Skipped}, 0); });
    connect(refuse, &QPushButton::clicked, this, [this] { leaveWith(Missing{MissingReason::Refused}, 0); });
    connect(back, &QPushButton::clicked, this, [this] {
        endPrompt();
        focusFirst();
    });
    skip->setFocus(Qt::OtherFocusReason);
    Q_EMIT askedBack();
}

} // namespace lacrima::ui
