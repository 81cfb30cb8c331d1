// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteConnection.h"

#include "core/store/sqlite/FileFormat.h"
#include "core/store/sqlite/FilePlace.h"
#include "core/store/sqlite/SqliteError.h"
#include "core/store/sqlite/SqliteHandle.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>
#include <utility>

namespace lacrima::store {
namespace {

bool isReading(Access access) {
    return access == Access::Read || access == Access::Peek || access == Access::Salvage;
}

/// What a crash or another window left in the log belongs to the file: then a glance reads it like anybody.
bool isWholeWithoutLog(const QString& path) {
    return QFileInfo(logOf(path)).size() == 0;
}

/// As an address, because only that can say that a missing file is not to be made.
QString addressOf(const QString& path, Access access) {
    if (access == Access::InMemory) return QStringLiteral(":memory:");
    const bool isImmutable = access == Access::Peek && isWholeWithoutLog(path);
    return QStringLiteral("file:%1?mode=%2%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")),
            isReading(access) ? QStringLiteral("ro") : QStringLiteral("rw"),
            isImmutable ? QStringLiteral("&immutable=1") : QString());
}

QString driverOptions(Access access, const OpenOptions& options) {
    const QString words =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyMilliseconds);
    return isReading(access) ? QString(words + QStringLiteral(";QSQLITE_OPEN_READONLY")) : words;
}

/// What holds for every connection, whatever stands in the file.
constexpr const char* kMistrust[]{"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0"};
constexpr const char* kSettings[]{
    "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL"};

} // namespace

SqliteConnection::SqliteConnection(
    const QString& path, Access access, const OpenOptions& options, std::shared_ptr<FilePlace> place)
    : Connection(path)
    , m_access(access)
    , m_options(options)
    , m_filePlace(std::move(place)) {}

SqliteConnection::~SqliteConnection() = default;

base::Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(
    const QString& path, Access access, const OpenOptions& options, std::shared_ptr<FilePlace> place) {
    auto made = std::make_unique<SqliteConnection>(path, access, options, std::move(place));
    if (auto opened = made->open(); !opened) return opened.error();
    return made;
}

base::Result<void> SqliteConnection::open() {
    removeDatabase();
    m_failure.reset();
    auto opened = connect();
    if (opened) opened = configure();
    if (opened) return opened;
    m_failure = opened.error();
    removeDatabase();
    return opened;
}

base::Result<void> SqliteConnection::connect() {
    if (const QString odd = oddCompanionOf(place()); m_access != Access::InMemory && !odd.isEmpty())
        return base::error("file.not_a_file", {odd.toStdString()}); // a pipe there would be waited for
    if (auto added = addDatabase(QStringLiteral("QSQLITE")); !added) return added;
    database().setDatabaseName(addressOf(place(), m_access));
    database().setConnectOptions(driverOptions(m_access, m_options));
    if (!database().open()) return errorOf(database().lastError());
    if (auto same = requireSameLibrary(database()); !same) return same;
    sqlite3* const handle = handleOf(database());
    if (handle == nullptr) return base::error("store.no_driver", {place().toStdString(), "QSQLITE"});
    if (const int code = limitFile(handle); code != SQLITE_OK) return errorOf(code);
    // SQLite falls back to reading when it may not write, and would leave files behind that it cannot remove.
    if (m_access == Access::ReadWrite && (isReadOnly(handle) || !isFolderWritable(place())))
        return errorOf(SQLITE_READONLY);
    const bool isNew = m_access == Access::Create || m_access == Access::InMemory;
    return isNew ? base::Result<void>() : checkFileHeader();
}

base::Result<void> SqliteConnection::configure() {
    for (const char* setting : kMistrust) {
        if (auto done = run(setting); !done) return done;
    }
    if (m_access == Access::Salvage) return run("PRAGMA writable_schema = ON"); // a schema that has an error
    if (const int code = defend(handleOf(database())); code != SQLITE_OK) return errorOf(code);
    for (const char* setting : kSettings) {
        if (auto done = run(setting); !done) return done;
    }
    if (m_options.mostPages == 0) return {};
    const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(m_options.mostPages);
    return run(limit.constData());
}

base::Result<void> SqliteConnection::checkFileHeader() const {
    FileHeader header;
    std::int64_t size = 0;
    const int code = readHeader(handleOf(database()), header, size);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) return errorOf(code);
    if (!header.isDatabase()) return errorOf(SQLITE_NOTADB);
    if (code == SQLITE_IOERR_SHORT_READ) return errorOf(SQLITE_CORRUPT); // cut off before it says whose it is
    if (!header.isStudy()) return errorOf(SQLITE_NOTADB);
    // While the log still holds pages the file may be shorter; when it is merged in, it grows.
    if (m_access != Access::Salvage && isWholeWithoutLog(place()) && size < header.expectedSize())
        return errorOf(SQLITE_CORRUPT);
    return {};
}

base::Result<void> SqliteConnection::openForWriting() {
    if (m_access != Access::Read || m_filePlace == nullptr) return {};
    m_access = Access::ReadWrite;
    return open();
}

base::Result<void> SqliteConnection::begin() {
    if (auto opened = openForWriting(); !opened) return opened;
    if (m_filePlace != nullptr) m_writing = std::unique_lock(m_filePlace->writing());
    // Qt's transaction() would take the write lock at the first write only, when it is too late to wait for
    // it.
    if (auto begun = run("BEGIN IMMEDIATE"); !begun) {
        if (m_writing) m_writing.unlock();
        return begun;
    }
    if (m_filePlace != nullptr && !m_filePlace->isRemembered()) m_filePlace->remember(*this);
    return {};
}

base::Result<void> SqliteConnection::undo(const base::Error& why) {
    rollBack();
    return why;
}

base::Result<void> SqliteConnection::commit() {
    if (m_filePlace == nullptr) {
        auto committed = run("COMMIT");
        return committed ? committed : undo(committed.error());
    }
    if (auto ours = m_filePlace->require(*this); !ours) return undo(ours.error());
    if (auto committed = run("COMMIT"); !committed) return undo(committed.error());
    auto ours = m_filePlace->require(*this);
    if (ours) m_filePlace->remember(*this);
    m_writing.unlock();
    return ours;
}

void SqliteConnection::rollBack() {
    sqlite3* const handle = handleOf(database());
    // When this fails the connection is broken; the next operation tells, and nothing was committed. SQLite
    // may have rolled back by itself, which no SQL tells.
    if (handle != nullptr && sqlite3_get_autocommit(handle) == 0) static_cast<void>(run("ROLLBACK"));
    if (m_writing) m_writing.unlock();
}

base::Result<bool> SqliteConnection::hasMoved() const {
    if (m_failure) return *m_failure;
    bool moved = false;
    const int code = store::hasMoved(handleOf(database()), moved);
    if (code != SQLITE_OK) return errorOf(code);
    return moved;
}

base::Error SqliteConnection::errorOf(const QSqlError& error) const {
    if (m_failure) return *m_failure;
    return errorOf(error.nativeErrorCode().toInt());
}

base::Error SqliteConnection::errorOf(int code) const {
    return sqliteError(code, systemCode(handleOf(database())), place());
}

} // namespace lacrima::store
