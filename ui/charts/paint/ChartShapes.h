// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace lacrima::ui::charts {

class ChartLayout;

/// What lies under lines and bands: grid, separators, rectangles, bars, reference lines.
void paintShapes(QPainter& painter, const ChartLayout& layout);

} // namespace lacrima::ui::charts
