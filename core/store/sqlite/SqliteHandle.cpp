// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteHandle.h"

#include "core/store/sqlite/FileFormat.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>
#include <utility>

namespace lacrima::store {
namespace {

constexpr int kLargestCell = 64 * 1024 * 1024;

constexpr std::pair<int, int> kLimits[]{{SQLITE_LIMIT_LENGTH, kLargestCell},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO needs one
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_EXPR_DEPTH, 20}, {SQLITE_LIMIT_COMPOUND_SELECT, 3},
    {SQLITE_LIMIT_FUNCTION_ARG, 8}, {SQLITE_LIMIT_VDBE_OP, 25'000}};

constexpr int kSwitchedOff[]{SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
    SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION};

} // namespace

sqlite3* handleOf(const QSqlDatabase& database) {
    if (!database.isOpen()) return nullptr;
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

bool isThisLibrary(const QString& sourceId) {
    return sourceId == QLatin1String(sqlite3_sourceid());
}

base::Result<void> requireSameLibrary(const QSqlDatabase& database) {
    static std::atomic<bool> isKnown{false};
    if (isKnown) return {};
    QSqlQuery query(database);
    const bool isAnswered =
        query.exec(QStringLiteral("SELECT sqlite_source_id(), sqlite_version()")) && query.next();
    if (!isAnswered || !isThisLibrary(query.value(0).toString()))
        return base::error(
            "store.other_sqlite", {query.value(1).toString().toStdString(), sqlite3_libversion()});
    isKnown = true;
    return {};
}

/// SQLite reads the statistics of a file as soon as it reads its schema, before anybody can look at either:
/// what is computed there would be computed.
int denyStatistics(void*, int action, const char* table, const char*, const char*, const char*) {
    const bool isOfStatistics =
        action == SQLITE_READ && table != nullptr && sqlite3_strnicmp(table, "sqlite_stat", 11) == 0;
    return isOfStatistics ? SQLITE_DENY : SQLITE_OK;
}

int limitFile(sqlite3* handle) {
    if (const int code = sqlite3_set_authorizer(handle, denyStatistics, nullptr); code != SQLITE_OK)
        return code;
    for (const auto& [limit, value] : kLimits) sqlite3_limit(handle, limit, value);
    for (const int setting : kSwitchedOff) {
        const int code = sqlite3_db_config(handle, setting, 0, nullptr);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int defend(sqlite3* handle) {
    return sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

bool isReadOnly(sqlite3* handle) {
    return sqlite3_db_readonly(handle, "main") == 1;
}

int readHeader(sqlite3* handle, FileHeader& header, std::int64_t& size) {
    sqlite3_file* file = nullptr;
    const int found = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK) return found;
    if (file == nullptr || file->pMethods == nullptr) return SQLITE_CANTOPEN;
    const int code = file->pMethods->xRead(file, header.bytes.data(), FileHeader::kSize, 0);
    if (code != SQLITE_OK) return code;
    sqlite3_int64 bytes = 0;
    const int sized = file->pMethods->xFileSize(file, &bytes);
    size = bytes;
    return sized;
}

int hasMoved(sqlite3* handle, bool& moved) {
    int isMoved = 0;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    moved = isMoved != 0;
    return code;
}

int systemCode(sqlite3* handle) {
    return handle != nullptr ? sqlite3_system_errno(handle) : 0;
}

} // namespace lacrima::store
