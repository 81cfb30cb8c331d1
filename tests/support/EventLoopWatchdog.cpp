// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EventLoopWatchdog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace lacrima::support {
namespace {

constexpr std::chrono::milliseconds kEvery{1};

} // namespace

double threadTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

EventLoopWatchdog::EventLoopWatchdog()
    : m_busyBefore(threadTime())
    , m_asking([this] { ask(); }) {}

EventLoopWatchdog::~EventLoopWatchdog() {
    m_isOver = true;
    m_asking.join();
}

void EventLoopWatchdog::ask() {
    while (!m_isOver) {
        if (!m_isPosted) {
            m_posted = Clock::now();
            m_isPosted = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(kEvery);
    }
}

bool EventLoopWatchdog::event(QEvent* event) {
    if (event->type() != QEvent::User) return QObject::event(event);
    const double waited = std::chrono::duration<double, std::milli>(Clock::now() - m_posted).count();
    const double busy = threadTime();
    m_longest.waited = std::max(m_longest.waited, waited);
    m_longest.busy = std::max(m_longest.busy, busy - m_busyBefore);
    m_busyBefore = busy;
    m_isPosted = false;
    return true;
}

EventLoopWatchdog::Gap EventLoopWatchdog::take() {
    m_busyBefore = threadTime();
    return std::exchange(m_longest, {});
}

} // namespace lacrima::support
