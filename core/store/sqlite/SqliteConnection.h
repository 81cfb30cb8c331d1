// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace lacrima::store {

class FilePlace;

enum class Access : std::uint8_t {
    ReadWrite,
    Create,   ///< the file is there and empty
    Read,     ///< reading only
    Peek,     ///< reading only, for a glance: without a lock where nothing waits in the log
    Salvage,  ///< reading only, from a file that may be damaged
    InMemory, ///< no file at all
};

struct OpenOptions {
    int busyMilliseconds = 5000; ///< how long to wait for another program before "store.busy"
    int mostPages = 0;           ///< for tests of a full disk; 0: no limit
};

/// A connection to a study file through Qt's QSQLITE, set up the way every study file is used: all commits
/// synced, foreign schemas mistrusted, limits on what a file may ask.
class SqliteConnection final : public Connection {
public:
    /// `place` is shared by the connections of one StudyFile that write; without one nothing is remembered.
    static base::Result<std::unique_ptr<SqliteConnection>> open(const QString& path, Access access,
        const OpenOptions& options = {}, std::shared_ptr<FilePlace> place = nullptr);
    /// Not opened yet: each use of it before open() succeeds says why it failed.
    SqliteConnection(
        const QString& path, Access access, const OpenOptions& options, std::shared_ptr<FilePlace> place);
    ~SqliteConnection() override;
    base::Result<void> open();
    /// A connection that was opened for reading is opened again for writing.
    base::Result<void> openForWriting();

    base::Error errorOf(const QSqlError& error) const override;
    /// The Error of an SQLite result code, with the file and the extended code.
    base::Error errorOf(int code) const;
    /// Whether the open file is another than the one of that name.
    base::Result<bool> hasMoved() const;

protected:
    base::Result<void> begin() override;
    /// Asks before and after whether the file is still ours: only then may anyone be told that it is saved.
    base::Result<void> commit() override;
    void rollBack() override;

private:
    base::Result<void> connect();
    base::Result<void> configure();
    base::Result<void> checkFileHeader() const;
    base::Result<void> undo(const base::Error& why);

    Access m_access;
    OpenOptions m_options;
    std::shared_ptr<FilePlace> m_filePlace;
    std::unique_lock<std::recursive_mutex> m_writing; ///< held from begin to the end of the transaction
    std::optional<base::Error> m_failure;             ///< why it is not open
};

} // namespace lacrima::store
