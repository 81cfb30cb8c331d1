// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paint/ChartLayout.h"

#include <QtCharts/QChart>

#include <functional>
#include <optional>
#include <set>

class QPainter;

namespace lacrima::ui::charts {

class ChartItem;

/// Fills a QChart with what a ChartSpec says: the one way in which a chart is drawn, on the screen and in
/// files. Qt Charts draws the axes of numbers with their grid, the lines and the bands; items of ours draw
/// what it has no series for (rectangles, bars, intervals, marks, names, words) in the same plot.
class ChartScene final {
public:
    /// The chart lives longer, and is for this scene alone.
    explicit ChartScene(QChart& chart);
    ~ChartScene();
    ChartScene(const ChartScene&) = delete;
    ChartScene& operator=(const ChartScene&) = delete;

    /// Shows a spec on `size` pixels; spec and theme live until another is shown.
    void show(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);
    void resize(const QSizeF& size);
    /// Rows of the dataset that are ringed.
    void setSelected(const std::set<int>& rows);
    /// The cell of a heatmap, in data units, that is marked and named.
    void setPointed(std::optional<QPointF> cell);
    /// On a screen, where the same areas are painted again and again.
    void keepShapes(bool keeps);

    const ChartLayout& layout() const { return *m_layout; }

private:
    void addAxes();
    void addSeries();
    void thinNumbers();

    QChart& m_chart;
    ChartItem* m_shapes;
    ChartItem* m_marks;
    ChartItem* m_names;
    ChartItem* m_words;
    std::optional<ChartLayout> m_layout;
    std::set<int> m_selected;
    std::optional<QPointF> m_pointed;
};

/// Paints a whole chart on `size` logical pixels at the painter's origin, without a window. From a thread
/// that computes, too: it waits until the window's thread, the only one in which Qt Charts works, has done
/// it.
void paintChart(QPainter& painter, const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme);

} // namespace lacrima::ui::charts
