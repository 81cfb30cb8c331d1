// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Spearman.h"

#include "core/analysis/Moments.h"
#include "core/analysis/Pearson.h"
#include "core/analysis/Ranks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kExactUpTo = 9;
constexpr std::size_t kEdgeworthUpTo = 1290;

/// How many of the n! permutations have a sum of squared rank differences of s, for every s. The permutation
/// is built place by place; a set of used values is all that has to be remembered.
std::vector<double> squaredDifferenceCounts(std::size_t n) {
    const std::size_t largest = n * (n * n - 1) / 3;
    std::vector<std::vector<double>> counts(std::size_t{1} << n, std::vector<double>(largest + 1));
    counts[0][0] = 1;
    for (std::size_t used = 0; used + 1 < counts.size(); ++used) {
        const auto place = static_cast<std::size_t>(std::popcount(used));
        for (std::size_t value = 0; value < n; ++value) {
            const std::size_t bit = std::size_t{1} << value;
            if ((used & bit) != 0) continue;
            const std::size_t d = value > place ? value - place : place - value;
            for (std::size_t s = 0; s + d * d <= largest; ++s)
                counts[used | bit][s + d * d] += counts[used][s];
        }
    }
    return counts.back();
}

/// P[S <= s] (lower) or P[S >= s], exactly.
double exactTail(std::size_t n, double s, bool lower) {
    const std::vector<double> counts = squaredDifferenceCounts(n);
    double tail = 0;
    double all = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto value = static_cast<double>(i);
        all += counts[i];
        if (lower ? value <= s + 0.5 : value >= s - 0.5) tail += counts[i];
    }
    return tail / all;
}

/// The Edgeworth series of AS 89 for P[S >= limit] or, with `lower`, P[S < limit].
double edgeworthTail(double n, double limit, bool lower) {
    const double b = 1 / n;
    const double x = (6 * (limit - 1) * b / (n * n - 1) - 1) * std::sqrt(n - 1);
    const double y = x * x;
    const double u =
        x * b *
        (.2274 + b * (.2531 + .1745 * b) +
            y * (-.0758 + b * (.1033 + .3932 * b) -
                    y * b * (.0879 + .0151 * b - y * (.0072 - .0831 * b + y * b * (.0131 - 4.6e-4 * y)))));
    const double correction = u * std::exp(-y / 2);
    return std::clamp(lower ? normalCdf(x) - correction : normalCdf(-x) + correction, 0.0, 1.0);
}

PValue untiedP(double s, std::size_t n) {
    const auto size = static_cast<double>(n);
    const bool lower = s <= (size * size * size - size) / 6;
    const double whole = std::round(s);
    // S is even: P[S <= s] is P[S < s + 2].
    const double tail =
        n <= kExactUpTo ? exactTail(n, whole, lower) : edgeworthTail(size, lower ? whole + 2 : whole, lower);
    return PValue::of(std::min(1.0, 2 * tail));
}

void addInterval(Correlation& result, double confidence, IntervalMethod method) {
    if (method != IntervalMethod::BonettWright) return;
    result.interval.reset();
    result.intervalMethod = IntervalMethod::None;
    if (result.n < 4) return;
    result.intervalMethod = method;
    if (result.perfect) {
        result.interval = Interval{result.estimate, result.estimate, confidence};
        return;
    }
    const double rho = result.estimate;
    const double error = std::sqrt((1 + rho * rho / 2) / static_cast<double>(result.n - 3));
    const double half = normalCritical(confidence) * error;
    const double z = std::atanh(rho);
    result.interval = Interval{std::tanh(z - half), std::tanh(z + half), confidence};
}

} // namespace

Correlation spearmanFrom(double rho, std::size_t n, bool tied, double confidence, IntervalMethod interval) {
    Correlation result = correlationFrom(rho, n, confidence, 0, CorrelationMethod::Spearman);
    const auto size = static_cast<double>(n);
    const double s = (size * size * size - size) * (1 - rho) / 6;
    if (!tied && n <= kEdgeworthUpTo) {
        result.pMethod = n <= kExactUpTo ? PMethod::Exact : PMethod::Edgeworth;
        result.degreesOfFreedom = 0;
        const PValue p = untiedP(s, n);
        // Far out the series turns negative and is cut off at zero; the t tail is then the better answer.
        if (p.p > 0)
            result.p = p;
        else
            result.pMethod = PMethod::StudentT;
    }
    result.statistic = s;
    addInterval(result, confidence, interval);
    return result;
}

Outcome<Correlation> spearman(Column x, Column y, double confidence, IntervalMethod interval) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    if (isConstant(pairs->x)) return {Refusal::NoVarianceX, pairs->n()};
    if (isConstant(pairs->y)) return {Refusal::NoVarianceY, pairs->n()};
    const MidRanks rx = midRanks(pairs->x);
    const MidRanks ry = midRanks(pairs->y);
    const double rho = correlationOf(centred(rx.ranks), centred(ry.ranks));
    return spearmanFrom(rho, pairs->n(), rx.ties.hasTies() || ry.ties.hasTies(), confidence, interval);
}

} // namespace lacrima::analysis
