// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/FocusRing.h"

#include "ui/widgets/table/ResultTable.h"
#include "ui/widgets/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace lacrima::ui {
namespace {

constexpr int kOutset = 4; // 2 px of offset and 2 px of ring

bool isMovingKey(int key) {
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// The grids where people work show their current cell themselves, and a ring around them only adds noise. A
/// table of results is one of many on its page.
bool wantsRing(const QWidget* control) {
    if (control == nullptr) return false;
    if (qobject_cast<const ResultTable*>(control) != nullptr) return true;
    if (qobject_cast<const QAbstractItemView*>(control) != nullptr) return false;
    return control->focusPolicy() != Qt::NoFocus && qobject_cast<const QScrollArea*>(control) == nullptr;
}

/// The part of `control` that its scroll areas leave visible, in the window's coordinates.
QRect visibleRect(const QWidget* control, const QWidget* window) {
    QRect rect(control->mapTo(window, QPoint(0, 0)), control->size());
    rect.adjust(-kOutset, -kOutset, kOutset, kOutset);
    for (const QWidget* parent = control->parentWidget(); parent != nullptr && parent != window;
         parent = parent->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent);
        if (area == nullptr) continue;
        const QRect port(area->viewport()->mapTo(window, QPoint(0, 0)), area->viewport()->size());
        rect = rect.intersected(port.adjusted(-kOutset, -kOutset, kOutset, kOutset));
    }
    return rect;
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress && !m_isKeyboardUsed && isMovingKey(static_cast<QKeyEvent*>(event)->key())) {
        m_isKeyboardUsed = true;
        place();
    }
    if (type == QEvent::MouseButtonPress) {
        m_isKeyboardUsed = false;
        hide();
    }
    const bool mayHaveMoved = type == QEvent::Move || type == QEvent::Resize || type == QEvent::LayoutRequest;
    if (mayHaveMoved && isVisible() && watched != this && watched->isWidgetType()) {
        QMetaObject::invokeMethod(
            this, [this] { place(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* control) {
    m_control = control != nullptr && control->window() == parentWidget() ? control : nullptr;
    place();
}

void FocusRing::place() {
    if (!m_isKeyboardUsed || m_control.isNull() || !wantsRing(m_control) || !m_control->isVisible()) {
        hide();
        return;
    }
    const QRect wanted = visibleRect(m_control, parentWidget());
    if (geometry() != wanted) setGeometry(wanted);
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadius + 2, size::kRadius + 2);
}

} // namespace lacrima::ui
