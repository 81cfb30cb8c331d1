// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/AllianceSummary.h"
#include "core/findings/Results.h"
#include "ui/spec/ChartSpec.h"

#include <optional>
#include <vector>

namespace lacrima::ui::figures {

/// Bond, goal, task, others, total: the order they have in every chart.
void orderScales(findings::AllianceSummary& summary);

/// The interval of each scale's mean by t, in the order of the scales; absent for too few or equal values.
using ScaleMeans = std::vector<std::optional<analysis::Interval>>;
ScaleMeans scaleMeans(
    const dataset::Dataset& data, const findings::AllianceSummary& summary, double confidence = 0.95);

/// The scores of all scales under each other on one axis, the declared range: columns of counts, below them
/// the mean as a dot with its interval, n and the share at the ceiling at the right.
spec::ChartSpec allianceScores(
    const dataset::Dataset& data, const findings::AllianceSummary& summary, const ScaleMeans& means);

/// Alpha with Feldt's interval for each scale, omega and n at the right.
spec::ChartSpec reliabilityChart(const dataset::Dataset& data, const findings::AllianceSummary& summary);

/// Correlations of the subscales among each other; the id of a mark is the index of its cell.
spec::ChartSpec subscaleChart(const dataset::Dataset& data, const findings::AllianceSummary& summary);

} // namespace lacrima::ui::figures
