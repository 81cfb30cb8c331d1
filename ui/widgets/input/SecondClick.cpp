// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/SecondClick.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace lacrima::ui {

SecondClick::SecondClick(QWidget* part)
    : QObject(part)
    , m_part(part) {
    qApp->installEventFilter(this);
}

void SecondClick::swallow() {
    m_isWaiting = true;
    m_since.start();
}

/// A double click is one whatever time it took; a press is taken for its half only soon and at the same
/// place.
bool SecondClick::isSecond(const QMouseEvent& press) const {
    if (!m_isWaiting) return false;
    if (press.type() == QEvent::MouseButtonDblClick) return true;
    const QPoint way = press.globalPosition().toPoint() - m_pressed;
    return m_since.elapsed() < QApplication::doubleClickInterval() &&
           way.manhattanLength() < QApplication::startDragDistance();
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool isPress = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    const bool isRelease = type == QEvent::MouseButtonRelease;
    if (!isPress && !isRelease) return false;
    if (!watched->isWidgetType() || static_cast<QWidget*>(watched)->window() != m_part->window())
        return false;
    if (isRelease) return std::exchange(m_isDropping, false);
    const auto& press = static_cast<const QMouseEvent&>(*event);
    m_isDropping = isSecond(press);
    if (m_isDropping) return true;
    m_isWaiting = false;
    m_pressed = press.globalPosition().toPoint();
    return false;
}

} // namespace lacrima::ui
