// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/ExclusionPart.h"

#include "ui/session/StudySession.h"
#include "ui/text/Dates.h"
#include "ui/text/RuleWords.h"
#include "ui/widgets/Controls.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

bool isDuplicate(const QString& reasonCode) {
    return reasonCode == QLatin1String("duplicate");
}

} // namespace

ExclusionPart::ExclusionPart(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(paragraph({}, "secondary", this))
    , m_exclude(secondaryButton(tr("Exclude this case…"), this))
    , m_reinstate(secondaryButton(tr("Take it back in"), this))
    , m_question(new QWidget(this))
    , m_prompt(paragraph({}, "secondary", m_question))
    , m_note(new QLineEdit(m_question))
    , m_problem(paragraph({}, "problem", m_question)) {
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_reinstate->setObjectName(QStringLiteral("reinstate"));
    m_note->setObjectName(QStringLiteral("exclusionNote"));
    auto* reasons = new QMenu(m_exclude);
    for (const QString& code : text::exclusionReasons()) {
        QAction* act = reasons->addAction(text::exclusionWords(code));
        act->setObjectName(QStringLiteral("exclude_") + code);
        connect(act, &QAction::triggered, this, [this, code] { choose(code); });
    }
    m_exclude->setMenu(reasons);
    QPushButton* yes = secondaryButton(tr("Exclude"), m_question);
    yes->setObjectName(QStringLiteral("confirmExclusion"));
    QPushButton* no = quietButton(tr("Cancel"), m_question);
    auto* acts = new QHBoxLayout;
    acts->addWidget(yes);
    acts->addWidget(no);
    acts->addStretch(1);
    auto* asking = new QVBoxLayout(m_question);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_prompt, m_note, m_problem})
        asking->addWidget(part);
    asking->addLayout(acts);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(label(tr("This case"), "section", this));
    box->addWidget(m_state);
    box->addWidget(m_exclude, 0, Qt::AlignLeft);
    box->addWidget(m_reinstate, 0, Qt::AlignLeft);
    box->addWidget(m_question);
    connect(yes, &QPushButton::clicked, this, &ExclusionPart::confirm);
    connect(m_note, &QLineEdit::returnPressed, this, &ExclusionPart::confirm);
    connect(m_note, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(no, &QPushButton::clicked, this, &ExclusionPart::endAsking);
    connect(m_reinstate, &QPushButton::clicked, this, [this] {
        const casebook::CaseRow row = m_session.casebook().row(m_row);
        if (!row.isExcluded()) return;
        const auto& exclusion = *row.exclusion;
        m_session.reverse(exclusion.lastReversal.isEmpty() ? exclusion.record : exclusion.lastReversal,
            tr("return of %1 to the analysis").arg(row.caseId));
        Q_EMIT done();
    });
    endAsking();
}

void ExclusionPart::showCase(int row) {
    m_row = row;
    const casebook::CaseRow& shown = m_session.casebook().row(row);
    const QString key = QStringLiteral("%1 %2").arg(shown.caseId, QString::number(shown.sitting));
    if (key != m_case || shown.isExcluded()) endAsking();
    m_case = key;
    const bool isOut = shown.isExcluded();
    if (isOut) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(shown.exclusion->time);
        QString why = text::exclusionWords(shown.exclusion->reasonCode);
        if (!shown.exclusion->note.isEmpty()) why = QStringLiteral("%1 (%2)").arg(why, shown.exclusion->note);
        m_state->setText(
            tr("Excluded by %1, %2: %3.").arg(shown.exclusion->author, text::dateTimeWords(time), why));
    }
    m_state->setVisible(isOut);
    m_reinstate->setVisible(isOut);
    m_exclude->setVisible(!isOut && m_reasonCode.isEmpty());
}

void ExclusionPart::choose(const QString& reasonCode) {
    if (isDuplicate(reasonCode) || reasonCode == QLatin1String("other")) {
        ask(reasonCode);
        return;
    }
    m_session.exclude(m_row, reasonCode, {});
    Q_EMIT done();
}

void ExclusionPart::ask(const QString& reasonCode) {
    m_reasonCode = reasonCode;
    m_prompt->setText(
        isDuplicate(reasonCode) ? tr("Which case does it repeat?") : tr("What is the other reason?"));
    m_note->setAccessibleName(m_prompt->text());
    m_note->clear();
    m_problem->hide();
    m_question->show();
    m_note->setFocus(Qt::TabFocusReason);
    m_exclude->hide();
}

void ExclusionPart::endAsking() {
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_reasonCode.clear();
    m_exclude->show();
    if (hadFocus) m_exclude->setFocus(Qt::OtherFocusReason);
    m_question->hide();
    m_problem->hide();
}

/// Empty when the note will do.
QString ExclusionPart::objection(const QString& note) const {
    if (!isDuplicate(m_reasonCode)) return note.isEmpty() ? tr("Say the reason in a few words.") : QString();
    const auto& rows = m_session.casebook().rows();
    const QString& own = rows[static_cast<std::size_t>(m_row)].caseId;
    const bool isThere = std::any_of(
        rows.begin(), rows.end(), [&](const casebook::CaseRow& row) { return row.caseId == note; });
    if (isThere && note != own) return {};
    return tr("Name another case of this study by its code.");
}

void ExclusionPart::confirm() {
    const QString note = m_note->text().trimmed();
    const QString problem = objection(note);
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        announce(m_problem);
        m_note->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString reasonCode = m_reasonCode;
    endAsking();
    m_session.exclude(m_row, reasonCode, note);
    Q_EMIT done();
}

} // namespace lacrima::ui
