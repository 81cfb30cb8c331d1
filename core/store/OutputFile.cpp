// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutputFile.h"

#include "core/store/sqlite/FileFormat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringList>

#include <memory>
#include <unistd.h>
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

/// For its owner alone, and on the disk.
bool prepare(QSaveFile& file, const QByteArray& bytes) {
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

/// Why so many bytes could not be written, or a file did not take its name (0 bytes).
WriteFailure failureOf(const QSaveFile& file, qsizetype bytes) {
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < bytes;
    return {isFull ? WriteFailure::Why::DiskFull : WriteFailure::Why::Unwritable, file.fileName()};
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

bool overwritePrivately(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    const auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    const bool isOpen =
        file.open(mode) || (QDir().mkpath(QFileInfo(path).path()) && file.open(mode)); // mostly it is there
    if (!isOpen) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(bytes) == bytes.size();
}

std::optional<WriteFailure> replaceTogether(std::span<const PrivateFile> files) {
    std::vector<std::unique_ptr<QSaveFile>> prepared; // under names of their own until all are there
    for (const PrivateFile& wanted : files) {
        if (!requireFile(wanted.path)) return WriteFailure{WriteFailure::Why::NotAFile, wanted.path};
        prepared.push_back(std::make_unique<QSaveFile>(wanted.path));
        if (!prepare(*prepared.back(), wanted.bytes)) return failureOf(*prepared.back(), wanted.bytes.size());
    }
    QStringList made; // of those that have their names, the new ones
    for (std::size_t at = 0; at < prepared.size(); ++at) {
        QSaveFile& file = *prepared[at];
        const bool isNew = !QFileInfo::exists(file.fileName());
        if (!file.commit()) {
            const bool isAllNew = made.size() == static_cast<qsizetype>(at);
            for (const QString& each : made) QFile::remove(each);
            return isAllNew ? failureOf(file, 0) : WriteFailure{WriteFailure::Why::Partly, file.fileName()};
        }
        if (isNew) made.append(file.fileName());
    }
    return std::nullopt;
}

base::Result<void> writePrivately(std::span<const PrivateFile> files) {
    const auto failure = replaceTogether(files);
    if (!failure) return {};
    const bool isNoFile = failure->why == WriteFailure::Why::NotAFile;
    return base::error(
        isNoFile ? base::ErrorKey("file.not_a_file") : "file.unwritable", {failure->path.toStdString()});
}

} // namespace lacrima::store
