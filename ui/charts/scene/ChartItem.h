// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace lacrima::ui::charts {

/// One layer of a chart that is painted by us, as large as the chart and between the layers of Qt Charts.
class ChartItem final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&)>;

    ChartItem(QGraphicsItem* chart, double level, Paint paint);

    void setSize(const QSizeF& size);

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QSizeF m_size;
    Paint m_paint;
};

} // namespace lacrima::ui::charts
