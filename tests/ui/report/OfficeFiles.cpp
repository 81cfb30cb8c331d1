// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/OfficeFiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <memory>
#include <zip.h>

namespace lacrima::ui::report::test {
namespace {

struct ArchiveEnd {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

std::unique_ptr<zip_t, ArchiveEnd> opened(const QByteArray& zip) {
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* source =
        zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, &problem);
    return std::unique_ptr<zip_t, ArchiveEnd>(zip_open_from_source(source, ZIP_RDONLY, &problem));
}

} // namespace

QString textOf(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line "
                                    << reader.lineNumber();
    return text;
}

QStringList entriesOf(const QByteArray& zip) {
    QStringList names;
    const auto archive = opened(zip);
    const zip_int64_t count = archive == nullptr ? 0 : zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0)));
    return names;
}

QByteArray entryOf(const QByteArray& zip, const QString& name) {
    const auto archive = opened(zip);
    QByteArray bytes;
    if (zip_file_t* file = archive == nullptr ? nullptr : zip_fopen(archive.get(), qUtf8Printable(name), 0)) {
        bytes.resize(4 << 20);
        bytes.resize(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size())));
        zip_fclose(file);
    }
    return bytes;
}

void keep(const char* name, const QByteArray& bytes) {
    const QString folder = qEnvironmentVariable("LACRIMA_PICTURES");
    if (folder.isEmpty()) return;
    QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

QByteArray convertedByOffice(
    const QString& office, const QByteArray& bytes, const char* from, const char* to) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("r.") + QLatin1String(from)));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(
        office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("home")),
                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), QLatin1String(to),
                    QStringLiteral("--outdir"), folder.path(), file.fileName()});
    EXPECT_TRUE(process.waitForFinished(180000));
    QFile made(folder.filePath(QStringLiteral("r.") + QLatin1String(to)));
    EXPECT_TRUE(made.open(QIODevice::ReadOnly)) << process.readAllStandardError().toStdString();
    return made.readAll();
}

} // namespace lacrima::ui::report::test
