// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/CorrelationTable.h"
#include "ui/charts/ChartSpec.h"
#include "ui/widgets/ResultSheet.h"

namespace lacrima::ui::figures {

/// Estimates with their intervals, a row for each x and a lane for each y, n at the right. The id of a mark
/// is the index of its cell.
charts::ChartSpec forestChart(const findings::Dataset& data, const findings::CorrelationTable& table);

/// The same numbers as a table; the rows are the cells.
ResultSheet correlationSheet(const findings::Dataset& data, const findings::CorrelationTable& table);

/// The words of an adjustment: "Holm".
QString adjustmentName(analysis::Adjustment adjustment);

} // namespace lacrima::ui::figures
