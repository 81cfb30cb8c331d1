// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/OrderStatistics.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kSampleFrom = 2000;
constexpr std::size_t kSample = 256;

template<class Less>
std::pair<double, double> select(std::vector<double>& values, std::size_t k, Less less) {
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(k);
    std::nth_element(values.begin(), place, values.end(), less);
    return {*place, *std::min_element(place + 1, values.end(), less)};
}

/// The k-th and the next in the order of `less`; a share of the values chosen by a sample must hold both,
/// otherwise all are looked at.
template<class Less>
std::pair<double, double> selectNearEnd(std::span<const double> values, std::size_t k, Less less) {
    std::vector<double> some(kSample);
    for (std::size_t i = 0; i < kSample; ++i) some[i] = values[i * values.size() / kSample];
    const double share = static_cast<double>(k + 2) / static_cast<double>(values.size());
    const double margin = 4 * std::sqrt(share * (1 - share) / kSample) + 2.0 / kSample;
    const auto bound = static_cast<std::size_t>(std::min((share + margin) * kSample, kSample - 1.0));
    const double limit = select(some, std::min(bound, kSample - 2), less).first;
    std::vector<double> kept(values.size());
    std::size_t count = 0;
    for (const double value : values) {
        kept[count] = value;
        count += less(value, limit) ? 1U : 0U;
    }
    if (count < k + 2) {
        kept.assign(values.begin(), values.end());
        count = values.size();
    }
    kept.resize(count);
    return select(kept, k, less);
}

} // namespace

std::pair<double, double> twoOrderStatistics(std::span<const double> values, std::size_t k) {
    if (values.size() < kSampleFrom) {
        std::vector<double> all(values.begin(), values.end());
        return select(all, k, std::less<>());
    }
    if (k < values.size() / 2) return selectNearEnd(values, k, std::less<>());
    // From above: the next smaller one first.
    const auto fromAbove = selectNearEnd(values, values.size() - k - 2, std::greater<>());
    return {fromAbove.second, fromAbove.first};
}

double standardDeviation(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    if (values.size() < 2) return 0;
    const double mean = accurateSum(values) / n;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / (n - 1));
}

} // namespace lacrima::analysis
