// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteConnection.h"

#include "core/store/sqlite/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>

namespace lacrima::store {
namespace {

constexpr int kLargestCell = 64 * 1024 * 1024;

/// The first 100 bytes of a file (https://www.sqlite.org/fileformat2.html, section 1.3).
struct FileHeader {
    std::array<unsigned char, 100> bytes{};

    bool isSqlite() const { return std::memcmp(bytes.data(), "SQLite format 3", 16) == 0; }
    bool isStudy() const { return std::memcmp(bytes.data() + 68, "LACR", 4) == 0; }
    /// Pages times page size, as far as the header can be believed; 0 when it cannot.
    std::int64_t expectedSize() const {
        const std::int64_t pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
        return number(24, 4) == number(92, 4) ? number(28, 4) * pageSize : 0;
    }

private:
    std::int64_t number(std::size_t at, std::size_t size) const {
        std::int64_t value = 0;
        for (std::size_t place = at; place < at + size; ++place) value = value * 256 + bytes[place];
        return value;
    }
};

QByteArray addressOf(const QString& path, Access access) {
    if (access == Access::InMemory) return QByteArrayLiteral(":memory:");
    QByteArray address = "file:" + QUrl::toPercentEncoding(path, "/");
    return address;
}

int flagsOf(Access access) {
    const bool isReading = access == Access::Verify || access == Access::Salvage;
    return (isReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI |
           SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX |
           (access == Access::InMemory ? SQLITE_OPEN_MEMORY : 0);
}

bool hasFile(Access access) {
    return access == Access::ReadWrite || access == Access::Verify || access == Access::Salvage;
}

constexpr const char* kFirstRecord = "SELECT hex(id) FROM record ORDER BY position LIMIT 1";

/// What holds for every connection, whatever stands in the file.
constexpr const char* kSettings =
    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
    "PRAGMA synchronous = FULL;";

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access) {}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

base::Result<std::unique_ptr<Database>> Database::open(
    const QString& path, Access access, OpenOptions options) {
    std::unique_ptr<Database> database(new Database(path, access));
    if (auto connected = database->connect(options); !connected) return connected.error();
    if (auto configured = database->configure(options); !configured) return configured.error();
    return database;
}

base::Result<void> Database::connect(const OpenOptions& options) {
    const QByteArray address = addressOf(m_path, m_access);
    const int code = sqlite3_open_v2(address.constData(), &m_handle, flagsOf(m_access), nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    sqlite3_busy_timeout(m_handle, options.busyMilliseconds);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kLargestCell);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    for (const int setting : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
        const int status = sqlite3_db_config(m_handle, setting, 0, nullptr);
        if (status != SQLITE_OK) return errorOf(status);
    }
    // SQLite falls back to reading when it may not write, and would leave files behind that it cannot remove.
    if (m_access == Access::ReadWrite &&
        (sqlite3_db_readonly(m_handle, "main") == 1 || !isFolderWritable(m_path))) {
        return errorOf(SQLITE_READONLY);
    }
    return hasFile(m_access) ? checkFileHeader() : base::Result<void>();
}

base::Result<void> Database::configure(const OpenOptions& options) {
    if (m_access == Access::Salvage) {
        return run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
                   "PRAGMA mmap_size = 0; PRAGMA writable_schema = ON;");
    }
    const int code = sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    if (auto done = run(kSettings); !done) return done;
    if (options.mostPages > 0) {
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(options.mostPages);
        if (auto done = run(limit.constData()); !done) return done;
    }
    return {};
}

/// Reads the first 100 bytes through SQLite's own file handle: opening and closing the file a second time
/// would drop the locks that another window of this process holds on it.
base::Result<void> Database::checkFileHeader() const {
    sqlite3_file* file = nullptr;
    const int found = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK) return errorOf(found);
    if (file == nullptr || file->pMethods == nullptr) return errorOf(SQLITE_CANTOPEN);
    FileHeader header;
    const int code =
        file->pMethods->xRead(file, header.bytes.data(), static_cast<int>(header.bytes.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) return errorOf(code);
    if (!header.isSqlite()) return errorOf(SQLITE_NOTADB);
    if (code == SQLITE_IOERR_SHORT_READ) return errorOf(SQLITE_CORRUPT); // cut off before it says whose it is
    if (!header.isStudy()) return errorOf(SQLITE_NOTADB);
    sqlite3_int64 size = 0;
    if (const int sized = file->pMethods->xFileSize(file, &size); sized != SQLITE_OK) return errorOf(sized);
    // While the log still holds pages the file may be shorter; when it is merged in, it grows.
    const bool isLogEmpty = QFileInfo(m_path + QLatin1String("-wal")).size() == 0;
    if (m_access != Access::Salvage && isLogEmpty && size < header.expectedSize())
        return errorOf(SQLITE_CORRUPT);
    return {};
}

base::Result<Statement> Database::prepare(const char* sql) {
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &handle, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return Statement(*this, handle);
}

base::Result<void> Database::run(const char* sql) {
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return {};
}

base::Result<QString> Database::textOf(const char* sql) {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? statement->text(0) : QString();
}

base::Result<std::int64_t> Database::numberOf(const char* sql) {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? statement->number(0) : 0;
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

base::Result<void> Database::begin() {
    if (auto begun = run("BEGIN IMMEDIATE"); !begun) return begun;
    m_isInTransaction = true;
    if (m_file.inode == 0 && m_access != Access::InMemory) rememberPlace();
    return {};
}

/// Asks before and after whether the file is still ours: only then may anyone be told that it is saved.
base::Result<void> Database::commit() {
    auto committed = requireInPlace();
    if (committed) committed = run("COMMIT");
    if (!committed) rollBack();
    m_isInTransaction = false;
    if (committed) committed = requireInPlace();
    if (committed) rememberPlace();
    return committed;
}

Database::FileState Database::stateOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return {};
    return {found.st_ino, found.st_size,
        std::int64_t{found.st_ctim.tv_sec} * 1'000'000'000 + found.st_ctim.tv_nsec};
}

void Database::rememberPlace() {
    m_file = stateOf(m_path);
    m_log = stateOf(m_path + QLatin1String("-wal"));
    if (m_firstRecord.isEmpty()) m_firstRecord = textOf(kFirstRecord).value_or(QString());
}

/// Asked through a connection that knows nothing of what this one remembers.
bool Database::isStillAStudy() const {
    if (m_firstRecord.isEmpty()) return true; // being made, by this very connection
    auto fresh = Database::open(m_path, Access::Verify);
    if (!fresh) return false;
    const auto checked = (*fresh)->textOf("PRAGMA quick_check(1)");
    const auto first = (*fresh)->textOf(kFirstRecord);
    return checked && *checked == QLatin1String("ok") && first && *first == m_firstRecord;
}

base::Result<void> Database::requireInPlace() {
    if (m_access == Access::InMemory) return {};
    int hasMoved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (code != SQLITE_OK) return errorOf(code);
    const FileState file = stateOf(m_path);
    const FileState log = stateOf(m_path + QLatin1String("-wal"));
    // While this connection is open nobody who uses the file as SQLite does removes its log.
    const bool isLogGone = m_log.inode != 0 && log.inode != m_log.inode;
    if (hasMoved != 0 || isLogGone) return base::error("store.moved", {m_path.toStdString()});
    // Another program that moved the log into the file changes it too; whoever overwrote it is found out.
    const bool isTouched = m_file.inode != 0 && (file != m_file || log.size < m_log.size);
    if (isTouched && !isStillAStudy()) return base::error("store.moved", {m_path.toStdString()});
    if (isTouched) rememberPlace();
    return {};
}

void Database::rollBack() {
    m_isInTransaction = false;
    if (sqlite3_get_autocommit(m_handle) != 0) return; // SQLite has rolled back by itself
    // When this fails the connection is broken; the next operation tells, and nothing was committed.
    static_cast<void>(run("ROLLBACK"));
}

base::Error Database::errorOf(int code) const {
    const int systemCode = m_handle != nullptr ? sqlite3_system_errno(m_handle) : 0;
    return sqliteError(code, systemCode, m_path);
}

} // namespace lacrima::store
