// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/sqlite/Salvage.h"
#include "core/store/table/DraftTable.h"
#include "core/store/table/KeyHolderTable.h"
#include "core/store/table/MetaTable.h"
#include "core/store/table/OfficeTable.h"
#include "core/store/table/RecordLog.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace lacrima::store {

class FilePlace;
class SqliteConnection;
class ThreadConnections;
enum class Access : std::uint8_t;
struct OpenOptions;

/// A study file (SQLite): the log of records, key holders, offices and drafts. It knows nothing of what a
/// payload means. Several windows and programs may have the same file open. Threads may share one StudyFile:
/// each has a connection of its own, so that a table handle stays on the thread that asked for it. Whatever
/// is answered without an error is on the disk. Needs a QCoreApplication, which finds Qt's database drivers.
///
/// Errors (arguments: file, code): "store.not_found", "store.not_a_study", "store.newer_format",
/// "store.damaged", "store.read_only", "store.disk_full", "store.busy", "store.input_output", "store.moved",
/// "store.no_driver", "store.other_sqlite", "store.failed".
class StudyFile {
public:
    /// A new file with mode 0600; "store.exists", "store.no_folder".
    static base::Result<StudyFile> create(const QString& path);
    static base::Result<StudyFile> create(const QString& path, const OpenOptions& options);
    /// An older format is backed up beside the file, then brought up to date.
    static base::Result<StudyFile> open(const QString& path);
    static base::Result<StudyFile> open(const QString& path, const OpenOptions& options);
    /// A file that open() calls damaged, for reading what is left: salvage(). Its tables must still
    /// be ours, to the letter: "store.changed_structure" otherwise, and nothing is read, since a column may
    /// then be a program.
    static base::Result<StudyFile> openDamaged(const QString& path);
    /// For a glance at what can be read without a key: waits for nobody and changes nothing, not even an
    /// older format. Appending fails.
    static base::Result<StudyFile> peek(const QString& path);

    /// Removes a study that nobody has open, and whatever was left beside it.
    static void remove(const QString& path);

    StudyFile(StudyFile&&) noexcept;
    StudyFile& operator=(StudyFile&&) noexcept;
    ~StudyFile();

    const QString& path() const;
    RecordLog records() const;
    KeyHolderTable keyHolders() const;
    OfficeTable offices() const;
    DraftTable drafts() const;
    MetaTable meta() const;

    /// Does all of `work` in one transaction, or none of it. No other program writes meanwhile.
    base::Result<void> transaction(const std::function<base::Result<void>()>& work);
    /// "store.moved" when the file was moved, deleted or replaced since it was opened.
    base::Result<void> requireInPlace() const;
    /// Empties the write-ahead log, so that its length does not tell how much was written. Another window
    /// that is just reading puts it off, which is no error.
    base::Result<void> checkpointTruncate();
    base::Result<void> checkIntegrity() const;
    base::Result<Salvaged> salvage() const;
    /// See Backup.h: checked, copied, checked again, renamed; five generations.
    base::Result<void> backUp(const QString& target);

    /// How many threads have a connection now.
    std::size_t connections() const;

private:
    /// `access` is that of the other threads.
    StudyFile(std::unique_ptr<SqliteConnection> first, Access access, const OpenOptions& options,
        std::shared_ptr<FilePlace> place);
    SqliteConnection& here() const;

    QString m_path;
    std::shared_ptr<FilePlace> m_place; ///< null when nothing is written
    std::shared_ptr<ThreadConnections> m_connections;
};

} // namespace lacrima::store
