// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene/ChartItem.h"

#include <utility>

namespace lacrima::ui::charts {

ChartItem::ChartItem(QGraphicsItem* chart, double level, Paint paint)
    : QGraphicsItem(chart)
    , m_paint(std::move(paint)) {
    setZValue(level);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartItem::setSize(const QSizeF& size) {
    if (size == m_size) return;
    prepareGeometryChange();
    m_size = size;
}

void ChartItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    m_paint(*painter);
}

} // namespace lacrima::ui::charts
