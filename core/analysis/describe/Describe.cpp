// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Describe.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacrima::analysis {
namespace {

void addShape(const Centred& column, Description& result) {
    const auto n = static_cast<double>(result.n);
    if (result.n < 3 || column.constant || !(column.square > 0)) return;
    std::vector<double> squares(column.deviations);
    for (double& value : squares) value *= value;
    const double m2 = column.square / n;
    const double m3 = accurateDot(squares, column.deviations) / n;
    result.skewness = m3 / (m2 * std::sqrt(m2)) * std::sqrt(n * (n - 1)) / (n - 2);
    if (result.n < 4) return;
    const double excess = accurateDot(squares, squares) / n / (m2 * m2) - 3;
    result.kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6);
}

} // namespace

double quantileOfSorted(std::span<const double> sorted, double probability, QuantileType type) {
    const auto n = static_cast<double>(sorted.size());
    const double place = type == QuantileType::Type7 ? (n - 1) * probability : (n + 1) * probability - 1;
    const double bounded = std::clamp(place, 0.0, n - 1);
    const double below = std::floor(bounded + 4 * 2.2e-16 * (bounded + 1));
    const double share = std::max(0.0, bounded - below);
    const auto i = static_cast<std::size_t>(below);
    if (share == 0 || i + 1 >= sorted.size()) return sorted[std::min(i, sorted.size() - 1)];
    return (1 - share) * sorted[i] + share * sorted[i + 1];
}

Computed<Description> describe(Column column) {
    if (auto refused = infiniteValues(column)) return *refused;
    std::vector<double> values = presentValues(column);
    if (values.empty()) return {Refusal::TooFewObservations, 0};
    Description result;
    result.n = values.size();
    result.missing = column.size() - values.size();
    const Centred moments = centred(values);
    result.mean = moments.mean;
    if (result.n > 1) result.sd = moments.constant ? 0 : moments.sd();
    addShape(moments, result);
    std::sort(values.begin(), values.end());
    result.min = values.front();
    result.max = values.back();
    result.median = quantileOfSorted(values, 0.5);
    result.lowerQuartile = quantileOfSorted(values, 0.25);
    result.upperQuartile = quantileOfSorted(values, 0.75);
    return result;
}

} // namespace lacrima::analysis
