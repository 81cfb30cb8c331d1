// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartView.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <map>

namespace lacrima::ui::charts {
namespace {

constexpr double kDot = 9;
constexpr double kReach = 14; ///< pixels around a mark in which the pointer finds it
constexpr int kTickGap = 8;
constexpr int kTitleHeight = 24;

QFont chartFont(int pixels) {
    QFont font = QFont();
    font.setPixelSize(pixels);
    return font;
}

} // namespace

double bubbleDiameter(double count) {
    return count <= 0 ? kDot : 9.0 + 7.0 * (std::sqrt(count) - 1.0);
}

ChartView::ChartView(QWidget* parent)
    : QChartView(parent) {
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(360, 240);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent;"));
}

void ChartView::setSpec(const ChartSpec& spec) {
    m_spec = spec;
    m_current = -1;
    setAccessibleName(spec.textAlternative.isEmpty() ? tr("Chart without data") : spec.textAlternative);
    rebuild();
}

void ChartView::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) chart()->removeAxis(axis);
    m_x = new QValueAxis;
    m_y = new QValueAxis;
    m_x->setRange(m_spec.x.low, m_spec.x.high);
    m_y->setRange(m_spec.y.low, m_spec.y.high);
    m_x->setReverse(m_spec.x.isReversed);
    m_y->setReverse(m_spec.y.isReversed);
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    addBands();
    addLines();
    addMarks();
    if (chart()->series().isEmpty()) attach(new QLineSeries); // scales what is painted here
    collectTargets();
    layOut();
    viewport()->update();
}

void ChartView::attach(QAbstractSeries* series) {
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void ChartView::addBands() {
    for (const Band& band : m_spec.bands) {
        auto* low = new QLineSeries(chart());
        auto* high = new QLineSeries(chart());
        for (std::size_t i = 0; i < band.x.size(); ++i) {
            low->append(band.x[i], band.low[i]);
            high->append(band.x[i], band.high[i]);
        }
        auto* area = new QAreaSeries(high, low);
        area->setBrush(band.color);
        area->setPen(Qt::NoPen);
        attach(area);
    }
}

void ChartView::addLines() {
    for (const Line& line : m_spec.lines) {
        auto* series = new QLineSeries;
        for (std::size_t i = 0; i < line.x.size(); ++i) series->append(line.x[i], line.y[i]);
        QPen pen(line.color, line.width);
        if (line.isDashed) pen.setStyle(Qt::DashLine);
        pen.setCapStyle(Qt::RoundCap);
        series->setPen(pen);
        attach(series);
    }
}

/// Marks of one colour and size share a series.
void ChartView::addMarks() {
    std::map<std::pair<QRgb, double>, QScatterSeries*> groups;
    for (const Mark& mark : m_spec.marks) {
        QScatterSeries*& series = groups[{mark.color.rgba(), bubbleDiameter(mark.area)}];
        if (series == nullptr) {
            series = new QScatterSeries;
            series->setMarkerSize(bubbleDiameter(mark.area));
            series->setColor(mark.color);
            series->setBorderColor(mark.area > 0 ? currentTheme().surface : QColor(Qt::transparent));
            series->setPointLabelsVisible(false);
        }
        series->append(mark.x, mark.y);
    }
    for (const auto& group : groups) attach(group.second);
}

void ChartView::collectTargets() {
    m_targets.clear();
    for (const Mark& mark : m_spec.marks)
        m_targets.push_back({QPointF(mark.x, mark.y), mark.description, mark.id});
    for (const Bar& bar : m_spec.bars)
        m_targets.push_back({QPointF(bar.length, bar.y), bar.description, bar.id});
}

int ChartView::labelWidth() const {
    const QFontMetrics metrics(chartFont(size::kSecondary));
    int width = 0;
    for (const Tick& tick : m_spec.y.ticks) width = std::max(width, metrics.horizontalAdvance(tick.label));
    return std::min(width, viewport()->width() / 3);
}

/// The plot leaves room for labels left and below; what stands beside bars and marks needs some on the right.
void ChartView::layOut() {
    const bool hasLegend = !m_spec.legend.empty();
    const int left = labelWidth() + 2 * kTickGap + (m_spec.y.title.isEmpty() ? 0 : kTitleHeight);
    const int top = hasLegend ? 36 : 12;
    const int bottom = 28 + (m_spec.x.title.isEmpty() ? 0 : kTitleHeight);
    const bool hasLabels = std::any_of(
        m_spec.bars.begin(), m_spec.bars.end(), [](const Bar& bar) { return !bar.label.isEmpty(); });
    const int right = hasLabels ? 140 : 20;
    const QRectF all(viewport()->rect());
    chart()->resize(all.size());
    chart()->setPlotArea(all.adjusted(left, top, -right, -bottom));
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

QPointF ChartView::at(double x, double y) const {
    const QRectF plot = chart()->plotArea();
    const auto share = [](const Axis& axis, double value) {
        const double part = (value - axis.low) / (axis.high - axis.low);
        return axis.isReversed ? 1 - part : part;
    };
    return {
        plot.left() + share(m_spec.x, x) * plot.width(), plot.bottom() - share(m_spec.y, y) * plot.height()};
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    painter->save();
    paintGrid(*painter);
    paintBars(*painter);
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxes(*painter);
    paintIntervals(*painter);
    paintMarkLabels(*painter);
    if (m_current >= 0 && m_current < targetCount()) {
        const Target& target = m_targets[static_cast<std::size_t>(m_current)];
        painter->setPen(QPen(currentTheme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at(target.value.x(), target.value.y()), kDot, kDot);
    }
    painter->restore();
}

void ChartView::paintGrid(QPainter& painter) const {
    const Theme& theme = currentTheme();
    const QRectF plot = chart()->plotArea();
    QColor faint = theme.line;
    painter.setPen(QPen(faint, 1, Qt::DotLine));
    if (m_spec.x.hasGrid) {
        for (const Tick& tick : m_spec.x.ticks) {
            const double x = std::round(at(tick.at, m_spec.y.low).x()) + 0.5;
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
    if (m_spec.y.hasGrid) {
        for (const Tick& tick : m_spec.y.ticks) {
            const double y = std::round(at(m_spec.x.low, tick.at).y()) + 0.5;
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
    painter.setPen(QPen(theme.line, 1));
    for (const double separator : m_spec.separators) {
        const double y = std::round(at(m_spec.x.low, separator).y()) + 0.5;
        painter.drawLine(QPointF(2, y), QPointF(plot.right(), y));
    }
    if (!m_spec.hasZeroLine) return;
    const double zero = std::round(at(0, m_spec.y.low).x()) + 0.5;
    painter.setPen(QPen(theme.ink2, 1));
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
}

void ChartView::paintBars(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const Bar& bar : m_spec.bars) {
        const QPointF from = at(std::max(0.0, m_spec.x.low), bar.y + bar.thickness / 2);
        const QPointF to = at(bar.length, bar.y - bar.thickness / 2);
        painter.setBrush(bar.color);
        painter.drawRect(QRectF(from, to).normalized());
    }
}

void ChartView::paintAxes(QPainter& painter) const {
    const Theme& theme = currentTheme();
    const QRectF plot = chart()->plotArea();
    painter.setFont(chartFont(size::kSecondary));
    painter.setPen(theme.ink2);
    for (const Tick& tick : m_spec.x.ticks) {
        const double x = at(tick.at, m_spec.y.low).x();
        painter.drawText(
            QRectF(x - 60, plot.bottom() + kTickGap, 120, 18), Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
    const bool hasTitle = !m_spec.y.title.isEmpty();
    const double left = hasTitle ? kTitleHeight : 0;
    const bool isCategorical = !m_spec.y.hasGrid;
    painter.setPen(isCategorical ? theme.ink : theme.ink2);
    const QFontMetrics metrics(painter.font());
    for (const Tick& tick : m_spec.y.ticks) {
        const double y = at(m_spec.x.low, tick.at).y();
        const QRectF box(left, y - 9, plot.left() - left - kTickGap, 18);
        const QString words = metrics.elidedText(tick.label, Qt::ElideRight, static_cast<int>(box.width()));
        painter.drawText(box,
            static_cast<int>(Qt::AlignVCenter | (isCategorical ? Qt::AlignLeft : Qt::AlignRight)), words);
    }
    painter.setPen(theme.ink2);
    if (!m_spec.x.title.isEmpty()) {
        painter.drawText(
            QRectF(plot.left(), plot.bottom() + 28, plot.width(), 18), Qt::AlignCenter, m_spec.x.title);
    }
    if (hasTitle) {
        painter.save();
        painter.translate(10, plot.center().y());
        painter.rotate(-90);
        painter.drawText(QRectF(-plot.height() / 2, -9, plot.height(), 18), Qt::AlignCenter, m_spec.y.title);
        painter.restore();
    }
    double x = 4;
    for (const LegendEntry& entry : m_spec.legend) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawEllipse(QPointF(x + 5, 14), 4.5, 4.5);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(x + 16, 4, 200, 20), Qt::AlignVCenter, entry.label);
        x += 16 + metrics.horizontalAdvance(entry.label) + 20;
    }
}

void ChartView::paintIntervals(QPainter& painter) const {
    for (const Mark& mark : m_spec.marks) {
        if (!mark.hasInterval) continue;
        painter.setPen(QPen(mark.color, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(
            at(std::max(mark.low, m_spec.x.low), mark.y), at(std::min(mark.high, m_spec.x.high), mark.y));
    }
    painter.setPen(QPen(currentTheme().ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const Bar& bar : m_spec.bars) {
        if (bar.hasInterval) painter.drawLine(at(bar.low, bar.y), at(bar.high, bar.y));
    }
}

void ChartView::paintMarkLabels(QPainter& painter) const {
    painter.setFont(chartFont(size::kSecondary));
    painter.setPen(currentTheme().ink);
    for (const Bar& bar : m_spec.bars) {
        const QPointF end = at(std::max(bar.length, bar.hasInterval ? bar.high : bar.length), bar.y);
        painter.drawText(QRectF(end.x() + kTickGap, end.y() - 9, 260, 18), Qt::AlignVCenter, bar.label);
    }
    for (const Mark& mark : m_spec.marks) {
        if (mark.label.isEmpty()) continue;
        const QPointF end = at(mark.hasInterval ? mark.high : mark.x, mark.y);
        painter.drawText(QRectF(end.x() + kTickGap, end.y() - 9, 200, 18), Qt::AlignVCenter, mark.label);
    }
}

QPoint ChartView::positionOf(int target) const {
    const QPointF value = m_targets[static_cast<std::size_t>(target)].value;
    return at(value.x(), value.y()).toPoint();
}

int ChartView::targetAt(const QPoint& position) const {
    int nearest = -1;
    double best = kReach;
    for (int i = 0; i < targetCount(); ++i) {
        const QPoint away = positionOf(i) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartView::setCurrent(int target, bool showsTip) {
    if (target == m_current) return;
    m_current = target;
    viewport()->update();
    if (target < 0) {
        QToolTip::hideText();
        return;
    }
    const QString& description = m_targets[static_cast<std::size_t>(target)].description;
    setAccessibleDescription(description);
    if (showsTip)
        QToolTip::showText(viewport()->mapToGlobal(positionOf(target) + QPoint(8, 8)), description, this);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int target = targetAt(event->pos());
    const bool isChoosable = target >= 0 && m_targets[static_cast<std::size_t>(target)].id >= 0;
    viewport()->setCursor(isChoosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(target, true);
    QChartView::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int target = targetAt(event->pos());
    const int id = target < 0 ? -1 : m_targets[static_cast<std::size_t>(target)].id;
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && id >= 0) Q_EMIT chosen(id);
}

void ChartView::leaveEvent(QEvent* event) {
    setCurrent(-1, false);
    QChartView::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int count = targetCount();
    const int key = event->key();
    const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1
                     : key == Qt::Key_Up || key == Qt::Key_Left  ? -1
                                                                 : 0;
    if (step != 0 && count > 0) {
        const int next =
            m_current < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(m_current + step, 0, count - 1);
        setCurrent(next, true);
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isEnter && m_current >= 0 && m_targets[static_cast<std::size_t>(m_current)].id >= 0) {
        Q_EMIT chosen(m_targets[static_cast<std::size_t>(m_current)].id);
        return;
    }
    QChartView::keyPressEvent(event);
}

} // namespace lacrima::ui::charts
