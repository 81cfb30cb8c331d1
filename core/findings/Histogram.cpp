// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Histogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacrima::findings {
namespace {

constexpr double kMostBins = 10000;

double largestOf(analysis::Column column) {
    double largest = -1;
    for (const double value : column) {
        if (std::isfinite(value)) largest = std::max(largest, value);
    }
    return largest;
}

} // namespace

std::vector<HistogramBin> histogram(analysis::Column column, double low, double high, double width) {
    const double wanted = std::ceil((high - low) / width - 1e-9);
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

std::vector<HistogramBin> countHistogram(analysis::Column column, std::size_t most) {
    const double largest = largestOf(column);
    if (largest < 0 || most == 0) return {};
    const double needed = std::floor(largest) + 1;
    double decade = 1;
    for (;; decade *= 10) {
        for (const double step : std::array{1.0, 2.0, 5.0}) {
            const double bins = std::ceil(needed / (decade * step));
            if (bins > static_cast<double>(most)) continue;
            auto result = histogram(column, 0, bins * decade * step, decade * step);
            return result;
        }
    }
}

} // namespace lacrima::findings
