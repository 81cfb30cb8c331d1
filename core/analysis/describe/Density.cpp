// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/describe/Density.h"

#include "core/analysis/describe/Describe.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/probability/PValue.h"

#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

constexpr double kNormalIqr = 1.34; ///< as R writes it; of the normal distribution it is 1.349

/// The different values and how often each occurs: answers on a scale are few, whatever the cases.
struct Spikes {
    std::vector<double> at;
    std::vector<double> height;
};

Spikes spikesOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    Spikes spikes;
    for (const double value : values) {
        if (spikes.at.empty() || spikes.at.back() != value) {
            spikes.at.push_back(value);
            spikes.height.push_back(0);
        }
        ++spikes.height.back();
    }
    return spikes;
}

} // namespace

double Density::peak() const {
    return y.empty() ? 0 : *std::max_element(y.begin(), y.end());
}

Computed<double> silvermanBandwidth(Column column) {
    if (auto refused = infiniteValues(column)) return *refused;
    std::vector<double> values = presentValues(column);
    if (values.size() < 2) return {Refusal::TooFewObservations, values.size()};
    const Centred moments = centred(values);
    if (moments.constant) return {Refusal::NoVarianceX, values.size()};
    std::sort(values.begin(), values.end());
    const double range = quantileOfSorted(values, 0.75) - quantileOfSorted(values, 0.25);
    const double spread = range > 0 ? std::min(moments.sd(), range / kNormalIqr) : moments.sd();
    return 0.9 * spread * std::pow(static_cast<double>(values.size()), -0.2);
}

Computed<Density> density(Column column, const DensityPlan& plan) {
    const auto bandwidth = silvermanBandwidth(column);
    if (!bandwidth) return bandwidth.refused();
    const std::vector<double> values = presentValues(column);
    const Spikes spikes = spikesOf(values);
    const double low = plan.low.value_or(spikes.at.front() - plan.cut * *bandwidth);
    const double high = plan.high.value_or(spikes.at.back() + plan.cut * *bandwidth);
    if (plan.points < 2 || !(plan.cut >= 0) || !(low < high)) return {Refusal::BadArgument, values.size()};
    Density result;
    result.n = values.size();
    result.bandwidth = *bandwidth;
    const double step = (high - low) / static_cast<double>(plan.points - 1);
    for (std::size_t i = 0; i < plan.points; ++i) {
        const double at = i + 1 == plan.points ? high : low + step * static_cast<double>(i);
        double sum = 0;
        for (std::size_t k = 0; k < spikes.at.size(); ++k)
            sum += spikes.height[k] * normalDensity((at - spikes.at[k]) / *bandwidth);
        result.x.push_back(at);
        result.y.push_back(sum / (*bandwidth * static_cast<double>(values.size())));
    }
    return result;
}

} // namespace lacrima::analysis
