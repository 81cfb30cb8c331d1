// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/TypedEditors.h"

#include "ui/text/AnswerWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/PlainTextBox.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace lacrima::ui {
namespace {

using instrument::ItemType;
using response::Answer;
using response::Missing;
using response::MissingReason;

constexpr int kNumberWidth = 120;
constexpr int kDateWidth = 160;

} // namespace

LineEditor::LineEditor(const instrument::Item& item, const QString& language, QWidget* parent)
    : AnswerEditor(parent)
    , m_item(item)
    , m_line(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kGrid);
    row->addWidget(m_line);
    if (item.isNumeric() || item.type == ItemType::Date) {
        m_line->setFixedWidth(item.isNumeric() ? kNumberWidth : kDateWidth);
        row->addWidget(label(text::unitWords(item.unit), "secondary", this));
        row->addStretch(1);
    }
    if (item.type == ItemType::Date) m_line->setPlaceholderText(tr("year-month-day"));
    if (item.type == ItemType::Text && item.maximumLength > 0) m_line->setMaxLength(item.maximumLength);
    m_line->setAccessibleName(item.text.in(language));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::inputRejected, this,
        [this] { Q_EMIT refused(PlainTextBox::fullWords(m_line->maxLength())); });
    const auto announce = [this] {
        if (!m_line->isModified()) return;
        m_line->setModified(false);
        Q_EMIT answered();
    };
    connect(m_line, &QLineEdit::editingFinished, this, announce);
    // Enter comes before editingFinished(): the answer must be known before the next field is asked for.
    connect(m_line, &QLineEdit::returnPressed, this, [this, announce] {
        announce();
        Q_EMIT nextRequested();
    });
}

Answer LineEditor::answer() const {
    return text::answerFromWords(m_item, m_line->text());
}

void LineEditor::setAnswer(const Answer& answer) {
    m_line->setText(response::isMissing(answer) ? QString() : text::editableWords(answer));
    m_line->setModified(false);
}

void LineEditor::setProblemState(const char* state) {
    setState(m_line, state);
}

QString LineEditor::typed() const {
    return m_line->text();
}

ParagraphEditor::ParagraphEditor(const instrument::Item& item, const QString& language, QWidget* parent)
    : AnswerEditor(parent)
    , m_item(item)
    , m_text(new PlainTextBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    m_text->setFixedHeight(96);
    m_text->setMaximumLength(item.maximumLength);
    m_text->setAccessibleName(item.text.in(language));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_text, &PlainTextBox::refused, this,
        [this] { Q_EMIT refused(PlainTextBox::fullWords(m_text->maximumLength())); });
}

Answer ParagraphEditor::answer() const {
    return text::answerFromWords(m_item, m_text->toPlainText());
}

void ParagraphEditor::setAnswer(const Answer& answer) {
    const auto* words = std::get_if<response::Text>(&answer);
    m_text->showText(words != nullptr ? words->value : QString());
}

void ParagraphEditor::setProblemState(const char* state) {
    setState(m_text, state);
}

QString ParagraphEditor::typed() const {
    return m_text->toPlainText();
}

bool ParagraphEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) Q_EMIT answered();
    return AnswerEditor::eventFilter(watched, event);
}

} // namespace lacrima::ui
