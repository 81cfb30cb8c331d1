// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/ComparedCorrelations.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// For each x its correlation with every rival (full dots) and the same with the other rivals taken out
/// (hollow dots), n at the right. The id of a mark is result * rivals + rival.
charts::ChartSpec rivalChart(const findings::Dataset& data, const findings::RivalComparison& comparison);

/// The differences of the correlations with their intervals around zero, a line for each pair of each x. The
/// id of a mark is result * pairs + pair. Empty when nothing could be compared.
charts::ChartSpec rivalDifferenceChart(
    const findings::Dataset& data, const findings::RivalComparison& comparison);

/// The numbers of rivalChart(): a row for each id.
ResultSheet rivalSheet(const findings::Dataset& data, const findings::RivalComparison& comparison);
/// All rivals at once, a row for each result: chi-squared, degrees of freedom, p, Holm; or why not.
ResultSheet rivalOmnibusSheet(const findings::Dataset& data, const findings::RivalComparison& comparison);
/// Pair by pair: difference, Zou's interval, Steiger's z with p and Holm, Williams' t, Meng's z. Results
/// without pairs have no row.
ResultSheet rivalPairSheet(const findings::Dataset& data, const findings::RivalComparison& comparison);

/// What the comparison says, in a sentence that claims no more than Holm's p bear out.
QString rivalHeadline(const findings::Dataset& data, const findings::RivalComparison& comparison);
/// The numbers behind it: the largest difference with its interval and n.
QString rivalDetails(const findings::Dataset& data, const findings::RivalComparison& comparison);

} // namespace lacrima::ui::figures
