// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/ThreadConnections.h"

#include "core/store/sqlite/FilePlace.h"

#include <utility>
#include <vector>

namespace lacrima::store {
namespace {

/// What a thread has opened, to be closed when it ends: a program that reads now and then in a fresh thread
/// must not gather open files.
class EndOfThread {
public:
    EndOfThread() = default;
    EndOfThread(const EndOfThread&) = delete;
    EndOfThread& operator=(const EndOfThread&) = delete;
    ~EndOfThread() {
        for (const auto& opened : m_opened) {
            if (const auto connections = opened.lock()) connections->closeOf(std::this_thread::get_id());
        }
    }

    void note(const std::shared_ptr<ThreadConnections>& connections) {
        std::erase_if(m_opened, [](const auto& opened) { return opened.expired(); });
        m_opened.push_back(connections);
    }

private:
    std::vector<std::weak_ptr<ThreadConnections>> m_opened;
};

} // namespace

ThreadConnections::ThreadConnections(std::unique_ptr<SqliteConnection> first, Access access,
    const OpenOptions& options, std::shared_ptr<FilePlace> place)
    : m_path(first->place())
    , m_access(access)
    , m_options(options)
    , m_place(std::move(place)) {
    m_connections.emplace(std::this_thread::get_id(), std::move(first));
}

SqliteConnection& ThreadConnections::here() {
    thread_local EndOfThread end;
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<SqliteConnection>& connection = m_connections[std::this_thread::get_id()];
    if (connection == nullptr) {
        connection = std::make_unique<SqliteConnection>(m_path, m_access, m_options, m_place);
        end.note(shared_from_this());
    }
    if (!connection->isOpen()) static_cast<void>(connection->open()); // when it fails, each use says why
    return *connection;
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
