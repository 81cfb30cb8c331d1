// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/DraftTable.h"
#include "core/store/table/KeyHolderTable.h"
#include "core/store/table/OfficeTable.h"
#include "core/store/table/RecordLog.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace lacrima::store {

class Database;
struct OpenOptions;

/// A study file (SQLite): the log of records, key holders, offices and drafts. It knows nothing of what a
/// payload means. Several windows and programs may have the same file open; threads may share one StudyFile.
/// Whatever is answered without an error is on the disk.
///
/// Errors (arguments: file, code): "store.not_found", "store.not_a_study", "store.newer_format",
/// "store.damaged", "store.read_only", "store.disk_full", "store.busy", "store.input_output", "store.moved",
/// "store.failed".
class StudyFile {
public:
    /// A new file with mode 0600; "store.exists", "store.no_folder".
    static base::Result<StudyFile> create(const QString& path);
    static base::Result<StudyFile> create(const QString& path, const OpenOptions& options);
    /// An older format is backed up beside the file, then brought up to date.
    static base::Result<StudyFile> open(const QString& path);
    static base::Result<StudyFile> open(const QString& path, const OpenOptions& options);
    /// A file that open() calls damaged, for reading what is left: records().salvage(). Its tables must still
    /// be ours, to the letter: "store.changed_structure" otherwise, and nothing is read, since a column may
    /// then be a program.
    static base::Result<StudyFile> openDamaged(const QString& path);

    StudyFile(StudyFile&&) noexcept;
    StudyFile& operator=(StudyFile&&) noexcept;
    ~StudyFile();

    const QString& path() const;
    RecordLog records() const { return RecordLog(*m_database); }
    KeyHolderTable keyHolders() const { return KeyHolderTable(*m_database); }
    OfficeTable offices() const { return OfficeTable(*m_database); }
    DraftTable drafts() const { return DraftTable(*m_database); }
    base::Result<std::optional<QByteArray>> meta(const QString& key) const;

    /// Does all of `work` in one transaction, or none of it. No other program writes meanwhile.
    base::Result<void> transaction(const std::function<base::Result<void>()>& work);
    base::Result<void> setMeta(const QString& key, const QByteArray& value);
    base::Result<void> removeMeta(const QString& key);
    /// "store.moved" when the file was moved, deleted or replaced since it was opened.
    base::Result<void> requireInPlace() const;
    /// Empties the write-ahead log, so that its length does not tell how much was written. Another window
    /// that is just reading puts it off, which is no error.
    base::Result<void> checkpointTruncate();
    base::Result<void> checkIntegrity() const;
    /// See Backup.h: checked, copied, checked again, renamed; five generations.
    base::Result<void> backUp(const QString& target);

private:
    explicit StudyFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace lacrima::store
