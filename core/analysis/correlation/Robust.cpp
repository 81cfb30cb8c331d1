// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Robust.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace lacrima::analysis {
namespace {

/// The different values of a variable, ascending, and how often each occurs.
struct Levels {
    std::vector<double> values;
    std::vector<std::size_t> counts;
    std::size_t n = 0;

    void add(double value, std::size_t count) {
        if (count == 0) return;
        if (values.empty() || values.back() != value) {
            values.push_back(value);
            counts.push_back(0);
        }
        counts.back() += count;
        n += count;
    }
    [[nodiscard]] bool isConstant() const { return values.size() < 2; }
    /// The k-th smallest, k from 0.
    [[nodiscard]] double at(std::size_t k) const {
        std::size_t level = 0;
        for (std::size_t seen = counts[0]; seen <= k; seen += counts[level]) ++level;
        return values[level];
    }
    [[nodiscard]] double median() const { return n % 2 == 1 ? at(n / 2) : middle(at(n / 2 - 1), at(n / 2)); }

private:
    static double middle(double low, double high) { return low + (high - low) / 2; }
};

Levels levelsOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    Levels levels;
    for (const double value : values) levels.add(value, 1);
    return levels;
}

Levels levelsOf(std::span<const double> values, std::span<const std::int64_t> totals) {
    Levels levels;
    for (std::size_t i = 0; i < values.size(); ++i)
        levels.add(values[i], static_cast<std::size_t>(totals[i]));
    return levels;
}

Levels distances(const Levels& levels, double centre) {
    std::vector<std::pair<double, std::size_t>> away;
    for (std::size_t i = 0; i < levels.values.size(); ++i)
        away.emplace_back(std::abs(levels.values[i] - centre), levels.counts[i]);
    std::sort(away.begin(), away.end());
    Levels result;
    for (const auto& [distance, count] : away) result.add(distance, count);
    return result;
}

/// Distance from the bent location in units of the bend, cut off at -1 and 1.
struct Bend {
    double location = 0;
    double omega = 1;

    double operator()(double value) const { return std::clamp((value - location) / omega, -1.0, 1.0); }

    /// Nothing when the bend is zero.
    static std::optional<Bend> of(const Levels& levels, double beta) {
        const double median = levels.median();
        const auto n = static_cast<double>(levels.n);
        const auto place = static_cast<std::size_t>(std::floor((1 - beta) * n + 1e-9));
        Bend bend;
        bend.omega = distances(levels, median).at(std::max<std::size_t>(place, 1) - 1);
        if (!(bend.omega > 0)) return std::nullopt;
        std::vector<double> inside;
        std::vector<double> times;
        double below = 0;
        double above = 0;
        for (std::size_t i = 0; i < levels.values.size(); ++i) {
            const double psi = (levels.values[i] - median) / bend.omega;
            const auto count = static_cast<double>(levels.counts[i]);
            if (psi < -1) {
                below += count;
            } else if (psi > 1) {
                above += count;
            } else {
                inside.push_back(levels.values[i]);
                times.push_back(count);
            }
        }
        bend.location = (accurateDot(inside, times) + bend.omega * (above - below)) / (n - below - above);
        return bend;
    }
};

/// Deviation from the median times the weight of the biweight.
struct Biweight {
    double median = 0;
    double reach = 1; ///< 9 MAD

    double operator()(double value) const {
        const double u = (value - median) / reach;
        const double root = std::abs(u) < 1 ? 1 - u * u : 0;
        return (value - median) * root * root;
    }

    /// Nothing when the MAD is zero.
    static std::optional<Biweight> of(const Levels& levels) {
        const double median = levels.median();
        const double mad = distances(levels, median).median();
        if (!(mad > 0)) return std::nullopt;
        return Biweight{median, 9 * mad};
    }
};

/// The outermost values are pulled in.
struct PulledIn {
    double low = 0;
    double high = 0;

    double operator()(double value) const { return std::clamp(value, low, high); }

    static PulledIn of(const Levels& levels, std::size_t each) {
        return {levels.at(each), levels.at(levels.n - 1 - each)};
    }
};

std::optional<Refused> unusable(const Levels& x, const Levels& y) {
    if (x.n < 3) return Refused{Refusal::TooFewObservations, x.n, {}};
    if (x.isConstant()) return Refused{Refusal::NoVarianceX, x.n, {}};
    if (y.isConstant()) return Refused{Refusal::NoVarianceY, x.n, {}};
    return std::nullopt;
}

/// Pairs of values and how often each occurs, with the levels of both variables.
struct Pairs {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> times;
    Levels xLevels;
    Levels yLevels;

    [[nodiscard]] std::size_t n() const { return xLevels.n; }
};

Computed<Pairs> usablePairs(Column x, Column y) {
    auto complete = completePairs(x, y);
    if (!complete) return complete.refused();
    Pairs pairs{complete->x, complete->y, {}, levelsOf(complete->x), levelsOf(complete->y)};
    if (auto refused = unusable(pairs.xLevels, pairs.yLevels)) return *refused;
    pairs.times.assign(pairs.x.size(), 1);
    return pairs;
}

Computed<Pairs> usablePairs(const PairTable& table) {
    Pairs pairs;
    pairs.xLevels = levelsOf(table.rowValues(), table.rowTotals());
    pairs.yLevels = levelsOf(table.columnValues(), table.columnTotals());
    if (auto refused = unusable(pairs.xLevels, pairs.yLevels)) return *refused;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        for (std::size_t j = 0; j < table.columns(); ++j) {
            if (table.count(i, j) <= 0) continue;
            pairs.x.push_back(table.rowValues()[i]);
            pairs.y.push_back(table.columnValues()[j]);
            pairs.times.push_back(static_cast<double>(table.count(i, j)));
        }
    }
    return pairs;
}

template<class Change>
std::vector<double> changed(std::span<const double> values, const Change& change) {
    std::vector<double> result;
    result.reserve(values.size());
    for (const double value : values) result.push_back(change(value));
    return result;
}

double weightedDot(const std::vector<double>& x, std::vector<double> y, const std::vector<double>& times) {
    for (std::size_t i = 0; i < y.size(); ++i) y[i] *= times[i];
    return accurateDot(x, y);
}

/// r about zero of two variables changed for the purpose; no formula gives an interval.
Correlation uncentred(const std::vector<double>& x, const std::vector<double>& y, const Pairs& pairs,
    CorrelationMethod method) {
    const double product = weightedDot(x, y, pairs.times);
    const double r =
        product / std::sqrt(weightedDot(x, x, pairs.times)) / std::sqrt(weightedDot(y, y, pairs.times));
    Correlation result = correlationFrom(std::clamp(r, -1.0, 1.0), pairs.n(), kDefaultConfidence, 0, method);
    result.interval.reset();
    result.intervalMethod = IntervalMethod::None;
    return result;
}

Computed<Correlation> percentageBend(const Computed<Pairs>& pairs, double beta) {
    if (!pairs) return pairs.refused();
    const auto x = Bend::of(pairs->xLevels, beta);
    const auto y = Bend::of(pairs->yLevels, beta);
    if (!x || !y) return {Refusal::ZeroSpread, pairs->n()};
    return uncentred(changed(pairs->x, *x), changed(pairs->y, *y), *pairs, CorrelationMethod::PercentageBend);
}

Computed<Correlation> biweight(const Computed<Pairs>& pairs) {
    if (!pairs) return pairs.refused();
    const auto x = Biweight::of(pairs->xLevels);
    const auto y = Biweight::of(pairs->yLevels);
    if (!x || !y) return {Refusal::ZeroSpread, pairs->n()};
    return uncentred(changed(pairs->x, *x), changed(pairs->y, *y), *pairs, CorrelationMethod::Biweight);
}

/// Deviations from the mean of what was pulled in, from its lower limit so that an offset costs no digits.
std::vector<double> deviations(
    const std::vector<double>& values, const PulledIn& limits, const std::vector<double>& times, double n) {
    std::vector<double> result = changed(values, [&](double value) { return limits(value) - limits.low; });
    const double mean = accurateDot(result, times) / n;
    for (double& value : result) value -= mean;
    return result;
}

Computed<Correlation> winsorised(const Computed<Pairs>& pairs, double trim) {
    if (!pairs) return pairs.refused();
    const std::size_t n = pairs->n();
    const auto each = static_cast<std::size_t>(std::floor(trim * static_cast<double>(n) + 1e-9));
    if (n < 2 * each + 3) return {Refusal::TooFewObservations, n};
    const PulledIn x = PulledIn::of(pairs->xLevels, each);
    const PulledIn y = PulledIn::of(pairs->yLevels, each);
    if (x.low == x.high) return {Refusal::NoVarianceX, n};
    if (y.low == y.high) return {Refusal::NoVarianceY, n};
    const auto size = static_cast<double>(n);
    Correlation result = uncentred(deviations(pairs->x, x, pairs->times, size),
        deviations(pairs->y, y, pairs->times, size), *pairs, CorrelationMethod::Winsorised);
    result.degreesOfFreedom -= static_cast<double>(2 * each); // of t alone: its factor stays sqrt(n - 2)
    result.p = studentTwoSided(result.statistic, result.degreesOfFreedom);
    return result;
}

bool isBeta(double beta) {
    return beta > 0 && beta <= 0.5;
}

bool isTrim(double trim) {
    return trim >= 0 && trim < 0.5;
}

} // namespace

Computed<Correlation> percentageBend(Column x, Column y, double beta) {
    if (!isBeta(beta)) return {Refusal::BadArgument, x.size()};
    return percentageBend(usablePairs(x, y), beta);
}

Computed<Correlation> percentageBend(const PairTable& table, double beta) {
    if (!isBeta(beta)) return {Refusal::BadArgument, static_cast<std::size_t>(table.n())};
    return percentageBend(usablePairs(table), beta);
}

Computed<Correlation> winsorised(Column x, Column y, double trim) {
    if (!isTrim(trim)) return {Refusal::BadArgument, x.size()};
    return winsorised(usablePairs(x, y), trim);
}

Computed<Correlation> winsorised(const PairTable& table, double trim) {
    if (!isTrim(trim)) return {Refusal::BadArgument, static_cast<std::size_t>(table.n())};
    return winsorised(usablePairs(table), trim);
}

Computed<Correlation> biweight(Column x, Column y) {
    return biweight(usablePairs(x, y));
}

Computed<Correlation> biweight(const PairTable& table) {
    return biweight(usablePairs(table));
}

} // namespace lacrima::analysis
