// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/MeanInterval.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/probability/PValue.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacrima::analysis {

Computed<Interval> meanInterval(Column column, double confidence) {
    if (auto refused = infiniteValues(column)) return *refused;
    const std::vector<double> values = presentValues(column);
    if (!isConfidence(confidence)) return {Refusal::BadArgument, values.size()};
    if (values.size() < 2) return {Refusal::TooFewObservations, values.size()};
    const Centred moments = centred(values);
    if (moments.constant) return {Refusal::NoVarianceX, values.size()};
    const auto n = static_cast<double>(values.size());
    const double reach = studentQuantile((1 + confidence) / 2, n - 1) * moments.sd() / std::sqrt(n);
    return Interval{moments.mean - reach, moments.mean + reach, confidence};
}

Computed<Interval> medianInterval(Column column, double confidence) {
    if (auto refused = infiniteValues(column)) return *refused;
    std::vector<double> values = presentValues(column);
    if (!isConfidence(confidence)) return {Refusal::BadArgument, values.size()};
    const std::size_t n = values.size();
    const double tail = (1 - confidence) / 2;
    const auto size = static_cast<double>(n);
    double logTerm = -size * std::log(2.0); // of P[binomial = k]
    double below = 0;                       // P[binomial < k]
    std::size_t k = 0;
    for (; k < n; ++k) {
        below += std::exp(logTerm);
        if (below > tail) break;
        logTerm += std::log((size - static_cast<double>(k)) / static_cast<double>(k + 1));
    }
    if (k == 0) return {Refusal::TooFewObservations, n};
    std::sort(values.begin(), values.end());
    return Interval{values[k - 1], values[n - k], confidence};
}

} // namespace lacrima::analysis
