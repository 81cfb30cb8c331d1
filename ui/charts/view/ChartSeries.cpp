// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/ChartSeries.h"

#include "ui/charts/paint/ChartPainter.h"

#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace lacrima::ui::charts {
namespace {

QValueAxis* hiddenAxis(QChart& chart, const spec::Axis& axis, Qt::Alignment side) {
    auto* values = new QValueAxis;
    values->setRange(axis.low, axis.high);
    values->setReverse(axis.isReversed);
    values->setVisible(false);
    chart.addAxis(values, side);
    return values;
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

void plainChart(QChart& chart) {
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.setAnimationOptions(QChart::NoAnimation);
}

void fillChart(QChart& chart, const spec::ChartSpec& spec, const Theme& theme) {
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    QValueAxis* x = hiddenAxis(chart, spec.x, Qt::AlignBottom);
    QValueAxis* y = hiddenAxis(chart, spec.y, Qt::AlignLeft);
    const auto attach = [&](QAbstractSeries* series) {
        chart.addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    };
    for (const spec::Band& band : spec.bands) attach(seriesOf(band, theme, chart));
    for (const spec::Line& line : spec.lines) attach(seriesOf(line, theme));
}

void paintChart(QPainter& painter, const spec::ChartSpec& spec, const QSizeF& size, const Theme& theme) {
    const ChartPainter words(spec, size, theme);
    words.paintUnder(painter);
    words.paintSeries(painter);
    words.paintOver(painter);
}

} // namespace lacrima::ui::charts
