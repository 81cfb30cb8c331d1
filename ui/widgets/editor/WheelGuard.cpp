// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/WheelGuard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace lacrima::ui {
namespace {

/// Controls in which Qt lets the wheel choose.
bool isChoice(const QObject* watched) {
    return qobject_cast<const QComboBox*>(watched) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(watched) != nullptr ||
           qobject_cast<const QTabBar*>(watched) != nullptr ||
           (qobject_cast<const QAbstractSlider*>(watched) != nullptr &&
               qobject_cast<const QScrollBar*>(watched) == nullptr);
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish && isChoice(watched)) {
        auto* control = static_cast<QWidget*>(watched);
        if (control->focusPolicy() == Qt::WheelFocus) control->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() != QEvent::Wheel || !isChoice(watched)) return false;
    event->ignore(); // on to what is around it
    return true;
}

} // namespace lacrima::ui
