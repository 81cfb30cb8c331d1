// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/NewFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacrima::store {
namespace {

base::ErrorKey keyOf(int systemCode) {
    switch (systemCode) {
    case EEXIST:
        return "store.exists";
    case EACCES:
    case EPERM:
    case EROFS:
        return "store.read_only";
    case ENOSPC:
    case EDQUOT:
        return "store.disk_full";
    case ENOENT:
    case ENOTDIR:
        return "store.no_folder";
    default:
        return "store.cannot_open";
    }
}

base::Error systemError(const QString& path) {
    const int code = errno;
    return base::error(keyOf(code), {path.toStdString(), std::to_string(code)});
}

} // namespace

base::Result<void> makeEmptyFile(const QString& path) {
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return systemError(path);
    ::close(file);
    return {};
}

base::Result<void> syncFolder(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return systemError(path);
    const bool isSynced = ::fsync(handle) == 0 || errno == EINVAL; // some file systems cannot, and need not
    const base::Error failure = systemError(path);                 // as it stands before the file is closed
    ::close(handle);
    if (!isSynced) return failure;
    return {};
}

} // namespace lacrima::store
