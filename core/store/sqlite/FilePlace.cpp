// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/FilePlace.h"

#include "core/store/sqlite/FileFormat.h"
#include "core/store/sqlite/SqliteConnection.h"

#include <QFile>

#include <sys/stat.h>
#include <utility>

namespace lacrima::store {
namespace {

constexpr const char* kFirstRecord = "SELECT hex(id) FROM record ORDER BY position LIMIT 1";

} // namespace

FilePlace::FilePlace(QString path)
    : m_path(std::move(path)) {}

FilePlace::FileState FilePlace::stateOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return {};
    return {found.st_ino, found.st_size,
        std::int64_t{found.st_ctim.tv_sec} * 1'000'000'000 + found.st_ctim.tv_nsec};
}

void FilePlace::remember(const SqliteConnection& connection) {
    const std::scoped_lock lock(m_writing);
    m_file = stateOf(m_path);
    m_log = stateOf(logOf(m_path));
    if (m_firstRecord.isEmpty()) m_firstRecord = connection.textOf(kFirstRecord).value_or(QString());
}

/// Asked through a connection that knows nothing of what the others remember.
bool FilePlace::isStillOurStudy() const {
    if (m_firstRecord.isEmpty()) return true; // being made, by this very program
    auto fresh = SqliteConnection::open(m_path, Access::Read);
    if (!fresh) return false;
    const auto checked = (*fresh)->textOf("PRAGMA quick_check(1)");
    const auto first = (*fresh)->textOf(kFirstRecord);
    return checked && *checked == QLatin1String("ok") && first && *first == m_firstRecord;
}

base::Result<void> FilePlace::require(const SqliteConnection& connection) {
    const std::scoped_lock lock(m_writing);
    const auto isMoved = connection.hasMoved();
    if (!isMoved) return isMoved.error();
    const FileState file = stateOf(m_path);
    const FileState log = stateOf(logOf(m_path));
    // While a connection is open nobody who uses the file as SQLite does removes its log.
    const bool isLogGone = m_log.inode != 0 && log.inode != m_log.inode;
    if (*isMoved || isLogGone) return base::error("store.moved", {m_path.toStdString()});
    // Another program that moved the log into the file changes it too; whoever overwrote it is found out.
    const bool isTouched = m_file.inode != 0 && (file != m_file || log.size < m_log.size);
    if (isTouched && !isStillOurStudy()) return base::error("store.moved", {m_path.toStdString()});
    if (isTouched) remember(connection);
    return {};
}

} // namespace lacrima::store
