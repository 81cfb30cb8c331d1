// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Axis.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::charts {

/// From 0 to 10 on both axes.
inline spec::ChartSpec emptyPlot() {
    spec::ChartSpec spec;
    spec.x.low = spec.y.low = 0;
    spec.x.high = spec.y.high = 10;
    spec.x.ticks = spec::roundTicks(0, 10, 6);
    spec.y.ticks = spec::roundTicks(0, 10, 6);
    return spec;
}

} // namespace lacrima::ui::charts
