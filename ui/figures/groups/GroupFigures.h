// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/GroupComparison.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// Above this many cases only those beyond the whiskers are drawn one by one.
inline constexpr std::size_t kMostGroupPoints = 2000;

/// Of fewer cases than this no hill is drawn: its shape would be that of single cases.
inline constexpr std::size_t kLeastForHill = 10;

/// A raincloud for each group: how its values are spread, quartiles with the median, mean with interval, and
/// the cases as points; n at the right. The axis reaches from the smallest to the largest possible value
/// where both are known, and intervals of means are drawn no farther.
spec::ChartSpec groupChart(const dataset::Dataset& data, const findings::GroupComparison& comparison);

/// A row for each group: n, mean with interval, sd, quartiles, range.
spec::TableSpec groupSheet(const dataset::Dataset& data, const findings::GroupComparison& comparison);
/// A row for each test that applies, with its effect size and interval; a refused one says why.
spec::TableSpec groupTestSheet(const dataset::Dataset& data, const findings::GroupComparison& comparison);
/// Two groups at a time by Welch's t with Holm's p; without rows when there are only two groups.
spec::TableSpec groupPairSheet(const dataset::Dataset& data, const findings::GroupComparison& comparison);

/// What the groups show, in a sentence.
QString groupHeadline(const dataset::Dataset& data, const findings::GroupComparison& comparison);
/// The numbers behind it: effect size with interval, n, test and p.
QString groupDetails(const dataset::Dataset& data, const findings::GroupComparison& comparison);

} // namespace lacrima::ui::figures
