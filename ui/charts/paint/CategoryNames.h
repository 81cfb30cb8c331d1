// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <optional>
#include <vector>

class QPainter;

namespace lacrima::ui::charts {

class ChartLayout;

/// The name of a category where it is written at its axis.
struct PlacedName {
    QString words;      ///< as they fit, on as many lines as the row has room for
    QRectF box;         ///< before it is turned
    QTransform place;   ///< from the box to the chart
    bool isCut = false; ///< more is meant than is written

    QPolygonF outline() const { return place.map(QPolygonF(box)); }
};

/// The names that are written along the two axes of categories. Where there is less room than a line,
/// every second, third ... is: none touches another, and none leaves the chart.
std::vector<PlacedName> columnNames(const ChartLayout& layout);
std::vector<PlacedName> rowNames(const ChartLayout& layout);

/// Writes them; numbers along an axis are Qt's. Of a heatmap the cell at these data units is marked, and its
/// row and column are named boldly, in the place of the names that stand there.
void paintCategoryNames(
    QPainter& painter, const ChartLayout& layout, std::optional<QPointF> cell = std::nullopt);

} // namespace lacrima::ui::charts
