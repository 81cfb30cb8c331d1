// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/pdf/PdfReport.h"

#include <QByteArray>

namespace lacrima::ui::report {

/// An OpenDocument text (ODF 1.2): real headings, tables with head rows, contents with page numbers, figures
/// as SVG with a PNG for programs that show none. "report.unwritable". In any thread.
base::Result<QByteArray> odtReport(const ReportDocument& document, const Progress& progress = {});

} // namespace lacrima::ui::report
