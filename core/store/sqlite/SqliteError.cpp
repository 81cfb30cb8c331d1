// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteError.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace lacrima::store {
namespace {

bool isDiskFull(int systemCode) {
    return systemCode == ENOSPC || systemCode == EDQUOT;
}

base::ErrorKey keyOfOpenFailure(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return "store.not_found";
    if (info.isDir()) return "store.not_a_study";
    return isFolderWritable(path) ? base::ErrorKey("store.cannot_open") : "store.read_only";
}

base::ErrorKey keyOf(int code, int systemCode, const QString& path) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return "store.disk_full";
    case SQLITE_IOERR:
        return isDiskFull(systemCode) ? base::ErrorKey("store.disk_full") : "store.input_output";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "store.busy";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "store.read_only";
    case SQLITE_CORRUPT:
        return "store.damaged";
    case SQLITE_NOTADB:
        return "store.not_a_study";
    case SQLITE_CANTOPEN:
        return isDiskFull(systemCode) ? base::ErrorKey("store.disk_full") : keyOfOpenFailure(path);
    case SQLITE_TOOBIG:
        return "store.too_large";
    default:
        return "store.failed";
    }
}

} // namespace

base::Error sqliteError(int code, int systemCode, const QString& path) {
    return base::error(keyOf(code, systemCode, path), {path.toStdString(), std::to_string(code)});
}

bool isFolderWritable(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return faccessat(AT_FDCWD, folder.constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace lacrima::store
