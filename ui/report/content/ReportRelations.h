// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "ui/report/added/CorrelationChoices.h"
#include "ui/report/content/SectionWriter.h"

#include <vector>

namespace lacrima::ui::report {

/// How things hang together.
void addCorrelations(SectionWriter& writer);
void addCompared(SectionWriter& writer);
void addFindings(SectionWriter& writer);

/// Of any variables, by any method.
void addCorrelationTable(
    SectionWriter& writer, const findings::CorrelationRequest& request, CorrelationView view);
/// Bond, goal and task in their ties to these answers.
void addComparedOf(SectionWriter& writer, const QStringList& answers);
/// A share counts as the published one within the margin. The results; empty where there are no claims.
std::vector<findings::FindingResult> addFindingsWithin(SectionWriter& writer, double margin);
/// What must be said when clinicians have several cases.
void warnOfClusters(SectionWriter& writer);

} // namespace lacrima::ui::report
