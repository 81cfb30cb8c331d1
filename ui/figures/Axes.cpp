// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Axes.h"

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {

void setCoefficientAxis(charts::Axis& axis, double low, double high, int mostTicks, double most) {
    axis.low = std::max(-most, std::floor(low * 5) / 5);
    axis.high = std::min(most, std::ceil(high * 5) / 5);
    axis.ticks = charts::roundTicks(axis.low, axis.high, mostTicks, true);
    axis.isBounded = true;
}

} // namespace lacrima::ui::figures
