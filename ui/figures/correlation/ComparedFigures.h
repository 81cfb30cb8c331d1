// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/ComparedCorrelations.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// For each x its correlation with every rival (full dots) and the same with the other rivals taken out
/// (hollow dots), n at the right. The id of a mark is result * rivals + rival.
spec::ChartSpec comparedChart(const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);

/// The differences of the correlations with their intervals around zero, a line for each pair of each x. The
/// id of a mark is result * pairs + pair. Empty when nothing could be compared.
spec::ChartSpec comparedDifferenceChart(
    const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);

/// The numbers of comparedChart(): a row for each id.
spec::TableSpec comparedSheet(const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);
/// All rivals at once, a row for each result: chi-squared, degrees of freedom, p, Holm; or why not.
spec::TableSpec comparedOmnibusSheet(
    const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);
/// Pair by pair: difference, Zou's interval, Steiger's z with p and Holm, Williams' t, Meng's z. Results
/// without pairs have no row.
spec::TableSpec comparedPairSheet(
    const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);

/// What the comparison says, in a sentence that claims no more than Holm's p bear out.
QString comparedHeadline(const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);
/// The numbers behind it: the largest difference with its interval and n.
QString comparedDetails(const dataset::Dataset& data, const findings::ComparedCorrelations& comparison);

} // namespace lacrima::ui::figures
