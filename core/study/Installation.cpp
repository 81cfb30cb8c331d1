// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Installation.h"

#include "core/seal/RandomBytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace lacrima::study {
namespace {

constexpr int kSize = 32;

/// Zeros are what a crash leaves of a file that was not written yet.
bool isSecret(const QByteArray& bytes) {
    return bytes.size() == kSize &&
           std::any_of(bytes.begin(), bytes.end(), [&](char byte) { return byte != bytes.front(); });
}

base::Error failed(base::ErrorKey key, const QString& path) {
    return base::error(key, {path.toStdString()});
}

/// Nothing when there is none yet.
base::Result<std::optional<QByteArray>> known(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) return std::optional<QByteArray>();
    QFile file(path);
    if (!info.isFile()) return failed("settings.damaged", path);
    if (!file.open(QIODevice::ReadOnly)) return failed("file.unreadable", path);
    QByteArray bytes = file.read(kSize + 1);
    if (!isSecret(bytes)) return failed("settings.damaged", path);
    constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((file.permissions() & kOthers) != 0 && !file.setPermissions(kOwner))
        return failed("file.unwritable", path);
    return std::optional(std::move(bytes));
}

/// The whole file gets its name at once, and only if no other has it: a program that starts at the same
/// moment sees all of it or none.
base::Result<void> makeSecret(const QString& path) {
    QTemporaryFile file(path + QLatin1String(".XXXXXX")); // O_EXCL, 0600
    const QByteArray bytes = seal::randomBytes(kSize);
    const bool isWritten =
        file.open() && file.write(bytes) == kSize && file.flush() && ::fsync(file.handle()) == 0;
    if (!isWritten) return failed("file.unwritable", path);
    const QByteArray from = QFile::encodeName(file.fileName());
    const QByteArray to = QFile::encodeName(path);
    if (::link(from.constData(), to.constData()) == 0 || errno == EEXIST) return {};
    // Some file systems know no second name.
    const bool isRenamed =
        ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
    return isRenamed || errno == EEXIST ? base::Result<void>() : failed("file.unwritable", path);
}

} // namespace

base::Result<QByteArray> installationIn(const QString& folder) {
    const QString path = QDir(folder).filePath(QStringLiteral("installation"));
    auto found = known(path);
    if (!found) return found.error();
    if (!*found) {
        QDir().mkpath(folder);
        if (auto made = makeSecret(path); !made) return made.error();
        found = known(path);
        if (!found) return found.error();
    }
    if (!*found) return failed("file.unwritable", path);
    return **found;
}

QString settingsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

base::Result<QByteArray> installationOfThisComputer() {
    return installationIn(settingsFolder());
}

} // namespace lacrima::study
