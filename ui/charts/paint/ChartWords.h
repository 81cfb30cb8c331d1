// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace lacrima::ui::charts {

class ChartLayout;

/// The words of a chart but those along its axes: labels, titles, the note, the right column, the legend.
void paintWords(QPainter& painter, const ChartLayout& layout);

} // namespace lacrima::ui::charts
