// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "ui/report/content/ReportContent.h"

#include <QStringList>

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

void addParticipation(SectionWriter& writer);
void addSample(SectionWriter& writer);
void addCrying(SectionWriter& writer);
void addAlliance(SectionWriter& writer);
void addCorrelations(SectionWriter& writer);
void addCompared(SectionWriter& writer);
void addGroups(SectionWriter& writer);
void addFindings(SectionWriter& writer);
void addMissing(SectionWriter& writer);
void addMethods(SectionWriter& writer);
/// Comes last: names the files with what is in them.
base::Result<CompanionFiles> addAppendix(SectionWriter& writer);
/// The three files alone, for a report without the appendix.
base::Result<CompanionFiles> companionFiles(const SectionWriter& writer);

/// Numbers of the clinicians and patients who are in the dataset.
spec::TableSpec sampleNumbersSheet(SectionWriter& writer);
/// The same for what is counted: gender, profession, level of organization ...
spec::TableSpec sampleCountsSheet(SectionWriter& writer);

} // namespace lacrima::ui::report
