// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/TypedField.h"

#include "ui/survey/part/SurveyType.h"
#include "ui/text/AnswerWords.h"
#include "ui/widgets/input/PlainTextBox.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using instrument::ItemType;

constexpr int kNumberLine = 200;
constexpr int kDateWidth = 280;
constexpr int kShortText = 60;
constexpr int kLinesShown = 4;

/// "about 20", "circa 20" and "~20" are numbers: an estimate is what is asked for.
QString withoutAbout(const QString& typed) {
    static const QRegularExpression kAbout(
        QStringLiteral(
            "^(?:about|around|roughly|maybe|perhaps|circa|ca\\.?|più o meno|forse|all'incirca|~|≈)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString number = typed;
    return number.remove(kAbout);
}

} // namespace

TypedField::TypedField(const instrument::Item& item, const QString& language, int textSize, QWidget* parent)
    : AnswerArea(parent)
    , m_item(item) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    const bool isLong =
        item.type == ItemType::Text && (item.maximumLength <= 0 || item.maximumLength > kShortText);
    if (isLong)
        makeText(textSize);
    else
        makeLine();
    QWidget* field = m_line != nullptr ? static_cast<QWidget*>(m_line) : m_text;
    field->setObjectName(QStringLiteral("field"));
    field->setAccessibleName(item.text.in(language));
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->installEventFilter(this);
    setFocusProxy(field);
    box->addWidget(field);
}

void TypedField::makeLine() {
    m_line = new QLineEdit(this);
    if (m_item.isNumeric()) m_line->setFixedWidth(kNumberLine);
    if (m_item.type == ItemType::Date) m_line->setFixedWidth(kDateWidth);
    if (m_item.type == ItemType::Date) m_line->setPlaceholderText(tr("year-month-day"));
    if (m_item.type == ItemType::Text) m_line->setMaxLength(m_item.maximumLength);
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(); });
    connect(m_line, &QLineEdit::inputRejected, this,
        [this] { Q_EMIT refused(PlainTextBox::fullWords(m_line->maxLength())); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { Q_EMIT completed(); });
}

void TypedField::makeText(int textSize) {
    m_text = new PlainTextBox(this);
    m_text->setFixedHeight(kLinesShown * SurveyType::of(textSize).option * 3 / 2 + 24);
    m_text->setMaximumLength(m_item.maximumLength);
    m_text->keepWords();
    connect(m_text, &PlainTextBox::textChanged, this, [this] { Q_EMIT changed(); });
    connect(m_text, &PlainTextBox::refused, this,
        [this] { Q_EMIT refused(PlainTextBox::fullWords(m_text->maximumLength())); });
}

QString TypedField::typed() const {
    const QString words = (m_line != nullptr ? m_line->text() : m_text->toPlainText()).trimmed();
    return m_item.isNumeric() ? withoutAbout(words) : words;
}

response::Answer TypedField::answer() const {
    return text::answerFromWords(m_item, typed());
}

void TypedField::setAnswer(const response::Answer& answer) {
    const QString words = response::isMissing(answer) ? QString() : text::editableWords(answer);
    if (m_line != nullptr)
        m_line->setText(words);
    else
        m_text->showText(words);
}

/// Who comes back goes on writing behind what stands there.
void TypedField::focusFirst() {
    if (m_line != nullptr) m_line->end(false);
    if (m_text != nullptr) m_text->moveCursor(QTextCursor::End);
    (m_line != nullptr ? static_cast<QWidget*>(m_line) : m_text)->setFocus(Qt::OtherFocusReason);
}

bool TypedField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) Q_EMIT fieldLeft();
    return AnswerArea::eventFilter(watched, event);
}

} // namespace lacrima::ui
