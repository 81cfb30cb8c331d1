// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFiles.h"

#include "core/store/OutputFile.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/odt/OdtReport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>
#include <vector>

namespace lacrima::ui::report {

std::optional<ReportFormat> reportFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf")) return ReportFormat::Pdf;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm")) return ReportFormat::Html;
    if (ending == QLatin1String("odt")) return ReportFormat::Odt;
    if (ending == QLatin1String("docx")) return ReportFormat::Docx;
    return std::nullopt;
}

base::Result<QByteArray> reportBytes(
    const ReportDocument& document, ReportFormat format, const Progress& progress) {
    switch (format) {
    case ReportFormat::Html:
        return htmlReport(document, progress);
    case ReportFormat::Odt:
        return odtReport(document, progress);
    case ReportFormat::Docx:
        return docxReport(document, progress);
    case ReportFormat::Pdf:
        break;
    }
    return pdfReport(document, progress);
}

QString ReportTarget::stem() const {
    return QFileInfo(path).completeBaseName();
}

QStringList ReportTarget::paths() const {
    const QDir folder = QFileInfo(path).dir();
    QStringList all{path};
    for (const QString& name : {CompanionFiles::dataName(stem()), CompanionFiles::numbersName(stem()),
             CompanionFiles::scriptName(stem())})
        all.append(folder.filePath(name));
    return all;
}

base::Result<void> ReportTarget::check() const {
    if (!reportFormatOf(path)) return base::error("report.unknown_format", {path.toStdString()});
    for (const QString& file : paths()) {
        if (auto checked = store::checkTarget(file, studyPath); !checked) return checked;
        const QFileInfo info(file);
        if (!mayReplace && (info.exists() || info.isSymLink()))
            return base::error("file.exists", {file.toStdString()});
    }
    return {};
}

namespace {

/// Why a file of so many bytes could not be written whole: a full disk is named.
base::Error failureOf(const QSaveFile& file, qsizetype bytes) {
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        return base::error("report.disk_full", {disk.rootPath().toStdString()});
    return base::error("file.unwritable", {file.fileName().toStdString()});
}

/// Under another name in the same folder, for its owner alone.
base::Result<void> prepare(QSaveFile& file, const QByteArray& bytes) {
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.flush();
    if (isWritten) return {};
    return failureOf(file, bytes.size());
}

/// All files take their names. What can fail is behind them; should the first refuse, nothing has changed.
base::Result<void> replaceAll(const std::vector<std::unique_ptr<QSaveFile>>& files) {
    QStringList made;
    for (const auto& file : files) {
        const QString path = file->fileName();
        const bool isNew = !QFileInfo::exists(path);
        if (file->commit()) {
            if (isNew) made.append(path);
            continue;
        }
        const bool isAllNew = made.size() == (&file - files.data());
        for (const QString& each : made) QFile::remove(each);
        if (isAllNew) return failureOf(*file, 0);
        return base::error("report.partly", {path.toStdString()});
    }
    return {};
}

} // namespace

base::Result<void> saveReport(const Report& report, const ReportTarget& target, const Progress& progress) {
    if (auto checked = target.check(); !checked) return checked;
    const auto bytes = reportBytes(report.document, *reportFormatOf(target.path), progress);
    if (!bytes) return bytes.error();
    const QStringList paths = target.paths();
    const QByteArray contents[] = {*bytes, report.files.data, report.files.numbers, report.files.script};
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const qsizetype i : {1, 2, 3, 0}) { // those given up take what was written of them away
        files.push_back(std::make_unique<QSaveFile>(paths[i]));
        if (auto prepared = prepare(*files.back(), contents[i]); !prepared) return prepared;
    }
    return replaceAll(files);
}

} // namespace lacrima::ui::report
