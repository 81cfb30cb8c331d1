// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/groups/WelchTests.h"
#include "core/exchange/recomputation/Recomputation.h"
#include "core/findings/Findings.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/crying/CryingSummary.h"
#include "core/findings/groups/GroupComparison.h"

namespace lacrima::exchange {

/// Each function files all numbers that the figures and tables of one result show, and the R code that
/// computes them again. Keys begin with what the result is about: "crying", "alliance", "rival", "group",
/// "finding", "missing".

void recompute(Recomputation& again, const findings::CryingSummary& summary);
void recompute(Recomputation& again, const findings::CryingCounts& counts);
void recompute(Recomputation& again, const findings::CryingByGroup& groups);
void recompute(Recomputation& again, const findings::ComparedCorrelations& comparison);
void recompute(Recomputation& again, const findings::GroupComparison& comparison);
void recompute(Recomputation& again, const std::vector<findings::FindingResult>& results);
/// n, mean, sd, quartiles, range under "sample.name".
void recompute(Recomputation& again, const QString& variable, const analysis::Description& description);

/// A count as a number of the report.
inline double real(std::size_t count) {
    return static_cast<double>(count);
}

/// The key of a part of what has a key: "crying.difference".
inline QString part(const QString& key, const QString& name) {
    return key + QLatin1Char('.') + name;
}

/// The level of each row, as R reads it; the levels of a number that was cut are made again.
QString levelsOf(Recomputation& again, const findings::Grouping& grouping);
/// The interval of a mean by t, into the key of its description.
std::vector<NumberField> meanFields(const std::optional<analysis::Interval>& interval);
std::vector<NumberField> fieldsOf(const analysis::Proportion& share);
std::vector<NumberField> fieldsOf(const analysis::Correlation& correlation);
std::vector<NumberField> fieldsOf(const analysis::Description& description);

} // namespace lacrima::exchange
