// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/Backup.h"

#include "core/store/sqlite/FileFormat.h"
#include "core/store/sqlite/NewFile.h"
#include "core/store/sqlite/SqliteConnection.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sqlite3.h>

namespace lacrima::store {
namespace {

constexpr int kGenerations = 5;

QString generation(const QString& target, int number) {
    return number == 0 ? target : QString(target + QLatin1Char('.') + QString::number(number));
}

base::Error failed(const QString& path) {
    return base::error("store.backup_failed", {path.toStdString()});
}

/// How far a file goes: format and last record. The copy must say the same as the original.
base::Result<QString> extentOf(SqliteConnection& connection) {
    return connection.textOf(
        "SELECT user_version || ' ' || (SELECT count(*) || ' ' || coalesce(max(position), 0) FROM record) "
        "FROM pragma_user_version");
}

/// A full disk is that of the copy: nothing is written where the study is.
base::Result<void> copyInto(SqliteConnection& connection, const QString& path, const QString& target) {
    const auto copied = connection.change("VACUUM INTO ?", path);
    if (copied) return {};
    if (copied.error().key.is("store.disk_full"))
        return base::error("store.backup_no_room", {target.toStdString()});
    return copied.error();
}

base::Result<void> checkCopy(const QString& path, const QString& extent) {
    auto copy = SqliteConnection::open(path, Access::Read);
    if (!copy) return copy.error();
    if (auto intact = checkIntegrity(**copy); !intact) return intact;
    const auto copied = extentOf(**copy);
    if (!copied) return copied.error();
    if (*copied != extent) return failed(path);
    return {};
}

base::Result<void> renameFile(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(to);
    return {};
}

base::Result<void> rotate(const QString& target, const QString& partial) {
    for (int number = kGenerations - 1; number > 0; --number) {
        const QString younger = generation(target, number - 1);
        if (!QFileInfo::exists(younger)) continue;
        if (auto renamed = renameFile(younger, generation(target, number)); !renamed) return renamed;
    }
    if (auto renamed = renameFile(partial, target); !renamed) return renamed;
    return syncFolder(target);
}

/// Whether the backup, an earlier one of it or its unfinished copy stands where the study itself is: renaming
/// would take the file from under its log.
bool wouldMove(const QString& study, const QString& target) {
    if (belongsTo(target + QLatin1String(".partial"), study)) return true;
    for (int number = 0; number < kGenerations; ++number) {
        if (belongsTo(generation(target, number), study)) return true;
    }
    return false;
}

base::Result<void> copyAndCheck(SqliteConnection& connection, const QString& partial, const QString& target) {
    const auto extent = extentOf(connection);
    if (!extent) return extent.error();
    if (auto copied = copyInto(connection, partial, target); !copied) return copied;
    if (auto checked = checkCopy(partial, *extent); !checked) return checked;
    return rotate(target, partial);
}

} // namespace

base::Result<void> checkIntegrity(SqliteConnection& connection) {
    const auto found = connection.textOf("PRAGMA integrity_check(1)");
    if (!found) return found.error();
    if (*found != QLatin1String("ok")) return connection.errorOf(SQLITE_CORRUPT);
    return {};
}

base::Result<void> backUp(SqliteConnection& connection, const QString& target) {
    if (wouldMove(connection.place(), target))
        return base::error("store.backup_onto_itself", {target.toStdString()});
    if (auto intact = checkIntegrity(connection); !intact) return intact;
    const QString partial = target + QLatin1String(".partial");
    QFile::remove(partial);
    if (auto made = makeEmptyFile(partial); !made) return made;
    auto done = copyAndCheck(connection, partial, target);
    if (!done) QFile::remove(partial);
    return done;
}

} // namespace lacrima::store
