// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/WelchTests.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <boost/math/distributions/non_central_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <map>
#include <numeric>

namespace lacrima::analysis {
namespace {

/// The place where a falling function of the noncentrality passes `target`; `low` when it starts below it.
template<class Function>
std::optional<double> solveFalling(Function function, double target, double low, double high) {
    try {
        if (function(low) <= target) return low;
        for (int i = 0; i < 60 && function(high) > target; ++i) high = low + 2 * (high - low);
        std::uintmax_t steps = 200;
        const auto bracket = boost::math::tools::bisect([&](double x) { return function(x) - target; }, low,
            high, boost::math::tools::eps_tolerance<double>(44), steps);
        return (bracket.first + bracket.second) / 2;
    } catch (const std::exception&) {
        return std::nullopt; // the noncentral distributions give up far from their centre
    }
}

EffectSize hedges(double difference, double pooledVariance, double n1, double n2, double confidence) {
    EffectSize effect;
    if (!(pooledVariance > 0)) return effect;
    const double df = n1 + n2 - 2;
    const double scale = std::sqrt(1 / n1 + 1 / n2);
    const double d = difference / std::sqrt(pooledVariance);
    const double correction = std::exp(std::lgamma(df / 2) - std::lgamma((df - 1) / 2)) / std::sqrt(df / 2);
    effect.estimate = d * correction;
    // For a negative t the limits are those of -t turned over: far out the distribution is dependable above
    // zero alone.
    const double t = std::abs(d) / scale;
    const auto cdf = [df, t](double noncentrality) {
        return boost::math::cdf(boost::math::non_central_t(df, noncentrality), t);
    };
    const double tail = (1 - confidence) / 2;
    const double reach = t + 20;
    const auto low = solveFalling(cdf, 1 - tail, -reach, t);
    const auto high = solveFalling(cdf, tail, -reach, reach);
    if (!low || !high) return effect;
    const double unit = scale * correction;
    effect.interval = d < 0 ? Interval{-*high * unit, -*low * unit, confidence}
                            : Interval{*low * unit, *high * unit, confidence};
    effect.method = IntervalMethod::NoncentralT;
    return effect;
}

/// The variance in units of 2^`unit`, 0 for a constant.
double varianceIn(int unit, const Centred& part) {
    if (part.constant) return 0;
    return std::ldexp(part.square, 2 * (part.exponent - unit)) /
           (static_cast<double>(part.deviations.size()) - 1);
}

EffectSize etaSquared(const Anova& anova, double n, double confidence) {
    EffectSize effect;
    effect.estimate = anova.etaSquared;
    if (anova.isPerfect) return effect;
    const auto cdf = [&anova](double noncentrality) {
        return boost::math::cdf(boost::math::non_central_f(anova.df1, anova.df2, noncentrality), anova.f);
    };
    const double tail = (1 - confidence) / 2;
    const double start = anova.df1 * anova.f + 10;
    const auto low = solveFalling(cdf, 1 - tail, 0, start);
    const auto high = solveFalling(cdf, tail, 0, start);
    if (!low || !high) return effect;
    effect.interval = Interval{*low / (*low + n), *high / (*high + n), confidence};
    effect.method = IntervalMethod::NoncentralF;
    return effect;
}

/// The means of groups and what Welch (1951) weighs them with: n over the variance, in the units of all
/// values.
struct WeightedMeans {
    std::size_t n = 0; ///< of all groups
    std::vector<double> weights;
    std::vector<double> means; ///< as deviations from the grand mean
};

/// Refuses groups of one (TooFewObservations), and constant ones (all: NoVarianceY; some: ConstantGroup).
Computed<WeightedMeans> weightedMeans(std::span<const std::vector<double>> groups) {
    std::vector<double> all;
    for (const std::vector<double>& group : groups) all.insert(all.end(), group.begin(), group.end());
    const Centred total = centred(all); // in its units nothing overflows, and F has none
    Refused constant{Refusal::ConstantGroup, all.size(), {}};
    WeightedMeans result;
    for (const std::vector<double>& group : groups) {
        const std::size_t at = result.n;
        result.n += group.size();
        if (group.size() < 2) return {Refusal::TooFewObservations, result.n};
        const Centred part = centred(std::span(total.deviations).subspan(at, group.size()));
        if (isConstant(group)) constant.positions.push_back(result.weights.size());
        result.weights.push_back(static_cast<double>(group.size()) / varianceIn(0, part));
        result.means.push_back(part.mean);
    }
    if (constant.positions.size() == groups.size()) return {Refusal::NoVarianceY, result.n};
    if (!constant.positions.empty()) return constant;
    return result;
}

} // namespace

std::size_t GroupedValues::n() const {
    std::size_t sum = 0;
    for (const std::vector<double>& group : values) sum += group.size();
    return sum;
}

Computed<GroupedValues> grouped(Column outcome, Column group) {
    const auto pairs = completePairs(outcome, group);
    if (!pairs) return pairs.refused();
    std::map<double, std::vector<double>> byLevel;
    for (std::size_t i = 0; i < pairs->n(); ++i) byLevel[pairs->y[i]].push_back(pairs->x[i]);
    if (byLevel.size() < 2) return {Refusal::TooFewGroups, pairs->n()};
    GroupedValues result;
    for (auto& entry : byLevel) {
        result.levels.push_back(entry.first);
        result.values.push_back(std::move(entry.second));
    }
    return result;
}

Computed<WelchT> welchT(Column first, Column second, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, 0};
    const std::vector<double> a = presentValues(first);
    const std::vector<double> b = presentValues(second);
    const std::size_t n = a.size() + b.size();
    if (auto refused = infiniteValues(first)) return *refused;
    if (auto refused = infiniteValues(second)) return *refused;
    if (a.size() < 2 || b.size() < 2) return {Refusal::TooFewObservations, n};
    const Centred ca = centred(a);
    const Centred cb = centred(b);
    if (ca.constant && cb.constant) return {Refusal::NoVarianceY, n};
    const auto n1 = static_cast<double>(a.size());
    const auto n2 = static_cast<double>(b.size());
    const int unit = ca.constant   ? cb.exponent
                     : cb.constant ? ca.exponent
                                   : std::max(ca.exponent, cb.exponent);
    const double v1 = varianceIn(unit, ca) / n1; // squares of 1e155 would leave the range
    const double v2 = varianceIn(unit, cb) / n2;
    WelchT result;
    result.n1 = a.size();
    result.n2 = b.size();
    result.mean1 = ca.mean;
    result.mean2 = cb.mean;
    result.difference = ca.mean - cb.mean;
    const double error = std::sqrt(v1 + v2);
    const double difference = std::ldexp(result.difference, -unit);
    result.t = difference / error;
    result.degreesOfFreedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
    result.p = studentTwoSided(result.t, result.degreesOfFreedom);
    const double half =
        std::ldexp(-studentQuantile((1 - confidence) / 2, result.degreesOfFreedom) * error, unit);
    result.interval = {result.difference - half, result.difference + half, confidence};
    const double pooled = (v1 * n1 * (n1 - 1) + v2 * n2 * (n2 - 1)) / (n1 + n2 - 2);
    result.hedgesG = hedges(difference, pooled, n1, n2, confidence);
    return result;
}

Computed<Anova> oneWayAnova(std::span<const std::vector<double>> groups) {
    if (groups.size() < 2) return {Refusal::TooFewGroups, 0};
    std::vector<double> all;
    for (const std::vector<double>& group : groups) all.insert(all.end(), group.begin(), group.end());
    if (all.size() <= groups.size()) return {Refusal::TooFewObservations, all.size()};
    const Centred total = centred(all);
    if (total.constant) return {Refusal::NoVarianceY, all.size()};
    Anova result; // in scaled deviations from the grand mean, so that a large common offset costs no digits
    std::size_t at = 0;
    for (const std::vector<double>& group : groups) {
        if (group.empty()) return {Refusal::TooFewObservations, all.size()};
        const Centred part = centred(std::span(total.deviations).subspan(at, group.size()));
        result.betweenSquares += static_cast<double>(group.size()) * part.mean * part.mean;
        result.withinSquares += part.constant ? 0 : part.sumOfSquares();
        at += group.size();
    }
    result.df1 = static_cast<double>(groups.size() - 1);
    result.df2 = static_cast<double>(all.size() - groups.size());
    result.isPerfect = !(result.withinSquares > 0);
    result.f = result.betweenSquares / result.df1 / (result.withinSquares / result.df2);
    result.p = fisherUpper(result.f, result.df1, result.df2);
    result.etaSquared = result.betweenSquares / (result.betweenSquares + result.withinSquares);
    result.betweenSquares = std::ldexp(result.betweenSquares, 2 * total.exponent);
    result.withinSquares = std::ldexp(result.withinSquares, 2 * total.exponent);
    return result;
}

Computed<WelchAnova> welchAnova(std::span<const std::vector<double>> groups, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, 0};
    const auto classical = oneWayAnova(groups);
    if (!classical) return classical.refused();
    const auto weighted = weightedMeans(groups);
    if (!weighted) return weighted.refused();
    const double all = std::accumulate(weighted->weights.begin(), weighted->weights.end(), 0.0);
    const double mean =
        std::inner_product(weighted->weights.begin(), weighted->weights.end(), weighted->means.begin(), 0.0) /
        all;
    const auto k = static_cast<double>(groups.size());
    double between = 0;
    double imbalance = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double away = weighted->means[i] - mean;
        between += weighted->weights[i] * away * away;
        const double rest = 1 - weighted->weights[i] / all;
        imbalance += rest * rest / (static_cast<double>(groups[i].size()) - 1);
    }
    imbalance /= k * k - 1;
    WelchAnova result;
    result.df1 = k - 1;
    result.df2 = 1 / (3 * imbalance);
    result.f = between / (k - 1) / (1 + 2 * (k - 2) * imbalance);
    result.p = fisherUpper(result.f, result.df1, result.df2);
    result.etaSquared = etaSquared(*classical, static_cast<double>(weighted->n), confidence);
    return result;
}

} // namespace lacrima::analysis
