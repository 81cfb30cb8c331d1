// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/sqlite/SqliteStatement.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <type_traits>

struct sqlite3;

namespace lacrima::store {

enum class Access : std::uint8_t {
    ReadWrite,
    Create,   ///< the file is there and empty
    Verify,   ///< reading only
    Salvage,  ///< reading only, from a file that may be damaged
    InMemory, ///< no file at all
};

struct OpenOptions {
    int busyMilliseconds = 5000; ///< how long to wait for another program before "store.busy"
    int mostPages = 0;           ///< for tests of a full disk; 0: no limit
};

/// One connection, set up the way every study file is used. Threads may share it: each operation and each
/// transaction holds mutex().
class Database {
public:
    static base::Result<std::unique_ptr<Database>> open(
        const QString& path, Access access, OpenOptions options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }
    std::recursive_mutex& mutex() { return m_mutex; }

    base::Result<Statement> prepare(const char* sql);
    /// Constant SQL, any number of statements.
    base::Result<void> run(const char* sql);
    /// The first column of the first row, as text or as a number.
    base::Result<QString> textOf(const char* sql);
    base::Result<std::int64_t> numberOf(const char* sql);
    std::int64_t changes() const;

    /// Takes the write lock, does the work and commits; anything that fails undoes all. Inside another
    /// transaction of this connection the work just joins it.
    template<class Work>
    std::invoke_result_t<Work> transaction(Work work) {
        const std::scoped_lock lock(m_mutex);
        if (m_isInTransaction) return work();
        if (auto begun = begin(); !begun) return begun.error();
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(); !committed) return committed.error();
        return result;
    }

    /// The Error of an SQLite result code, with the file and the extended code.
    base::Error errorOf(int code) const;

    /// "store.moved" when the file at path(), or the log beside it, is not the one that was opened, or
    /// somebody wrote into it who is not SQLite: what is written then is in no file that anybody can open
    /// again.
    base::Result<void> requireInPlace();
    /// The state of the files on the disk is ours: to be called after whatever we wrote.
    void rememberPlace();

private:
    Database(QString path, Access access);

    base::Result<void> connect(const OpenOptions& options);
    base::Result<void> configure(const OpenOptions& options);
    base::Result<void> checkFileHeader() const;
    base::Result<void> begin();
    base::Result<void> commit();
    void rollBack();

    QString m_path;
    Access m_access;
    sqlite3* m_handle = nullptr;
    std::recursive_mutex m_mutex;
    bool m_isInTransaction = false;
    /// What the file system tells of a file; zeros when there is none.
    struct FileState {
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t changed = 0; ///< nanoseconds
        bool operator==(const FileState&) const = default;
    };
    static FileState stateOf(const QString& path);
    bool isStillAStudy() const;

    FileState m_file; ///< as it was when this connection last wrote; zeros before the first transaction
    FileState m_log;
    QString m_firstRecord; ///< hex id: no two studies have the same
};

} // namespace lacrima::store
