// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/AllianceSummary.h"
#include "ui/figures/alliance/AllianceFigures.h"
#include "ui/spec/TableSpec.h"

#include <vector>

namespace lacrima::ui::figures {

/// n, mean, spread and the share at the ceiling; the rows are the scales.
spec::TableSpec allianceScoreSheet(
    const findings::AllianceSummary& summary, const ScaleMeans& means, double confidence = 0.95);
/// Alpha, omega and the mean correlation of the items; the rows are the scales.
spec::TableSpec reliabilitySheet(const findings::AllianceSummary& summary, double confidence = 0.95);
/// The items of one scale, after reversal.
spec::TableSpec itemSheet(const findings::ScaleSummary& scale);
/// The subscales among each other; the rows are the cells.
spec::TableSpec subscaleSheet(const dataset::Dataset& data, const findings::AllianceSummary& summary);

/// The cases answered most monotonously, at most `most`: uniform ones first, then by the longest run.
std::vector<findings::AnswerRun> longestRuns(const findings::AllianceSummary& summary, std::size_t most = 10);
/// The rows are `runs`.
spec::TableSpec runSheet(const dataset::Dataset& data, const std::vector<findings::AnswerRun>& runs);

} // namespace lacrima::ui::figures
