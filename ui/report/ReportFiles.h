// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/ReportContent.h"
#include "ui/report/pdf/PdfReport.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace lacrima::ui::report {

enum class ReportFormat : std::uint8_t { Pdf, Html, Odt, Docx };

/// By the end of the name: .pdf, .html or .htm, .odt, .docx.
std::optional<ReportFormat> reportFormatOf(const QString& path);

/// The document in a format. In any thread; `progress` is told in that thread.
base::Result<QByteArray> reportBytes(
    const ReportDocument& document, ReportFormat format, const Progress& progress = {});

/// Where a report goes: the file the author named and the three files beside it, which are called after it.
struct ReportTarget {
    QString path;
    QString studyPath;       ///< never written over
    bool mayReplace = false; ///< other files

    /// Of ReportRequest: the name without folder and ending.
    QString stem() const;
    /// The report first.
    QStringList paths() const;
    /// "file.is_study", "file.exists", "report.unknown_format" (path): to be asked before anything is
    /// computed.
    base::Result<void> check() const;
};

/// Writes all four files, or none and leaves those that are there as they were; only their owner may read
/// them. Checks the target once more. "file.unwritable" (path), "report.disk_full" (disk), "report.partly"
/// (path).
base::Result<void> saveReport(
    const Report& report, const ReportTarget& target, const Progress& progress = {});

} // namespace lacrima::ui::report
