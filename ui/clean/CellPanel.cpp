// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CellPanel.h"

#include "ui/clean/CellEditor.h"
#include "ui/clean/ExclusionPart.h"
#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/Dates.h"
#include "ui/text/RuleWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

QString timeWords(std::int64_t milliseconds) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate()) return CellPanel::tr("today %1").arg(clock);
    return text::dateTimeWords(time);
}

/// "4 · most weeks" for a choice, the plain words for the rest.
QString valueWords(const instrument::Item& item, const response::Answer& answer) {
    const QString words = text::answerWords(item, answer, text::spokenLanguage());
    if (std::holds_alternative<response::Choice>(answer) && response::plainText(answer) != words) {
        return QStringLiteral("%1 · %2").arg(response::plainText(answer), words);
    }
    return words;
}

} // namespace

CellPanel::CellPanel(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new QVBoxLayout(this))
    , m_editor(new CellEditor(session, this))
    , m_exclusion(new ExclusionPart(session, this)) {
    m_box->setContentsMargins(4, 0, 4, 8);
    m_box->setSpacing(10);
    m_box->addWidget(m_editor);
    m_box->addWidget(m_exclusion);
    m_box->addStretch(1);
    connect(m_editor, &CellEditor::saved, this, &CellPanel::done);
    connect(m_exclusion, &ExclusionPart::done, this, &CellPanel::done);
    showCell(-1, -1);
}

void CellPanel::showCell(int row, int variable) {
    m_row = row;
    m_variable = variable;
    showStory();
    showHits();
    m_editor->setVisible(row >= 0 && variable >= 0);
    m_exclusion->setVisible(row >= 0);
    if (row >= 0 && variable >= 0) m_editor->showCell(row, variable);
    if (row >= 0) m_exclusion->showCase(row);
}

/// Takes the old part away, later: the change may come out of one of its own controls.
QWidget* CellPanel::freshPart(QWidget*& part, int place) {
    auto* fresh = new QWidget(this);
    auto* box = new QVBoxLayout(fresh);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    if (part != nullptr) {
        if (part->isAncestorOf(QApplication::focusWidget())) Q_EMIT done();
        m_box->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    part = fresh;
    m_box->insertWidget(place, fresh);
    return fresh;
}

void CellPanel::showStory() {
    QLayout* box = freshPart(m_story, 0)->layout();
    if (m_row < 0) {
        box->addWidget(
            paragraph(tr("Choose a cell to see its history and to correct it."), "secondary", m_story));
        return;
    }
    const casebook::CaseRow& row = m_session.casebook().row(m_row);
    if (m_variable < 0) {
        box->addWidget(paragraph(row.caseId, "strong", m_story));
        box->addWidget(paragraph(
            tr("Computed from the answers: correct those, and this follows."), "secondary", m_story));
        return;
    }
    const casebook::Variable& variable = m_session.casebook().variable(m_variable);
    box->addWidget(paragraph(QStringLiteral("%1 · %2").arg(row.caseId, variable.name), "strong", m_story));
    box->addWidget(paragraph(variable.item.text.in(text::spokenLanguage()), "secondary", m_story));
    addHistory(m_session.casebook().history(m_row, m_variable));
}

void CellPanel::addEntry(const QString& value, const QString& detail, const QString& reason, bool isActive) {
    auto* entry = new QFrame(m_story);
    setRole(entry, "entry");
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins(12, 2, 0, 2);
    box->setSpacing(2);
    QLabel* words = paragraph(value, "strong", entry);
    if (!isActive) {
        QFont font = words->font();
        font.setStrikeOut(true);
        words->setFont(font);
        setRole(words, "secondary");
    }
    box->addWidget(words);
    box->addWidget(paragraph(detail, "small", entry));
    if (!reason.isEmpty()) box->addWidget(paragraph(reason, "small", entry));
    m_story->layout()->addWidget(entry);
}

/// Newest first, the raw value last, as on the drawing of a paper trail.
void CellPanel::addHistory(const casebook::CellHistory& history) {
    const auto& item = m_session.casebook().variable(m_variable).item;
    QByteArray undoable;
    for (auto change = history.changes.rbegin(); change != history.changes.rend(); ++change) {
        const QString detail = tr("%1, %2").arg(change->author, timeWords(change->time));
        const QString reason = change->note.isEmpty()
                                   ? change->reason
                                   : QStringLiteral("%1: %2").arg(change->reason, change->note);
        addEntry(valueWords(item, change->after), change->isActive ? detail : tr("%1 · undone").arg(detail),
            reason, change->isActive);
        if (change->isActive && undoable.isEmpty()) {
            undoable = change->lastReversal.isEmpty() ? change->record : change->lastReversal;
        }
    }
    for (const casebook::OtherAnswer& other : history.others)
        addEntry(valueWords(item, other.answer), tr("a second response, kept beside the first"), {}, true);
    const QString raw = history.isShadowed ? tr("raw value, hidden by a later answer") : tr("raw value");
    const response::Answer told =
        m_session.casebook().told(m_row, m_variable, casebook::Casebook::Stage::Raw);
    addEntry(valueWords(item, told), raw, {}, true);
    if (undoable.isEmpty()) return;
    QPushButton* undo = secondaryButton(tr("Undo this correction"), m_story);
    undo->setObjectName(QStringLiteral("undoCorrection"));
    m_story->layout()->addWidget(undo);
    m_story->layout()->setAlignment(undo, Qt::AlignLeft);
    const QString what = tr("reversal of a correction of %1").arg(item.id);
    connect(undo, &QPushButton::clicked, this, [this, undoable, what] {
        m_session.reverse(undoable, what);
        Q_EMIT done();
    });
}

void CellPanel::showHits() {
    QLayout* box = freshPart(m_hits, 2)->layout();
    if (m_row < 0) return;
    bool hasHeading = false;
    for (const casebook::RuleViolation& hit : m_session.hits()) {
        if (hit.row != m_row) continue;
        if (!hasHeading) box->addWidget(label(tr("Problems in this case"), "section", m_hits));
        hasHeading = true;
        auto* line = new QWidget(m_hits);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* sign = new QLabel(line);
        showIcon(sign, QStringLiteral("warning"), 16, spec::Tone::Warn);
        row->addWidget(sign, 0, Qt::AlignTop);
        const QString name = m_session.casebook().variable(hit.variable).name;
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        QPushButton* jump = linkButton(name, line);
        jump->setAccessibleName(tr("Go to %1").arg(name));
        words->addWidget(jump, 0, Qt::AlignLeft);
        words->addWidget(paragraph(text::ruleWords(hit.rule), "small", line));
        row->addLayout(words, 1);
        box->addWidget(line);
        connect(
            jump, &QPushButton::clicked, this, [this, hit] { Q_EMIT jumpRequested(hit.row, hit.variable); });
    }
}

bool CellPanel::propose(int row, int variable, const QString& typed) {
    showCell(row, variable);
    return m_editor->propose(typed);
}

} // namespace lacrima::ui
