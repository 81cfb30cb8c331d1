// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartHeight.h"

#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/WrappedWords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

constexpr double kUsualWidth = 640; ///< that for which specs say their height

/// How many times as high a row must be for its name to stand in it whole.
double taller(const ChartLayout& layout) {
    const auto& rows = layout.spec().y;
    if (rows.hasGrid || rows.ticks.size() < 2 || layout.spec().areColumnsOnTop) return 1;
    const QFontMetricsF metrics(layout.font());
    double times = 1;
    for (std::size_t i = 0; i < rows.ticks.size(); ++i) {
        const std::size_t other = i > 0 ? i - 1 : 1;
        const double row =
            std::abs(layout.at(0, rows.ticks[i].at).y() - layout.at(0, rows.ticks[other].at).y());
        const auto lines =
            static_cast<double>(wrapped(rows.ticks[i].label, metrics, layout.nameWidth()).size());
        if (lines > 1 && row > 0) times = std::max(times, (lines * metrics.height() + 2) / row);
    }
    return times;
}

} // namespace

double heightAt(const spec::ChartSpec& spec, double width, const Theme& theme) {
    const ChartLayout usual(spec, QSizeF(std::max(width, kUsualWidth), spec.height), theme);
    const ChartLayout narrow(spec, QSizeF(width, spec.height), theme);
    const double words = std::max(0.0, narrow.wordsHeight() - usual.wordsHeight());
    // Without rows a spec asks for no more than its words take.
    const double height = std::max(spec.height + words, narrow.wordsHeight() + ChartLayout::kLeastPlot);
    const ChartLayout higher(spec, QSizeF(width, height), theme);
    return height + higher.plot().height() * (taller(higher) - 1);
}

} // namespace lacrima::ui::charts
