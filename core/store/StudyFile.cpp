// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"

#include "core/store/sqlite/Backup.h"
#include "core/store/sqlite/Migrations.h"
#include "core/store/sqlite/NewFile.h"
#include "core/store/sqlite/SqliteConnection.h"
#include "core/store/sqlite/SqliteError.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace lacrima::store {
namespace {

/// Every commit is appended to the log and synced; readers and writers of other windows go on meanwhile.
base::Result<void> useWriteAheadLog(Database& database) {
    const auto mode = database.textOf("PRAGMA journal_mode = WAL");
    if (!mode) return mode.error();
    if (*mode != QLatin1String("wal"))
        return base::error("store.no_write_ahead_log", {database.path().toStdString()});
    return {};
}

base::Result<std::unique_ptr<Database>> fillNewFile(const QString& path, const OpenOptions& options) {
    auto database = Database::open(path, Access::Create, options);
    if (!database) return database.error();
    if (auto migrated = migrate(**database); !migrated) return migrated.error();
    if (auto done = useWriteAheadLog(**database); !done) return done.error();
    if (auto synced = syncFolder(path); !synced) return synced.error();
    return database;
}

void removeFile(const QString& path) {
    QFile::remove(path);
    for (const char* suffix : {"-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
}

base::Result<void> bringUpToDate(Database& database) {
    const auto format = formatOf(database);
    if (!format) return format.error();
    if (*format == newestFormat()) return {};
    if (*format == 0) return database.errorOf(SQLITE_CORRUPT);
    const QString target = database.path() + QStringLiteral(".format%1").arg(*format);
    if (auto saved = backUp(database, target); !saved) return saved;
    return migrate(database);
}

base::Result<void> prepare(Database& database) {
    // The format first: a newer program may have changed what the rest relies on.
    if (auto format = formatOf(database); !format) return format.error();
    if (auto done = useWriteAheadLog(database); !done) return done;
    if (auto done = bringUpToDate(database); !done) return done;
    return checkSchema(database);
}

} // namespace

StudyFile::StudyFile(std::unique_ptr<Database> database)
    : m_database(std::move(database)) {}

StudyFile::StudyFile(StudyFile&&) noexcept = default;
StudyFile& StudyFile::operator=(StudyFile&&) noexcept = default;
StudyFile::~StudyFile() = default;

base::Result<StudyFile> StudyFile::create(const QString& path) {
    return create(path, OpenOptions{});
}

base::Result<StudyFile> StudyFile::create(const QString& path, const OpenOptions& options) {
    if (auto made = makeEmptyFile(path); !made) return made.error();
    auto database = fillNewFile(path, options);
    if (!database) {
        removeFile(path);
        return database.error();
    }
    return StudyFile(std::move(*database));
}

base::Result<StudyFile> StudyFile::open(const QString& path) {
    return open(path, OpenOptions{});
}

base::Result<StudyFile> StudyFile::open(const QString& path, const OpenOptions& options) {
    const QFileInfo info(path);
    // SQLite takes an empty file for an empty database.
    if (info.isFile() && info.size() == 0) return sqliteError(SQLITE_NOTADB, 0, path);
    auto database = Database::open(path, Access::ReadWrite, options);
    if (!database) return database.error();
    if (auto prepared = prepare(**database); !prepared) return prepared.error();
    return StudyFile(std::move(*database));
}

base::Result<StudyFile> StudyFile::openDamaged(const QString& path) {
    auto database = Database::open(path, Access::Salvage);
    if (!database) return database.error();
    if (auto ours = checkTables(**database); !ours) return ours.error();
    return StudyFile(std::move(*database));
}

const QString& StudyFile::path() const {
    return m_database->path();
}

base::Result<void> StudyFile::transaction(const std::function<base::Result<void>()>& work) {
    return m_database->transaction(work);
}

base::Result<std::optional<QByteArray>> StudyFile::meta(const QString& key) const {
    const std::scoped_lock lock(m_database->mutex());
    auto statement = m_database->prepare("SELECT value FROM meta WHERE key = ?");
    if (!statement) return statement.error();
    if (auto bound = statement->bind(key); !bound) return bound.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<QByteArray>();
    return std::optional<QByteArray>(statement->bytes(0));
}

base::Result<void> StudyFile::setMeta(const QString& key, const QByteArray& value) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
        if (!statement) return statement.error();
        return statement->runWith(key, value);
    });
}

base::Result<void> StudyFile::removeMeta(const QString& key) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare("DELETE FROM meta WHERE key = ?");
        if (!statement) return statement.error();
        return statement->runWith(key);
    });
}

base::Result<void> StudyFile::requireInPlace() const {
    const std::scoped_lock lock(m_database->mutex());
    return m_database->requireInPlace();
}

base::Result<void> StudyFile::checkpointTruncate() {
    const std::scoped_lock lock(m_database->mutex());
    // Into a file that is not ours the log is not moved: it may be all that is left.
    if (auto place = m_database->requireInPlace(); !place) return place;
    auto result = m_database->run("PRAGMA wal_checkpoint(TRUNCATE)");
    m_database->rememberPlace();
    if (!result && result.error().key == "store.busy") return {};
    return result;
}

base::Result<void> StudyFile::checkIntegrity() const {
    return store::checkIntegrity(*m_database);
}

base::Result<void> StudyFile::backUp(const QString& target) {
    return store::backUp(*m_database, target);
}

} // namespace lacrima::store
