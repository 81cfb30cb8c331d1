// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Robust.h"

#include "core/analysis/Describe.h"
#include "core/analysis/Moments.h"
#include "core/analysis/Pearson.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacrima::analysis {
namespace {

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return quantileOfSorted(values, 0.5);
}

std::vector<double> distances(std::span<const double> values, double centre) {
    std::vector<double> result;
    for (const double value : values) result.push_back(std::abs(value - centre));
    return result;
}

/// Distances from the bent location in units of the bend, cut off at -1 and 1. Empty when the bend is zero.
std::vector<double> bent(std::span<const double> values, double beta) {
    const double median = medianOf({values.begin(), values.end()});
    std::vector<double> away = distances(values, median);
    std::sort(away.begin(), away.end());
    const auto n = static_cast<double>(values.size());
    const auto place = static_cast<std::size_t>(std::floor((1 - beta) * n + 1e-9));
    const double omega = away[std::max<std::size_t>(place, 1) - 1];
    if (!(omega > 0)) return {};
    std::vector<double> inside;
    double below = 0;
    double above = 0;
    for (const double value : values) {
        const double psi = (value - median) / omega;
        if (psi < -1)
            ++below;
        else if (psi > 1)
            ++above;
        else
            inside.push_back(value);
    }
    const double location = (accurateSum(inside) + omega * (above - below)) / (n - below - above);
    std::vector<double> result;
    for (const double value : values) result.push_back(std::clamp((value - location) / omega, -1.0, 1.0));
    return result;
}

/// Weighted deviations of the biweight. Empty when the MAD is zero.
std::vector<double> biweighted(std::span<const double> values) {
    const double median = medianOf({values.begin(), values.end()});
    const double mad = medianOf(distances(values, median));
    if (!(mad > 0)) return {};
    std::vector<double> result;
    for (const double value : values) {
        const double u = (value - median) / (9 * mad);
        const double root = std::abs(u) < 1 ? 1 - u * u : 0;
        result.push_back((value - median) * root * root);
    }
    return result;
}

std::vector<double> pulledIn(std::span<const double> values, std::size_t each) {
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> result;
    for (const double value : values)
        result.push_back(std::clamp(value, sorted[each], sorted[sorted.size() - 1 - each]));
    return result;
}

Outcome<PairedValues> usablePairs(Column x, Column y) {
    auto pairs = completePairs(x, y);
    if (!pairs) return pairs;
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    if (isConstant(pairs->x)) return {Refusal::NoVarianceX, pairs->n()};
    if (isConstant(pairs->y)) return {Refusal::NoVarianceY, pairs->n()};
    return pairs;
}

/// Correlation about zero, with t on n - 2 degrees of freedom and no interval.
Outcome<Correlation> uncentred(
    std::span<const double> x, std::span<const double> y, std::size_t n, CorrelationMethod method) {
    if (x.empty() || y.empty()) return {Refusal::ZeroSpread, n};
    const double product = accurateDot(x, y);
    const double r = product / std::sqrt(accurateDot(x, x)) / std::sqrt(accurateDot(y, y));
    Correlation result = correlationFrom(std::clamp(r, -1.0, 1.0), n, kDefaultConfidence, 0, method);
    result.interval.reset();
    result.intervalMethod = IntervalMethod::None;
    return result;
}

} // namespace

Outcome<Correlation> percentageBend(Column x, Column y, double beta) {
    if (!(beta > 0 && beta <= 0.5)) return {Refusal::BadArgument, x.size()};
    const auto pairs = usablePairs(x, y);
    if (!pairs) return pairs.refused();
    return uncentred(
        bent(pairs->x, beta), bent(pairs->y, beta), pairs->n(), CorrelationMethod::PercentageBend);
}

Outcome<Correlation> winsorised(Column x, Column y, double trim) {
    if (!(trim >= 0 && trim < 0.5)) return {Refusal::BadArgument, x.size()};
    const auto pairs = usablePairs(x, y);
    if (!pairs) return pairs.refused();
    const std::size_t n = pairs->n();
    const auto each = static_cast<std::size_t>(std::floor(trim * static_cast<double>(n) + 1e-9));
    if (n < 2 * each + 3) return {Refusal::TooFewObservations, n};
    const Centred cx = centred(pulledIn(pairs->x, each));
    const Centred cy = centred(pulledIn(pairs->y, each));
    if (cx.constant) return {Refusal::NoVarianceX, n};
    if (cy.constant) return {Refusal::NoVarianceY, n};
    Correlation result = correlationFrom(
        correlationOf(cx, cy), n, kDefaultConfidence, 2 * each, CorrelationMethod::Winsorised);
    result.interval.reset();
    result.intervalMethod = IntervalMethod::None;
    return result;
}

Outcome<Correlation> biweight(Column x, Column y) {
    const auto pairs = usablePairs(x, y);
    if (!pairs) return pairs.refused();
    return uncentred(biweighted(pairs->x), biweighted(pairs->y), pairs->n(), CorrelationMethod::Biweight);
}

} // namespace lacrima::analysis
