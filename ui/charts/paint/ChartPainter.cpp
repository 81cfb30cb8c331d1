// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartPainter.h"

#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

constexpr double kDot = 8;
constexpr double kGap = 8;
constexpr double kLineHeight = 18;
constexpr double kTitleHeight = 24;
constexpr double kLabelHeight = 14;
constexpr double kLeastWord = 6;      ///< pixels; no label is narrower
constexpr double kMostLeaning = 0.13; ///< of the width of a chart, for names that lean out of its plot
constexpr double kLeastLeaning = 60;
constexpr double kSlope = 0.71; ///< of a slanted name, how much of its length goes up and how much across

bool touches(const std::vector<int>& cases, const std::set<int>& selected) {
    return !selected.empty() &&
           std::any_of(cases.begin(), cases.end(), [&](int row) { return selected.contains(row); });
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The ratio of WCAG 2, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](float part) {
            const auto value = static_cast<double>(part);
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// A half pixel off, so that hairlines are one pixel wide on screen.
double crisp(double at) {
    return std::round(at) + 0.5;
}

} // namespace

QColor colorOf(const spec::Paint& paint, const Theme& theme) {
    if (paint.diverging) {
        const double r = std::clamp(*paint.diverging, -1.0, 1.0);
        return mixed(
            theme.surface, theme.color(r < 0 ? spec::Tone::Negative : spec::Tone::Positive), std::abs(r));
    }
    QColor color = theme.color(paint.tone);
    color.setAlphaF(static_cast<float>(paint.strength));
    return color;
}

double bubbleDiameter(double count) {
    return count <= 0 ? kDot : kDot + 6.0 * (std::sqrt(count) - 1.0);
}

ChartPainter::ChartPainter(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme)
    : m_spec(spec)
    , m_theme(theme)
    , m_size(size) {
    m_font.setPixelSize(size::kSecondary);
    layOut();
}

void ChartPainter::layOut() {
    const double left = leftMargin();
    const double right = rightMargin();
    const double top = legendHeight() + columnHeadHeight() + (m_spec.rightTitle.isEmpty() ? 0 : kLineHeight);
    double bottom = kGap + (m_spec.x.title.isEmpty() ? 0 : kTitleHeight);
    if (!m_spec.areColumnsOnTop && !m_spec.x.ticks.empty()) bottom += kLineHeight;
    if (!m_spec.note.isEmpty()) bottom += kLineHeight;
    m_plot = QRectF(left, top, std::max(40.0, m_size.width() - left - right),
        std::max(40.0, m_size.height() - top - bottom));
}

double ChartPainter::leftMargin() const {
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const spec::Tick& tick : m_spec.y.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    const double title = m_spec.y.title.isEmpty() ? 0 : kTitleHeight;
    return std::min(width, m_size.width() * 0.36) + 2 * kGap + title;
}

double ChartPainter::rightMargin() const {
    const QFontMetricsF metrics(m_font);
    double width = 12;
    for (const spec::Bar& bar : m_spec.bars)
        width = std::max(width, metrics.horizontalAdvance(bar.label) + kGap);
    for (const spec::Line& line : m_spec.lines)
        width = std::max(width, metrics.horizontalAdvance(line.label) + kGap);
    double column = metrics.horizontalAdvance(m_spec.rightTitle);
    for (const spec::Tick& tick : m_spec.rightColumn)
        column = std::max(column, metrics.horizontalAdvance(tick.label));
    if (m_spec.areColumnsOnTop) width = std::max(width, leaningOut(metrics));
    return column > 0 ? std::max(width, column + 2 * kGap) : width;
}

/// How far the slanted names of columns reach over the right end of the plot; the same however closely it is
/// looked at. On a small chart the plot comes first, and the names of the last columns are cut.
double ChartPainter::leaningOut(const QFontMetricsF& metrics) const {
    if (m_spec.x.ticks.empty()) return 0;
    const double longest = (kLongestColumnName + metrics.height()) * kSlope;
    const double most = std::clamp(m_size.width() * kMostLeaning, kLeastLeaning, longest);
    const double high = m_spec.x.ticks.back().at + 0.5;
    const double whole = high - m_spec.x.ticks.front().at + 0.5;
    const double narrowest = std::max(40.0, m_size.width() - leftMargin() - most); // a plot has more
    double out = 0;
    for (const spec::Tick& tick : m_spec.x.ticks) {
        const double word =
            (std::min(kLongestColumnName, metrics.horizontalAdvance(tick.label)) + metrics.height()) * kSlope;
        out = std::max(out, word - (high - tick.at) / whole * narrowest);
    }
    return std::min(out, most);
}

double ChartPainter::legendHeight() const {
    if (m_spec.legend.empty()) return 12;
    const QFontMetricsF metrics(m_font);
    double x = 0;
    int lines = 1;
    for (const spec::LegendEntry& entry : m_spec.legend) {
        const double width = 36 + metrics.horizontalAdvance(entry.label);
        if (x > 0 && x + width > m_size.width()) {
            ++lines;
            x = 0;
        }
        x += width;
    }
    return 16 + 20.0 * lines;
}

/// Room for the slanted names above the columns of a heatmap.
double ChartPainter::columnHeadHeight() const {
    if (!m_spec.areColumnsOnTop) return 0;
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const spec::Tick& tick : m_spec.x.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return (std::min(width, kLongestColumnName) + metrics.height()) * kSlope + 8;
}

QPointF ChartPainter::at(double x, double y) const {
    const auto share = [](const spec::Axis& axis, double value) {
        const double part = (value - axis.low) / (axis.high - axis.low);
        return axis.isReversed ? 1 - part : part;
    };
    return {m_plot.left() + share(m_spec.x, x) * m_plot.width(),
        m_plot.bottom() - share(m_spec.y, y) * m_plot.height()};
}

QPointF ChartPainter::valueAt(const QPointF& point) const {
    const auto value = [](const spec::Axis& axis, double share) {
        return axis.low + (axis.isReversed ? 1 - share : share) * (axis.high - axis.low);
    };
    return {value(m_spec.x, (point.x() - m_plot.left()) / m_plot.width()),
        value(m_spec.y, (m_plot.bottom() - point.y()) / m_plot.height())};
}

QRectF ChartPainter::at(const spec::Rect& rect) const {
    return QRectF(at(rect.left, rect.bottom), at(rect.right, rect.top)).normalized();
}

void ChartPainter::paintUnder(QPainter& painter) const {
    painter.save();
    paintGrid(painter);
    painter.setClipRect(m_plot.adjusted(-1, -1, 1, 1));
    paintRects(painter);
    paintBars(painter);
    paintReferences(painter);
    painter.restore();
}

void ChartPainter::paintSeries(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_plot);
    for (const spec::Band& band : m_spec.bands) {
        QPolygonF area;
        for (std::size_t i = 0; i < band.x.size(); ++i) area.append(at(band.x[i], band.high[i]));
        for (std::size_t i = band.x.size(); i > 0; --i) area.append(at(band.x[i - 1], band.low[i - 1]));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(band.paint, m_theme));
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
    for (const spec::Line& line : m_spec.lines) {
        QPolygonF points;
        for (std::size_t i = 0; i < line.x.size(); ++i) points.append(at(line.x[i], line.y[i]));
        painter.setPen(QPen(colorOf(line.paint, m_theme), line.width,
            line.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(points);
    }
    painter.restore();
}

void ChartPainter::paintOver(
    QPainter& painter, const std::set<int>& selected, std::optional<QPointF> cell) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-kDot, -kDot, kDot, kDot));
    paintIntervals(painter);
    paintMarks(painter, selected);
    paintRings(painter, selected);
    painter.restore();
    paintLabels(painter);
    paintLineLabels(painter);
    if (m_spec.areColumnsOnTop)
        paintNames(painter, columnNames(), cell);
    else
        paintTicksX(painter);
    if (m_spec.y.hasGrid)
        paintTicksY(painter);
    else
        paintNames(painter, rowNames(), cell);
    paintTitles(painter);
    paintRightColumn(painter);
    paintLegend(painter);
    if (cell) paintCrosshair(painter, *cell);
    painter.restore();
}

void ChartPainter::paintGrid(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.line, 1, Qt::DotLine));
    for (const spec::Tick& tick : m_spec.x.ticks) {
        const double x = crisp(at(tick.at, m_spec.y.low).x());
        if (m_spec.x.hasGrid) painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    for (const spec::Tick& tick : m_spec.y.ticks) {
        const double y = crisp(at(m_spec.x.low, tick.at).y());
        if (m_spec.y.hasGrid) painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.setPen(QPen(m_theme.line, 1));
    const double end = m_spec.rightColumn.empty() ? m_plot.right() : m_size.width() - 4;
    for (const double separator : m_spec.separators) {
        const double y = crisp(at(m_spec.x.low, separator).y());
        painter.drawLine(QPointF(2, y), QPointF(end, y));
    }
}

void ChartPainter::paintReferences(QPainter& painter) const {
    painter.setPen(QPen(m_theme.ink2, 1, Qt::DashLine));
    for (const double vertical : m_spec.verticals) {
        const double x = crisp(at(vertical, m_spec.y.low).x());
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    if (!m_spec.hasZeroLine) return;
    const double zero = crisp(at(0, m_spec.y.low).x());
    painter.setPen(QPen(m_theme.ink2, 1));
    painter.drawLine(QPointF(zero, m_plot.top()), QPointF(zero, m_plot.bottom()));
}

void ChartPainter::paintRects(QPainter& painter) const {
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (const spec::Rect& rect : m_spec.rects) {
        const QRectF area = at(rect);
        const bool isAcross = area.right() >= m_plot.left() && area.left() <= m_plot.right();
        const bool isUpAndDown = area.bottom() >= m_plot.top() && area.top() <= m_plot.bottom();
        if (!isAcross || !isUpAndDown) continue; // while zoomed most are out of sight
        const QColor fill = colorOf(rect.fill, m_theme);
        if (rect.outline) {
            painter.setBrush(fill);
            painter.setPen(QPen(colorOf(*rect.outline, m_theme), 1.4));
            painter.drawRect(area);
        } else {
            painter.fillRect(area, fill); // a heatmap has tens of thousands
        }
        if (rect.label.isEmpty() || area.width() <= kLeastWord) continue; // measuring words takes long
        if (metrics.horizontalAdvance(rect.label) + 4 > area.width()) continue;
        if (area.height() < kLabelHeight) {
            painter.setPen(m_theme.ink);
            if (rect.isColumn)
                painter.drawText(
                    area.adjusted(0, -kLineHeight, 0, -area.height()), Qt::AlignCenter, rect.label);
            continue;
        }
        const QColor seen = mixed(m_theme.surface, fill, static_cast<double>(fill.alphaF()));
        const bool isInk = contrast(m_theme.ink, seen) >= contrast(m_theme.surface, seen);
        painter.setPen(isInk ? m_theme.ink : m_theme.surface);
        painter.drawText(area, Qt::AlignCenter, rect.label);
    }
}

void ChartPainter::paintBars(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    for (const spec::Bar& bar : m_spec.bars) {
        const QPointF from = at(std::max(0.0, m_spec.x.low), bar.y + bar.thickness / 2);
        const QPointF to = at(bar.length, bar.y - bar.thickness / 2);
        painter.setBrush(colorOf(bar.paint, m_theme));
        painter.drawRect(QRectF(from, to).normalized());
    }
}

void ChartPainter::paintIntervals(QPainter& painter) const {
    for (const spec::Mark& mark : m_spec.marks) {
        if (!mark.hasInterval) continue;
        painter.setPen(QPen(colorOf(mark.paint, m_theme), 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(
            at(std::max(mark.low, m_spec.x.low), mark.y), at(std::min(mark.high, m_spec.x.high), mark.y));
    }
    painter.setPen(QPen(m_theme.ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const spec::Bar& bar : m_spec.bars) {
        if (bar.hasInterval) painter.drawLine(at(bar.low, bar.y), at(bar.high, bar.y));
    }
}

void ChartPainter::paintMarks(QPainter& painter, const std::set<int>& selected) const {
    for (const spec::Mark& mark : m_spec.marks) {
        QColor color = colorOf(mark.paint, m_theme);
        if (!selected.empty() && !mark.cases.empty() && !touches(mark.cases, selected))
            color.setAlphaF(color.alphaF() * 0.45F);
        const double radius = bubbleDiameter(mark.area) / 2;
        painter.setBrush(mark.isHollow ? QBrush(m_theme.surface) : QBrush(color));
        painter.setPen(mark.isHollow   ? QPen(color, 1.8)
                       : mark.area > 0 ? QPen(m_theme.surface, 1)
                                       : QPen(Qt::NoPen));
        painter.drawEllipse(at(mark.x, mark.y), radius, radius);
    }
}

void ChartPainter::paintRings(QPainter& painter, const std::set<int>& selected) const {
    if (selected.empty()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink, 2));
    for (const spec::Mark& mark : m_spec.marks) {
        const double radius = bubbleDiameter(mark.area) / 2 + 2;
        if (touches(mark.cases, selected)) painter.drawEllipse(at(mark.x, mark.y), radius, radius);
    }
    for (const spec::Rect& rect : m_spec.rects) {
        if (touches(rect.cases, selected)) painter.drawRect(at(rect));
    }
    for (const spec::Bar& bar : m_spec.bars) {
        if (!touches(bar.cases, selected)) continue;
        painter.drawRect(QRectF(at(std::max(0.0, m_spec.x.low), bar.y + bar.thickness / 2),
            at(bar.length, bar.y - bar.thickness / 2))
                             .normalized());
    }
}

} // namespace lacrima::ui::charts
