// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/Permutation.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/describe/Proportion.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Concordances.h"
#include "core/analysis/kernel/Ranks.h"
#include "core/analysis/kernel/ScoreProducts.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kEnumerateUpTo = 9; ///< 9! = 362 880
constexpr std::size_t kBlock = 256;       ///< permutations that share a stream of random numbers
constexpr double kRounding = 1e-13;       ///< in units of r

std::vector<double> unitScores(std::span<const double> values) {
    Centred column = centred(values);
    for (double& deviation : column.deviations) deviation /= std::sqrt(column.square);
    return std::move(column.deviations);
}

/// Products of fixed scores with permuted ones, as correlations: Pearson and, on ranks, Spearman.
class ProductScores final {
public:
    ProductScores(const std::vector<std::vector<double>>& xs, const std::vector<double>& y)
        : m_products(y.size(), xs.size())
        , m_y(unitScores(y)) {
        for (std::size_t k = 0; k < xs.size(); ++k) m_products.setRow(k, unitScores(xs[k]));
        m_y.resize(m_products.stride());
    }
    [[nodiscard]] const std::vector<double>& start() const { return m_y; }
    void evaluate(const std::vector<double>& y, std::vector<double>& r) const { m_products.multiply(y, r); }

private:
    ScoreProducts m_products;
    std::vector<double> m_y;
};

/// tau-b: the ties of both sides stay what they are, so that only the score changes.
class KendallScores final {
public:
    KendallScores(const std::vector<std::vector<double>>& xs, const std::vector<double>& y) {
        const DenseRanks ranks = denseRanks(groupedOrder(y));
        m_y.assign(ranks.ranks.begin(), ranks.ranks.end());
        for (const std::vector<double>& x : xs) {
            const GroupedOrder order = groupedOrder(x);
            m_counts.push_back({x.size(), 0, denseRanks(order).ties, ranks.ties});
            if (x.size() <= Concordances::kMostCases)
                m_scores.emplace_back(order, ranks);
            else
                m_xs.push_back(x);
        }
    }
    [[nodiscard]] const std::vector<double>& start() const { return m_y; }
    void evaluate(const std::vector<double>& y, std::vector<double>& r) const {
        for (std::size_t k = 0; k < m_counts.size(); ++k) {
            if (m_scores.empty()) {
                r[k] = estimateOf(m_xs[k], y, CorrelationMethod::KendallTauB);
                continue;
            }
            KendallCounts counts = m_counts[k];
            counts.score = static_cast<double>(m_scores[k].score(y));
            r[k] = counts.tauB();
        }
    }

private:
    std::vector<double> m_y; ///< as dense ranks
    std::vector<KendallCounts> m_counts;
    std::vector<Concordances> m_scores;
    std::vector<std::vector<double>> m_xs; ///< when there are too many cases for m_scores
};

/// How often each variable, and the largest of all, exceeded.
struct Tally {
    std::vector<std::size_t> own;
    std::vector<std::size_t> largest;

    explicit Tally(std::size_t size)
        : own(size)
        , largest(size) {}
    void count(const std::vector<double>& observed, const std::vector<double>& r) {
        double top = 0;
        for (std::size_t k = 0; k < own.size(); ++k) {
            const double size = std::abs(r[k]);
            top = std::max(top, size);
            own[k] += size >= std::abs(observed[k]) - kRounding;
        }
        for (std::size_t k = 0; k < own.size(); ++k) largest[k] += top >= std::abs(observed[k]) - kRounding;
    }
    void add(const Tally& other) {
        for (std::size_t k = 0; k < own.size(); ++k) {
            own[k] += other.own[k];
            largest[k] += other.largest[k];
        }
    }
};

template<class Scores>
Tally enumerated(const Scores& scores, const std::vector<double>& observed, std::size_t n, std::size_t& all) {
    const std::vector<double> start = scores.start();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> y(start);
    std::vector<double> r(observed.size());
    Tally tally(observed.size());
    all = 0;
    do {
        for (std::size_t i = 0; i < n; ++i) y[i] = start[order[i]];
        scores.evaluate(y, r);
        tally.count(observed, r);
        ++all;
    } while (std::next_permutation(order.begin(), order.end()));
    return tally;
}

void shuffle(std::vector<double>& y, std::size_t n, RandomStream& random) {
    for (std::size_t i = n; i > 1; --i) {
        const auto bound = static_cast<std::uint32_t>(i);
        std::swap(y[i - 1], y[n < 65536 ? random.belowShort(bound) : random.below(bound)]);
    }
}

template<class Scores>
Tally sampled(
    const Scores& scores, const std::vector<double>& observed, std::size_t n, const PermutationPlan& plan) {
    const std::size_t blocks = (plan.permutations + kBlock - 1) / kBlock;
    std::vector<Tally> tallies(blocks, Tally(observed.size()));
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, blocks, 4), [&](const auto& range) {
        std::vector<double> r(observed.size());
        for (std::size_t block = range.begin(); block < range.end(); ++block) {
            RandomStream random(plan.seed, block);
            std::vector<double> y = scores.start();
            const std::size_t count = std::min(kBlock, plan.permutations - block * kBlock);
            for (std::size_t i = 0; i < count; ++i) {
                shuffle(y, n, random);
                scores.evaluate(y, r);
                tallies[block].count(observed, r);
            }
        }
    });
    Tally total(observed.size());
    for (const Tally& tally : tallies) total.add(tally);
    return total;
}

template<class Scores>
PermutationTest run(const Scores& scores, std::size_t n, std::size_t variables, const PermutationPlan& plan) {
    PermutationTest test;
    test.n = n;
    test.seed = plan.seed;
    test.exact = n <= kEnumerateUpTo;
    test.permutations = plan.permutations;
    std::vector<double> observed(variables);
    scores.evaluate(scores.start(), observed);
    const Tally tally =
        test.exact ? enumerated(scores, observed, n, test.permutations) : sampled(scores, observed, n, plan);
    for (std::size_t k = 0; k < variables; ++k) {
        PermutationP one;
        one.observed = observed[k];
        one.exceeding = tally.own[k];
        const auto m = static_cast<double>(test.permutations);
        const double self = test.exact ? 0 : 1; // the data themselves are one of the random orders
        one.p = (self + static_cast<double>(tally.own[k])) / (self + m);
        one.adjustedP = (self + static_cast<double>(tally.largest[k])) / (self + m);
        one.monteCarlo = test.exact
                             ? Interval{one.p, one.p, plan.confidence}
                             : clopperPearson(tally.own[k], test.permutations, plan.confidence)->interval;
        test.variables.push_back(one);
    }
    return test;
}

/// The scores of several y under one order of the cases: what is permuted are positions.
template<class Scores>
class FamilyScores final {
public:
    FamilyScores(const std::vector<std::vector<double>>& xs, const std::vector<std::vector<double>>& ys)
        : m_variables(xs.size())
        , m_n(xs.front().size()) {
        for (const std::vector<double>& y : ys) m_scores.emplace_back(xs, y);
    }
    [[nodiscard]] std::vector<double> start() const {
        std::vector<double> positions(m_n);
        std::iota(positions.begin(), positions.end(), 0.0);
        return positions;
    }
    void evaluate(const std::vector<double>& positions, std::vector<double>& r) const {
        std::vector<double> one(m_variables);
        for (std::size_t k = 0; k < m_scores.size(); ++k) {
            const std::vector<double>& start = m_scores[k].start();
            std::vector<double> y(start); // what lies beyond the cases stays where it is
            for (std::size_t i = 0; i < m_n; ++i) y[i] = start[static_cast<std::size_t>(positions[i])];
            m_scores[k].evaluate(y, one);
            for (std::size_t x = 0; x < m_variables; ++x) r[x * m_scores.size() + k] = one[x];
        }
    }

private:
    std::vector<Scores> m_scores;
    std::size_t m_variables;
    std::size_t m_n;
};

std::vector<std::size_t> constantsAmong(std::span<const std::vector<double>> columns) {
    std::vector<std::size_t> constants;
    for (std::size_t k = 0; k < columns.size(); ++k) {
        if (isConstant(columns[k])) constants.push_back(k);
    }
    return constants;
}

} // namespace

Computed<PermutationTest> permutationTest(
    std::span<const Column> xs, Column y, CorrelationMethod method, const PermutationPlan& plan) {
    const std::vector<Column> ys{y};
    return permutationFamily(xs, ys, method, plan);
}

Computed<PermutationTest> permutationFamily(std::span<const Column> xs, std::span<const Column> ys,
    CorrelationMethod method, const PermutationPlan& plan) {
    if (plan.permutations == 0 || xs.empty() || ys.empty() || !isConfidence(plan.confidence))
        return {Refusal::BadArgument, xs.empty() ? 0 : xs.front().size()};
    std::vector<Column> columns(xs.begin(), xs.end());
    columns.insert(columns.end(), ys.begin(), ys.end());
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    const std::size_t n = rows->front().size();
    if (n < 3) return {Refusal::TooFewObservations, n};
    const auto middle = rows->begin() + static_cast<std::ptrdiff_t>(xs.size());
    std::vector<std::vector<double>> first(rows->begin(), middle);
    std::vector<std::vector<double>> second(middle, rows->end());
    if (auto constant = constantsAmong(first); !constant.empty())
        return Refused{Refusal::NoVarianceX, n, std::move(constant)};
    if (auto constant = constantsAmong(second); !constant.empty())
        return Refused{Refusal::NoVarianceY, n, std::move(constant)};
    if (method == CorrelationMethod::Spearman) {
        for (std::vector<double>& column : first) column = midRanks(column).ranks;
        for (std::vector<double>& column : second) column = midRanks(column).ranks;
    }
    const bool isOne = ys.size() == 1;
    const std::size_t pairs = xs.size() * ys.size();
    if (method == CorrelationMethod::KendallTauB)
        return isOne ? run(KendallScores(first, second.front()), n, pairs, plan)
                     : run(FamilyScores<KendallScores>(first, second), n, pairs, plan);
    if (method != CorrelationMethod::Pearson && method != CorrelationMethod::PointBiserial &&
        method != CorrelationMethod::Spearman)
        return {Refusal::BadArgument, n};
    return isOne ? run(ProductScores(first, second.front()), n, pairs, plan)
                 : run(FamilyScores<ProductScores>(first, second), n, pairs, plan);
}

} // namespace lacrima::analysis
