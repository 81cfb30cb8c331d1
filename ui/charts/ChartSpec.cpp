// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartSpec.h"

#include "core/exchange/TextTable.h"
#include "ui/text/Numbers.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

QString number(double value) {
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// The label of the category at a place, empty for an axis of numbers.
QString category(const Axis& axis, double at) {
    if (axis.hasGrid || axis.ticks.empty()) return {};
    const auto nearest = std::min_element(axis.ticks.begin(), axis.ticks.end(),
        [at](const Tick& a, const Tick& b) { return std::abs(a.at - at) < std::abs(b.at - at); });
    return nearest->label;
}

struct Row {
    const char* kind;
    QString series;
    QString category;
    double x = 0;
    double y = 0;
    std::optional<double> low = {};
    std::optional<double> high = {};
    double cases = 0;
    QString description = {};
};

QByteArray lineOf(const Row& row, char separator) {
    const auto cell = [separator](const QString& text) {
        return exchange::csvCell(text, true, QLatin1Char(separator));
    };
    const auto optional = [](std::optional<double> value) { return value ? number(*value) : QString(); };
    const QStringList cells{QString::fromLatin1(row.kind), cell(row.series), cell(row.category),
        number(row.x), number(row.y), optional(row.low), optional(row.high),
        row.cases > 0 ? number(row.cases) : QString(), cell(row.description)};
    return cells.join(QLatin1Char(separator)).toUtf8() + "\r\n";
}

std::optional<double> given(bool isGiven, double value) {
    return isGiven ? std::optional<double>(value) : std::nullopt;
}

double countOf(const std::vector<int>& cases, double area) {
    return cases.empty() ? area : static_cast<double>(cases.size());
}

} // namespace

QByteArray plotData(const ChartSpec& spec, char separator) {
    QByteArray csv("kind,series,category,x,y,low,high,cases,description\r\n");
    csv.replace(',', separator);
    const auto append = [&](const Row& row) { csv += lineOf(row, separator); };
    for (const Mark& mark : spec.marks) {
        append({"point", mark.series, category(spec.y, mark.y), mark.x, mark.y,
            given(mark.hasInterval, mark.low), given(mark.hasInterval, mark.high),
            countOf(mark.cases, mark.area), mark.description});
    }
    for (const Bar& bar : spec.bars) {
        append(
            {"bar", bar.series, category(spec.y, bar.y), bar.length, bar.y, given(bar.hasInterval, bar.low),
                given(bar.hasInterval, bar.high), countOf(bar.cases, 0), bar.description});
    }
    for (const Rect& rect : spec.rects) {
        append(
            {"area", rect.label, category(spec.y, (rect.top + rect.bottom) / 2), (rect.left + rect.right) / 2,
                rect.top, rect.left, rect.right, countOf(rect.cases, 0), rect.description});
    }
    for (const Line& line : spec.lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i)
            append({"line", line.label, {}, line.x[i], line.y[i]});
    }
    for (const Band& band : spec.bands) {
        for (std::size_t i = 0; i < band.x.size(); ++i)
            append({"band", {}, {}, band.x[i], (band.low[i] + band.high[i]) / 2, band.low[i], band.high[i]});
    }
    return csv;
}

std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded) {
    std::vector<Tick> ticks;
    if (!(high > low) || count < 1) return ticks;
    const double raw = (high - low) / count;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = magnitude;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * magnitude;
        if (step >= raw * 0.999) break;
    }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const auto first = static_cast<long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long>(std::floor(high / step + 1e-9));
    for (long i = first; i <= last; ++i) {
        const double at = static_cast<double>(i) * step;
        QString label = isBounded ? text::bounded(at, decimals) : text::fixed(at, decimals);
        if (i == 0) label = QStringLiteral("0");
        ticks.push_back({at, label});
    }
    return ticks;
}

} // namespace lacrima::ui::charts
