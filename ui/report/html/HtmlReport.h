// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/pdf/PdfReport.h"

#include <QByteArray>

namespace lacrima::ui::report {

/// One file of well-formed HTML in UTF-8: figures inline as SVG with their fonts, tables with captions and
/// scopes, contents with links, a style for paper. No script, nothing from outside. In any thread.
base::Result<QByteArray> htmlReport(const ReportDocument& document, const Progress& progress = {});

/// The SVG without its prolog, its ids beginning with `prefix`, so that several can stand in one page; named
/// by its alternative text for those who do not see it.
QByteArray inlineSvg(const QByteArray& svg, const QString& prefix, const QString& alternative);

} // namespace lacrima::ui::report
