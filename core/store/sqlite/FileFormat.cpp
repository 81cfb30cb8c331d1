// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/FileFormat.h"

#include "core/base/SameFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace lacrima::store {
namespace {

constexpr std::size_t kOwnerPlace = 68; ///< of the four bytes by which a database says whose it is

constexpr std::array<const char*, 3> kCompanions{"-wal", "-shm", "-journal"};

std::filesystem::path nameOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace

bool FileHeader::isDatabase() const {
    return std::memcmp(bytes.data(), "SQLite format 3", 16) == 0;
}

bool FileHeader::isStudy() const {
    return isDatabase() && std::memcmp(bytes.data() + kOwnerPlace, "LACR", 4) == 0;
}

std::int64_t FileHeader::expectedSize() const {
    const std::int64_t pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
    return number(24, 4) == number(92, 4) ? number(28, 4) * pageSize : 0;
}

std::int64_t FileHeader::number(std::size_t at, std::size_t size) const {
    std::int64_t value = 0;
    for (std::size_t place = at; place < at + size; ++place)
        value = value * 256 + static_cast<unsigned char>(bytes[place]);
    return value;
}

QString logOf(const QString& path) {
    return path + QLatin1String("-wal");
}

std::array<QString, 3> partsOf(const QString& path) {
    return {path, logOf(path), path + QLatin1String("-journal")};
}

bool hasCompanions(const QString& path) {
    return std::any_of(kCompanions.begin(), kCompanions.end(),
        [&](const char* companion) { return QFileInfo::exists(path + QLatin1String(companion)); });
}

QString oddCompanionOf(const QString& path) {
    for (const char* companion : kCompanions) {
        const QFileInfo info(path + QLatin1String(companion));
        if (info.exists() && !info.isFile()) return info.filePath();
    }
    return {};
}

QString ownerOf(const QString& path) {
    for (const char* companion : kCompanions) {
        const QLatin1String ending(companion);
        if (path.endsWith(ending)) return path.chopped(ending.size());
    }
    return {};
}

bool belongsTo(const QString& path, const QString& study) {
    if (base::isSameFile(nameOf(path), nameOf(study))) return true;
    return std::any_of(kCompanions.begin(), kCompanions.end(), [&](const char* companion) {
        return base::isSameFile(nameOf(path), nameOf(study + QLatin1String(companion)));
    });
}

void removeFileWithCompanions(const QString& path) {
    QFile::remove(path);
    for (const char* companion : kCompanions) QFile::remove(path + QLatin1String(companion));
}

} // namespace lacrima::store
