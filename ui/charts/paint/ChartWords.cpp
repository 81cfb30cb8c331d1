// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartWords.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/ChartMarks.h"
#include "ui/charts/paint/Textures.h"
#include "ui/charts/paint/WrappedWords.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lacrima::ui::charts {
namespace {

void paintLabels(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(layout.theme().ink);
    for (const spec::Bar& bar : layout.spec().bars) {
        const QPointF end = layout.at(std::max(bar.length, bar.hasInterval ? bar.high : bar.length), bar.y);
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, bar.label);
    }
    for (const spec::Mark& mark : layout.spec().marks) {
        if (mark.label.isEmpty()) continue;
        const QPointF end = layout.at(mark.hasInterval ? mark.high : mark.x, mark.y);
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, mark.label);
    }
}

void paintLineLabels(QPainter& painter, const ChartLayout& layout) {
    for (const spec::Line& line : layout.spec().lines) {
        if (line.label.isEmpty() || line.x.empty()) continue;
        const QPointF end = layout.at(line.x.back(), line.y.back());
        painter.setPen(colorOf(line.paint, layout.theme()));
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, line.label);
    }
}

/// A line of words around a place, but within the chart.
void paintAround(
    QPainter& painter, const ChartLayout& layout, double middle, double y, const QString& words) {
    const double half = QFontMetricsF(layout.font()).horizontalAdvance(words) / 2 + 2;
    middle = layout.middleOf(middle, words);
    painter.drawText(QRectF(middle - half, y, 2 * half, kLineHeight), Qt::AlignCenter, words);
}

/// Turned, at the left end of the chart, beside the middle of the plot.
void paintSideTitle(QPainter& painter, const ChartLayout& layout) {
    const double half = widestOf(layout.sideLines(), QFontMetricsF(layout.font())) / 2 + 2;
    const double middle =
        std::clamp(layout.plot().center().y(), half, std::max(half, layout.size().height() - half));
    painter.save();
    painter.translate(10, middle);
    painter.rotate(-90);
    double y = -9;
    for (const QString& line : layout.sideLines()) {
        painter.drawText(QRectF(-half, y, 2 * half, kLineHeight), Qt::AlignCenter, line);
        y += kNextLine;
    }
    painter.restore();
}

void paintNote(QPainter& painter, const ChartLayout& layout) {
    double y = layout.size().height() - kLineHeight;
    for (auto line = layout.noteLines().rbegin(); line != layout.noteLines().rend(); ++line) {
        painter.drawText(
            QRectF(0, y, layout.size().width() - 4, kLineHeight), Qt::AlignRight | Qt::AlignVCenter, *line);
        y -= kNextLine;
    }
}

void paintTitles(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(layout.theme().ink2);
    double y = layout.plot().bottom() + kGap;
    const double numbers = !layout.spec().areColumnsOnTop && !layout.spec().x.ticks.empty() ? kLineHeight : 0;
    if (layout.areNotesBelow()) y += numbers;
    for (const spec::Tick& note : layout.spec().x.notes)
        paintAround(painter, layout, layout.at(note.at, layout.spec().y.low).x(), y, note.label);
    y += (layout.areNotesBelow() ? kLineHeight : numbers) + 2;
    for (const QString& line : layout.titleLines()) {
        paintAround(painter, layout, layout.plot().center().x(), y, line);
        y += kNextLine;
    }
    paintNote(painter, layout);
    paintSideTitle(painter, layout);
}

/// From the right end of the chart, the last column first.
void paintRightColumns(QPainter& painter, const ChartLayout& layout) {
    double right = layout.size().width() - 4;
    const auto columns = layout.columns();
    for (auto at = columns.rbegin(); at != columns.rend(); ++at) {
        const spec::RightColumn* column = *at;
        const double width = layout.widthOf(*column);
        const auto write = [&](double y, const QString& words) {
            painter.drawText(QRectF(right - width - 1, y - 9, width + 1, kLineHeight),
                Qt::AlignRight | Qt::AlignVCenter, words);
        };
        painter.setPen(layout.theme().ink2);
        if (!column->title.isEmpty()) write(layout.plot().top() - 11, column->title);
        if (column->weight != spec::RightColumn::Weight::Quiet) painter.setPen(layout.theme().ink);
        painter.setFont(layout.fontOf(*column));
        for (const spec::Tick& tick : column->words)
            write(layout.at(layout.spec().x.low, tick.at).y(), tick.label);
        painter.setFont(layout.font());
        right -= width + 2 * kGap;
    }
}

/// That of the marks and of the dots of bars it explains.
spec::MarkShape shapeOf(const spec::LegendEntry& entry, const spec::ChartSpec& spec) {
    for (const spec::Mark& mark : spec.marks) {
        if (mark.paint.tone == entry.paint.tone) return charts::shapeOf(mark);
    }
    return spec::shapeOf(entry.paint.tone);
}

/// Whether an entry explains marks, or bars that end in a dot: all else are areas.
bool isOfMarks(const spec::LegendEntry& entry, const spec::ChartSpec& spec) {
    if (entry.paint.rating || entry.paint.diverging) return false;
    const spec::Tone tone = entry.paint.tone;
    return std::any_of(spec.marks.begin(), spec.marks.end(),
               [tone](const spec::Mark& mark) { return mark.paint.tone == tone; }) ||
           std::any_of(spec.bars.begin(), spec.bars.end(),
               [tone](const spec::Bar& bar) { return bar.hasInterval && bar.paint.tone == tone; });
}

void paintKey(
    QPainter& painter, const ChartLayout& layout, const spec::LegendEntry& entry, double x, double y) {
    const QColor color = colorOf(entry.paint, layout.theme());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (isOfMarks(entry, layout.spec())) {
        painter.drawPath(outlineOf(shapeOf(entry, layout.spec()), QPointF(x + 5, y), 4.5));
        return;
    }
    const QRectF area(x, y - 5, 11, 10);
    painter.drawRect(area);
    paintTexture(
        painter, area, spec::textureOf(entry.paint), seenOn(layout.theme().surface, color), layout.theme());
}

void paintLegend(QPainter& painter, const ChartLayout& layout) {
    const std::vector<QPointF> places = layout.legendPlaces();
    auto place = places.begin();
    for (const spec::LegendEntry& entry : layout.spec().legend) {
        const double x = place->x();
        const double y = (place++)->y();
        paintKey(painter, layout, entry, x, y);
        painter.setPen(layout.theme().ink);
        painter.drawText(QRectF(x + 16, y - 10, layout.widthOf(entry), 20), Qt::AlignVCenter, entry.label);
    }
}

} // namespace

void paintWords(QPainter& painter, const ChartLayout& layout) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(layout.font());
    paintLabels(painter, layout);
    paintLineLabels(painter, layout);
    paintTitles(painter, layout);
    paintRightColumns(painter, layout);
    paintLegend(painter, layout);
    painter.restore();
}

} // namespace lacrima::ui::charts
