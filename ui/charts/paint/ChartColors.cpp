// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartColors.h"

#include "ui/widgets/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The ratio of WCAG 2, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](float part) {
            const auto value = static_cast<double>(part);
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// Between the two colours of the theme that are nearest.
QColor ratingColor(double place, const Theme& theme) {
    constexpr int kSteps = 4;
    const double at = std::clamp(place, 0.0, 1.0) * kSteps;
    const int step = std::min(static_cast<int>(at), kSteps - 1);
    return mixed(theme.ratings[step], theme.ratings[step + 1], at - step);
}

} // namespace

QColor colorOf(const spec::Paint& paint, const Theme& theme) {
    if (paint.diverging) {
        const double r = std::clamp(*paint.diverging, -1.0, 1.0);
        return mixed(
            theme.surface, theme.color(r < 0 ? spec::Tone::Negative : spec::Tone::Positive), std::abs(r));
    }
    if (paint.rating) return ratingColor(*paint.rating, theme);
    QColor color = theme.color(paint.tone);
    color.setAlphaF(static_cast<float>(paint.strength));
    return color;
}

QColor seenOn(const QColor& ground, const QColor& color) {
    return mixed(ground, color, static_cast<double>(color.alphaF()));
}

QColor readableOn(const QColor& color, const Theme& theme) {
    return contrast(theme.ink, color) >= contrast(theme.surface, color) ? theme.ink : theme.surface;
}

} // namespace lacrima::ui::charts
