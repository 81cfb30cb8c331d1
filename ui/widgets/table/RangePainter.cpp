// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/RangePainter.h"

#include "ui/widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kMargin = 8;
constexpr double kRadius = 4.5;
constexpr double kLine = 2;

void paintMark(
    QPainter& painter, QPointF at, spec::RangeMark::Shape shape, const QColor& colour, const QColor& ground) {
    painter.setPen(QPen(colour, kLine));
    painter.setBrush(shape == spec::RangeMark::Shape::Ring ? ground : colour);
    if (shape != spec::RangeMark::Shape::Diamond) {
        painter.drawEllipse(at, kRadius, kRadius);
        return;
    }
    const double reach = kRadius + 1;
    painter.drawPolygon(QPolygonF{{at.x() - reach, at.y()}, {at.x(), at.y() - reach},
        {at.x() + reach, at.y()}, {at.x(), at.y() + reach}});
}

} // namespace

void paintRange(QPainter& painter, const QRect& cell, const spec::RangeMark& mark) {
    const Theme& theme = currentTheme();
    const QRectF field = QRectF(cell).adjusted(kMargin, 0, -kMargin, -1);
    const auto place = [&field](double value) {
        return field.center().x() + std::clamp(value, -1.0, 1.0) * field.width() / 2;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = place(mark.expectedLow);
    painter.fillRect(QRectF(left, field.top(), place(mark.expectedHigh) - left, field.height()),
        theme.color(spec::Tone::Sunken));
    painter.setPen(QPen(theme.color(spec::Tone::Ink2), 1));
    painter.drawLine(QPointF(place(0), field.top()), QPointF(place(0), field.bottom()));
    const double middle = field.center().y();
    const QColor colour = theme.color(mark.tone);
    painter.setPen(QPen(colour, kLine));
    painter.drawLine(QPointF(place(mark.low), middle), QPointF(place(mark.high), middle));
    paintMark(painter, {place(mark.at), middle}, mark.shape, colour, theme.color(spec::Tone::Surface));
    painter.restore();
}

} // namespace lacrima::ui
