// SPDX-License-Identifier: GPL-3.0-or-later
// The names of categories along the axes of a chart.
#include "ui/charts/paint/ChartPainter.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacrima::ui::charts {
namespace {

constexpr double kGap = 8;
constexpr double kTitleHeight = 24;
constexpr double kAir = 6;         ///< between the columns of a heatmap and their names
constexpr double kTwoLines = 34;   ///< a row as high as that has room for them
constexpr double kLeastMarked = 8; ///< side of the frame around the cell meant, however small it is
constexpr double kHalfTurn = 45;   ///< degrees by which the names of columns lean

/// Every n-th fits where each needs `needed` and has `room`.
std::size_t everyNth(double room, double needed) {
    return room > 0 ? static_cast<std::size_t>(std::max(1.0, std::ceil(needed / room - 1e-9))) : SIZE_MAX;
}

bool isInside(const spec::Axis& axis, double at) {
    const double air = (axis.high - axis.low) * 1e-6;
    return at >= axis.low - air && at <= axis.high + air;
}

const spec::Tick* nearest(const spec::Axis& axis, double at) {
    const auto found = std::min_element(axis.ticks.begin(), axis.ticks.end(),
        [at](const spec::Tick& a, const spec::Tick& b) { return std::abs(a.at - at) < std::abs(b.at - at); });
    return found == axis.ticks.end() ? nullptr : &*found;
}

/// The ticks in sight of which every `step`-th is taken, by their places in the whole axis, so that the same
/// stay when it is moved.
std::vector<const spec::Tick*> thinned(const spec::Axis& axis, std::size_t step) {
    std::vector<const spec::Tick*> ticks;
    for (std::size_t i = 0; i < axis.ticks.size(); i += step) {
        if (isInside(axis, axis.ticks[i].at)) ticks.push_back(&axis.ticks[i]);
        if (step > axis.ticks.size()) break;
    }
    return ticks;
}

} // namespace

/// Pixels between two neighbours, the least there is.
double ChartPainter::spacing(const spec::Axis& axis) const {
    double least = axis.high - axis.low;
    for (std::size_t i = 1; i < axis.ticks.size(); ++i)
        least = std::min(least, std::abs(axis.ticks[i].at - axis.ticks[i - 1].at));
    const double length = &axis == &m_spec.x ? m_plot.width() : m_plot.height();
    return least / (axis.high - axis.low) * length;
}

/// Leaning over its column, as long as the chart has room for.
PlacedName ChartPainter::columnName(const spec::Tick& tick, const QFont& font) const {
    const QFontMetricsF metrics(font);
    const QPointF foot(at(tick.at, m_spec.y.low).x(), m_plot.top() - kAir);
    const double descent = metrics.height() / 2; // the lower edge of a leaning word reaches further
    const double across = (m_size.width() - foot.x()) * std::numbers::sqrt2 - descent;
    const double upwards = foot.y() * std::numbers::sqrt2 - descent;
    PlacedName name;
    name.words =
        metrics.elidedText(tick.label, Qt::ElideRight, std::min({kLongestColumnName, across, upwards}));
    name.box = QRectF(0, -metrics.height() / 2, metrics.horizontalAdvance(name.words), metrics.height());
    name.place.translate(foot.x(), foot.y());
    name.place.rotate(-kHalfTurn);
    return name;
}

/// On two lines where one is too short and the row is high enough.
PlacedName ChartPainter::rowName(const spec::Tick& tick, const QFont& font) const {
    const QFontMetricsF metrics(font);
    const double left = m_spec.y.title.isEmpty() ? 0 : kTitleHeight;
    const double width = m_plot.left() - left - kGap;
    const double row = std::abs(at(0, tick.at + 1).y() - at(0, tick.at).y());
    PlacedName name;
    name.wraps = row >= kTwoLines && metrics.horizontalAdvance(tick.label) > width;
    name.words = name.wraps ? tick.label : metrics.elidedText(tick.label, Qt::ElideRight, width);
    const double height = name.wraps ? 2 * metrics.height() : metrics.height();
    name.box = QRectF(left, at(m_spec.x.low, tick.at).y() - height / 2, width, height);
    return name;
}

std::vector<PlacedName> ChartPainter::columnNames() const {
    std::vector<PlacedName> names;
    if (!m_spec.areColumnsOnTop) return names;
    const double needed = QFontMetricsF(m_font).height() * std::numbers::sqrt2;
    for (const spec::Tick* tick : thinned(m_spec.x, everyNth(spacing(m_spec.x), needed)))
        names.push_back(columnName(*tick, m_font));
    return names;
}

std::vector<PlacedName> ChartPainter::rowNames() const {
    std::vector<PlacedName> names;
    if (m_spec.y.hasGrid) return names;
    const double needed = QFontMetricsF(m_font).height();
    for (const spec::Tick* tick : thinned(m_spec.y, everyNth(spacing(m_spec.y), needed)))
        names.push_back(rowName(*tick, m_font));
    return names;
}

QFont ChartPainter::boldFont() const {
    QFont bold = m_font;
    bold.setWeight(QFont::Bold);
    return bold;
}

/// Of its column and its row; none where the cell is out of sight.
std::vector<PlacedName> ChartPainter::namesOf(const QPointF& cell, const QFont& font) const {
    const spec::Tick* column = nearest(m_spec.x, cell.x());
    const spec::Tick* row = nearest(m_spec.y, cell.y());
    const bool isSeen = isInside(m_spec.x, cell.x()) && isInside(m_spec.y, cell.y());
    if (column == nullptr || row == nullptr || !isSeen) return {};
    return {columnName(*column, font), rowName(*row, font)};
}

void ChartPainter::paintNames(
    QPainter& painter, const std::vector<PlacedName>& names, std::optional<QPointF> cell) const {
    std::vector<PlacedName> instead;
    if (cell) instead = namesOf(*cell, boldFont());
    painter.setPen(m_theme.ink);
    for (const PlacedName& name : names) {
        const bool isInTheWay = std::any_of(instead.begin(), instead.end(),
            [&](const PlacedName& other) { return name.outline().intersects(other.outline()); });
        if (isInTheWay) continue;
        painter.save();
        painter.setTransform(name.place, true);
        const int lines =
            name.wraps ? static_cast<int>(Qt::TextWordWrap) : static_cast<int>(Qt::TextDontClip);
        painter.drawText(name.box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | lines, name.words);
        painter.restore();
    }
}

void ChartPainter::paintCrosshair(QPainter& painter, const QPointF& cell) const {
    const QFont bold = boldFont();
    const std::vector<PlacedName> names = namesOf(cell, bold);
    if (names.empty()) return;
    spec::Rect square;
    square.left = cell.x() - 0.5;
    square.right = cell.x() + 0.5;
    square.bottom = cell.y() - 0.5;
    square.top = cell.y() + 0.5;
    QRectF area = at(square);
    const double wider = std::max(0.0, kLeastMarked - area.width()) / 2 + 1;
    const double higher = std::max(0.0, kLeastMarked - area.height()) / 2 + 1;
    area.adjust(-wider, -higher, wider, higher);
    painter.setPen(QPen(m_theme.ink2, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_plot.left(), area.center().y()), QPointF(area.left(), area.center().y()));
    painter.drawLine(QPointF(area.center().x(), m_plot.top()), QPointF(area.center().x(), area.top()));
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.setFont(bold);
    paintNames(painter, names);
    painter.setFont(m_font);
}

} // namespace lacrima::ui::charts
