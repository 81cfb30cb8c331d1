// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

namespace lacrima::support {

/// Measures how long a thread keeps away from its event loop: another thread posts an event about every
/// millisecond, and looks how long it waits to be handled. Made in the thread that is watched.
class EventLoopWatchdog final : public QObject {
public:
    /// In milliseconds.
    struct Gap {
        double waited = 0; ///< longest wait of an event: what a user feels, a loaded machine included
        double busy = 0;   ///< most processor time of the watched thread between two events: its own work
    };

    EventLoopWatchdog();
    ~EventLoopWatchdog() override;

    /// The longest since the last call; begins anew. In the watched thread.
    Gap take();

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;

    void ask();

    Clock::time_point m_posted; ///< of the event on its way; written before m_isPosted
    std::atomic<bool> m_isPosted = false;
    std::atomic<bool> m_isOver = false;
    double m_busyBefore;
    Gap m_longest;
    std::thread m_asking;
};

/// Milliseconds of processor time that the calling thread has used.
double threadTime();

} // namespace lacrima::support
