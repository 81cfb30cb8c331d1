// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CellEditor.h"

#include "core/exchange/table/CellReader.h"
#include "core/response/ResponseSheet.h"
#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/ItemWords.h"
#include "ui/text/Translation.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/Controls.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kGrace = 30'000;

} // namespace

CellEditor::CellEditor(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_allowed(paragraph({}, "small", this))
    , m_value(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_grace(paragraph({}, "small", this))
    , m_problem(paragraph({}, "problem", this)) {
    m_value->setObjectName(QStringLiteral("correctedValue"));
    m_value->setPlaceholderText(tr("a code, a number, or: skipped, refused, unreadable, invalid"));
    m_value->setAccessibleName(tr("Corrected value"));
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->setAccessibleName(tr("Reason of the correction"));
    m_reason->addItems({tr("Choose a reason…"), tr("Typing error"), tr("Paper form checked"),
        tr("Patient asked"), tr("Clinician asked"), tr("Other (see note)")});
    m_reason->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("correctionNote"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note on the correction"));
    m_allowed->setObjectName(QStringLiteral("allowedValues"));
    m_problem->setObjectName(QStringLiteral("correctionProblem"));
    QPushButton* button = secondaryButton(tr("Save the correction"), this);
    button->setObjectName(QStringLiteral("saveCorrection"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(label(tr("Correct this value"), "section", this));
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_allowed, m_value, m_reason, m_note, m_grace, m_problem})
        box->addWidget(part);
    box->addWidget(button, 0, Qt::AlignLeft);
    m_graceTimer.setParent(this);
    m_graceTimer.setObjectName(QStringLiteral("reasonGrace"));
    m_graceTimer.setSingleShot(true);
    m_graceTimer.setInterval(kGrace);
    connect(&m_graceTimer, &QTimer::timeout, m_grace, &QWidget::hide);
    connect(m_value, &QLineEdit::textEdited, this, &CellEditor::remember);
    connect(m_note, &QLineEdit::textEdited, this, &CellEditor::remember);
    connect(m_reason, &QComboBox::activated, this, &CellEditor::remember);
    connect(button, &QPushButton::clicked, this, &CellEditor::save);
    connect(m_value, &QLineEdit::returnPressed, this, &CellEditor::save);
    connect(m_note, &QLineEdit::returnPressed, this, &CellEditor::save);
    m_grace->hide();
    say({});
}

const instrument::Item& CellEditor::item() const {
    return m_session.casebook().variable(m_variable).item;
}

void CellEditor::showCell(int row, int variable) {
    m_row = row;
    m_variable = variable;
    const record::CellAddress cell = m_session.casebook().addressOf(row, variable);
    const bool isSame = cell == m_cell;
    m_cell = cell;
    if (isSame && m_unsaved.contains(cell)) return; // somebody is at it
    load();
}

void CellEditor::load() {
    m_allowed->setText(text::allowedWords(item(), text::spokenLanguage()));
    m_askedBack.reset();
    const auto unsaved = m_unsaved.find(m_cell);
    const bool isUnsaved = unsaved != m_unsaved.end();
    const QString current = text::editableWords(m_session.casebook().current(m_row, m_variable));
    const QString value = isUnsaved ? unsaved->second.value : current;
    if (m_value->text() != value) m_value->setText(value);
    m_reason->setCurrentIndex(isUnsaved ? unsaved->second.reason : 0);
    m_note->setText(isUnsaved ? unsaved->second.note : QString());
    say(isUnsaved ? tr("Not saved yet.") : QString());
}

void CellEditor::say(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (!words.isEmpty()) announce(m_problem);
}

/// What was typed, as the import reads cells: codes, labels, dates, names of missing reasons; numbers as on
/// the forms.
std::optional<response::Answer> CellEditor::typedAnswer() {
    const QString typed = m_value->text();
    if (typed.trimmed().isEmpty()) {
        say(tr("An empty entry is no value, and nothing was changed. Write why there is none: skipped, "
               "refused, unreadable, invalid."));
        return std::nullopt;
    }
    const exchange::CellReading reading = exchange::readTyped(item(), typed);
    const bool isMissing = !reading.problem && response::isMissing(reading.answer);
    if (item().isNumeric() && !isMissing) {
        const text::TypedNumber number = text::typedNumber(typed);
        if (number.kind == text::TypedNumber::Kind::Number) return response::Number{number.value};
        say(number.kind == text::TypedNumber::Kind::Ambiguous
                ? text::ambiguousNumberWords(typed)
                : tr("This is not a number. %1 Nothing was changed.").arg(m_allowed->text()));
        return std::nullopt;
    }
    if (!reading.problem) return reading.answer;
    say(tr("Write the date as year-month-day."));
    return std::nullopt;
}

/// As the form would have said it, with the other answers of the same form beside this one.
bool CellEditor::isObjectedTo(const response::Answer& answer) {
    if (response::isMissing(answer)) return false;
    const casebook::Casebook& casebook = m_session.casebook();
    const auto& instrument = casebook.variable(m_variable).instrument;
    std::vector<response::Problem> problems;
    if (instrument == nullptr) {
        problems = response::itemProblems(item(), answer);
    } else {
        response::ResponseSheet sheet(instrument);
        for (const instrument::Item& other : instrument->items)
            sheet.restore(other.id, casebook.current(m_row, casebook.variableOf(other.id)));
        problems = sheet.problemsOf(item().id, answer);
    }
    for (const response::Problem& problem : problems) {
        const bool isKept = problem.severity == response::Severity::Confirm && m_askedBack == answer;
        if (problem.severity == response::Severity::Hint || isKept) continue;
        if (problem.severity == response::Severity::Confirm) m_askedBack = answer;
        say(text::objectionWords(item(), problem, answer, text::spokenLanguage()));
        return true;
    }
    return false;
}

/// An index of the list; 0 for none.
int CellEditor::reasonInForce() const {
    if (m_reason->currentIndex() > 0) return m_reason->currentIndex();
    return m_graceTimer.isActive() ? m_lastReason : 0;
}

/// False when something is missing, which is said.
bool CellEditor::save() {
    const std::optional<response::Answer> answer = typedAnswer();
    if (!answer || isObjectedTo(*answer)) {
        if (!isAncestorOf(QApplication::focusWidget())) focusValue();
        return false;
    }
    const int reason = reasonInForce();
    if (reason == 0) {
        say(tr("A correction needs a reason. Choose one."));
        m_reason->setFocus(Qt::TabFocusReason);
        return false;
    }
    const QString note = m_note->text().trimmed();
    if (reason == m_reason->count() - 1 && note.isEmpty()) {
        say(tr("Say the other reason in the note."));
        m_note->setFocus(Qt::TabFocusReason);
        return false;
    }
    m_lastReason = reason;
    m_graceTimer.start();
    m_grace->setText(tr("For half a minute this reason goes for other corrections, too: %1")
                         .arg(m_reason->itemText(reason)));
    m_grace->show();
    m_unsaved.erase(m_cell);
    m_session.correct(m_row, m_variable, *answer, m_reason->itemText(reason), note);
    load();
    Q_EMIT saved();
    return true;
}

bool CellEditor::propose(const QString& typed) {
    m_unsaved[m_cell] = {typed, 0, {}};
    load();
    return save();
}

void CellEditor::remember() {
    m_unsaved[m_cell] = {m_value->text(), m_reason->currentIndex(), m_note->text()};
    say({});
}

void CellEditor::focusValue() {
    m_value->setFocus(Qt::TabFocusReason);
    m_value->selectAll();
}

/// Enter on the reason saves, as it does in the fields.
bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lacrima::ui
