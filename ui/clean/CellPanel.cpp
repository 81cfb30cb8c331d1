// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CellPanel.h"

#include "core/exchange/CellReader.h"
#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/RuleWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kGraceSeconds = 30;

QString timeWords(std::int64_t milliseconds) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate()) return CellPanel::tr("today %1").arg(clock);
    return QStringLiteral("%1, %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
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
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    showCell(-1, -1);
}

void CellPanel::showCell(int row, int variable) {
    m_row = row;
    m_variable = variable;
    rebuild();
}

void CellPanel::rebuild() {
    if (m_body != nullptr) { // not at once: the change may come out of one of its own controls
        m_box->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_value = nullptr;
    m_reason = nullptr;
    m_note = nullptr;
    m_problem = nullptr;
    m_body = new QWidget(this);
    auto* box = new QVBoxLayout(m_body);
    box->setContentsMargins(4, 0, 4, 8);
    box->setSpacing(10);
    m_box->addWidget(m_body);
    if (m_row < 0) {
        box->addWidget(
            paragraph(tr("Choose a cell to see its history and to correct it."), "secondary", m_body));
        box->addStretch(1);
        return;
    }
    const casebook::CaseRow& row = m_session.casebook().rows()[static_cast<std::size_t>(m_row)];
    if (m_variable >= 0) {
        const casebook::Variable& variable =
            m_session.casebook().variables()[static_cast<std::size_t>(m_variable)];
        box->addWidget(paragraph(QStringLiteral("%1 · %2").arg(row.caseId, variable.name), "strong", m_body));
        box->addWidget(paragraph(variable.item.text.in(text::spokenLanguage()), "secondary", m_body));
        addHistory(m_session.casebook().history(m_row, m_variable));
        addEditor();
    } else {
        box->addWidget(paragraph(row.caseId, "strong", m_body));
        box->addWidget(paragraph(
            tr("Computed from the answers: correct those, and this follows."), "secondary", m_body));
    }
    addHits();
    addExclusion();
    box->addStretch(1);
}

void CellPanel::addEntry(const QString& value, const QString& detail, const QString& reason, bool isActive) {
    auto* entry = new QFrame(m_body);
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
    m_body->layout()->addWidget(entry);
}

/// Newest first, the raw value last, as on the drawing of a paper trail.
void CellPanel::addHistory(const casebook::CellHistory& history) {
    const auto& item = m_session.casebook().variables()[static_cast<std::size_t>(m_variable)].item;
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
    const QString raw = history.isShadowed ? tr("raw value, hidden by a later answer") : tr("raw value");
    addEntry(valueWords(item, history.raw), raw, {}, true);
    if (undoable.isEmpty()) return;
    QPushButton* undo = secondaryButton(tr("Undo this correction"), m_body);
    undo->setObjectName(QStringLiteral("undoCorrection"));
    m_body->layout()->addWidget(undo);
    m_body->layout()->setAlignment(undo, Qt::AlignLeft);
    const QString what = tr("undoing a correction of %1").arg(item.id);
    connect(undo, &QPushButton::clicked, this, [this, undoable, what] { m_session.reverse(undoable, what); });
}

void CellPanel::addEditor() {
    m_value = new QLineEdit(m_body);
    m_value->setObjectName(QStringLiteral("correctedValue"));
    m_value->setText(text::editableWords(m_session.casebook().current(m_row, m_variable)));
    m_value->setPlaceholderText(tr("a code, a number, or: skipped, refused, unreadable, invalid"));
    m_reason = new QComboBox(m_body);
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->addItem(tr("Choose a reason…"));
    for (const QString& reason : {tr("Typing error"), tr("Paper form checked"), tr("Patient asked"),
             tr("Clinician asked"), tr("Other (see note)")}) {
        m_reason->addItem(reason);
    }
    m_note = new QLineEdit(m_body);
    m_note->setObjectName(QStringLiteral("correctionNote"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_problem = paragraph({}, "problem", m_body);
    m_problem->hide();
    QPushButton* button = secondaryButton(tr("Save the correction"), m_body);
    button->setObjectName(QStringLiteral("saveCorrection"));
    QLayout* box = m_body->layout();
    box->addWidget(label(tr("Correct this value"), "section", m_body));
    for (QWidget* field : std::initializer_list<QWidget*>{m_value, m_reason, m_note, m_problem})
        box->addWidget(field);
    box->addWidget(button);
    box->setAlignment(button, Qt::AlignLeft);
    m_value->setAccessibleName(tr("Corrected value"));
    m_reason->setAccessibleName(tr("Reason of the correction"));
    m_note->setAccessibleName(tr("Note on the correction"));
    const auto unsaved = m_unsaved.find(m_session.casebook().addressOf(m_row, m_variable));
    if (unsaved != m_unsaved.end()) {
        m_value->setText(unsaved->second.value);
        m_reason->setCurrentIndex(unsaved->second.reason);
        m_note->setText(unsaved->second.note);
        m_problem->setText(tr("Not saved yet."));
        m_problem->show();
    }
    connect(m_value, &QLineEdit::textEdited, this, &CellPanel::remember);
    connect(m_note, &QLineEdit::textEdited, this, &CellPanel::remember);
    connect(m_reason, &QComboBox::activated, this, &CellPanel::remember);
    connect(button, &QPushButton::clicked, this, &CellPanel::save);
    connect(m_value, &QLineEdit::returnPressed, this, &CellPanel::save);
    connect(m_note, &QLineEdit::returnPressed, this, &CellPanel::save);
}

void CellPanel::addHits() {
    QLayout* box = m_body->layout();
    bool hasHeading = false;
    for (const casebook::Hit& hit : m_session.hits()) {
        if (hit.row != m_row) continue;
        if (!hasHeading) box->addWidget(label(tr("Problems in this case"), "section", m_body));
        hasHeading = true;
        auto* line = new QWidget(m_body);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* sign = new QLabel(line);
        showIcon(sign, QStringLiteral("warning"), 16, Tone::Warn);
        row->addWidget(sign, 0, Qt::AlignTop);
        const QString name = m_session.casebook().variables()[static_cast<std::size_t>(hit.variable)].name;
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

void CellPanel::addExclusion() {
    const casebook::CaseRow& row = m_session.casebook().rows()[static_cast<std::size_t>(m_row)];
    QLayout* box = m_body->layout();
    box->addWidget(label(tr("This case"), "section", m_body));
    QPushButton* button = nullptr;
    if (row.isExcluded()) {
        box->addWidget(paragraph(tr("Excluded by %1, %2: %3.")
                                     .arg(row.exclusion->author, timeWords(row.exclusion->time),
                                         text::exclusionWords(row.exclusion->reasonCode)),
            "secondary", m_body));
        button = secondaryButton(tr("Take it back in"), m_body);
        button->setObjectName(QStringLiteral("reinstate"));
        const QByteArray target =
            row.exclusion->lastReversal.isEmpty() ? row.exclusion->record : row.exclusion->lastReversal;
        const QString what = tr("taking %1 back in").arg(row.caseId);
        connect(
            button, &QPushButton::clicked, this, [this, target, what] { m_session.reverse(target, what); });
    } else {
        button = secondaryButton(tr("Exclude this case…"), m_body);
        button->setObjectName(QStringLiteral("exclude"));
        auto* reasons = new QMenu(button);
        for (const QString& code : text::exclusionReasons()) {
            QAction* act = reasons->addAction(text::exclusionWords(code));
            act->setObjectName(QStringLiteral("exclude_") + code);
            connect(act, &QAction::triggered, this, [this, code] { m_session.exclude(m_row, code, {}); });
        }
        button->setMenu(reasons);
    }
    box->addWidget(button);
    box->setAlignment(button, Qt::AlignLeft);
}

/// What was typed, as the import reads cells: codes, labels, numbers, dates, names of missing reasons.
std::optional<response::Answer> CellPanel::typedAnswer(const QString& typed) {
    const auto& item = m_session.casebook().variables()[static_cast<std::size_t>(m_variable)].item;
    const exchange::CellReading reading = exchange::readCell(item, typed);
    if (reading.problem.empty()) return reading.answer;
    m_problem->setText(item.type == instrument::ItemType::Date
                           ? tr("Write the date as year-month-day.")
                           : tr("This is not a number. Nothing was changed."));
    m_problem->show();
    return std::nullopt;
}

QString CellPanel::reasonChosen() const {
    if (m_reason->currentIndex() > 0) return m_reason->currentText();
    const bool isRecent =
        m_lastReasonTime.isValid() && m_lastReasonTime.secsTo(QDateTime::currentDateTime()) < kGraceSeconds;
    return isRecent ? m_lastReason : QString();
}

void CellPanel::save() {
    const std::optional<response::Answer> answer = typedAnswer(m_value->text());
    if (!answer) return;
    const QString reason = reasonChosen();
    if (reason.isEmpty()) {
        m_problem->setText(tr("A correction needs a reason. Choose one."));
        m_problem->show();
        m_reason->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString note = m_note->text().trimmed();
    if (m_reason->currentIndex() == m_reason->count() - 1 && note.isEmpty()) {
        m_problem->setText(tr("Say the other reason in the note."));
        m_problem->show();
        m_note->setFocus(Qt::TabFocusReason);
        return;
    }
    m_lastReason = reason;
    m_lastReasonTime = QDateTime::currentDateTime();
    m_unsaved.erase(m_session.casebook().addressOf(m_row, m_variable));
    m_session.correct(m_row, m_variable, *answer, reason, note);
}

void CellPanel::propose(int row, int variable, const QString& typed) {
    m_row = row;
    m_variable = variable;
    m_unsaved[m_session.casebook().addressOf(row, variable)] = {typed, 0, {}};
    rebuild();
    save();
}

void CellPanel::remember() {
    m_unsaved[m_session.casebook().addressOf(m_row, m_variable)] = {
        m_value->text(), m_reason->currentIndex(), m_note->text()};
}

void CellPanel::focusValue() {
    if (m_value == nullptr) return;
    m_value->setFocus(Qt::TabFocusReason);
    m_value->selectAll();
}

} // namespace lacrima::ui
