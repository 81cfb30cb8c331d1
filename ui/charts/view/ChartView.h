// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QList>
#include <QtCharts/QChartView>

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QMenu;

namespace lacrima::ui::charts {

class ChartLayout;
class ChartScene;

/// Shows a ChartSpec. Marks, bars and rectangles can be pointed at, walked through with the arrow keys (from
/// cell to cell in a heatmap, which names the row and column of the one meant) and chosen with a click or
/// Enter; dragging a frame (or Space) selects the cases behind them; Ctrl and the wheel, or + - 0, look more
/// closely. The context menu copies and saves.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent);
    ~ChartView() override;

    void setSpec(const spec::ChartSpec& spec);
    const spec::ChartSpec& spec() const { return m_spec; }
    /// What the chart needs at a width, in pixels.
    double heightAt(int width) const;
    /// Rows of the dataset that are lit up.
    void setSelectedCases(const std::set<int>& rows);

    /// What can be pointed at: marks first, then bars, then rectangles, in the order of the spec.
    int targetCount() const { return static_cast<int>(m_targets.size()); }
    int currentTarget() const { return m_current; }
    /// Where a target is drawn, in the view's coordinates.
    QPoint positionOf(int target) const;

    bool isZoomed() const { return m_window.has_value(); }
    void zoom(double factor, const QPointF& around);
    void resetZoom();

Q_SIGNALS:
    /// The id of the mark, bar or rectangle chosen.
    void chosen(int id);
    /// Rows of the dataset selected by a frame, a click or Space; `isMore` adds to what is selected.
    void casesSelected(const QList<int>& rows, bool isMore);
    /// The context menu asks to save the figure.
    void saveRequested();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Target {
        QPointF value; ///< in data units
        QRectF area;   ///< in data units; empty for a point
        QString description;
        int id = -1;
        std::vector<int> cases;
    };

    void rebuild();
    void collectTargets();
    const ChartLayout& places() const;
    std::optional<QPointF> pointedCell() const;
    const spec::ChartSpec& visible() const { return m_window ? *m_window : m_spec; }
    void setCurrent(int target, bool showsTip);
    void showTip(int target);
    int targetAt(const QPoint& position) const;
    bool walk(int key);
    int neighbour(int key) const;
    void bringIntoView(int target);
    bool zoomByKey(int key);
    void activate(int target, bool isMore);
    void selectFrame(const QRectF& frame, bool isMore);

    std::unique_ptr<ChartScene> m_scene;
    spec::ChartSpec m_spec;
    std::optional<spec::ChartSpec> m_window; ///< the spec with narrower axes while zoomed
    std::vector<Target> m_targets;
    std::set<int> m_selected;
    std::optional<QPoint> m_pressed;
    QRect m_frame; ///< being dragged
    int m_current = -1;
};

} // namespace lacrima::ui::charts
