// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartSpec.h"

#include <QtCharts/QChartView>

#include <vector>

class QAbstractSeries;
class QValueAxis;

namespace lacrima::ui::charts {

/// Draws a ChartSpec with Qt Charts. Marks and bars can be pointed at, walked through with the arrow keys and
/// chosen with a click or Enter. Series, scaling and clipping are the library's; axes, intervals and labels
/// are painted here, because their places are given by the spec.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent);

    void setSpec(const ChartSpec& spec);
    const ChartSpec& spec() const { return m_spec; }
    /// What can be chosen: marks first, then bars, in the order of the spec.
    int targetCount() const { return static_cast<int>(m_targets.size()); }
    int currentTarget() const { return m_current; }
    /// Where a target is drawn, in the view's coordinates.
    QPoint positionOf(int target) const;

Q_SIGNALS:
    /// The id of the mark or bar chosen.
    void chosen(int id);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Target {
        QPointF value; ///< in data units
        QString description;
        int id = -1;
    };

    void rebuild();
    void layOut();
    void addBands();
    void addLines();
    void addMarks();
    void attach(QAbstractSeries* series);
    void collectTargets();
    QPointF at(double x, double y) const;
    int labelWidth() const;
    void paintGrid(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintIntervals(QPainter& painter) const;
    void paintMarkLabels(QPainter& painter) const;
    void setCurrent(int target, bool showsTip);
    int targetAt(const QPoint& position) const;

    ChartSpec m_spec;
    std::vector<Target> m_targets;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    int m_current = -1;
};

/// The diameter in pixels of a bubble that stands for `count` cases; its area grows with the count.
double bubbleDiameter(double count);

} // namespace lacrima::ui::charts
