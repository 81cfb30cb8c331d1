// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

class QPainter;

namespace lacrima::ui::charts {

class ChartLayout;

/// The diameter in pixels of a bubble that stands for `count` cases; its area grows with the count.
double bubbleDiameter(double count);
/// What lies over lines and bands: intervals from low to high, and marks at their estimates; what stands for
/// `selected` rows of the dataset is ringed.
void paintMarks(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected);

} // namespace lacrima::ui::charts
