// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PrivateCopy.h"

#include "core/store/sqlite/FileFormat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace lacrima::store {
namespace {

constexpr int kTries = 20;
constexpr unsigned long kPause = 50;       // milliseconds
constexpr std::int64_t kTick = 20'000'000; // nanoseconds; two changes within one look like one
constexpr std::int64_t kSecond = 1'000'000'000;

struct PartState {
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t changed = 0; ///< nanoseconds since 1970
    bool operator==(const PartState&) const = default;
};
using States = std::vector<PartState>;

States statesOf(const QString& path) {
    States states;
    for (const QString& part : partsOf(path)) {
        struct stat found {};
        const bool isThere = ::stat(QFile::encodeName(part).constData(), &found) == 0;
        states.push_back(isThere ? PartState{found.st_ino, found.st_size,
                                       found.st_ctim.tv_sec * kSecond + found.st_ctim.tv_nsec}
                                 : PartState{});
    }
    return states;
}

/// Whether something changed so lately that another change would not be seen.
bool isFresh(const States& states) {
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch())
                         .count();
    for (const PartState& part : states) {
        if (part.changed <= now && now - part.changed < kTick) return true;
    }
    return false;
}

base::Error failed(base::ErrorKey key, const QString& path) {
    return base::error(key, {path.toStdString()});
}

/// Says at once what no copy is needed for.
base::Result<void> look(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return failed("store.not_found", path);
    if (!info.isFile()) return failed("store.not_a_study", path);
    if (const QString odd = oddCompanionOf(path); !odd.isEmpty()) return failed("file.not_a_file", odd);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return failed("store.cannot_open", path);
    FileHeader header;
    file.read(header.bytes.data(), FileHeader::kSize);
    return header.isDatabase() ? base::Result<void>() : failed("store.not_a_study", path);
}

} // namespace

PrivateCopy::PrivateCopy(QString original)
    : m_original(std::move(original))
    , m_folder(std::make_unique<QTemporaryDir>())
    , m_path(m_folder->filePath(QFileInfo(m_original).fileName())) {}

PrivateCopy::PrivateCopy(PrivateCopy&&) noexcept = default;
PrivateCopy& PrivateCopy::operator=(PrivateCopy&&) noexcept = default;
PrivateCopy::~PrivateCopy() = default;

base::Result<PrivateCopy> PrivateCopy::make(const QString& original) {
    if (auto looked = look(original); !looked) return looked.error();
    PrivateCopy copy(original);
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const States before = statesOf(original);
        if (!isFresh(before)) {
            if (auto copied = copy.copyAll(); !copied) return copied.error();
            if (statesOf(original) == before) return copy;
        }
        QThread::msleep(kPause);
    }
    return failed("store.busy", original);
}

base::Result<void> PrivateCopy::copyAll() const {
    const QStorageInfo disk(m_folder->path());
    const bool hasRoom = m_folder->isValid() && QFileInfo(m_original).size() < disk.bytesAvailable();
    if (!hasRoom)
        return base::error(
            "store.no_room_to_check", {m_original.toStdString(), QDir::tempPath().toStdString()});
    const auto from = partsOf(m_original);
    const auto to = partsOf(m_path);
    for (std::size_t part = 0; part < from.size(); ++part) {
        if (auto copied = copyPart(from[part], to[part]); !copied) return copied;
    }
    return {};
}

base::Result<void> PrivateCopy::copyPart(const QString& original, const QString& copy) const {
    namespace fs = std::filesystem;
    const fs::path from = QFile::encodeName(original).toStdString();
    const fs::path to = QFile::encodeName(copy).toStdString();
    std::error_code failure;
    fs::remove(to, failure);
    if (!fs::exists(from, failure)) return {};
    fs::copy_file(from, to, failure);
    if (failure == std::errc::no_space_on_device)
        return base::error(
            "store.no_room_to_check", {m_original.toStdString(), QDir::tempPath().toStdString()});
    if (failure == std::errc::no_such_file_or_directory) return {}; // gone meanwhile: the next try sees it
    if (failure)
        return base::error("store.input_output", {m_original.toStdString(), std::to_string(failure.value())});
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, failure);
    return {};
}

base::Error PrivateCopy::named(base::Error error) const {
    for (std::string& argument : error.arguments) {
        if (argument == m_path.toStdString()) argument = m_original.toStdString();
    }
    return error;
}

} // namespace lacrima::store
