// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Proportion.h"

#include "core/analysis/probability/PValue.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace lacrima::analysis {
namespace {

std::optional<Refused> badCounts(std::size_t count, std::size_t n, double confidence) {
    if (count > n || !isConfidence(confidence)) return Refused{Refusal::BadArgument, n, {}};
    if (n == 0) return Refused{Refusal::TooFewObservations, n, {}};
    return std::nullopt;
}

/// Wilson's interval of a share p, and q = 1 - p, of n cases.
Interval wilsonInterval(double p, double q, double n, double confidence) {
    const double z = normalCritical(confidence);
    const double z2 = z * z / n;
    const double half = std::sqrt(z2) * std::sqrt(p * q + z2 / 4);
    const double low = p == 0 ? 0 : (p + z2 / 2 - half) / (1 + z2);
    const double high = q == 0 ? 1 : (p + z2 / 2 + half) / (1 + z2);
    return {low, high, confidence};
}

Interval newcombe(double p1, const Interval& first, double p2, const Interval& second) {
    const double difference = p1 - p2;
    return {difference - std::hypot(p1 - first.low, second.high - p2),
        difference + std::hypot(first.high - p1, p2 - second.low), first.confidence};
}

} // namespace

Computed<Proportion> wilson(std::size_t count, std::size_t n, double confidence) {
    if (auto refused = badCounts(count, n, confidence)) return *refused;
    const auto total = static_cast<double>(n);
    const double p = static_cast<double>(count) / total;
    const double q = static_cast<double>(n - count) / total;
    return Proportion{count, n, p, wilsonInterval(p, q, total, confidence), IntervalMethod::Wilson};
}

Computed<Proportion> clopperPearson(std::size_t count, std::size_t n, double confidence) {
    if (auto refused = badCounts(count, n, confidence)) return *refused;
    const auto k = static_cast<double>(count);
    const auto rest = static_cast<double>(n - count);
    const double tail = (1 - confidence) / 2;
    const double low = count == 0 ? 0 : boost::math::ibeta_inv(k, rest + 1, tail);
    const double high = count == n ? 1 : boost::math::ibetac_inv(k + 1, rest, tail);
    return Proportion{
        count, n, k / static_cast<double>(n), {low, high, confidence}, IntervalMethod::ClopperPearson};
}

Computed<Proportion> proportionOfOnes(Column column, double confidence) {
    if (auto refused = infiniteValues(column)) return *refused;
    std::size_t count = 0;
    std::size_t n = 0;
    Refused other{Refusal::BadArgument, column.size(), {}};
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (std::isnan(column[i])) continue;
        ++n;
        if (column[i] == 1) ++count;
        if (column[i] != 0 && column[i] != 1 && other.positions.size() < 16) other.positions.push_back(i);
    }
    if (!other.positions.empty()) return other;
    return wilson(count, n, confidence);
}

ShareGap shareGap(const Proportion& first, const Proportion& second) {
    return {first, second, first.estimate - second.estimate,
        newcombe(first.estimate, first.interval, second.estimate, second.interval)};
}

ShareGap ShareGap::withFirst(double n) const {
    ShareGap gap = *this;
    gap.first.n = static_cast<std::size_t>(n);
    gap.first.count = static_cast<std::size_t>(std::round(n * first.estimate));
    gap.first.interval = wilsonInterval(first.estimate, 1 - first.estimate, n, first.interval.confidence);
    gap.interval = newcombe(first.estimate, gap.first.interval, second.estimate, second.interval);
    return gap;
}

} // namespace lacrima::analysis
