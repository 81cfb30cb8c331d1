// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QtCharts/QChart>

class QPainter;

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// A chart without frame, margins, legend and animation, to be filled by fillChart().
void plainChart(QChart& chart);

/// Puts the bands and lines of the spec into the chart, on hidden axes of the spec's range; what was in it
/// goes.
void fillChart(QChart& chart, const spec::ChartSpec& spec, const Theme& theme);

/// Paints a whole chart on `size` logical pixels at the painter's origin, without a window and in any thread.
void paintChart(QPainter& painter, const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);

} // namespace lacrima::ui::charts
