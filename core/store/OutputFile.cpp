// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutputFile.h"

#include "core/base/SameFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <filesystem>

namespace lacrima::store {
namespace {

constexpr int kHeaderSize = 100;
constexpr int kOwnerPlace = 68; ///< of the four bytes by which a database says whose it is

/// What SQLite keeps beside a database that is open.
constexpr std::array<const char*, 3> kCompanions{"-wal", "-shm", "-journal"};

std::filesystem::path nameOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

bool belongsTo(const QString& path, const QString& studyPath) {
    if (base::isSameFile(nameOf(path), nameOf(studyPath))) return true;
    for (const char* companion : kCompanions) {
        if (base::isSameFile(nameOf(path), nameOf(studyPath + QLatin1String(companion)))) return true;
    }
    return false;
}

/// A database that somebody has open is known by the files beside it and not looked into: closing it again
/// would drop the locks that this process may hold on it.
bool isStudy(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile()) return false;
    const QString real = info.canonicalFilePath();
    if (QFileInfo::exists(real + QLatin1String("-wal")) || QFileInfo::exists(real + QLatin1String("-shm")))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return false;
    const QByteArray header = file.read(kHeaderSize);
    return header.startsWith("SQLite format 3") && header.mid(kOwnerPlace, 4) == "LACR";
}

/// Replacing a device or a pipe would take it from everybody.
base::Result<void> requireFile(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) return base::error("file.not_a_file", {path.toStdString()});
    return {};
}

} // namespace

base::Result<void> checkTarget(const QString& path, const QString& studyPath) {
    bool isTaken = belongsTo(path, studyPath) || isStudy(path);
    for (const char* companion : kCompanions) {
        const QLatin1String ending(companion);
        if (!isTaken && path.endsWith(ending)) isTaken = isStudy(path.chopped(ending.size()));
    }
    if (isTaken) return base::error("file.is_study", {path.toStdString()});
    return requireFile(path);
}

base::Result<void> writePrivately(const QString& path, const QByteArray& bytes) {
    if (auto possible = requireFile(path); !possible) return possible;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) return base::error("file.unwritable", {path.toStdString()});
    return {};
}

} // namespace lacrima::store
