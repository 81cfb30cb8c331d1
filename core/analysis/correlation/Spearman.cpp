// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Spearman.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Ranks.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <mutex>
#include <numbers>
#include <utility>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kExactUpTo = 16;
constexpr std::size_t kEdgeworthUpTo = 1290;
constexpr double kCentre = 2; ///< standard deviations within which the series is never in doubt

/// 1 when the differences of this set of values to the places 0 ... places - 1 have an odd sum, and so the
/// squares of them.
std::size_t oddSum(std::size_t values, std::size_t places) {
    constexpr std::size_t kOddValues = 0xaaaaaaaaaaaaaaaa;
    return (static_cast<std::size_t>(std::popcount(values & kOddValues)) + places / 2) % 2;
}

/// How many of the n! permutations have a sum of squared rank differences of 0, 2, 4, ... up to the middle of
/// the law, (n^3 - n) / 6; the law is symmetric and S is even. The permutation is built place by place, and
/// only the set of used values has to be remembered: the parity of the sum belongs to that set.
std::vector<double> squaredDifferenceCounts(std::size_t n) {
    const std::size_t steps = (n * n * n - n) / 12 + 1;
    std::vector<std::vector<double>> counts(std::size_t{1} << n);
    counts[0].assign(1, 1);
    for (std::size_t used = 0; used + 1 < counts.size(); ++used) {
        const auto place = static_cast<std::size_t>(std::popcount(used));
        const std::size_t odd = oddSum(used, place);
        const std::vector<double> from = std::exchange(counts[used], {});
        for (std::size_t value = 0; value < n; ++value) {
            const std::size_t bit = std::size_t{1} << value;
            if ((used & bit) != 0) continue;
            const std::size_t d = value > place ? value - place : place - value;
            const std::size_t step = (odd + d * d) / 2; // an odd sum 2k + 1 stands at k
            if (step >= steps) continue;
            std::vector<double>& to = counts[used | bit];
            to.resize(std::max(to.size(), std::min(steps, from.size() + step)));
            for (std::size_t s = 0; s < from.size() && s + step < steps; ++s) to[s + step] += from[s];
        }
    }
    return counts.back();
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

/// P[S <= 0], P[S <= 2], ... exactly, up to the middle of the law; made once for each n.
const std::vector<double>& exactTails(std::size_t n) {
    static std::array<std::once_flag, kExactUpTo + 1> isMade;
    static std::array<std::vector<double>, kExactUpTo + 1> tails;
    std::call_once(isMade[n], [n] {
        tails[n] = squaredDifferenceCounts(n);
        double sum = 0;
        for (double& count : tails[n]) count = sum += count; // below 2^53: exact
        for (double& tail : tails[n]) tail /= std::tgamma(static_cast<double>(n) + 1);
    });
    return tails[n];
}

double correlationAt(double standardised, double n) {
    return std::min(1.0, standardised / std::sqrt(n - 1));
}

/// Two-sided by the series, for |rho| sqrt(n - 1) = `standardised`.
double seriesAt(double standardised, double n) {
    const double s = (n * n * n - n) * (1 - correlationAt(standardised, n)) / 6;
    return 2 * edgeworthTail(n, s + 2, true);
}

/// Where, outward of the centre, the series first falls below t or stops falling: from there on it is no use
/// (it turns negative and then comes up again), and t is taken.
double endOfSeries(double n) {
    constexpr double kStep = 0.05;
    constexpr double kAside = 0.001;
    const auto isSound = [n](double x) {
        const double here = seriesAt(x, n);
        return here >= correlationTwoSided(correlationAt(x, n), n - 2).p && seriesAt(x + kAside, n) < here;
    };
    const double most = std::sqrt(n - 1);
    double inside = kCentre;
    while (inside + kStep < most && isSound(inside + kStep)) inside += kStep;
    double outside = inside + kStep;
    for (int i = 0; i < 40; ++i) {
        const double middle = (inside + outside) / 2;
        (isSound(middle) ? inside : outside) = middle;
    }
    return inside;
}

/// endOfSeries() of every n, made when it is first asked for; two threads make the same.
double keptEndOfSeries(std::size_t n) {
    static std::array<std::atomic<double>, kEdgeworthUpTo + 1> ends;
    double end = ends[n].load(std::memory_order_relaxed);
    if (end == 0) ends[n].store(end = endOfSeries(static_cast<double>(n)), std::memory_order_relaxed);
    return end;
}

/// The smallest p there can be: one order of n and its reverse.
PValue smallestP(std::size_t n) {
    return PValue::ofLog(std::numbers::ln2 - std::lgamma(static_cast<double>(n) + 1));
}

void setUntiedP(Correlation& result) {
    const auto n = static_cast<double>(result.n);
    const double whole = std::round(result.statistic);
    const double all = (n * n * n - n) / 3;
    if (result.n <= kExactUpTo) {
        const auto place = static_cast<std::size_t>(std::min(whole, all - whole) / 2);
        result.p = PValue::of(std::min(1.0, 2 * exactTails(result.n)[place]));
        result.pMethod = PMethod::Exact;
    } else if (std::abs(result.estimate) * std::sqrt(n - 1) <= keptEndOfSeries(result.n)) {
        const bool lower = 2 * whole <= all;
        // S is even: P[S <= s] is P[S < s + 2].
        result.p = PValue::of(std::min(1.0, 2 * edgeworthTail(n, lower ? whole + 2 : whole, lower)));
        result.pMethod = PMethod::Edgeworth;
    }
    if (result.pMethod != PMethod::StudentT) result.degreesOfFreedom = 0;
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
    result.statistic = s;
    result.isOfRanks = true;
    if (!tied && n <= kEdgeworthUpTo) setUntiedP(result);
    if (const PValue least = smallestP(n); result.p.logP < least.logP) result.p = least;
    if (!tied && result.perfect) { // the one order that agrees, and its reverse
        result.pMethod = PMethod::Exact;
        result.degreesOfFreedom = 0;
    }
    addInterval(result, confidence, interval);
    return result;
}

Computed<Correlation> spearman(Column x, Column y, double confidence, IntervalMethod interval) {
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
