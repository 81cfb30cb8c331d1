// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CoefficientPanel.h"
#include "ui/figures/correlation/RelationFigures.h"

#include <QString>

namespace lacrima::ui::figures {

/// "Support and bond go together"; only what every coefficient says is said so. Needs a Pearson correlation.
QString relationHeadline(const dataset::Dataset& data, const findings::CoefficientPanel& panel);
/// The points of two variables with the line through them and, in words, their correlation.
spec::ChartSpec relationChart(
    const dataset::Dataset& data, const QString& x, const QString& y, const ScatterOptions& options);

} // namespace lacrima::ui::figures
