// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::figures {

/// The interval to show: that of the bootstrap where one was asked for, none where it was refused; else that
/// by formula.
std::optional<analysis::Interval> shownInterval(const findings::CorrelationCell& cell);
/// The correlation of a cell that has one, with the interval that is shown.
analysis::Correlation shownCorrelation(const findings::CorrelationCell& cell);

/// Estimates with their intervals, a row for each x and a lane for each y, n at the right. The id of a mark
/// is the index of its cell.
spec::ChartSpec forestChart(const dataset::Dataset& data, const findings::CorrelationTable& table);

/// A square for each pair, its colour the size and sign, the number in it where there is room. Rows are the
/// xs, columns the ys. The id of a square is the index of its cell.
spec::ChartSpec heatmapChart(const dataset::Dataset& data, const findings::CorrelationTable& table);

} // namespace lacrima::ui::figures
