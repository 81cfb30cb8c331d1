// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <cstdint>
#include <mutex>

namespace lacrima::store {

class SqliteConnection;

/// Where a study file lies and how it looked when this program last wrote into it: one for all connections
/// that a StudyFile has. What is written into a file that was moved, replaced or overwritten is in no file
/// that anybody can open again.
class FilePlace {
public:
    explicit FilePlace(QString path);

    /// Held while writing, so that what remember() sees is ours.
    std::recursive_mutex& writing() { return m_writing; }
    /// "store.moved" when the file of that name, or the log beside it, is not the one that was opened, or
    /// somebody wrote into it who is not SQLite.
    base::Result<void> require(const SqliteConnection& connection);
    /// The files on the disk are as we left them: to be called after whatever we wrote.
    void remember(const SqliteConnection& connection);
    bool isRemembered() const { return m_file.inode != 0; }

private:
    /// What the file system tells of a file; zeros when there is none.
    struct FileState {
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t changed = 0; ///< nanoseconds
        bool operator==(const FileState&) const = default;
    };
    static FileState stateOf(const QString& path);
    bool isStillOurStudy() const;

    QString m_path;
    std::recursive_mutex m_writing; ///< guards what follows too
    FileState m_file;               ///< zeros before the first transaction
    FileState m_log;
    QString m_firstRecord; ///< hex id: no two studies have the same
};

} // namespace lacrima::store
