// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Kendall.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Inversions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tbb/parallel_invoke.h>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kExactBelow = 50;

/// P[T <= t] for the number of concordant pairs T of n untied independent pairs, from the numbers of
/// permutations with a given number of inversions.
double concordantLower(std::size_t n, double t) {
    std::vector<double> shares{1}; // of permutations of i, with 0, 1, ... inversions
    for (std::size_t i = 2; i <= n; ++i) {
        std::vector<double> next(shares.size() + i - 1);
        double window = 0;
        for (std::size_t k = 0; k < next.size(); ++k) {
            if (k < shares.size()) window += shares[k];
            if (k >= i) window -= shares[k - i];
            next[k] = window;
        }
        shares.swap(next);
    }
    double tail = 0;
    double all = 0;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        all += shares[k];
        if (static_cast<double>(k) <= t) tail += shares[k];
    }
    return tail / all;
}

/// Joint order by x and, within equal x, by y; the ranks of y in that order.
std::vector<std::uint32_t> rankSequence(
    std::span<const std::uint32_t> orderX, const DenseRanks& x, const DenseRanks& y) {
    std::vector<std::uint32_t> sequence(orderX.size());
    for (std::size_t i = 0; i < orderX.size(); ++i) sequence[i] = y.ranks[orderX[i]];
    if (!x.ties.hasTies()) return sequence;
    for (std::size_t begin = 0; begin < orderX.size();) {
        std::size_t end = begin + 1;
        while (end < orderX.size() && x.ranks[orderX[end]] == x.ranks[orderX[begin]]) ++end;
        std::sort(sequence.begin() + static_cast<std::ptrdiff_t>(begin),
            sequence.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return sequence;
}

double jointTies(
    std::span<const std::uint32_t> orderX, const DenseRanks& x, std::span<const std::uint32_t> sequence) {
    TieSums joint;
    double run = 1;
    for (std::size_t i = 1; i < sequence.size(); ++i) {
        if (sequence[i] == sequence[i - 1] && x.ranks[orderX[i]] == x.ranks[orderX[i - 1]]) {
            ++run;
        } else {
            joint.addGroup(run);
            run = 1;
        }
    }
    joint.addGroup(run);
    return joint.pairs;
}

/// Counts of the values so far, by rank.
class Fenwick final {
public:
    explicit Fenwick(std::size_t size)
        : m_counts(size + 1) {}
    void add(std::size_t rank) {
        for (std::size_t i = rank + 1; i < m_counts.size(); i += i & (~i + 1)) m_counts[i] += 1;
    }
    /// how many were added with a rank below `rank`
    [[nodiscard]] double below(std::size_t rank) const {
        double sum = 0;
        for (std::size_t i = rank; i > 0; i -= i & (~i + 1)) sum += m_counts[i];
        return sum;
    }

private:
    std::vector<double> m_counts;
};

/// For each case the concordant minus the discordant pairs it is part of.
std::vector<double> concordances(
    std::span<const std::uint32_t> orderX, const DenseRanks& x, const DenseRanks& y) {
    std::vector<double> scores(orderX.size());
    const auto pass = [&](auto at, double sign) {
        Fenwick seen(y.distinct);
        double added = 0;
        for (std::size_t begin = 0; begin < orderX.size();) {
            std::size_t end = begin;
            for (; end < orderX.size() && x.ranks[at(end)] == x.ranks[at(begin)]; ++end) {
                const std::size_t rank = y.ranks[at(end)];
                scores[at(end)] += sign * (seen.below(rank) - (added - seen.below(rank + 1)));
            }
            for (; begin < end; ++begin, ++added) seen.add(y.ranks[at(begin)]);
        }
    };
    pass([orderX](std::size_t i) { return orderX[i]; }, 1);
    pass([orderX](std::size_t i) { return orderX[orderX.size() - 1 - i]; }, -1);
    return scores;
}

double hollanderWolfeError(std::span<const double> scores, double tau) {
    const auto n = static_cast<double>(scores.size());
    const double variance = centred(scores).sumOfSquares() / (n - 1);
    return std::sqrt(2 / (n * (n - 1)) * (2 * (n - 2) / (n * (n - 1)) * variance + 1 - tau * tau));
}

/// sizeX[r] cases share the x of rank r.
double brownBenedettiError(
    std::span<const double> scores, const DenseRanks& x, const DenseRanks& y, double tau) {
    const auto n = static_cast<double>(scores.size());
    std::vector<double> sizeX(x.distinct);
    std::vector<double> sizeY(y.distinct);
    for (const std::uint32_t rank : x.ranks) ++sizeX[rank];
    for (const std::uint32_t rank : y.ranks) ++sizeY[rank];
    const double dx = n * (n - 1) - 2 * x.ties.pairs;
    const double dy = n * (n - 1) - 2 * y.ties.pairs;
    const double root = std::sqrt(dx) * std::sqrt(dy);
    std::vector<double> terms(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        terms[i] = 2 * root * scores[i] + tau * (sizeX[x.ranks[i]] * dy + sizeY[y.ranks[i]] * dx);
    const double mean = tau * n * (dx + dy);
    const double square = accurateDot(terms, terms) - mean * mean * n;
    return std::sqrt(std::max(0.0, square)) / (dx * dy);
}

/// tau-b and, when asked for, its interval, of columns without missing values.
Correlation kendallOfComplete(Column x, Column y, double confidence, IntervalMethod interval) {
    GroupedOrder sortedX;
    DenseRanks rx;
    DenseRanks ry;
    tbb::parallel_invoke(
        [&] {
            sortedX = groupedOrder(x);
            rx = denseRanks(sortedX);
        },
        [&] { ry = denseRanks(groupedOrder(y)); });
    std::vector<std::uint32_t> sequence = rankSequence(sortedX.order, rx, ry);
    KendallCounts counts{x.size(), 0, rx.ties, ry.ties};
    const auto n = static_cast<double>(x.size());
    const bool tied = rx.ties.hasTies() || ry.ties.hasTies();
    const double joint = tied ? jointTies(sortedX.order, rx, sequence) : 0;
    const unsigned bits = 32U - static_cast<unsigned>(std::countl_zero(ry.distinct - 1));
    const auto discordant = static_cast<double>(countInversions(sequence, bits));
    counts.score = n * (n - 1) / 2 - rx.ties.pairs - ry.ties.pairs + joint - 2 * discordant;
    Correlation result = kendallFrom(counts);
    if (interval == IntervalMethod::None) return result;
    const std::vector<double> scores = concordances(sortedX.order, rx, ry);
    const double error = tied ? brownBenedettiError(scores, rx, ry, result.estimate)
                              : hollanderWolfeError(scores, result.estimate);
    addKendallInterval(
        result, error, confidence, tied ? IntervalMethod::BrownBenedetti : IntervalMethod::HollanderWolfe);
    return result;
}

bool isComplete(Column column) {
    return std::all_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
}

} // namespace

double KendallCounts::tauB() const {
    const double all = static_cast<double>(n) * (static_cast<double>(n) - 1) / 2;
    if (x.pairs == y.pairs && std::abs(score) == all - x.pairs) return std::copysign(1, score);
    const double tau = score / (std::sqrt(all - x.pairs) * std::sqrt(all - y.pairs));
    return std::clamp(tau, -1.0, 1.0);
}

double KendallCounts::nullVariance() const {
    const auto size = static_cast<double>(n);
    const double pairs = size * (size - 1);
    double variance = (pairs * (2 * size + 5) - x.kendallV - y.kendallV) / 18;
    variance += 2 * x.pairs * y.pairs / pairs;
    if (n > 2) variance += x.triples / pairs * y.triples / (9 * (size - 2));
    return variance;
}

Correlation kendallFrom(const KendallCounts& counts) {
    Correlation result;
    result.method = CorrelationMethod::KendallTauB;
    result.n = counts.n;
    result.estimate = counts.tauB();
    result.isOfRanks = true;
    result.perfect = std::abs(result.estimate) == 1;
    const bool tied = counts.x.hasTies() || counts.y.hasTies();
    if (counts.n < kExactBelow && !tied) {
        const double all = static_cast<double>(counts.n) * (static_cast<double>(counts.n) - 1) / 2;
        result.statistic = (all + counts.score) / 2;
        result.pMethod = PMethod::Exact;
        // The law is symmetric, so the upper tail is a lower one: no difference from one is taken.
        const double lower = std::min(result.statistic, all - result.statistic);
        result.p = PValue::of(std::min(1.0, 2 * concordantLower(counts.n, lower)));
        return result;
    }
    result.statistic = counts.score / std::sqrt(counts.nullVariance());
    result.pMethod = tied ? PMethod::NormalTies : PMethod::Normal;
    result.p = normalTwoSided(result.statistic);
    return result;
}

void addKendallInterval(Correlation& result, double error, double confidence, IntervalMethod method) {
    if (result.n < 4 || !std::isfinite(error)) return;
    const double half = normalCritical(confidence) * error;
    result.interval =
        Interval{std::max(-1.0, result.estimate - half), std::min(1.0, result.estimate + half), confidence};
    result.intervalMethod = method;
}

Computed<Correlation> kendall(Column x, Column y, double confidence, IntervalMethod interval) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const bool complete = x.size() == y.size() && isComplete(x) && isComplete(y);
    const auto pairs = complete ? Computed<PairedValues>(PairedValues()) : completePairs(x, y);
    if (!pairs) return pairs.refused();
    const Column usedX = complete ? x : Column(pairs->x);
    const Column usedY = complete ? y : Column(pairs->y);
    if (usedX.size() < 2) return {Refusal::TooFewObservations, usedX.size()};
    if (isConstant(usedX)) return {Refusal::NoVarianceX, usedX.size()};
    if (isConstant(usedY)) return {Refusal::NoVarianceY, usedX.size()};
    return kendallOfComplete(usedX, usedY, confidence, interval);
}

} // namespace lacrima::analysis
