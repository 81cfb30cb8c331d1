// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"

#include "core/store/sqlite/Backup.h"
#include "core/store/sqlite/FileFormat.h"
#include "core/store/sqlite/FilePlace.h"
#include "core/store/sqlite/Migrations.h"
#include "core/store/sqlite/NewFile.h"
#include "core/store/sqlite/SqliteConnection.h"
#include "core/store/sqlite/SqliteError.h"
#include "core/store/sqlite/ThreadConnections.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <utility>

namespace lacrima::store {
namespace {

using Opened = base::Result<std::unique_ptr<SqliteConnection>>;

/// Every commit is appended to the log and synced; readers and writers of other windows go on meanwhile.
base::Result<void> useWriteAheadLog(SqliteConnection& connection) {
    const auto mode = connection.textOf("PRAGMA journal_mode = WAL");
    if (!mode) return mode.error();
    if (*mode != QLatin1String("wal"))
        return base::error("store.no_write_ahead_log", {connection.place().toStdString()});
    return {};
}

Opened fillNewFile(const QString& path, const OpenOptions& options, std::shared_ptr<FilePlace> place) {
    auto connection = SqliteConnection::open(path, Access::Create, options, std::move(place));
    if (!connection) return connection.error();
    if (auto migrated = migrate(**connection); !migrated) return migrated.error();
    if (auto done = useWriteAheadLog(**connection); !done) return done.error();
    if (auto synced = syncFolder(path); !synced) return synced.error();
    return connection;
}

base::Result<void> bringUpToDate(SqliteConnection& connection) {
    const auto format = formatOf(connection);
    if (!format) return format.error();
    if (*format == newestFormat()) return {};
    if (*format == 0) return connection.errorOf(SQLITE_CORRUPT);
    // A file that only says it is older would lose its numbers.
    const auto numbered =
        connection.numberOf("SELECT count(*) FROM pragma_table_info('record') WHERE name = 'lamport'");
    if (!numbered) return numbered.error();
    if (*numbered != 0) return base::error("store.changed_structure", {connection.place().toStdString()});
    const QString target = connection.place() + QStringLiteral(".format%1").arg(*format);
    if (auto saved = backUp(connection, target); !saved) return saved;
    if (auto migrated = migrate(connection); !migrated) return migrated;
    // What the old tables took is given back; without room for that the file is only larger than it need be.
    static_cast<void>(connection.run("VACUUM"));
    return {};
}

base::Result<void> prepare(SqliteConnection& connection) {
    // The format first: a newer program may have changed what the rest relies on.
    if (auto format = formatOf(connection); !format) return format.error();
    if (auto done = useWriteAheadLog(connection); !done) return done;
    if (auto done = bringUpToDate(connection); !done) return done;
    if (auto ours = checkSchema(connection); !ours) return ours;
    if (auto ours = checkPlaces(connection); !ours) return ours;
    // Somebody may have moved the place where the next record goes to the end of all places.
    return connection.run("UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(position), 0) FROM record) "
                          "WHERE name = 'record' AND seq > 1048576 + (SELECT coalesce(max(position), 0) FROM "
                          "record)");
}

} // namespace

StudyFile::StudyFile(std::unique_ptr<SqliteConnection> first, Access access, const OpenOptions& options,
    std::shared_ptr<FilePlace> place)
    : m_path(first->place())
    , m_place(place)
    , m_connections(
          std::make_shared<ThreadConnections>(std::move(first), access, options, std::move(place))) {}

StudyFile::StudyFile(StudyFile&&) noexcept = default;
StudyFile& StudyFile::operator=(StudyFile&&) noexcept = default;
StudyFile::~StudyFile() = default;

base::Result<StudyFile> StudyFile::create(const QString& path) {
    return create(path, OpenOptions{});
}

base::Result<StudyFile> StudyFile::create(const QString& path, const OpenOptions& options) {
    if (auto made = makeEmptyFile(path); !made) return made.error();
    auto place = std::make_shared<FilePlace>(path);
    auto connection = fillNewFile(path, options, place);
    if (!connection) {
        removeFileWithCompanions(path);
        return connection.error();
    }
    return StudyFile(std::move(*connection), Access::Read, options, std::move(place));
}

base::Result<StudyFile> StudyFile::open(const QString& path) {
    return open(path, OpenOptions{});
}

base::Result<StudyFile> StudyFile::open(const QString& path, const OpenOptions& options) {
    const QFileInfo info(path);
    // SQLite takes an empty file for an empty database.
    if (info.isFile() && info.size() == 0) return sqliteError(SQLITE_NOTADB, 0, path);
    auto place = std::make_shared<FilePlace>(path);
    auto connection = SqliteConnection::open(path, Access::ReadWrite, options, place);
    if (!connection) return connection.error();
    if (auto prepared = prepare(**connection); !prepared) return prepared.error();
    return StudyFile(std::move(*connection), Access::Read, options, std::move(place));
}

base::Result<StudyFile> StudyFile::openDamaged(const QString& path) {
    auto connection = SqliteConnection::open(path, Access::Salvage);
    if (!connection) return connection.error();
    if (auto ours = checkTables(**connection); !ours) return ours.error();
    return StudyFile(std::move(*connection), Access::Salvage, {}, nullptr);
}

base::Result<StudyFile> StudyFile::peek(const QString& path) {
    const OpenOptions atOnce{0, 0};
    auto connection = SqliteConnection::open(path, Access::Peek, atOnce);
    if (!connection) return connection.error();
    if (auto format = formatOf(**connection); !format) return format.error();
    if (auto ours = checkTables(**connection); !ours) return ours.error();
    return StudyFile(std::move(*connection), Access::Peek, atOnce, nullptr);
}

void StudyFile::remove(const QString& path) {
    removeFileWithCompanions(path);
}

SqliteConnection& StudyFile::here() const {
    return m_connections->here();
}

const QString& StudyFile::path() const {
    return m_path;
}

RecordLog StudyFile::records() const {
    return RecordLog(here());
}

KeyHolderTable StudyFile::keyHolders() const {
    return KeyHolderTable(here());
}

OfficeTable StudyFile::offices() const {
    return OfficeTable(here());
}

DraftTable StudyFile::drafts() const {
    return DraftTable(here());
}

MetaTable StudyFile::meta() const {
    return MetaTable(here());
}

base::Result<void> StudyFile::transaction(const std::function<base::Result<void>()>& work) {
    return here().transaction(work);
}

base::Result<void> StudyFile::requireInPlace() const {
    return m_place != nullptr ? m_place->require(here()) : base::Result<void>();
}

base::Result<void> StudyFile::checkpointTruncate() {
    if (m_place == nullptr) return base::error("store.read_only", {m_path.toStdString()});
    const std::scoped_lock lock(m_place->writing());
    SqliteConnection& connection = here();
    if (auto able = connection.openForWriting(); !able) return able;
    // Into a file that is not ours the log is not moved: it may be all that is left.
    if (auto ours = m_place->require(connection); !ours) return ours;
    auto result = connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    m_place->remember(connection);
    if (!result && result.error().key.is("store.busy")) return {};
    return result;
}

base::Result<void> StudyFile::checkIntegrity() const {
    return store::checkIntegrity(here());
}

base::Result<Salvaged> StudyFile::salvage() const {
    return store::salvage(here());
}

base::Result<void> StudyFile::backUp(const QString& target) {
    return store::backUp(here(), target);
}

std::size_t StudyFile::connections() const {
    return m_connections->count();
}

} // namespace lacrima::store
