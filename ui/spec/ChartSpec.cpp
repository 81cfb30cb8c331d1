// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/ChartSpec.h"

#include "core/exchange/table/CsvCell.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::spec {
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

QByteArray lineOf(const char* kind, const Datum& datum, const QString& description, char separator) {
    const auto cell = [separator](const QString& text) {
        return exchange::csvCell(text, true, QLatin1Char(separator));
    };
    const auto optional = [](std::optional<double> value) { return value ? number(*value) : QString(); };
    const QStringList cells{QString::fromLatin1(kind), cell(datum.category), cell(datum.series),
        optional(datum.estimate), optional(datum.low), optional(datum.high), optional(datum.n),
        optional(datum.p), optional(datum.x), optional(datum.y), cell(description)};
    return cells.join(QLatin1Char(separator)).toUtf8() + "\r\n";
}

std::optional<double> given(bool isGiven, double value) {
    return isGiven ? std::optional<double>(value) : std::nullopt;
}

std::optional<double> countOf(const std::vector<int>& cases, double area) {
    if (cases.empty()) return given(area > 0, area);
    return static_cast<double>(cases.size());
}

/// What is known is kept; the place it is drawn at says the rest.
Datum completed(const std::optional<Datum>& known, Datum drawn) {
    if (!known) return drawn;
    const auto take = [](std::optional<double>& to, const std::optional<double>& from) {
        if (from) to = from;
    };
    if (!known->category.isEmpty()) drawn.category = known->category;
    if (!known->series.isEmpty()) drawn.series = known->series;
    take(drawn.estimate, known->estimate);
    if (known->hasNoEstimate) drawn.estimate.reset();
    take(drawn.low, known->low);
    take(drawn.high, known->high);
    take(drawn.n, known->n);
    take(drawn.p, known->p);
    take(drawn.x, known->x);
    take(drawn.y, known->y);
    return drawn;
}

Datum datumOf(const ChartSpec& spec, const Mark& mark) {
    const bool isCategorical = !spec.y.hasGrid;
    Datum drawn;
    drawn.category = category(spec.y, mark.y);
    drawn.series = mark.series;
    drawn.low = given(mark.hasInterval, mark.low);
    drawn.high = given(mark.hasInterval, mark.high);
    drawn.n = countOf(mark.cases, mark.area);
    drawn.estimate = given(isCategorical, mark.x);
    drawn.x = given(!isCategorical, mark.x);
    drawn.y = given(!isCategorical, mark.y);
    return completed(mark.datum, drawn);
}

Datum datumOf(const ChartSpec& spec, const Bar& bar) {
    Datum drawn;
    drawn.category = category(spec.y, bar.y);
    drawn.series = bar.series;
    drawn.estimate = bar.length;
    drawn.low = given(bar.hasInterval, bar.low);
    drawn.high = given(bar.hasInterval, bar.high);
    drawn.n = countOf(bar.cases, 0);
    return completed(bar.datum, drawn);
}

/// A column by its height, a part of a bar by its length, a field between two axes of numbers by its middle.
Datum datumOf(const ChartSpec& spec, const Rect& rect) {
    const double middle = (rect.left + rect.right) / 2;
    const double height = (rect.top + rect.bottom) / 2;
    Datum drawn;
    drawn.category = category(rect.isColumn ? spec.x : spec.y, rect.isColumn ? middle : height);
    drawn.n = countOf(rect.cases, 0);
    if (rect.isColumn) {
        drawn.estimate = rect.top - rect.bottom;
        drawn.low = given(spec.x.hasGrid, rect.left);
        drawn.high = given(spec.x.hasGrid, rect.right);
    } else if (spec.y.hasGrid) {
        drawn.x = middle;
        drawn.y = height;
    } else {
        drawn.estimate = rect.right - rect.left;
    }
    return completed(rect.datum, drawn);
}

/// Shading and bars at the edge say nothing when pointed at: they are drawing.
bool isData(const Rect& rect) {
    return rect.datum || !rect.description.isEmpty();
}

} // namespace

QByteArray plotData(const ChartSpec& spec, char separator) {
    QByteArray csv("kind,category,series,estimate,low,high,n,p,x,y,description\r\n");
    csv.replace(',', separator);
    for (const Mark& mark : spec.marks)
        csv += lineOf("point", datumOf(spec, mark), mark.description, separator);
    for (const Bar& bar : spec.bars) csv += lineOf("bar", datumOf(spec, bar), bar.description, separator);
    for (const Rect& rect : spec.rects) {
        if (isData(rect)) csv += lineOf("area", datumOf(spec, rect), rect.description, separator);
    }
    if (!spec.y.hasGrid) return csv; // lines and bands among categories are whiskers, hills and the like
    for (const Line& line : spec.lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            Datum point;
            point.series = line.label;
            point.x = line.x[i];
            point.y = line.y[i];
            csv += lineOf("line", point, {}, separator);
        }
    }
    for (const Band& band : spec.bands) {
        for (std::size_t i = 0; i < band.x.size(); ++i) {
            Datum point;
            point.x = band.x[i];
            point.low = band.low[i];
            point.high = band.high[i];
            csv += lineOf("band", point, {}, separator);
        }
    }
    return csv;
}

} // namespace lacrima::ui::spec
