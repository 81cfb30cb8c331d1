// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/ReportDocument.h"

#include <QByteArray>

#include <functional>

namespace lacrima::ui::report {

/// Told after each step of the work: done, of all.
using Progress = std::function<void(int done, int all)>;

/// A4 pages with contents, bookmarks, page numbers and vector figures. "report.unwritable". In any
/// thread, while there is a QGuiApplication.
base::Result<QByteArray> pdfReport(const ReportDocument& document, const Progress& progress = {});

} // namespace lacrima::ui::report
