// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/EnterKey.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace lacrima::ui {

bool EnterKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QPushButton*>(watched) : nullptr;
    if (button == nullptr || button->isCheckable()) return false;
    if (key->isAutoRepeat() || !button->isEnabled()) return true;
    if (button->menu() != nullptr)
        button->showMenu();
    else
        button->click();
    return true; // what it leads to must not get the same key
}

} // namespace lacrima::ui
