// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartMarks.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace lacrima::ui::charts {
namespace {

constexpr double kDot = 8;
constexpr double kBarDot = 6; ///< at the end of a bar that has an interval

bool touches(const std::vector<int>& cases, const std::set<int>& selected) {
    return !selected.empty() &&
           std::any_of(cases.begin(), cases.end(), [&](int row) { return selected.contains(row); });
}

/// The corners of a shape lie so many radii from its middle for it to be as large as the disc.
double reachOf(spec::MarkShape shape) {
    switch (shape) {
    case spec::MarkShape::Square:
    case spec::MarkShape::Diamond:
        return std::sqrt(std::numbers::pi / 2);
    case spec::MarkShape::Triangle:
    case spec::MarkShape::TriangleDown:
        return std::sqrt(4 * std::numbers::pi / (3 * std::numbers::sqrt3));
    case spec::MarkShape::Disc:
        break;
    }
    return 1;
}

void paintIntervals(QPainter& painter, const ChartLayout& layout) {
    for (const spec::Mark& mark : layout.spec().marks) {
        if (!mark.hasInterval) continue;
        painter.setPen(QPen(colorOf(mark.paint, layout.theme()), 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(layout.at(std::max(mark.low, layout.spec().x.low), mark.y),
            layout.at(std::min(mark.high, layout.spec().x.high), mark.y));
    }
    for (const spec::Bar& bar : layout.spec().bars) {
        if (!bar.hasInterval) continue;
        const QColor color = colorOf(bar.paint, layout.theme());
        painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(layout.at(std::max(bar.low, layout.spec().x.low), bar.y),
            layout.at(std::min(bar.high, layout.spec().x.high), bar.y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(outlineOf(spec::shapeOf(bar.paint.tone), layout.at(bar.length, bar.y), kBarDot / 2));
    }
}

void paintDots(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected) {
    for (const spec::Mark& mark : layout.spec().marks) {
        QColor color = colorOf(mark.paint, layout.theme());
        if (!selected.empty() && !mark.cases.empty() && !touches(mark.cases, selected))
            color.setAlphaF(color.alphaF() * 0.45F);
        const double radius = bubbleDiameter(mark.area) / 2;
        painter.setBrush(mark.isHollow ? QBrush(layout.theme().surface) : QBrush(color));
        painter.setPen(mark.isHollow   ? QPen(color, 1.8)
                       : mark.area > 0 ? QPen(layout.theme().surface, 1)
                                       : QPen(Qt::NoPen));
        painter.drawPath(outlineOf(shapeOf(mark), layout.at(mark.x, mark.y), radius));
    }
}

void paintRings(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected) {
    if (selected.empty()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(layout.theme().ink, 2));
    for (const spec::Mark& mark : layout.spec().marks) {
        const double radius = bubbleDiameter(mark.area) / 2 * reachOf(shapeOf(mark)) + 2;
        if (touches(mark.cases, selected)) painter.drawEllipse(layout.at(mark.x, mark.y), radius, radius);
    }
    for (const spec::Rect& rect : layout.spec().rects) {
        if (touches(rect.cases, selected)) painter.drawRect(layout.at(rect));
    }
    for (const spec::Bar& bar : layout.spec().bars) {
        if (touches(bar.cases, selected)) painter.drawRect(layout.at(bar));
    }
}

} // namespace

double bubbleDiameter(double count) {
    return count <= 0 ? kDot : kDot + 6.0 * (std::sqrt(count) - 1.0);
}

spec::MarkShape shapeOf(const spec::Mark& mark) {
    return mark.shape.value_or(spec::shapeOf(mark.paint.tone));
}

QPainterPath outlineOf(spec::MarkShape shape, const QPointF& middle, double radius) {
    QPainterPath path;
    if (shape == spec::MarkShape::Disc) {
        path.addEllipse(middle, radius, radius);
        return path;
    }
    const bool isTriangle = shape == spec::MarkShape::Triangle || shape == spec::MarkShape::TriangleDown;
    const int corners = isTriangle ? 3 : 4;
    // The first corner stands above the middle, of a square to the right of that, of a triangle down below.
    double turn = -std::numbers::pi / 2;
    if (shape == spec::MarkShape::Square) turn += std::numbers::pi / 4;
    if (shape == spec::MarkShape::TriangleDown) turn += std::numbers::pi;
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << middle + radius * reachOf(shape) * QPointF(std::cos(angle), std::sin(angle));
    }
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

void paintMarks(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(layout.plot().adjusted(-kDot, -kDot, kDot, kDot));
    paintIntervals(painter, layout);
    paintDots(painter, layout, selected);
    paintRings(painter, layout, selected);
    painter.restore();
}

} // namespace lacrima::ui::charts
