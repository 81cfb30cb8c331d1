// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/OptionRow.h"

#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kMargin = 18;
constexpr int kChip = 30;
constexpr int kGap = 16;
constexpr int kTick = 20;
constexpr int kPadding = 14; // above and below words of several lines
constexpr int kNarrowest = 240;

} // namespace

OptionRow::OptionRow(int number, const QString& words, int pixelSize, QWidget* parent)
    : QPushButton(parent)
    , m_number(number)
    , m_words(words)
    , m_pixelSize(pixelSize) {
    setAutoDefault(false);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont OptionRow::wordsFont() const {
    QFont words = font();
    words.setPixelSize(m_pixelSize);
    words.setWeight(QFont::Normal);
    return words;
}

int OptionRow::wordsLeft() const {
    return m_number > 0 ? kMargin + kChip + kGap : kMargin;
}

int OptionRow::heightForWidth(int width) const {
    const int room = std::max(kNarrowest / 2, width - wordsLeft() - kGap - kTick - kMargin);
    const QRect words =
        QFontMetrics(wordsFont()).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_words);
    return std::max(size::kPatientControl, words.height() + 2 * kPadding);
}

QSize OptionRow::sizeHint() const {
    return {size::kPatientWidth, heightForWidth(size::kPatientWidth)};
}

QSize OptionRow::minimumSizeHint() const {
    return {kNarrowest, size::kPatientControl};
}

void OptionRow::paintChip(QPainter& painter) const {
    const Theme& theme = currentTheme();
    const QRectF chip(kMargin + 0.5, (height() - kChip) / 2.0 + 0.5, kChip - 1, kChip - 1);
    painter.setPen(theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(chip, size::kRadius - 1, size::kRadius - 1);
    QFont digits = font();
    digits.setPixelSize(size::kBody + 1);
    digits.setWeight(QFont::Normal);
    painter.setFont(digits);
    painter.setPen(theme.ink2);
    painter.drawText(chip, Qt::AlignCenter, QString::number(m_number));
}

void OptionRow::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? theme.accent : underMouse() ? theme.ink2 : theme.line);
    painter.setBrush(isChecked() ? theme.accentSoft : isDown() ? theme.sunken : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kRadius, size::kRadius);
    if (m_number > 0) paintChip(painter);
    painter.setFont(wordsFont());
    painter.setPen(theme.ink);
    const QRect words(wordsLeft(), 0, width() - wordsLeft() - kGap - kTick - kMargin, height());
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, m_words);
    if (!isChecked()) return;
    painter.drawPixmap(width() - kMargin - kTick, (height() - kTick) / 2,
        iconPixmap(QStringLiteral("check"), kTick, theme.accent));
}

void OptionRow::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Left)
        Q_EMIT moveRequested(-1);
    else if (key == Qt::Key_Down || key == Qt::Key_Right)
        Q_EMIT moveRequested(1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT enterPressed(); // the event counts as taken: it must not go on to the next page
    else
        QPushButton::keyPressEvent(event);
}

void OptionRow::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    m_isMovedTo = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QPushButton::focusInEvent(event);
}

} // namespace lacrima::ui
