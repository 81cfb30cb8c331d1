// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/job/CancelFlag.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace lacrima::ui {

/// Runs a computation in another thread and hands its result to the window's thread, but only if nothing
/// newer was asked for meanwhile: a stale answer is dropped, and the loops of its computation end early.
template<class T>
class LatestJob {
public:
    /// `receive` is called in the thread that made this object.
    explicit LatestJob(std::function<void(const T&)> receive)
        : m_receive(std::move(receive)) {}
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    /// Stops what still runs and waits for it: it must not outlive its receiver. A report that is finished
    /// nevertheless needs this thread for its figures: what is posted to the application goes on.
    ~LatestJob() {
        m_stop.set();
        m_watcher.disconnect();
        while (!m_watcher.future().isFinished()) {
            QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
            QThread::usleep(kPause);
        }
        m_watcher.waitForFinished();
    }

    /// For what may take long: once something newer is asked for, the parallel loops of the computation end
    /// early, and between its parts it may look at the flag itself; what it returns then is dropped.
    void run(std::function<T(const CancelFlag&)> compute) {
        start([compute = std::move(compute)](const CancelFlag& stop) {
            std::optional<T> result;
            stop.run([&] { result = compute(stop); });
            return result;
        });
    }

    /// For what is done soon, or must be finished once it has begun.
    void run(std::function<T()> compute) {
        start([compute = std::move(compute)](const CancelFlag&) { return std::optional<T>(compute()); });
    }

    /// Gives up what runs or waits; nothing is received until something new is run.
    void stop() {
        m_next = nullptr;
        m_stop.set();
    }

private:
    static constexpr unsigned long kPause = 200; ///< microseconds

    using Work = std::function<std::optional<T>(const CancelFlag&)>;

    void start(Work work) {
        m_next = std::move(work);
        if (m_watcher.isRunning())
            m_stop.set();
        else
            startNext();
    }

    void startNext() {
        m_stop = CancelFlag();
        m_watcher.disconnect();
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            const std::optional<T> result = m_watcher.result();
            if (m_next)
                startNext();
            else if (result && !m_stop.isSet())
                m_receive(*result);
        });
        m_watcher.setFuture(
            QtConcurrent::run([work = std::exchange(m_next, nullptr), stop = m_stop] { return work(stop); }));
    }

    std::function<void(const T&)> m_receive;
    Work m_next;
    CancelFlag m_stop;
    QFutureWatcher<std::optional<T>> m_watcher;
};

} // namespace lacrima::ui
