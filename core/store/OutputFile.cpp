// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutputFile.h"

#include "core/store/sqlite/FileFormat.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lacrima::store {
namespace {

FileHeader headerOf(const QString& path) {
    FileHeader header;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return header;
    file.read(header.bytes.data(), FileHeader::kSize);
    return header;
}

/// A database that somebody has open is known by the files beside it and not looked into: closing it again
/// would drop the locks that this process may hold on it.
bool isStudy(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile()) return false;
    return hasCompanions(info.canonicalFilePath()) || headerOf(path).isStudy();
}

/// Replacing a device or a pipe would take it from everybody.
base::Result<void> requireFile(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) return base::error("file.not_a_file", {path.toStdString()});
    return {};
}

} // namespace

bool isForStudies(const QString& path) {
    return QFileInfo(path).isFile() && headerOf(path).isDatabase();
}

base::Result<void> checkTarget(const QString& path, const QString& studyPath) {
    const QString owner = ownerOf(path);
    const bool isTaken = belongsTo(path, studyPath) || isStudy(path) || (!owner.isEmpty() && isStudy(owner));
    if (isTaken) return base::error("file.is_study", {path.toStdString()});
    return requireFile(path);
}

base::Result<void> writePrivately(const QString& path, const QByteArray& bytes) {
    const PrivateFile file{path, bytes};
    return writePrivately(std::span(&file, 1));
}

base::Result<void> writePrivately(std::span<const PrivateFile> files) {
    std::vector<std::unique_ptr<QSaveFile>> written; // under names of their own until all are there
    for (const PrivateFile& wanted : files) {
        if (auto possible = requireFile(wanted.path); !possible) return possible;
        auto file = std::make_unique<QSaveFile>(wanted.path);
        const bool isWritten =
            file->open(QIODevice::WriteOnly) && file->setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
            file->write(wanted.bytes) == wanted.bytes.size() && file->flush() && ::fsync(file->handle()) == 0;
        if (!isWritten) return base::error("file.unwritable", {wanted.path.toStdString()});
        written.push_back(std::move(file));
    }
    for (const auto& file : written) {
        if (!file->commit()) return base::error("file.unwritable", {file->fileName().toStdString()});
    }
    return {};
}

} // namespace lacrima::store
