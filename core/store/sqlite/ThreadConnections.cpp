// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/ThreadConnections.h"

#include "core/store/sqlite/FilePlace.h"

#include <QThread>

#include <utility>

namespace lacrima::store {
ThreadConnections::ThreadConnections(std::unique_ptr<SqliteConnection> first, Access access,
    const OpenOptions& options, std::shared_ptr<FilePlace> place)
    : m_path(first->place())
    , m_access(access)
    , m_options(options)
    , m_place(std::move(place)) {
    m_connections.emplace(std::this_thread::get_id(), std::move(first));
}

SqliteConnection& ThreadConnections::here() {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<SqliteConnection>& connection = m_connections[std::this_thread::get_id()];
    if (connection == nullptr) {
        connection = std::make_unique<SqliteConnection>(m_path, m_access, m_options, m_place);
        closeWithThread();
    }
    if (!connection->isOpen()) static_cast<void>(connection->open()); // when it fails, each use says why
    return *connection;
}

/// A program that reads now and then in a fresh thread must not gather open files. Whoever waits for a thread
/// goes on once it said that it finished; what is destroyed after that may be destroyed after the
/// application.
void ThreadConnections::closeWithThread() {
    QThread* thread = QThread::currentThread();
    const auto close = [connections = weak_from_this(), id = std::this_thread::get_id()] {
        if (const auto opened = connections.lock()) opened->closeOf(id);
    };
    QObject::connect(thread, &QThread::finished, thread, close,
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
}

void ThreadConnections::closeOf(std::thread::id thread) {
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(thread);
}

std::size_t ThreadConnections::count() const {
    const std::scoped_lock lock(m_mutex);
    return m_connections.size();
}

} // namespace lacrima::store
