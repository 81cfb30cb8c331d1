// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

/// A sound study file, with a few bytes of which the input changes: random bytes alone would never pass the
/// first page. The input is a list of (two bytes where, one byte what).
QByteArray soundFile(const QString& path) {
    auto file = lacrima::store::StudyFile::create(path);
    if (!file) return {};
    lacrima::record::StoredRecord record;
    for (char mark = 'a'; mark < 'k'; ++mark) {
        record.header.id = QByteArray(16, mark);
        record.body = QByteArray(700, mark);
        static_cast<void>(file->records().append(std::span(&record, 1)));
    }
    static_cast<void>(file->checkpointTruncate());
    QFile bytes(path);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace lacrima::store;
    static int count = 1;
    static char name[] = "fuzz";
    static char* names[] = {name, nullptr};
    static const QCoreApplication application(count, names); // finds the database driver
    static const QTemporaryDir folder;
    static const QByteArray sound = soundFile(folder.filePath(QStringLiteral("sound.lacrima")));
    QByteArray bytes = sound;
    for (std::size_t at = 0; at + 2 < size; at += 3) {
        const std::size_t place =
            (std::size_t{data[at]} * 256 + data[at + 1]) % static_cast<std::size_t>(bytes.size());
        bytes[static_cast<qsizetype>(place)] = static_cast<char>(data[at + 2]);
    }
    const QString path = folder.filePath(QStringLiteral("broken.lacrima"));
    StudyFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) return 0;
    file.close();
    if (auto opened = StudyFile::open(path)) {
        static_cast<void>(opened->records().readAfter(0, 100));
        static_cast<void>(opened->keyHolders().list());
        static_cast<void>(opened->drafts().list());
    }
    if (auto damaged = StudyFile::openDamaged(path)) static_cast<void>(damaged->salvage());
    return 0;
}
