// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Results.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <optional>

namespace lacrima::ui::figures {

/// Every coefficient of one pair with its interval, a row each.
spec::ChartSpec coefficientChart(const dataset::Dataset& data, const findings::CoefficientPanel& sensitivity);

/// The same as a table, and below it the slope of the line where there is one.
spec::TableSpec coefficientSheet(const dataset::Dataset& data, const findings::CoefficientPanel& sensitivity,
    const std::optional<analysis::FittedLine>& line);

/// Do they agree? One sentence.
QString agreementWords(const findings::CoefficientPanel& sensitivity);

} // namespace lacrima::ui::figures
