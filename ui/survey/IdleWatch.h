// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lacrima::ui {

/// Notices that nobody seems to be at the computer, and counts the seconds down that somebody has to say so.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    void setLimit(int milliseconds);
    int limit() const { return m_idle.interval(); } ///< milliseconds
    void setCountdown(int seconds) { m_countdown = seconds; }
    int secondsLeft() const { return m_secondsLeft; }

    /// Somebody did something.
    void noteActivity() { m_idle.start(); }
    void startCountdown();
    void stopCountdown() { m_second.stop(); }

Q_SIGNALS:
    /// Nothing happened for as long as the limit.
    void idled();
    /// One second of the countdown is over; 0: nobody came.
    void counted(int secondsLeft);

private:
    void countDown();

    QTimer m_idle;
    QTimer m_second;
    int m_countdown = 60;
    int m_secondsLeft = 0;
};

} // namespace lacrima::ui
