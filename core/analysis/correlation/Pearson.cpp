// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Pearson.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacrima::analysis {
namespace {

bool hasTwoValues(std::span<const double> values) {
    const auto bounds = std::minmax_element(values.begin(), values.end());
    const double low = *bounds.first;
    const double high = *bounds.second;
    return low < high &&
           std::all_of(values.begin(), values.end(), [low, high](double v) { return v == low || v == high; });
}

} // namespace

std::optional<Interval> fisherInterval(double r, std::size_t n, double confidence, std::size_t covariates) {
    if (n < 4 + covariates || !isConfidence(confidence)) return std::nullopt;
    if (std::abs(r) >= 1) return Interval{r, r, confidence};
    const double z = std::atanh(r);
    const double half = normalCritical(confidence) / std::sqrt(static_cast<double>(n - 3 - covariates));
    return Interval{std::tanh(z - half), std::tanh(z + half), confidence};
}

Correlation correlationFrom(
    double r, std::size_t n, double confidence, std::size_t covariates, CorrelationMethod method) {
    Correlation result;
    result.method = method;
    result.n = n;
    result.estimate = r;
    result.perfect = std::abs(r) >= 1;
    if (n > 2 + covariates) {
        result.degreesOfFreedom = static_cast<double>(n - 2 - covariates);
        result.pMethod = PMethod::StudentT;
        result.p = correlationTwoSided(r, result.degreesOfFreedom);
        result.statistic = result.perfect ? std::copysign(std::numeric_limits<double>::infinity(), r)
                                          : r * std::sqrt(result.degreesOfFreedom / ((1 - r) * (1 + r)));
    }
    result.interval = fisherInterval(r, n, confidence, covariates);
    if (result.interval) result.intervalMethod = IntervalMethod::FisherZ;
    return result;
}

Computed<Correlation> pearson(Column x, Column y, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    const Centred cx = centred(pairs->x);
    const Centred cy = centred(pairs->y);
    if (cx.constant) return {Refusal::NoVarianceX, pairs->n()};
    if (cy.constant) return {Refusal::NoVarianceY, pairs->n()};
    const bool dichotomous = hasTwoValues(pairs->x) || hasTwoValues(pairs->y);
    return correlationFrom(correlationOf(cx, cy), pairs->n(), confidence, 0,
        dichotomous ? CorrelationMethod::PointBiserial : CorrelationMethod::Pearson);
}

Computed<double> criticalR(std::size_t n, double alpha) {
    if (!(alpha > 0 && alpha < 1)) return {Refusal::BadArgument, n};
    if (n < 3) return {Refusal::TooFewObservations, n};
    const auto df = static_cast<double>(n - 2);
    const double t = -studentQuantile(alpha / 2, df);
    return t / std::sqrt(df + t * t);
}

} // namespace lacrima::analysis
