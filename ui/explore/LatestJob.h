// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace lacrima::ui {

/// Tells a running computation that nobody waits for its result any more. Copies share the flag.
class StopFlag {
public:
    void set() { *m_isSet = true; }
    bool isSet() const { return *m_isSet; }

private:
    std::shared_ptr<std::atomic<bool>> m_isSet = std::make_shared<std::atomic<bool>>(false);
};

/// Runs a computation in another thread and hands its result to the window's thread, but only if nothing
/// newer was asked for meanwhile: a stale answer is dropped, and a computation that looks at its flag ends.
template<class T>
class LatestJob {
public:
    /// `receive` is called in the thread that made this object.
    explicit LatestJob(std::function<void(const T&)> receive)
        : m_receive(std::move(receive)) {}
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    /// Stops what still runs and waits for it: it must not outlive its receiver.
    ~LatestJob() {
        m_stop.set();
        m_watcher.disconnect();
        m_watcher.waitForFinished();
    }

    /// For what takes long: the computation looks at the flag between its parts and returns anything when it
    /// is set.
    void run(std::function<T(const StopFlag&)> compute) {
        m_next = std::move(compute);
        if (m_watcher.isRunning())
            m_stop.set();
        else
            startNext();
    }

    /// For what is done soon.
    void run(std::function<T()> compute) {
        run([compute = std::move(compute)](const StopFlag&) { return compute(); });
    }

private:
    void startNext() {
        m_stop = StopFlag();
        m_watcher.disconnect();
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_next)
                startNext();
            else
                m_receive(m_watcher.result());
        });
        m_watcher.setFuture(QtConcurrent::run(
            [compute = std::exchange(m_next, nullptr), stop = m_stop] { return compute(stop); }));
    }

    std::function<void(const T&)> m_receive;
    std::function<T(const StopFlag&)> m_next;
    StopFlag m_stop;
    QFutureWatcher<T> m_watcher;
};

} // namespace lacrima::ui
