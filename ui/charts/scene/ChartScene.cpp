// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene/ChartScene.h"

#include "ui/charts/paint/CategoryNames.h"
#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartMarks.h"
#include "ui/charts/paint/ChartShapes.h"
#include "ui/charts/paint/ChartWords.h"
#include "ui/charts/scene/ChartItem.h"
#include "ui/charts/scene/WindowThread.h"
#include "ui/widgets/theme/Theme.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace lacrima::ui::charts {
namespace {

// Between the layers of Qt Charts: grid 2, axes 3, series 4 to 9.
constexpr double kOnTheGrid = 2.5;
constexpr double kOverSeries = 50;
constexpr double kApart = 8; ///< pixels between two numbers below the plot

QString unlike(const QStringList& others, QString label) {
    while (others.contains(label)) label += QChar(0x200b); // a space without width
    return label;
}

/// Whether the labels of every `step`-th tick, with nought among them, stand apart from each other.
bool standApart(const std::vector<spec::Tick>& ticks, std::size_t step, std::size_t first,
    const spec::Axis& axis, const ChartLayout& layout) {
    const QFontMetricsF metrics(layout.font());
    const bool isAcross = &axis == &layout.spec().x;
    const double length = isAcross ? layout.plot().width() : layout.plot().height();
    const auto half = [&](const spec::Tick& tick) {
        return (isAcross ? metrics.horizontalAdvance(tick.label) : metrics.height()) / 2;
    };
    for (std::size_t i = first; i + step < ticks.size(); i += step) {
        const double apart = (ticks[i + step].at - ticks[i].at) / (axis.high - axis.low) * length;
        if (apart < half(ticks[i]) + half(ticks[i + step]) + (isAcross ? kApart : 0)) return false;
    }
    return true;
}

/// The ticks in sight, ascending; where there is no room for all of them every second, or third ... of the
/// whole row, with nought among them where it is one.
std::vector<spec::Tick> evenTicks(const spec::Axis& axis, const ChartLayout& layout) {
    std::vector<spec::Tick> ticks;
    for (const spec::Tick& tick : axis.ticks) {
        if (isInside(axis, tick.at)) ticks.push_back(tick);
    }
    std::sort(
        ticks.begin(), ticks.end(), [](const spec::Tick& a, const spec::Tick& b) { return a.at < b.at; });
    const auto nought =
        std::find_if(ticks.begin(), ticks.end(), [](const spec::Tick& tick) { return tick.at == 0; });
    const auto place = nought == ticks.end() ? 0 : static_cast<std::size_t>(nought - ticks.begin());
    for (std::size_t step = 1; step <= ticks.size(); ++step) {
        if (!standApart(ticks, step, place % step, axis, layout)) continue;
        std::vector<spec::Tick> kept;
        for (std::size_t i = place % step; i < ticks.size(); i += step) kept.push_back(ticks[i]);
        return kept;
    }
    return ticks;
}

void setNumbers(QCategoryAxis& numbers, const spec::Axis& axis, const ChartLayout& layout) {
    for (const QString& label : numbers.categoriesLabels()) numbers.remove(label);
    const std::vector<spec::Tick> ticks = evenTicks(axis, layout);
    numbers.setStartValue(ticks.empty() ? axis.low : std::min(axis.low, ticks.front().at) - 1);
    for (const spec::Tick& tick : ticks)
        numbers.append(unlike(numbers.categoriesLabels(), tick.label), tick.at);
}

/// The numbers at the ticks of the spec, as it writes them. Without grid: Qt's has lines at the two ends of
/// the axis where no tick is (and that of QValueAxis beyond the last tick), and all of them on whole pixels.
QAbstractAxis* numberAxis(const spec::Axis& axis, const ChartLayout& layout) {
    auto* numbers = new QCategoryAxis;
    numbers->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    setNumbers(*numbers, axis, layout);
    numbers->setLabelsFont(layout.font());
    numbers->setLabelsBrush(layout.theme().ink2);
    numbers->setGridLineVisible(false);
    numbers->setLinePen(Qt::NoPen);
    return numbers;
}

/// Categories: their names are written by us, at their length and slant.
QAbstractAxis* categoryAxis() {
    auto* hidden = new QValueAxis;
    hidden->setVisible(false);
    return hidden;
}

QList<QPointF> points(const std::vector<double>& x, const std::vector<double>& y) {
    QList<QPointF> all;
    for (std::size_t i = 0; i < x.size(); ++i) all.append({x[i], y[i]});
    return all;
}

QAbstractSeries* seriesOf(const spec::Band& band, const Theme& theme, QChart& chart) {
    auto* low = new QLineSeries(&chart);
    auto* high = new QLineSeries(&chart);
    low->replace(points(band.x, band.low));
    high->replace(points(band.x, band.high));
    auto* area = new QAreaSeries(high, low);
    area->setBrush(colorOf(band.paint, theme));
    area->setPen(Qt::NoPen);
    return area;
}

QAbstractSeries* seriesOf(const spec::Line& line, const Theme& theme) {
    auto* series = new QLineSeries;
    series->replace(points(line.x, line.y));
    QPen pen(colorOf(line.paint, theme), line.width);
    if (line.isDashed) pen.setStyle(Qt::DashLine);
    pen.setCapStyle(Qt::RoundCap);
    series->setPen(pen);
    return series;
}

} // namespace

ChartScene::ChartScene(QChart& chart)
    : m_chart(chart)
    , m_shapes(new ChartItem(&chart, kOnTheGrid, [this](QPainter& p) { paintShapes(p, *m_layout); }))
    , m_marks(
          new ChartItem(&chart, kOverSeries, [this](QPainter& p) { paintMarks(p, *m_layout, m_selected); }))
    , m_names(new ChartItem(
          &chart, kOverSeries + 1, [this](QPainter& p) { paintCategoryNames(p, *m_layout, m_pointed); }))
    , m_words(new ChartItem(&chart, kOverSeries + 2, [this](QPainter& p) { paintWords(p, *m_layout); })) {
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.setAnimationOptions(QChart::NoAnimation);
}

ChartScene::~ChartScene() {
    for (const ChartItem* item : {m_shapes, m_marks, m_names, m_words}) delete item;
}

void ChartScene::show(const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme) {
    m_layout.emplace(spec, size, theme);
    m_chart.removeAllSeries();
    for (QAbstractAxis* axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        delete axis;
    }
    addAxes();
    addSeries();
    resize(size);
}

void ChartScene::addAxes() {
    const auto add = [&](const spec::Axis& axis, Qt::Alignment side) {
        QAbstractAxis* made = axis.hasGrid ? numberAxis(axis, *m_layout) : categoryAxis();
        m_chart.addAxis(made, side);
        made->setRange(axis.low, axis.high);
        made->setReverse(axis.isReversed);
    };
    add(m_layout->spec().x, Qt::AlignBottom);
    add(m_layout->spec().y, Qt::AlignLeft);
}

void ChartScene::addSeries() {
    const auto attach = [&](QAbstractSeries* series) {
        m_chart.addSeries(series);
        for (QAbstractAxis* axis : m_chart.axes()) series->attachAxis(axis);
    };
    for (const spec::Band& band : m_layout->spec().bands) attach(seriesOf(band, m_layout->theme(), m_chart));
    for (const spec::Line& line : m_layout->spec().lines) attach(seriesOf(line, m_layout->theme()));
}

/// Another size has room for more numbers, or for fewer.
void ChartScene::thinNumbers() {
    for (const Qt::Orientation side : {Qt::Horizontal, Qt::Vertical}) {
        const spec::Axis& axis = side == Qt::Horizontal ? m_layout->spec().x : m_layout->spec().y;
        for (QAbstractAxis* made : m_chart.axes(side)) {
            auto* numbers = qobject_cast<QCategoryAxis*>(made);
            if (numbers == nullptr) continue;
            setNumbers(*numbers, axis, *m_layout);
            numbers->setRange(axis.low, axis.high);
        }
    }
}

/// Without an event loop, too: the axes stand where the plot is at once.
void ChartScene::resize(const QSizeF& size) {
    if (!m_layout) return;
    if (size != m_layout->size()) {
        m_layout.emplace(m_layout->spec(), size, m_layout->theme());
        thinNumbers();
    }
    m_chart.resize(size);
    m_chart.setPlotArea(m_layout->plot());
    m_chart.layout()->invalidate();
    m_chart.layout()->activate();
    for (ChartItem* item : {m_shapes, m_marks, m_names, m_words}) {
        item->setSize(size);
        item->update();
    }
}

void ChartScene::setSelected(const std::set<int>& rows) {
    m_selected = rows;
    m_marks->update();
}

void ChartScene::setPointed(std::optional<QPointF> cell) {
    if (cell == m_pointed) return;
    m_pointed = cell;
    m_names->update();
}

void ChartScene::keepShapes(bool keeps) {
    m_shapes->setCacheMode(keeps ? QGraphicsItem::DeviceCoordinateCache : QGraphicsItem::NoCache);
}

void paintChart(QPainter& painter, const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme) {
    inWindowThread([&] {
        QGraphicsScene canvas;
        auto* chart = new QChart;
        canvas.addItem(chart);
        ChartScene scene(*chart);
        scene.show(spec, size, theme);
        const QRectF all(QPointF(), size);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        canvas.render(&painter, all, all);
        painter.restore();
    });
}

} // namespace lacrima::ui::charts
