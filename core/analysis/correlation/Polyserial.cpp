// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Polyserial.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/PolyserialRoot.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::analysis {
namespace {

constexpr double kNearlyOne = 0.9998;

/// Standardised continuous values, category numbers and thresholds.
struct Sample {
    std::vector<double> z;
    DenseRanks codes;
    std::vector<double> below;   ///< share of cases up to each category
    std::vector<double> borders; ///< thresholds with minus and plus infinity around
};

/// One case at one rho: its probability, and densities at the two borders of its category.
struct Point {
    double share = 0;
    double lower = 0, upper = 0; ///< standardised borders
    double lowerDensity = 0, upperDensity = 0;
};

Point pointOf(const Sample& sample, std::size_t i, double rho) {
    const double root = std::sqrt((1 - rho) * (1 + rho));
    const std::size_t code = sample.codes.ranks[i];
    Point point;
    point.lower = (sample.borders[code] - rho * sample.z[i]) / root;
    point.upper = (sample.borders[code + 1] - rho * sample.z[i]) / root;
    // in the tail where both are small, so that the difference keeps its digits
    point.share = point.lower > 0 ? normalCdf(-point.lower) - normalCdf(-point.upper)
                                  : normalCdf(point.upper) - normalCdf(point.lower);
    point.share = std::max(point.share, 1e-300);
    point.lowerDensity = normalDensity(point.lower);
    point.upperDensity = normalDensity(point.upper);
    return point;
}

double logLikelihood(const Sample& sample, double rho) {
    double sum = 0;
    for (std::size_t i = 0; i < sample.z.size(); ++i) sum += std::log(pointOf(sample, i, rho).share);
    return sum;
}

/// d log P / d rho of one case.
double scoreOf(const Sample& sample, std::size_t i, const Point& point, double rho) {
    const std::size_t code = sample.codes.ranks[i];
    const double rest = (1 - rho) * (1 + rho);
    const auto slope = [&](double border, double density) {
        return std::isinf(border) ? 0.0 : density * (border * rho - sample.z[i]);
    };
    const double difference =
        slope(sample.borders[code + 1], point.upperDensity) - slope(sample.borders[code], point.lowerDensity);
    return difference / (rest * std::sqrt(rest) * point.share);
}

double score(const Sample& sample, double rho) {
    double sum = 0;
    for (std::size_t i = 0; i < sample.z.size(); ++i) sum += scoreOf(sample, i, pointOf(sample, i, rho), rho);
    return sum;
}

constexpr double kScoreStep = 1e-5; ///< for derivatives of the score; central differences err by its square

/// Derivative of the summed score when `change` moves one of the estimated margins by its argument.
template<class Change>
double scoreSlope(const Sample& sample, double rho, Change change) {
    Sample above = sample;
    Sample below = sample;
    change(above, kScoreStep);
    change(below, -kScoreStep);
    return (score(above, rho) - score(below, rho)) / (2 * kScoreStep);
}

/// Standard error by the influence function of the estimating equation: what each case adds to the score of
/// rho, directly and through the mean, the sd and the thresholds. Holds when the model does not (a sandwich).
double standardError(const Sample& sample, double rho) {
    const std::size_t borders = sample.below.size() - 1;
    const auto n = static_cast<double>(sample.z.size());
    const double byRho =
        (score(sample, rho + kScoreStep) - score(sample, rho - kScoreStep)) / (2 * kScoreStep);
    const double byMean = scoreSlope(sample, rho, [](Sample& moved, double step) {
        for (double& z : moved.z) z -= step;
    });
    const double bySd = scoreSlope(sample, rho, [](Sample& moved, double step) {
        for (double& z : moved.z) z /= 1 + step;
    });
    std::vector<double> byBorder;
    for (std::size_t t = 1; t <= borders; ++t)
        byBorder.push_back(
            scoreSlope(sample, rho, [t](Sample& moved, double step) { moved.borders[t] += step; }));
    double square = 0;
    for (std::size_t i = 0; i < sample.z.size(); ++i) {
        const double z = sample.z[i];
        double influence =
            n * scoreOf(sample, i, pointOf(sample, i, rho), rho) + byMean * z + bySd * (z * z - 1) / 2;
        for (std::size_t t = 0; t < borders; ++t) {
            const double step = (sample.codes.ranks[i] <= t ? 1.0 : 0.0) - sample.below[t];
            influence += byBorder[t] * step / normalDensity(sample.borders[t + 1]);
        }
        square += influence * influence;
    }
    return std::sqrt(square) / (n * std::abs(byRho));
}

Sample sampleOf(const PairedValues& pairs, const Centred& cx) {
    Sample sample;
    const auto n = static_cast<double>(pairs.n());
    const double sd = std::sqrt(cx.square / n);
    for (const double deviation : cx.deviations) sample.z.push_back(deviation / sd);
    sample.codes = denseRanks(groupedOrder(pairs.y));
    sample.below.resize(sample.codes.distinct);
    for (const std::uint32_t code : sample.codes.ranks) sample.below[code] += 1;
    double sum = 0;
    sample.borders.push_back(-std::numeric_limits<double>::infinity());
    for (double& share : sample.below) {
        sum += share;
        share = sum / n;
        sample.borders.push_back(normalQuantile(sum == n ? 1 : share));
    }
    return sample;
}

double closedForm(const PairedValues& pairs, const Centred& cx, const Sample& sample) {
    const Centred codes = centred(std::vector<double>(sample.codes.ranks.begin(), sample.codes.ranks.end()));
    double densities = 0;
    for (std::size_t t = 1; t + 1 < sample.borders.size(); ++t) densities += normalDensity(sample.borders[t]);
    const double sd =
        codes.sd() * std::sqrt((static_cast<double>(pairs.n()) - 1) / static_cast<double>(pairs.n()));
    return correlationOf(cx, codes) * sd / densities;
}

} // namespace

Computed<Polyserial> polyserial(Column x, Column y, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    const Centred cx = centred(pairs->x);
    if (cx.constant) return {Refusal::NoVarianceX, pairs->n()};
    if (isConstant(pairs->y)) return {Refusal::NoVarianceY, pairs->n()};
    const Sample sample = sampleOf(*pairs, cx);
    if (sample.codes.distinct > 255) return {Refusal::BadArgument, pairs->n()};
    Polyserial fit;
    fit.closedForm = closedForm(*pairs, cx, sample);
    fit.thresholds.assign(sample.borders.begin() + 1, sample.borders.end() - 1);
    const auto [rho, isAtEnd] = polyserialRoot([&sample](double z) { return score(sample, std::tanh(z)); });
    fit.onBoundary = isAtEnd || std::abs(rho) > kNearlyOne;
    fit.logLikelihood = logLikelihood(sample, rho);
    fit.standardError = fit.onBoundary ? 0 : standardError(sample, rho);
    Correlation& result = fit.correlation;
    result.method = CorrelationMethod::Polyserial;
    result.n = pairs->n();
    result.estimate = rho;
    result.statistic = std::max(0.0, 2 * (fit.logLikelihood - logLikelihood(sample, 0)));
    result.degreesOfFreedom = 1;
    result.p = chiSquaredUpper(result.statistic, 1);
    result.pMethod = PMethod::LikelihoodRatio;
    if (fit.onBoundary) return fit;
    const double half = normalCritical(confidence) * fit.standardError / ((1 - rho) * (1 + rho));
    result.interval =
        Interval{std::tanh(std::atanh(rho) - half), std::tanh(std::atanh(rho) + half), confidence};
    result.intervalMethod = IntervalMethod::WaldFisherZ;
    return fit;
}

Computed<double> biserial(Column x, Column y) {
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    const Centred cx = centred(pairs->x);
    if (cx.constant) return {Refusal::NoVarianceX, pairs->n()};
    if (isConstant(pairs->y)) return {Refusal::NoVarianceY, pairs->n()};
    const Sample sample = sampleOf(*pairs, cx);
    if (sample.codes.distinct != 2) return {Refusal::BadArgument, pairs->n()};
    return closedForm(*pairs, cx, sample);
}

Computed<Correlation> biserialTest(Column x, Column y) {
    const auto estimate = biserial(x, y);
    if (!estimate) return estimate.refused();
    auto tested = pearson(x, y);
    if (!tested) return tested.refused();
    Correlation result = *tested;
    result.method = CorrelationMethod::Biserial;
    result.estimate = *estimate;
    result.interval.reset();
    result.intervalMethod = IntervalMethod::None;
    return result;
}

OrderedSide orderedSide(Column x, Column y) {
    const auto pairs = completePairs(x, y);
    if (!pairs) return {};
    OrderedSide side;
    side.firstLevels = std::set<double>(pairs->x.begin(), pairs->x.end()).size();
    side.secondLevels = std::set<double>(pairs->y.begin(), pairs->y.end()).size();
    side.isFirst = side.firstLevels < side.secondLevels;
    return side;
}

} // namespace lacrima::analysis
