// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// How many pairs p is adjusted over; empty where max-T says why there is none.
QString familyWords(const findings::CorrelationTable& table);
/// The numbers of forestChart() and heatmapChart() as a table; the rows are the cells.
spec::TableSpec correlationSheet(const dataset::Dataset& data, const findings::CorrelationTable& table);

/// How the numbers of a table were made, in one sentence: method, interval, missing values, family.
QString correlationMethodWords(const dataset::Dataset& data, const findings::CorrelationTable& table,
    const findings::CorrelationRequest& request);

/// Pairs without an interval by bootstrap, and resamples left out, each sentence after a space; empty for
/// none.
QString bootstrapNote(const findings::CorrelationTable& table);
/// What is to be known about a pair, in a few words: that it is point-biserial, which side of a polyserial
/// correlation is taken as ordered, which variable contains the other. Empty for most.
QString pairKind(const dataset::Dataset& data, const findings::CorrelationCell& cell);
/// "Adjusted p by max-T: 99999 permutations of the whole family, seed 1."
QString permutationWords(const findings::MaxT& maxT);

/// The p of a pair are adjusted for each other, by max-T or otherwise.
bool isAdjusted(const findings::CorrelationTable& table);
/// The words of an adjustment: "Holm".
QString adjustmentName(analysis::Adjustment adjustment);
/// Why the bootstrap gave no interval.
QString bootstrapRefusalWords(analysis::Refusal refusal);

} // namespace lacrima::ui::figures
