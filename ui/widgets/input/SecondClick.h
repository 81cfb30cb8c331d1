// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWidget;

namespace lacrima::ui {

/// Keeps the second click of a double click from what the first one brought under the pointer: another page,
/// a list that moved on.
class SecondClick final : public QObject {
public:
    /// For clicks in the window of `part`, which owns the guard.
    explicit SecondClick(QWidget* part);

    /// The click of this moment led somewhere else: what follows at the same place is dropped.
    void swallow();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isSecond(const QMouseEvent& press) const;

    QWidget* m_part;
    QPoint m_pressed;          ///< on the screen, of the last press that was taken
    bool m_isWaiting = false;  ///< no press was taken since the click that led elsewhere
    bool m_isDropping = false; ///< a press was dropped, and its release goes the same way
    QElapsedTimer m_since;     ///< since that click
};

} // namespace lacrima::ui
