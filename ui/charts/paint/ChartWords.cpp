// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartWords.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/ChartMarks.h"
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

void paintTitles(QPainter& painter, const ChartLayout& layout) {
    painter.setPen(layout.theme().ink2);
    double y = layout.plot().bottom() + kGap;
    if (!layout.spec().areColumnsOnTop && !layout.spec().x.ticks.empty()) y += kLineHeight;
    if (!layout.spec().x.title.isEmpty()) {
        const QFontMetricsF metrics(layout.font());
        const double half = metrics.horizontalAdvance(layout.spec().x.title) / 2 + 2;
        const double middle =
            std::clamp(layout.plot().center().x(), half, std::max(half, layout.size().width() - half));
        painter.drawText(
            QRectF(middle - half, y + 2, 2 * half, kLineHeight), Qt::AlignCenter, layout.spec().x.title);
    }
    if (!layout.spec().note.isEmpty()) {
        painter.drawText(
            QRectF(0, layout.size().height() - kLineHeight, layout.size().width() - 4, kLineHeight),
            Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(layout.font())
                .elidedText(layout.spec().note, Qt::ElideMiddle, layout.size().width() - 4));
    }
    if (layout.spec().y.title.isEmpty()) return;
    painter.save();
    painter.translate(10, layout.plot().center().y());
    painter.rotate(-90);
    const QFontMetricsF metrics(layout.font());
    const double room = layout.size().height() - 8;
    painter.drawText(QRectF(-room / 2, -9, room, kLineHeight), Qt::AlignCenter,
        metrics.elidedText(layout.spec().y.title, Qt::ElideRight, room));
    painter.restore();
}

/// From the right end of the chart, the last column first.
void paintRightColumns(QPainter& painter, const ChartLayout& layout) {
    double right = layout.size().width() - 4;
    const auto& columns = layout.spec().rightColumns;
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
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

/// That of the marks and of the dots of bars it explains; of areas it is a disc.
spec::MarkShape shapeOf(const spec::LegendEntry& entry, const spec::ChartSpec& spec) {
    const spec::Tone tone = entry.paint.tone;
    for (const spec::Mark& mark : spec.marks) {
        if (mark.paint.tone == tone) return charts::shapeOf(mark);
    }
    const bool hasDot = std::any_of(spec.bars.begin(), spec.bars.end(),
        [tone](const spec::Bar& bar) { return bar.hasInterval && bar.paint.tone == tone; });
    return hasDot ? spec::shapeOf(tone) : spec::MarkShape::Disc;
}

void paintLegend(QPainter& painter, const ChartLayout& layout) {
    const QFontMetricsF metrics(layout.font());
    double x = 4;
    double y = 14;
    for (const spec::LegendEntry& entry : layout.spec().legend) {
        const double width = 36 + metrics.horizontalAdvance(entry.label);
        if (x > 4 && x + width > layout.size().width()) {
            x = 4;
            y += 20;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(entry.paint, layout.theme()));
        const auto shape = shapeOf(entry, layout.spec());
        painter.drawPath(outlineOf(shape, QPointF(x + 5, y), 4.5));
        painter.setPen(layout.theme().ink);
        painter.drawText(QRectF(x + 16, y - 10, width, 20), Qt::AlignVCenter, entry.label);
        x += width;
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
