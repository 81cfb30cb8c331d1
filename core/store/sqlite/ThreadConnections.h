// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/SqliteConnection.h"

#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace lacrima::store {

/// The connections of one StudyFile: one a thread, since Qt's belong to their thread. That of the thread that
/// opened the file writes; the others are opened when a thread first asks, for reading until it writes, and
/// are closed with their thread.
class ThreadConnections : public std::enable_shared_from_this<ThreadConnections> {
public:
    /// `access` is that of the other threads.
    ThreadConnections(std::unique_ptr<SqliteConnection> first, Access access, const OpenOptions& options,
        std::shared_ptr<FilePlace> place);

    /// Of the calling thread. When it cannot be opened, each use of it says why, and the next call tries
    /// again.
    SqliteConnection& here();
    std::size_t count() const;

private:
    void closeWithThread();
    void closeOf(std::thread::id thread);

    QString m_path;
    Access m_access;
    OpenOptions m_options;
    std::shared_ptr<FilePlace> m_place;
    mutable std::mutex m_mutex;
    std::map<std::thread::id, std::unique_ptr<SqliteConnection>> m_connections;
};

} // namespace lacrima::store
