// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/Histogram.h"

#include "core/analysis/describe/Describe.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacrima::findings {
namespace {

constexpr double kMostBins = 10000;
constexpr double kMostCounted = 1e15; ///< with more a count and the next one are no different numbers

double largestOf(analysis::Column column) {
    double largest = -1;
    for (const double value : column) {
        if (std::isfinite(value)) largest = std::max(largest, value);
    }
    return largest;
}

/// The largest count that does not lie far out.
double reachOf(analysis::Column column, double largest) {
    std::vector<double> above;
    for (const double value : column) {
        if (std::isfinite(value) && value > 0) above.push_back(value);
    }
    const auto numbers = analysis::describe(above);
    if (!numbers) return largest;
    const double far = numbers->upperQuartile + 3 * numbers->interquartileRange();
    double reach = numbers->upperQuartile;
    for (const double value : above) reach = value <= far ? std::max(reach, value) : reach;
    return reach;
}

/// 2, 5, 10, 20, 50, ...: the narrowest with which few enough bins reach from 1 to `reach`.
double rangeWidth(double reach) {
    for (double decade = 1;; decade *= 10) {
        for (const double step : std::array{2.0, 5.0, 10.0}) {
            if (std::ceil(reach / (decade * step)) <= static_cast<double>(kMostRanges)) return decade * step;
        }
    }
}

} // namespace

std::vector<HistogramBin> histogram(analysis::Column column, double low, double high, double width) {
    const double wanted = std::max(1.0, std::ceil((high - low) / width - 1e-9));
    if (!(low < high) || !(width > 0) || !(wanted <= kMostBins)) return {};
    const auto count = static_cast<std::size_t>(wanted);
    std::vector<HistogramBin> bins(count);
    const auto edge = [&](std::size_t i) {
        return i == count ? high : low + (high - low) * static_cast<double>(i) / static_cast<double>(count);
    };
    for (std::size_t i = 0; i < count; ++i) {
        bins[i].low = edge(i);
        bins[i].high = edge(i + 1);
    }
    for (std::size_t row = 0; row < column.size(); ++row) {
        const double value = column[row];
        if (!(value >= low && value <= high)) continue; // also what is missing
        const auto next = std::upper_bound(bins.begin(), bins.end(), value,
            [](double number, const HistogramBin& bin) { return number < bin.low; });
        std::prev(next)->rows.push_back(row);
    }
    return bins;
}

std::vector<HistogramBin> countHistogram(analysis::Column column) {
    const double largest = largestOf(column);
    if (largest < 0) return {};
    const double end = std::floor(largest) + 1;
    if (end <= static_cast<double>(kMostSingle)) return histogram(column, 0, end, 1);
    const double reach = std::floor(std::min(reachOf(column, largest), kMostCounted));
    const double width = rangeWidth(reach);
    const auto toHold = [width](double count) { return 1 + width * std::ceil(count / width); };
    const bool holdsAll =
        largest <= kMostCounted && toHold(end - 1) <= toHold(width * static_cast<double>(kMostRanges));
    const double closed = toHold(holdsAll ? end - 1 : reach);
    std::vector<double> edges{0, 1};
    while (edges.back() < closed) edges.push_back(edges.back() + width);
    if (!holdsAll) edges.push_back(end);
    std::vector<HistogramBin> bins;
    for (std::size_t i = 1; i < edges.size(); ++i) bins.push_back({edges[i - 1], edges[i], {}});
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!(column[row] >= 0) || !std::isfinite(column[row])) continue;
        // The last edge is not above a count to which one cannot be added.
        const auto next = std::upper_bound(edges.begin(), std::prev(edges.end()), column[row]);
        bins[static_cast<std::size_t>(next - edges.begin()) - 1].rows.push_back(row);
    }
    return bins;
}

CountBins layoutOf(const std::vector<HistogramBin>& bins) {
    if (bins.size() < 2 || bins[1].high - bins[1].low <= 1) return {};
    const double width = bins[1].high - bins[1].low;
    return {width, bins.size() > 2 && bins.back().high - bins.back().low != width};
}

} // namespace lacrima::findings
