// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace lacrima::ui {

/// Where the program's window stands and how large it is: as it was left, else as drawn, and in any case
/// within what the screen leaves free, so that no button is off its edge.
class WindowPlace {
public:
    /// Before the window is shown for the first time.
    static void restore(QWidget& window);
    static void remember(const QWidget& window);

    /// `wanted` moved and, where it must be, made smaller until it lies within `room`.
    static QRect within(const QRect& wanted, const QRect& room);
};

} // namespace lacrima::ui
