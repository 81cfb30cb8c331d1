// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/pdf/PdfReport.h"

#include <QByteArray>

namespace lacrima::ui::report {

/// A text in Office Open XML (ISO/IEC 29500, transitional): real headings, tables with head rows that repeat,
/// contents and page numbers as fields, figures as PNG of 300 dpi with an SVG for programs that show it.
/// "report.unwritable". In any thread.
base::Result<QByteArray> docxReport(const ReportDocument& document, const Progress& progress = {});

} // namespace lacrima::ui::report
