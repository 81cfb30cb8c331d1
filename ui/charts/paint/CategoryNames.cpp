// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/CategoryNames.h"

#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/WrappedWords.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacrima::ui::charts {
namespace {

constexpr double kAir = 6;         ///< between the columns of a heatmap and their names
constexpr double kLeastMarked = 8; ///< side of the frame around the cell meant, however small it is
constexpr double kHalfTurn = 45;   ///< degrees by which the names of columns lean

/// Every n-th fits where each needs `needed` and has `room`.
std::size_t everyNth(double room, double needed) {
    return room > 0 ? static_cast<std::size_t>(std::max(1.0, std::ceil(needed / room - 1e-9))) : SIZE_MAX;
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

/// Pixels between two neighbours, the least there is.
double spacing(const ChartLayout& layout, const spec::Axis& axis) {
    double least = axis.high - axis.low;
    for (std::size_t i = 1; i < axis.ticks.size(); ++i)
        least = std::min(least, std::abs(axis.ticks[i].at - axis.ticks[i - 1].at));
    const double length = &axis == &layout.spec().x ? layout.plot().width() : layout.plot().height();
    return least / (axis.high - axis.low) * length;
}

/// From 1.
std::size_t numberOf(const spec::Axis& axis, const spec::Tick& tick) {
    return static_cast<std::size_t>(&tick - axis.ticks.data()) + 1;
}

/// Upright over its column.
PlacedName columnNumber(const ChartLayout& layout, const spec::Tick& tick) {
    const QFontMetricsF metrics(layout.font());
    PlacedName name;
    name.words = QString::number(numberOf(layout.spec().x, tick));
    const double width = metrics.horizontalAdvance(name.words);
    name.box = QRectF(layout.at(tick.at, layout.spec().y.low).x() - width / 2,
        layout.plot().top() - kAir - metrics.height(), width, metrics.height());
    return name;
}

/// Leaning over its column, as long as the chart has room for.
PlacedName columnName(const ChartLayout& layout, const spec::Tick& tick, const QFont& font) {
    const QFontMetricsF metrics(font);
    const QPointF foot(layout.at(tick.at, layout.spec().y.low).x(), layout.plot().top() - kAir);
    const double descent = metrics.height() / 2; // the lower edge of a leaning word reaches further
    const double across = (layout.size().width() - foot.x()) * std::numbers::sqrt2 - descent;
    const double upwards = foot.y() * std::numbers::sqrt2 - descent;
    PlacedName name;
    name.words =
        metrics.elidedText(tick.label, Qt::ElideRight, std::min({kLongestColumnName, across, upwards}));
    name.isCut = name.words != tick.label;
    name.box = QRectF(0, -metrics.height() / 2, metrics.horizontalAdvance(name.words), metrics.height());
    name.place.translate(foot.x(), foot.y());
    name.place.rotate(-kHalfTurn);
    return name;
}

/// On several lines where one is too short and the row is high enough.
PlacedName rowName(const ChartLayout& layout, const spec::Tick& tick, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = layout.nameWidth();
    const double row = std::abs(layout.at(0, tick.at + 1).y() - layout.at(0, tick.at).y());
    PlacedName name;
    QString label = tick.label;
    if (layout.areColumnsNumbered()) label = numbered(numberOf(layout.spec().y, tick), label);
    QStringList lines =
        metrics.horizontalAdvance(label) > width ? wrapped(label, metrics, width) : QStringList{label};
    const auto room = static_cast<qsizetype>(std::max(1.0, row / metrics.height()));
    name.isCut = lines.size() > room || widestOf(lines, metrics) > width;
    if (lines.size() > room) { // the rest goes on the last line, as far as it has room
        const QString rest = lines.mid(room - 1).join(QLatin1Char(' '));
        lines = lines.mid(0, room - 1) << rest;
    }
    for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, width);
    name.words = lines.join(QLatin1Char('\n'));
    const double height = static_cast<double>(lines.size()) * metrics.height();
    name.box = QRectF(layout.plot().left() - kGap - width,
        layout.at(layout.spec().x.low, tick.at).y() - height / 2, width, height);
    return name;
}

QFont boldFont(const ChartLayout& layout) {
    QFont bold = layout.font();
    bold.setWeight(QFont::Bold);
    return bold;
}

/// Of its column and its row; none where the cell is out of sight.
std::vector<PlacedName> namesOf(const ChartLayout& layout, const QPointF& cell, const QFont& font) {
    const spec::Tick* column = nearest(layout.spec().x, cell.x());
    const spec::Tick* row = nearest(layout.spec().y, cell.y());
    const bool isSeen = isInside(layout.spec().x, cell.x()) && isInside(layout.spec().y, cell.y());
    if (column == nullptr || row == nullptr || !isSeen) return {};
    return {layout.areColumnsNumbered() ? columnNumber(layout, *column) : columnName(layout, *column, font),
        rowName(layout, *row, font)};
}

void paintNames(QPainter& painter, const ChartLayout& layout, const std::vector<PlacedName>& names,
    std::optional<QPointF> cell) {
    std::vector<PlacedName> instead;
    if (cell) instead = namesOf(layout, *cell, boldFont(layout));
    painter.setPen(layout.theme().ink);
    for (const PlacedName& name : names) {
        const bool isInTheWay = std::any_of(instead.begin(), instead.end(),
            [&](const PlacedName& other) { return name.outline().intersects(other.outline()); });
        if (isInTheWay) continue;
        painter.save();
        painter.setTransform(name.place, true);
        painter.drawText(name.box,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | static_cast<int>(Qt::TextDontClip),
            name.words);
        painter.restore();
    }
}

void paintCrosshair(QPainter& painter, const ChartLayout& layout, const QPointF& cell) {
    const QFont bold = boldFont(layout);
    const std::vector<PlacedName> names = namesOf(layout, cell, bold);
    if (names.empty()) return;
    spec::Rect square;
    square.left = cell.x() - 0.5;
    square.right = cell.x() + 0.5;
    square.bottom = cell.y() - 0.5;
    square.top = cell.y() + 0.5;
    QRectF area = layout.at(square);
    const double wider = std::max(0.0, kLeastMarked - area.width()) / 2 + 1;
    const double higher = std::max(0.0, kLeastMarked - area.height()) / 2 + 1;
    area.adjust(-wider, -higher, wider, higher);
    painter.setPen(QPen(layout.theme().ink2, 1, Qt::DotLine));
    painter.drawLine(
        QPointF(layout.plot().left(), area.center().y()), QPointF(area.left(), area.center().y()));
    painter.drawLine(QPointF(area.center().x(), layout.plot().top()), QPointF(area.center().x(), area.top()));
    painter.setPen(QPen(layout.theme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.setFont(bold);
    paintNames(painter, layout, names, std::nullopt);
    painter.setFont(layout.font());
}

/// Labels that would run into the one before them are left out.
void paintNamesBelow(QPainter& painter, const ChartLayout& layout) {
    const QFontMetricsF metrics(layout.font());
    painter.setPen(layout.theme().ink);
    double free = -1e9;
    for (const spec::Tick& tick : layout.spec().x.ticks) {
        if (!isInside(layout.spec().x, tick.at)) continue;
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        const double x = layout.middleOf(layout.at(tick.at, layout.spec().y.low).x(), tick.label);
        if (x - half < free) continue;
        free = x + half + 6;
        painter.drawText(QRectF(x - half - 2, layout.plot().bottom() + kGap, 2 * half + 4, kLineHeight),
            Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

} // namespace

std::vector<PlacedName> columnNames(const ChartLayout& layout) {
    std::vector<PlacedName> names;
    if (!layout.spec().areColumnsOnTop) return names;
    const QFontMetricsF metrics(layout.font());
    if (layout.areColumnsNumbered()) {
        const double widest = metrics.horizontalAdvance(QString::number(layout.spec().x.ticks.size()));
        for (const spec::Tick* tick :
            thinned(layout.spec().x, everyNth(spacing(layout, layout.spec().x), widest + 3)))
            names.push_back(columnNumber(layout, *tick));
        return names;
    }
    const double needed = metrics.height() * std::numbers::sqrt2;
    for (const spec::Tick* tick :
        thinned(layout.spec().x, everyNth(spacing(layout, layout.spec().x), needed)))
        names.push_back(columnName(layout, *tick, layout.font()));
    return names;
}

std::vector<PlacedName> rowNames(const ChartLayout& layout) {
    std::vector<PlacedName> names;
    if (layout.spec().y.hasGrid) return names;
    const double needed = QFontMetricsF(layout.font()).height();
    for (const spec::Tick* tick :
        thinned(layout.spec().y, everyNth(spacing(layout, layout.spec().y), needed)))
        names.push_back(rowName(layout, *tick, layout.font()));
    return names;
}

void paintCategoryNames(QPainter& painter, const ChartLayout& layout, std::optional<QPointF> cell) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(layout.font());
    if (layout.spec().areColumnsOnTop)
        paintNames(painter, layout, columnNames(layout), cell);
    else if (!layout.spec().x.hasGrid)
        paintNamesBelow(painter, layout);
    if (!layout.spec().y.hasGrid) paintNames(painter, layout, rowNames(layout), cell);
    if (cell) paintCrosshair(painter, layout, *cell);
    painter.restore();
}

} // namespace lacrima::ui::charts
