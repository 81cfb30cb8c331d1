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

} // namespace lacrima::ui::figures
