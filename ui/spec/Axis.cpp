// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/Axis.h"

#include "ui/text/Numbers.h"

#include <algorithm>
#include <cmath>

namespace lacrima::ui::spec {
namespace {

constexpr int kMostTicks = 40;

} // namespace

std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded) {
    std::vector<Tick> ticks;
    if (!(high > low) || count < 1) return ticks;
    count = std::min(count, kMostTicks);
    const double raw = high / count - low / count;
    if (!std::isnormal(raw)) return ticks;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = magnitude;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * magnitude;
        if (step >= raw * 0.999) break;
    }
    if (!std::isnormal(step)) return ticks;
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    // The first of them stays a double: at the ends of its range it is no integer of the machine.
    const double first = std::ceil(low / step - 1e-9);
    const double steps = std::min(std::floor(high / step + 1e-9) - first, 2.0 * kMostTicks);
    const int ticksInside = steps >= 0 ? static_cast<int>(steps) + 1 : 0;
    for (int i = 0; i < ticksInside; ++i) {
        const double at = (first + i) * step;
        QString label = isBounded ? text::bounded(at, decimals) : text::fixed(at, decimals);
        if (at == 0) label = QStringLiteral("0");
        ticks.push_back({at, label});
    }
    return ticks;
}

} // namespace lacrima::ui::spec
