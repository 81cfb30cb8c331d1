// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/package/ZipPackage.h"

#include <QDateTime>

#include <memory>
#include <zip.h>

namespace lacrima::ui::report {
namespace {

struct ArchiveEnd {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct SourceEnd {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;
using Source = std::unique_ptr<zip_source_t, SourceEnd>;

bool add(zip_t* archive, const ZipEntry& entry, std::time_t time) {
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (source == nullptr) return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, place, method, 0) == 0 &&
           zip_file_set_mtime(archive, place, time, 0) == 0;
}

base::Result<QByteArray> bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0) return base::error("report.unwritable");
    const bool isSized = zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0;
    QByteArray bytes(isSized ? static_cast<qsizetype>(stat.size) : 0, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    if (!isSized || read != bytes.size()) return base::error("report.unwritable");
    return bytes;
}

} // namespace

base::Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries, const QDate& date) {
    zip_error_t problem;
    zip_error_init(&problem);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &problem));
    if (source == nullptr) return base::error("report.unwritable");
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &problem));
    if (archive == nullptr) return base::error("report.unwritable");
    zip_source_keep(source.get()); // closing the archive gives up its own hold
    const QDate day = date.isValid() ? date : QDate(1980, 1, 1);
    const std::time_t time = day.startOfDay().toSecsSinceEpoch();
    for (const ZipEntry& entry : entries) {
        if (!add(archive.get(), entry, time)) return base::error("report.unwritable");
    }
    if (zip_close(archive.get()) != 0) return base::error("report.unwritable");
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

} // namespace lacrima::ui::report
