// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a chart: ticks, titles, legend, labels.
#include "ui/charts/paint/ChartPainter.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lacrima::ui::charts {
namespace {

constexpr double kGap = 8;
constexpr double kLineHeight = 18;
constexpr double kTitleHeight = 24;

bool isInside(const spec::Axis& axis, double at) {
    const double air = (axis.high - axis.low) * 1e-6;
    return at >= axis.low - air && at <= axis.high + air;
}

} // namespace

void ChartPainter::paintLabels(QPainter& painter) const {
    painter.setPen(m_theme.ink);
    for (const spec::Bar& bar : m_spec.bars) {
        const QPointF end = at(std::max(bar.length, bar.hasInterval ? bar.high : bar.length), bar.y);
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, bar.label);
    }
    for (const spec::Mark& mark : m_spec.marks) {
        if (mark.label.isEmpty()) continue;
        const QPointF end = at(mark.hasInterval ? mark.high : mark.x, mark.y);
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, mark.label);
    }
}

void ChartPainter::paintLineLabels(QPainter& painter) const {
    for (const spec::Line& line : m_spec.lines) {
        if (line.label.isEmpty() || line.x.empty()) continue;
        const QPointF end = at(line.x.back(), line.y.back());
        painter.setPen(colorOf(line.paint, m_theme));
        painter.drawText(QRectF(end.x() + kGap, end.y() - 9, 400, kLineHeight), Qt::AlignVCenter, line.label);
    }
}

/// Labels that would run into the one before them are left out.
void ChartPainter::paintTicksX(QPainter& painter) const {
    const QFontMetricsF metrics(m_font);
    painter.setPen(m_spec.x.hasGrid ? m_theme.ink2 : m_theme.ink);
    double free = -1e9;
    for (const spec::Tick& tick : m_spec.x.ticks) {
        if (!isInside(m_spec.x, tick.at)) continue;
        const double x = at(tick.at, m_spec.y.low).x();
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        if (x - half < free) continue;
        free = x + half + 6;
        painter.drawText(QRectF(x - half - 2, m_plot.bottom() + kGap, 2 * half + 4, kLineHeight),
            Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void ChartPainter::paintTicksY(QPainter& painter) const {
    const double left = m_spec.y.title.isEmpty() ? 0 : kTitleHeight;
    const double width = m_plot.left() - left - kGap;
    const QFontMetricsF metrics(m_font);
    painter.setPen(m_theme.ink2);
    double free = -1e9;
    for (const spec::Tick& tick : m_spec.y.ticks) {
        if (!isInside(m_spec.y, tick.at)) continue;
        const double y = at(m_spec.x.low, tick.at).y();
        if (std::abs(y - free) < 12) continue;
        free = y;
        painter.drawText(QRectF(left, y - 9, width, kLineHeight), Qt::AlignVCenter | Qt::AlignRight,
            metrics.elidedText(tick.label, Qt::ElideRight, width));
    }
}

void ChartPainter::paintTitles(QPainter& painter) const {
    painter.setPen(m_theme.ink2);
    double y = m_plot.bottom() + kGap;
    if (!m_spec.areColumnsOnTop && !m_spec.x.ticks.empty()) y += kLineHeight;
    if (!m_spec.x.title.isEmpty()) {
        const QFontMetricsF metrics(m_font);
        const double half = metrics.horizontalAdvance(m_spec.x.title) / 2 + 2;
        const double middle = std::clamp(m_plot.center().x(), half, std::max(half, m_size.width() - half));
        painter.drawText(
            QRectF(middle - half, y + 2, 2 * half, kLineHeight), Qt::AlignCenter, m_spec.x.title);
    }
    if (!m_spec.note.isEmpty()) {
        painter.drawText(QRectF(0, m_size.height() - kLineHeight, m_size.width() - 4, kLineHeight),
            Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(m_font).elidedText(m_spec.note, Qt::ElideMiddle, m_size.width() - 4));
    }
    if (m_spec.y.title.isEmpty()) return;
    painter.save();
    painter.translate(10, m_plot.center().y());
    painter.rotate(-90);
    const QFontMetricsF metrics(m_font);
    const double room = m_size.height() - 8;
    painter.drawText(QRectF(-room / 2, -9, room, kLineHeight), Qt::AlignCenter,
        metrics.elidedText(m_spec.y.title, Qt::ElideRight, room));
    painter.restore();
}

void ChartPainter::paintRightColumn(QPainter& painter) const {
    const auto write = [&](double y, const QString& words) {
        painter.drawText(
            QRectF(m_plot.right() + kGap, y - 9, m_size.width() - m_plot.right() - kGap - 4, kLineHeight),
            Qt::AlignRight | Qt::AlignVCenter, words);
    };
    painter.setPen(m_theme.ink2);
    if (!m_spec.rightTitle.isEmpty()) write(m_plot.top() - 11, m_spec.rightTitle);
    painter.setPen(m_theme.ink);
    for (const spec::Tick& tick : m_spec.rightColumn) write(at(m_spec.x.low, tick.at).y(), tick.label);
}

void ChartPainter::paintLegend(QPainter& painter) const {
    const QFontMetricsF metrics(m_font);
    double x = 4;
    double y = 14;
    for (const spec::LegendEntry& entry : m_spec.legend) {
        const double width = 36 + metrics.horizontalAdvance(entry.label);
        if (x > 4 && x + width > m_size.width()) {
            x = 4;
            y += 20;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(entry.paint, m_theme));
        painter.drawEllipse(QPointF(x + 5, y), 4.5, 4.5);
        painter.setPen(m_theme.ink);
        painter.drawText(QRectF(x + 16, y - 10, width, 20), Qt::AlignVCenter, entry.label);
        x += width;
    }
}

} // namespace lacrima::ui::charts
