// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/InstrumentForm.h"

#include "ui/text/AnswerWords.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/editor/AnswerEditor.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using instrument::Item;
using instrument::ItemType;
using response::Problem;
using response::ProblemKind;
using response::Severity;

constexpr int kMostInARow = 3;

/// Short fields stand beside each other, as on a paper form.
bool isShort(const Item& item) {
    return item.isNumeric() && item.showIf.isEmpty();
}

} // namespace

InstrumentForm::InstrumentForm(std::shared_ptr<const instrument::Instrument> instrument,
    const QString& language, std::int64_t started, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_sheet(std::move(instrument))
    , m_started(started) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(4, 4, 4, 24);
    box->setSpacing(20);
    addFields(box, language);
    box->addWidget(paragraph(m_sheet.instrument().wordingNote.in(language), "small", this));
    box->addStretch(1);
    showBranches();
}

void InstrumentForm::addFields(QVBoxLayout* box, const QString& language) {
    const auto& instrument = m_sheet.instrument();
    QHBoxLayout* row = nullptr;
    int inRow = 0;
    const auto closeRow = [&] {
        if (row != nullptr) row->addStretch(1);
        row = nullptr;
    };
    std::size_t section = 0;
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
        const int index = static_cast<int>(i);
        for (; section < instrument.sections.size() && instrument.sections[section].firstItem <= index;
             ++section) {
            closeRow();
            const QString title = instrument.sections[section].title.in(language);
            if (!title.isEmpty()) box->addWidget(label(title, "section", this));
            const QString introduction = instrument.sections[section].introduction.in(language);
            if (!introduction.isEmpty()) box->addWidget(paragraph(introduction, "secondary", this));
        }
        m_fields.push_back(makeField(index, language));
        FieldRow* field = m_fields.back().row;
        if (!isShort(instrument.items[i])) {
            closeRow();
            box->addWidget(field);
            continue;
        }
        if (row == nullptr || inRow == kMostInARow) {
            closeRow();
            row = new QHBoxLayout;
            row->setSpacing(24);
            box->addLayout(row);
            inRow = 0;
        }
        row->addWidget(field, 0, Qt::AlignTop);
        field->setMaximumWidth(size::kFormWidth / kMostInARow - 16);
        field->setMinimumWidth(size::kFormWidth / kMostInARow - 16);
        ++inRow;
    }
    closeRow();
}

InstrumentForm::Field InstrumentForm::makeField(int item, const QString& language) {
    const Item& definition = m_sheet.instrument().items[static_cast<std::size_t>(item)];
    AnswerEditor* editor = AnswerEditor::make(definition, language, this);
    auto* row = new FieldRow(definition.text.in(language), editor, definition.help.in(language), this);
    const std::size_t field = m_fields.size();
    connect(editor, &AnswerEditor::answered, this, [this, field] { take(field); });
    connect(editor, &AnswerEditor::nextRequested, this, [this, field] { moveOn(field); });
    connect(editor, &AnswerEditor::refused, row, &FieldRow::setProblem);
    return {item, editor, row, false};
}

void InstrumentForm::take(std::size_t index) {
    Field& field = m_fields[index];
    field.isConfirmed = false;
    const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(field.item)];
    const auto problems = m_sheet.problemsOf(item.id, field.editor->answer());
    m_sheet.set(item.id, field.editor->answer());
    showProblems(index, problems);
    showBranches();
    Q_EMIT changed();
}

void InstrumentForm::showProblems(std::size_t index, const std::vector<Problem>& problems) {
    Field& field = m_fields[index];
    const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(field.item)];
    const bool isUnreadable =
        response::missingReason(field.editor->answer()) == response::MissingReason::Invalid;
    if (isUnreadable) {
        field.row->setProblem(unreadableWords(item, field.editor->typed()));
        field.editor->setProblemState("warn");
        return;
    }
    if (problems.empty()) {
        field.row->setProblem({});
        field.editor->setProblemState("");
        return;
    }
    field.row->setProblem(wordsOf(item, problems.front()));
    field.editor->setProblemState("warn");
}

QString InstrumentForm::unreadableWords(const Item& item, const QString& typed) {
    if (item.type == ItemType::Date) return tr("Write the date as year-month-day, or only year-month.");
    const text::TypedNumber number = text::typedNumber(typed);
    if (number.kind == text::TypedNumber::Kind::Ambiguous) return text::ambiguousNumberWords(typed);
    if (number.kind == text::TypedNumber::Kind::Number) return tr("A whole number, please.");
    return tr("Write a number here, without words.");
}

QString InstrumentForm::wordsOf(const Item& item, const Problem& problem) const {
    const auto number = [](double value) { return text::editableWords(response::Number{value}); };
    switch (problem.kind) {
    case ProblemKind::OutOfRange:
        if (item.range.low && item.range.high) {
            return tr("From %1 to %2, please.").arg(number(*item.range.low), number(*item.range.high));
        }
        return item.range.low ? tr("%1 or more, please.").arg(number(*item.range.low))
                              : tr("%1 or less, please.").arg(number(item.range.high.value_or(0)));
    case ProblemKind::Unexpected:
        return tr("Unusual. Right? Press Enter to keep it.");
    case ProblemKind::CheckFailed:
        if (item.checkMessage.isEmpty())
            return tr("This does not fit the other answers. Press Enter to keep it.");
        return tr("%1 Press Enter to keep it.").arg(item.checkMessage.in(m_language));
    case ProblemKind::NotAnOption:
        return tr("Choose one of the options.");
    case ProblemKind::WrongType:
        return tr("Write a number here, without words.");
    case ProblemKind::TooLong:
        return tr("At most %1 characters.").arg(item.maximumLength);
    }
    return {};
}

void InstrumentForm::showBranches() {
    for (const Field& field : m_fields) field.row->setVisible(m_sheet.isShown(field.item));
}

void InstrumentForm::moveOn(std::size_t index) {
    Field& field = m_fields[index];
    const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(field.item)];
    const response::Answer answer = field.editor->answer();
    const auto problems = m_sheet.problemsOf(item.id, answer);
    const bool isUnreadable = response::missingReason(answer) == response::MissingReason::Invalid;
    if ((!problems.empty() || isUnreadable) && !field.isConfirmed) {
        showProblems(index, problems);
        const bool mayKeep = !isUnreadable && problems.front().severity != Severity::Block;
        field.isConfirmed = mayKeep;
        return; // asked once; the next Enter moves on
    }
    for (std::size_t next = index + 1; next < m_fields.size(); ++next) {
        if (!m_sheet.isShown(m_fields[next].item)) continue;
        reveal(m_fields[next].row);
        m_fields[next].editor->setFocus(Qt::TabFocusReason);
        return;
    }
    Q_EMIT completed();
}

void InstrumentForm::commit() {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(m_fields[i].item)];
        if (m_fields[i].editor->answer() != m_sheet.givenAnswer(item.id)) take(i);
    }
}

int InstrumentForm::showBlocked() {
    int blocked = 0;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        if (!m_sheet.isShown(field.item)) continue;
        const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(field.item)];
        const response::Answer answer = field.editor->answer();
        bool isBlocked = response::missingReason(answer) == response::MissingReason::Invalid;
        for (const Problem& problem : m_sheet.problemsOf(item.id, answer)) {
            isBlocked = isBlocked || problem.severity == Severity::Block;
        }
        if (!isBlocked) continue;
        if (blocked++ == 0) {
            reveal(field.row);
            field.editor->setFocus(Qt::OtherFocusReason);
        }
        showProblems(i, m_sheet.problemsOf(item.id, answer));
    }
    return blocked;
}

void InstrumentForm::focusFirst() {
    if (!m_fields.empty()) m_fields.front().editor->setFocus(Qt::TabFocusReason);
}

int InstrumentForm::emptyRequired() const {
    int empty = 0;
    for (const Field& field : m_fields) {
        const Item& item = m_sheet.instrument().items[static_cast<std::size_t>(field.item)];
        const bool isOpen =
            response::missingReason(m_sheet.answer(item.id)) == response::MissingReason::NotReached;
        empty += item.isRequired && m_sheet.isShown(field.item) && isOpen ? 1 : 0;
    }
    return empty;
}

void InstrumentForm::setHint(const QString& item, const QString& words) {
    for (const Field& field : m_fields) {
        if (m_sheet.instrument().items[static_cast<std::size_t>(field.item)].id == item)
            field.row->setHelp(words);
    }
}

} // namespace lacrima::ui
