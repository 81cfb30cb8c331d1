// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/Axis.h"

#include "ui/text/Numbers.h"

#include <algorithm>
#include <cmath>

namespace lacrima::ui::spec {

std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded) {
    std::vector<Tick> ticks;
    if (!(high > low) || count < 1) return ticks;
    const double raw = (high - low) / count;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = magnitude;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * magnitude;
        if (step >= raw * 0.999) break;
    }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const auto first = static_cast<long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long>(std::floor(high / step + 1e-9));
    for (long i = first; i <= last; ++i) {
        const double at = static_cast<double>(i) * step;
        QString label = isBounded ? text::bounded(at, decimals) : text::fixed(at, decimals);
        if (i == 0) label = QStringLiteral("0");
        ticks.push_back({at, label});
    }
    return ticks;
}

} // namespace lacrima::ui::spec
