// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "ui/figures/numbers/PageNumbers.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/content/ReportSource.h"

#include <algorithm>
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
    /// How far below a section the headings stand: an analysis that was added has one of its own.
    int depth = 0;
    figures::PageNumbers shown = {}; ///< of the analysis, as its page in Explore counts them

    const dataset::Dataset& data() const { return source.dataset; }
    /// A part of a section.
    void heading(const QString& text) { document.heading(2 + depth, text); }
    /// A chart that has something in it, under its own title.
    void figure(const spec::ChartSpec& chart) { document.figure(chart, chart.title); }
    /// A table that has rows.
    void table(const spec::TableSpec& sheet) {
        if (!sheet.rows.empty()) document.table(sheet);
    }
    /// Said once, however often it was used.
    void method(const QString& lead, const QString& words) {
        const std::pair said(lead, words);
        if (std::find(methods.begin(), methods.end(), said) == methods.end()) methods.push_back(said);
    }
};

} // namespace lacrima::ui::report
