// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>

namespace lacrima::ui {

/// Runs a computation in another thread and hands its result to the window's thread, but only if nothing
/// newer was asked for meanwhile: a stale answer is dropped.
template<class T>
class LatestJob {
public:
    /// `receive` is called in the thread that made this object.
    explicit LatestJob(std::function<void(const T&)> receive)
        : m_receive(std::move(receive)) {}
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    /// Waits for what still runs: it must not outlive its receiver.
    ~LatestJob() {
        m_watcher.disconnect();
        m_watcher.waitForFinished();
    }

    void run(std::function<T()> compute) {
        m_next = std::move(compute);
        if (!m_watcher.isRunning()) startNext();
    }

private:
    void startNext() {
        auto compute = std::exchange(m_next, nullptr);
        m_watcher.disconnect();
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_next)
                startNext();
            else
                m_receive(m_watcher.result());
        });
        m_watcher.setFuture(QtConcurrent::run(std::move(compute)));
    }

    std::function<void(const T&)> m_receive;
    std::function<T()> m_next;
    QFutureWatcher<T> m_watcher;
};

} // namespace lacrima::ui
