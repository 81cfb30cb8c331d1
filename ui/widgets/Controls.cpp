// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Controls.h"

#include "ui/text/Numbers.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Lines.h"
#include "ui/widgets/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kUnderTitle = 4;
constexpr int kSlack = 6; ///< labels ask for a little more than their lines

void setStyleProperty(QWidget* widget, const char* name, const char* value) {
    const QVariant wanted = QString::fromLatin1(value);
    if (widget->property(name) == wanted) return;
    widget->setProperty(name, wanted);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPushButton* button(const QString& text, const char* role, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    setRole(made, role);
    made->setCursor(Qt::PointingHandCursor);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QString menuWords(QString words) {
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void setRole(QWidget* widget, const char* role) {
    setStyleProperty(widget, "role", role);
}

void setState(QWidget* widget, const char* state) {
    setStyleProperty(widget, "state", state);
}

QLabel* label(const QString& text, const char* role, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    setRole(made, role);
    return made;
}

QLabel* paragraph(const QString& text, const char* role, QWidget* parent) {
    QLabel* made = label(text, role, parent);
    made->setWordWrap(true);
    return made;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    return button(text, "primary", parent);
}

QPushButton* secondaryButton(const QString& text, QWidget* parent) {
    return button(text, "secondary", parent);
}

QPushButton* quietButton(const QString& text, QWidget* parent) {
    return button(text, "quiet", parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    return button(text, "link", parent);
}

QFrame* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    setRole(line, "hairline");
    return line;
}

Card::Card(QWidget* parent, int margin)
    : QFrame(parent)
    , m_box(new QVBoxLayout(this)) {
    setRole(this, "card");
    m_box->setContentsMargins(margin, margin, margin, margin);
    m_box->setSpacing(size::kGrid);
}

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_words(new QWidget(this))
    , m_title(label({}, "title", m_words))
    , m_purpose(paragraph({}, "secondary", m_words))
    , m_actions(new QHBoxLayout) {
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(kUnderTitle);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    m_title->setWordWrap(true);
    m_words->installEventFilter(this);
    m_actions->setSpacing(2 * size::kGrid);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * size::kGrid);
    row->addWidget(m_words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignBottom);
}

void PageHeader::setTitle(const QString& title) {
    m_titleWords = text::unbroken(title);
    fit();
}

void PageHeader::setPurpose(const QString& purpose) {
    m_purposeWords = text::unbroken(purpose);
    fit();
}

void PageHeader::keepHeight() {
    m_isKept = true;
    for (QLabel* words : {m_title, m_purpose}) words->ensurePolished();
    m_words->setFixedHeight(2 * QFontMetrics(m_title->font()).lineSpacing() + kUnderTitle +
                            QFontMetrics(m_purpose->font()).lineSpacing() + kSlack);
    fit();
}

/// A title of one line leaves its second to the purpose.
void PageHeader::fit() {
    const auto show = [this](QLabel* where, const QString& words, int lines) {
        const bool isLaidOut = m_isKept && m_words->width() > 0;
        const QString shown = isLaidOut ? onLines(words, where->font(), m_words->width(), lines) : words;
        where->setText(shown);
        where->setToolTip(shown == words ? QString() : plainTip(words));
        where->setAccessibleName(words);
        where->setVisible(!words.isEmpty());
    };
    const bool isShort = linesOf(m_titleWords, m_title->font(), std::max(1, m_words->width())) < 2;
    show(m_title, m_titleWords, 2);
    show(m_purpose, m_purposeWords, isShort ? 2 : 1);
}

bool PageHeader::eventFilter(QObject* watched, QEvent* event) {
    if (m_isKept && watched == m_words && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void PageHeader::addAction(QPushButton* button) {
    m_actions->addWidget(button);
}

Page::Page(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_content(new QVBoxLayout) {
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(32, 24, 32, 24);
    box->setSpacing(2 * size::kGrid);
    box->addWidget(m_header);
    m_content->setSpacing(2 * size::kGrid);
    box->addLayout(m_content, 1);
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout) {
    auto* picture = new QLabel(this);
    showIcon(picture, iconName, 40, spec::Tone::Ink2);
    picture->setAlignment(Qt::AlignHCenter);
    QLabel* heading = label(title, "section", this);
    heading->setAlignment(Qt::AlignHCenter);
    QLabel* words = paragraph(text, "secondary", this);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(440);
    words->setMinimumHeight(words->heightForWidth(440));
    m_box->setSpacing(size::kGrid);
    m_box->addWidget(picture);
    m_box->addWidget(heading);
    m_box->addWidget(words, 0, Qt::AlignHCenter);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(m_box);
    outer->addStretch(3);
}

void EmptyState::setAction(QPushButton* button) {
    m_box->addSpacing(size::kGrid);
    m_box->addWidget(button, 0, Qt::AlignHCenter);
}

void announce(QLabel* label) {
    label->setAccessibleName(label->text());
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void reveal(QWidget* widget) {
    for (QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget, 0, 48);
    }
}

void revealLater(const QLayout& layout) {
    const QLayoutItem* last = layout.itemAt(layout.count() - 1);
    QWidget* widget = last != nullptr ? last->widget() : nullptr;
    if (widget == nullptr) return;
    QMetaObject::invokeMethod(
        widget, [widget] { reveal(widget); }, Qt::QueuedConnection);
}

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    setRole(content, "scrolled");
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace lacrima::ui
