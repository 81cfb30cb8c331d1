// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTransform>

#include <optional>
#include <set>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// The colour of a paint on a ground.
QColor colorOf(const spec::Paint& paint, const Theme& theme);
/// Pixels after which the name of a column is cut.
inline constexpr double kLongestColumnName = 150;
/// The diameter in pixels of a bubble that stands for `count` cases; its area grows with the count.
double bubbleDiameter(double count);

/// The name of a category where it is written at its axis.
struct PlacedName {
    QString words;      ///< as they fit
    QRectF box;         ///< before it is turned
    QTransform place;   ///< from the box to the chart
    bool wraps = false; ///< over two lines

    QPolygonF outline() const { return place.map(QPolygonF(box)); }
};

/// Lays a ChartSpec out on an area of `size` pixels and paints what Qt Charts does not: axes, bars, marks,
/// intervals and words, at the places the spec gives. The same code draws on screen, paper and into files.
/// Holds references: it lives shorter than spec and theme.
class ChartPainter final {
public:
    ChartPainter(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);

    const QRectF& plot() const { return m_plot; }
    QPointF at(double x, double y) const;
    QPointF valueAt(const QPointF& point) const;
    QRectF at(const spec::Rect& rect) const;

    /// The names that are written along the two axes of categories. Where there is less room than a line,
    /// every second, third ... is: none touches another, and none leaves the chart.
    std::vector<PlacedName> columnNames() const;
    std::vector<PlacedName> rowNames() const;

    /// What lies under lines and bands: grid, rectangles, bars.
    void paintUnder(QPainter& painter) const;
    /// Bands and lines, for files and paper; on screen they are series of Qt Charts.
    void paintSeries(QPainter& painter) const;
    /// What lies over them: intervals, marks, axes, words; `selected` rows of the dataset are ringed. Of a
    /// heatmap the cell at these data units is marked, and its row and column are named boldly, in the place
    /// of the names that stand there.
    void paintOver(QPainter& painter, const std::set<int>& selected = {},
        std::optional<QPointF> cell = std::nullopt) const;

private:
    void layOut();
    double leftMargin() const;
    double rightMargin() const;
    double leaningOut(const QFontMetricsF& metrics) const;
    double legendHeight() const;
    double columnHeadHeight() const;
    void paintGrid(QPainter& painter) const;
    void paintReferences(QPainter& painter) const;
    void paintRects(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintIntervals(QPainter& painter) const;
    void paintMarks(QPainter& painter, const std::set<int>& selected) const;
    void paintRings(QPainter& painter, const std::set<int>& selected) const;
    void paintLabels(QPainter& painter) const;
    void paintLineLabels(QPainter& painter) const;
    void paintTicksX(QPainter& painter) const;
    void paintTicksY(QPainter& painter) const;
    /// Names that are in the way of those of the cell are left out.
    void paintNames(QPainter& painter, const std::vector<PlacedName>& names,
        std::optional<QPointF> cell = std::nullopt) const;
    void paintCrosshair(QPainter& painter, const QPointF& cell) const;
    std::vector<PlacedName> namesOf(const QPointF& cell, const QFont& font) const;
    QFont boldFont() const;
    PlacedName columnName(const spec::Tick& tick, const QFont& font) const;
    PlacedName rowName(const spec::Tick& tick, const QFont& font) const;
    double spacing(const spec::Axis& axis) const;
    void paintTitles(QPainter& painter) const;
    void paintRightColumn(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    const spec::ChartSpec& m_spec;
    const Theme& m_theme;
    QSizeF m_size;
    QRectF m_plot;
    QFont m_font;
};

} // namespace lacrima::ui::charts
