// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportFiles.h"

#include "core/store/OutputFile.h"
#include "ui/report/docx/DocxReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/odt/OdtReport.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

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

base::Error errorOf(const store::WriteFailure& failure) {
    const std::string path = failure.path.toStdString();
    switch (failure.why) {
    case store::WriteFailure::Why::NotAFile:
        return base::error("file.not_a_file", {path});
    case store::WriteFailure::Why::Unwritable:
        break;
    case store::WriteFailure::Why::DiskFull:
        return base::error("report.disk_full",
            {QStorageInfo(QFileInfo(failure.path).absolutePath()).rootPath().toStdString()});
    case store::WriteFailure::Why::Partly:
        return base::error("report.partly", {path});
    }
    return base::error("file.unwritable", {path});
}

} // namespace

base::Result<void> saveReport(const Report& report, const ReportTarget& target, const Progress& progress) {
    if (auto checked = target.check(); !checked) return checked;
    const auto bytes = reportBytes(report.document, *reportFormatOf(target.path), progress);
    if (!bytes) return bytes.error();
    const QStringList paths = target.paths();
    const QByteArray contents[] = {*bytes, report.files.data, report.files.numbers, report.files.script};
    std::vector<store::PrivateFile> files;
    for (const qsizetype i : {1, 2, 3, 0}) files.push_back({paths[i], contents[i]});
    const auto failure = store::replaceTogether(files);
    return failure ? base::Result<void>(errorOf(*failure)) : base::Result<void>();
}

} // namespace lacrima::ui::report
