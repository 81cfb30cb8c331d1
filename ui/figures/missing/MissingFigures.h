// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/MissingSummary.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// Why a cell has no number, in words: "skipped", "not asked", "no form yet".
QString stateWords(dataset::CellState state);
/// The name of an instrument for headings; its id when it is not known here.
QString instrumentName(const QString& instrument);

/// For each variable how many cases answered and why the others did not, as stacked bars; what was not asked
/// is drawn more quietly, since it is not missing. The segments carry their cases.
spec::ChartSpec missingChart(const dataset::Dataset& data, const findings::MissingSummary& summary);
/// A row for each variable: answered, asked, and a column for each reason that occurs.
spec::TableSpec missingSheet(const dataset::Dataset& data, const findings::MissingSummary& summary);
/// Which variables are without a number together, the most frequent pattern first, at most `most` of them.
spec::TableSpec patternSheet(
    const dataset::Dataset& data, const findings::MissingSummary& summary, std::size_t most = 20);
/// How completely each instrument was filled in.
spec::TableSpec blockSheet(const findings::MissingSummary& summary);

/// Rows with an answer to everything they were asked among the variables of the summary.
std::size_t rowsWithAllAsked(const dataset::Dataset& data, const findings::MissingSummary& summary);

} // namespace lacrima::ui::figures
