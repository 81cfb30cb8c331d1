// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartMarks.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacrima::ui::charts {
namespace {

constexpr double kDot = 8;
constexpr double kBarDot = 6; ///< at the end of a bar that has an interval

bool touches(const std::vector<int>& cases, const std::set<int>& selected) {
    return !selected.empty() &&
           std::any_of(cases.begin(), cases.end(), [&](int row) { return selected.contains(row); });
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
        painter.drawEllipse(layout.at(bar.length, bar.y), kBarDot / 2, kBarDot / 2);
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
        painter.drawEllipse(layout.at(mark.x, mark.y), radius, radius);
    }
}

void paintRings(QPainter& painter, const ChartLayout& layout, const std::set<int>& selected) {
    if (selected.empty()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(layout.theme().ink, 2));
    for (const spec::Mark& mark : layout.spec().marks) {
        const double radius = bubbleDiameter(mark.area) / 2 + 2;
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
