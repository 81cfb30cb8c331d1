// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression/FittedLine.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <optional>

namespace lacrima::ui::figures {

/// Every coefficient of one pair with its interval, a row each.
charts::ChartSpec sensitivityChart(const findings::Dataset& data, const findings::Sensitivity& sensitivity);

/// The same as a table, and below it the slope of the line where there is one.
ResultSheet sensitivitySheet(const findings::Dataset& data, const findings::Sensitivity& sensitivity,
    const std::optional<analysis::FittedLine>& line);

/// Do they agree? One sentence.
QString agreementWords(const findings::Sensitivity& sensitivity);

} // namespace lacrima::ui::figures
