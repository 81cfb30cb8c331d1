// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace lacrima::ui {

/// Draws the focus ring (2 px, offset 2) around whichever control of a window has the keyboard focus. One
/// ring a window, above everything, invisible to the pointer; shown once the keyboard was used to move.
class FocusRing final : public QWidget {
    Q_OBJECT
public:
    /// `window` owns the ring.
    explicit FocusRing(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* control);
    void place();

    QPointer<QWidget> m_control;
    bool m_isKeyboardUsed = false;
};

} // namespace lacrima::ui
