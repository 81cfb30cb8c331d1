// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/EnterKey.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

TEST(EnterKeyTest, AHeldKeyPressesOnce) {
    QPushButton button;
    EnterKey watcher;
    button.installEventFilter(&watcher);
    int presses = 0;
    QObject::connect(&button, &QPushButton::clicked, &button, [&presses] { ++presses; });
    const auto press = [&button](Qt::Key key, bool isHeld) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(), isHeld);
        QCoreApplication::sendEvent(&button, &event);
    };
    int expected = 0;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        press(key, false);
        EXPECT_EQ(presses, ++expected);
        press(key, true);
        press(key, true);
        EXPECT_EQ(presses, expected);
    }
    button.setEnabled(false);
    press(Qt::Key_Return, false);
    EXPECT_EQ(presses, expected);
}

} // namespace
} // namespace lacrima::ui
