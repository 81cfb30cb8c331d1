// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace lacrima::store {

/// Whether a file is to be opened as a study, which then says whether it is one: it holds no table of numbers
/// that another reader would understand.
bool isForStudies(const QString& path);

/// Whether data may be written to `path`: "file.is_study" when that is the study itself, a file that belongs
/// to it, or any other Lacrima study, open or not; "file.not_a_file" when it is a device, a pipe or a folder.
/// Other files may be replaced, if the user agrees.
base::Result<void> checkTarget(const QString& path, const QString& studyPath);

/// Replaces the whole file or leaves it as it was; only its owner may read it (0600). "file.unwritable",
/// "file.not_a_file".
base::Result<void> writePrivately(const QString& path, const QByteArray& bytes);

/// Writes over what the file holds, without waiting for the disk; only its owner may read it. For what may be
/// lost in a crash. Whether it was written.
bool overwritePrivately(const QString& path, const QByteArray& bytes);

struct PrivateFile {
    QString path;
    QByteArray bytes;
};
/// Why several files were not written.
struct WriteFailure {
    enum class Why : std::uint8_t {
        NotAFile,   ///< a device, a pipe or a folder stands there
        Unwritable, ///< nothing changed
        DiskFull,   ///< nothing changed
        Partly,     ///< others had replaced what was there before
    };
    Why why = Why::Unwritable;
    QString path; ///< of the file that failed
};
/// All of them or none, each as writePrivately(): they take their names when all are there whole, and what is
/// new among them is taken back when one does not.
std::optional<WriteFailure> replaceTogether(std::span<const PrivateFile> files);
/// The same; "file.unwritable", "file.not_a_file".
base::Result<void> writePrivately(std::span<const PrivateFile> files);

} // namespace lacrima::store
