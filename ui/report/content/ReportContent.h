// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/recomputation/Recomputation.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/content/CompanionFiles.h"
#include "ui/report/content/ReportSource.h"

#include <vector>

namespace lacrima::ui::report {

struct Report {
    ReportDocument document;
    CompanionFiles files;
    std::vector<exchange::ReportNumber> numbers; ///< all that are in the report, under their keys
};

/// Computes everything and puts it in words, tables and figures; pure: any thread, no window. Sections for
/// which the study has nothing say so. "report.no_script".
base::Result<Report> makeReport(const ReportSource& source, const ReportRequest& request);

} // namespace lacrima::ui::report
