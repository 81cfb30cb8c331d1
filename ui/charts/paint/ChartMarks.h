// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/MarkShape.h"

#include <QPainterPath>

#include <set>

class QPainter;

namespace lacrima::ui::spec {
struct Mark;
}

namespace lacrima::ui::charts {

class ChartLayout;

/// The diameter in pixels of a bubble that stands for `count` cases; its area grows with the count.
double bubbleDiameter(double count);
spec::MarkShape shapeOf(const spec::Mark& mark);
/// A shape around a point, as large as the disc of that radius.
QPainterPath outlineOf(spec::MarkShape shape, const QPointF& middle, double radius);
/// What lies over lines and bands: intervals from low to high, and marks at their estimates; what stands for
/// `selected` rows of the dataset is ringed.
void paintMarks(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected);

} // namespace lacrima::ui::charts
