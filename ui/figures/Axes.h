// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartSpec.h"

namespace lacrima::ui::figures {

/// Limits and ticks of an axis of coefficients that shows `low` to `high`: rounded outwards to fifths, and no
/// farther than `most` on either side.
void setCoefficientAxis(charts::Axis& axis, double low, double high, int mostTicks = 8, double most = 1);

} // namespace lacrima::ui::figures
