// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/content/ReportSource.h"

#include <utility>
#include <vector>

namespace lacrima::ui::report {

/// What the sections share while a report is being made.
struct SectionWriter {
    const ReportSource& source;
    const ReportRequest& request;
    ReportDocument document;
    exchange::Recomputation again;
    /// What the methods paragraph has to say about the sections that were written: a lead and a sentence.
    std::vector<std::pair<QString, QString>> methods;

    const dataset::Dataset& data() const { return source.dataset; }
    /// A table that has rows.
    void table(const spec::TableSpec& sheet) {
        if (!sheet.rows.empty()) document.table(sheet);
    }
    void method(const QString& lead, const QString& words) { methods.emplace_back(lead, words); }
};

} // namespace lacrima::ui::report
