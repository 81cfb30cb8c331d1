// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/RelationFigures.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lacrima::ui::figures {
namespace {

constexpr int kBandPoints = 41;
constexpr int kSquares = 48;          ///< a side
constexpr double kLargestBubble = 24; ///< above it all bubbles shrink alike
constexpr std::size_t kBins = 24;     ///< of a marginal distribution, when values are many
constexpr double kMarginal = 0.14;    ///< share of the plot that the marginal distributions take
constexpr double kFarthest = 5e307;   ///< an axis: the whole of it and its marginals are numbers, too
constexpr double kScatterHeight = 460;

/// The context of the sentences below.
class RelationFigures {
    Q_DECLARE_TR_FUNCTIONS(RelationFigures)
};

struct Points {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<int> rows;
};

Points pointsOf(const dataset::Dataset& data, const QString& x, const QString& y) {
    Points points;
    const dataset::DataColumn* first = data.column(x);
    const dataset::DataColumn* second = data.column(y);
    if (first == nullptr || second == nullptr) return points;
    const auto xs = first->numbers();
    const auto ys = second->numbers();
    for (std::size_t i = 0; i < xs.size(); ++i) {
        if (!std::isfinite(xs[i]) || !std::isfinite(ys[i])) continue;
        points.x.push_back(xs[i]);
        points.y.push_back(ys[i]);
        points.rows.push_back(static_cast<int>(i));
    }
    return points;
}

/// A number in [-0.5, 0.5) that depends on the row alone, so that a case keeps its place.
double jitter(int row, unsigned salt) {
    std::uint32_t bits = static_cast<std::uint32_t>(row) * 2654435761U + salt * 40503U;
    bits ^= bits >> 15;
    bits *= 2246822519U;
    bits ^= bits >> 13;
    return static_cast<double>(bits) / 4294967296.0 - 0.5;
}

void addLine(
    spec::ChartSpec& spec, const analysis::FittedLine& fitted, double low, double high, spec::Tone tone) {
    spec::Band band;
    spec::Line line;
    for (int i = 0; i < kBandPoints; ++i) {
        const double at = low + (high - low) * i / (kBandPoints - 1);
        const analysis::Interval mean = fitted.bandAt(at);
        band.x.push_back(at);
        band.low.push_back(std::clamp(mean.low, spec.y.low, spec.y.high));
        band.high.push_back(std::clamp(mean.high, spec.y.low, spec.y.high));
        line.x.push_back(at);
        line.y.push_back(fitted.at(at));
    }
    band.paint = {tone, 0.14};
    line.paint = {tone};
    spec.bands.push_back(std::move(band));
    spec.lines.push_back(std::move(line));
}

void addBubbles(spec::ChartSpec& spec, const dataset::Dataset& data, const Points& points, spec::Tone tone) {
    std::map<std::pair<double, double>, std::vector<int>> bubbles;
    for (std::size_t i = 0; i < points.rows.size(); ++i)
        bubbles[{points.x[i], points.y[i]}].push_back(points.rows[i]);
    std::size_t most = 1;
    for (const auto& bubble : bubbles) most = std::max(most, bubble.second.size());
    const double shrink =
        static_cast<double>(most) > kLargestBubble ? kLargestBubble / static_cast<double>(most) : 1.0;
    for (auto& [place, rows] : bubbles) {
        spec::Mark mark;
        mark.x = place.first;
        mark.y = place.second;
        mark.area = static_cast<double>(rows.size()) * shrink;
        mark.paint = {tone, 0.8};
        mark.description =
            RelationFigures::tr("%n case(s) at %1, %2: %3", nullptr, static_cast<int>(rows.size()))
                .arg(text::fixed(mark.x, 2), text::fixed(mark.y, 2), caseNames(data, rows));
        mark.cases = std::move(rows);
        spec.marks.push_back(std::move(mark));
    }
}

/// The smallest distance between two different values, the room in which a dot may move.
double spacing(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    double least = values.back() - values.front();
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (values[i] > values[i - 1]) least = std::min(least, values[i] - values[i - 1]);
    }
    return least;
}

void addJittered(spec::ChartSpec& spec, const dataset::Dataset& data, const Points& points, spec::Tone tone) {
    const double roomX = std::min(spacing(points.x), (spec.x.high - spec.x.low) / 12) * 0.6;
    const double roomY = std::min(spacing(points.y), (spec.y.high - spec.y.low) / 12) * 0.6;
    for (std::size_t i = 0; i < points.rows.size(); ++i) {
        spec::Mark mark;
        mark.x = points.x[i] + jitter(points.rows[i], 1) * roomX;
        mark.y = points.y[i] + jitter(points.rows[i], 2) * roomY;
        mark.area = 1;
        mark.paint = {tone, 0.65};
        mark.description = QStringLiteral("%1: %2, %3")
                               .arg(data.rows[static_cast<std::size_t>(points.rows[i])].caseId,
                                   text::fixed(points.x[i], 2), text::fixed(points.y[i], 2));
        mark.cases = {points.rows[i]};
        mark.datum.emplace();
        mark.datum->x = points.x[i];
        mark.datum->y = points.y[i];
        spec.marks.push_back(std::move(mark));
    }
}

/// The part of an axis in which a value lies, of `parts` equal ones. An axis may be shorter than the machine
/// can divide; then there is one.
std::size_t partOf(double value, double low, double step, std::size_t parts) {
    const double part = (value - low) / step;
    return part >= 0 ? static_cast<std::size_t>(std::min(part, static_cast<double>(parts - 1))) : 0;
}

/// Counts per square of a grid: what a million points look like.
void addSquares(spec::ChartSpec& spec, const Points& points, spec::Tone tone) {
    const double stepX = (spec.x.high - spec.x.low) / kSquares;
    const double stepY = (spec.y.high - spec.y.low) / kSquares;
    std::vector<int> counts(static_cast<std::size_t>(kSquares) * kSquares, 0);
    int most = 1;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const std::size_t column = partOf(points.x[i], spec.x.low, stepX, kSquares);
        const std::size_t row = partOf(points.y[i], spec.y.low, stepY, kSquares);
        most = std::max(most, ++counts[row * kSquares + column]);
    }
    for (int row = 0; row < kSquares; ++row) {
        for (int column = 0; column < kSquares; ++column) {
            const int count =
                counts[static_cast<std::size_t>(row) * kSquares + static_cast<std::size_t>(column)];
            if (count == 0) continue;
            spec::Rect square;
            square.left = spec.x.low + column * stepX;
            square.right = square.left + stepX;
            square.bottom = spec.y.low + row * stepY;
            square.top = square.bottom + stepY;
            square.fill = {tone, 0.12 + 0.88 * std::log1p(count) / std::log1p(most)};
            square.description = RelationFigures::tr("%n case(s)", nullptr, count);
            spec.rects.push_back(std::move(square));
        }
    }
}

/// Counts over at most 24 bins, or over the values themselves when they are few.
std::map<double, int> distribution(const std::vector<double>& values, double low, double high) {
    std::map<double, int> counts;
    for (const double value : values) {
        ++counts[value];
        if (counts.size() > kBins) break; // of a million different values none needs to be kept
    }
    if (counts.size() <= kBins) return counts;
    counts.clear();
    const double step = (high - low) / double(kBins);
    std::array<int, kBins> inBin{};
    for (const double value : values) ++inBin[partOf(value, low, step, kBins)];
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        if (inBin[bin] > 0) counts[low + (double(bin) + 0.5) * step] = inBin[bin];
    }
    return counts;
}

/// How each variable is distributed: slim bars in the room added above and at the right of the points.
void addMarginals(spec::ChartSpec& spec, const Points& points) {
    const std::array<double, 4> inner{spec.x.low, spec.x.high, spec.y.low, spec.y.high};
    const auto bars = [&](bool isAbove) {
        const auto counts =
            isAbove ? distribution(points.x, inner[0], inner[1]) : distribution(points.y, inner[2], inner[3]);
        int most = 1;
        for (const auto& [value, count] : counts) most = std::max(most, count);
        const double extent = isAbove ? inner[1] - inner[0] : inner[3] - inner[2];
        const double half = std::min(
            extent / 40, counts.size() > 1 ? extent / static_cast<double>(counts.size()) * 0.36 : extent);
        const double from = isAbove ? inner[3] : inner[1];
        const double room = (isAbove ? inner[3] - inner[2] : inner[1] - inner[0]) * kMarginal;
        for (const auto& [value, count] : counts) {
            spec::Rect bar;
            const double end = from + room * count / most;
            bar.left = isAbove ? value - half : from;
            bar.right = isAbove ? value + half : end;
            bar.bottom = isAbove ? from : value - half;
            bar.top = isAbove ? end : value + half;
            bar.fill = {spec::Tone::Ink2, 0.35};
            spec.rects.push_back(std::move(bar));
        }
    };
    bars(true);
    bars(false);
    spec.x.high += (inner[1] - inner[0]) * kMarginal * 1.05;
    spec.y.high += (inner[3] - inner[2]) * kMarginal * 1.05;
}

} // namespace

spec::Axis axisOf(const dataset::Dataset& data, const QString& name, double low, double high) {
    spec::Axis axis;
    axis.title = nameOf(data, name);
    const dataset::DataColumn* column = data.column(name);
    const double air = high > low ? high * 0.06 - low * 0.06 : std::max(0.5, std::abs(low) * 0.06);
    axis.low = std::max(low - air, -kFarthest);
    axis.high = std::min(high + air, kFarthest);
    if (column != nullptr && !column->labels.empty() && column->labels.size() <= 10) {
        const auto& first = *column->labels.begin();
        const auto& last = *column->labels.rbegin();
        axis.low = std::min(axis.low, first.first - 0.4);
        axis.high = std::max(axis.high, last.first + 0.4);
        for (const auto& [value, words] : column->labels)
            axis.ticks.push_back({value, text::fixed(value, 0)});
        axis.title += QStringLiteral(" (%1 %2, %3 %4)")
                          .arg(text::fixed(first.first, 0), first.second.in(text::spokenLanguage()),
                              text::fixed(last.first, 0), last.second.in(text::spokenLanguage()));
        return axis;
    }
    axis.ticks = spec::roundTicks(axis.low, axis.high, 6);
    return axis;
}

spec::ChartSpec scatterChart(const dataset::Dataset& data, const QString& x, const QString& y,
    const std::optional<analysis::FittedLine>& line, const ScatterOptions& options) {
    spec::ChartSpec spec;
    spec.height = kScatterHeight;
    const Points points = pointsOf(data, x, y);
    if (points.rows.empty()) return spec;
    const auto [lowX, highX] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [lowY, highY] = std::minmax_element(points.y.begin(), points.y.end());
    spec.x = axisOf(data, x, *lowX, *highX);
    spec.y = axisOf(data, y, *lowY, *highY);
    spec.isZoomable = true;
    spec.note = noteOf(data);
    spec.title = RelationFigures::tr("%1 and %2").arg(nameOf(data, x), nameOf(data, y));
    const spec::Tone tone = toneOf(y);
    if (line) addLine(spec, *line, *lowX, *highX, tone);
    const bool isMany = points.rows.size() > kMostSingleDots;
    if (isMany && (data.column(x)->labels.empty() || data.column(y)->labels.empty()))
        addSquares(spec, points, tone);
    else if (options.isJittered && !isMany)
        addJittered(spec, data, points, tone);
    else
        addBubbles(spec, data, points, tone);
    if (options.hasMarginals) addMarginals(spec, points);
    return spec;
}

} // namespace lacrima::ui::figures
