// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartShapes.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/Textures.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

constexpr double kLabelHeight = 14;
constexpr double kPale = 0.28;   ///< of the strength of a bar that has an interval
constexpr double kLeastWord = 6; ///< pixels; no label is narrower

/// A half pixel off, so that hairlines are one pixel wide on screen.
double crisp(double at) {
    return std::round(at) + 0.5;
}

void paintGrid(QPainter& painter, const ChartLayout& layout) {
    const QRectF& plot = layout.plot();
    painter.setPen(QPen(layout.theme().ink2, 1));
    for (const spec::Tick& note : layout.spec().x.notes) {
        const double x = crisp(layout.at(note.at, layout.spec().y.low).x());
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setPen(QPen(layout.theme().line, 1, Qt::DotLine));
    for (const spec::Tick& tick : layout.spec().x.ticks) {
        const double x = crisp(layout.at(tick.at, layout.spec().y.low).x());
        if (layout.spec().x.hasGrid && isInside(layout.spec().x, tick.at))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const spec::Tick& tick : layout.spec().y.ticks) {
        const double y = crisp(layout.at(layout.spec().x.low, tick.at).y());
        if (layout.spec().y.hasGrid && isInside(layout.spec().y, tick.at))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintSeparators(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(QPen(layout.theme().line, 1));
    const double end = layout.spec().rightColumns.empty() ? layout.plot().right() : layout.size().width() - 4;
    for (const double separator : layout.spec().separators) {
        const double y = crisp(layout.at(layout.spec().x.low, separator).y());
        painter.drawLine(QPointF(2, y), QPointF(end, y));
    }
}

void paintReferences(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(QPen(layout.theme().ink2, 1, Qt::DashLine));
    for (const double vertical : layout.spec().verticals) {
        const double x = crisp(layout.at(vertical, layout.spec().y.low).x());
        painter.drawLine(QPointF(x, layout.plot().top()), QPointF(x, layout.plot().bottom()));
    }
    if (!layout.spec().hasZeroLine) return;
    const double zero = crisp(layout.at(0, layout.spec().y.low).x());
    painter.setPen(QPen(layout.theme().ink2, 1));
    painter.drawLine(QPointF(zero, layout.plot().top()), QPointF(zero, layout.plot().bottom()));
}

/// The numbers of a heatmap are all written or none: those few that fit would look like a mark of what is
/// special.
bool areLabelsWritten(const ChartLayout& layout) {
    if (!layout.spec().areColumnsOnTop) return true;
    const QFontMetricsF metrics(layout.font());
    for (const spec::Rect& rect : layout.spec().rects) {
        if (rect.label.isEmpty()) continue;
        // The figures are equally wide, so that the sign alone makes a difference.
        return metrics.horizontalAdvance(QStringLiteral("\u2212.00")) + 4 <= layout.at(rect).width();
    }
    return false;
}

/// `isNumbered`: its sign is written.
void fillArea(QPainter& painter, const ChartLayout& layout, const spec::Rect& rect, const QRectF& area,
    bool isNumbered) {
    const QColor fill = colorOf(rect.fill, layout.theme());
    painter.fillRect(area, fill); // a heatmap has tens of thousands
    const spec::Texture texture = spec::textureOf(rect.fill);
    if (texture != spec::Texture::Plain && (texture != spec::Texture::Minus || !isNumbered)) {
        const QRectF seen = area.intersected(layout.plot().adjusted(-1, -1, 1, 1));
        paintTexture(painter, seen, texture, seenOn(layout.theme().surface, fill), layout.theme());
    }
    if (!rect.outline) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colorOf(*rect.outline, layout.theme()), 1.4));
    painter.drawRect(area);
}

/// In the middle of an area, without its texture behind it; over a column that is too low. Left out where
/// the area is too narrow.
void paintLabel(QPainter& painter, const ChartLayout& layout, const spec::Rect& rect, const QRectF& area) {
    const double width = QFontMetricsF(layout.font()).horizontalAdvance(rect.label) + 4;
    if (width > area.width()) return;
    if (area.height() < kLabelHeight) {
        painter.setPen(layout.theme().ink);
        if (rect.isColumn)
            painter.drawText(area.adjusted(0, -kLineHeight, 0, -area.height()), Qt::AlignCenter, rect.label);
        return;
    }
    const QColor ground = seenOn(layout.theme().surface, colorOf(rect.fill, layout.theme()));
    if (!rect.fill.diverging && spec::textureOf(rect.fill) != spec::Texture::Plain) {
        QRectF plate(0, 0, width, kLabelHeight);
        plate.moveCenter(area.center());
        painter.fillRect(plate, ground);
    }
    painter.setPen(readableOn(ground, layout.theme()));
    painter.drawText(area, Qt::AlignCenter, rect.label);
}

void paintRects(QPainter& painter, const ChartLayout& layout) {
    painter.setFont(layout.font());
    const bool isWritten = areLabelsWritten(layout);
    for (const spec::Rect& rect : layout.spec().rects) {
        const QRectF area = layout.at(rect);
        const bool isAcross = area.right() >= layout.plot().left() && area.left() <= layout.plot().right();
        const bool isUpAndDown = area.bottom() >= layout.plot().top() && area.top() <= layout.plot().bottom();
        if (!isAcross || !isUpAndDown) continue; // while zoomed most are out of sight
        // Measuring words takes long.
        const bool hasLabel = isWritten && !rect.label.isEmpty() && area.width() > kLeastWord;
        fillArea(painter, layout, rect, area, hasLabel);
        if (hasLabel) paintLabel(painter, layout, rect, area);
    }
}

/// Pale behind an interval, so that its lower limit is seen as well as the upper one.
QColor fillOf(const spec::Bar& bar, const Theme& theme) {
    spec::Paint paint = bar.paint;
    if (bar.hasInterval) paint.strength *= kPale;
    return colorOf(paint, theme);
}

void paintBars(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(Qt::NoPen);
    for (const spec::Bar& bar : layout.spec().bars) {
        painter.setBrush(fillOf(bar, layout.theme()));
        painter.drawRect(layout.at(bar));
    }
}

} // namespace

void paintShapes(QPainter& painter, const ChartLayout& layout) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, layout);
    paintSeparators(painter, layout);
    painter.setClipRect(layout.plot().adjusted(-1, -1, 1, 1));
    paintRects(painter, layout);
    paintBars(painter, layout);
    paintReferences(painter, layout);
    painter.restore();
}

} // namespace lacrima::ui::charts
