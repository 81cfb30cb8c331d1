// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/RankComparisons.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/kernel/Ranks.h"

#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kExactRanksBelow = 50;

/// P[W <= w] of the rank sum statistic: numbers of partitions in an n1 by n2 box, one factor at a time.
double rankSumLower(std::size_t n1, std::size_t n2, double w) {
    const std::size_t largest = n1 * n2;
    std::vector<double> counts{1};
    counts.resize(largest + 1);
    for (std::size_t i = 1; i <= n2; ++i) { // Gaussian binomial: times (1 - q^(n1+i)) / (1 - q^i)
        for (std::size_t k = largest; k >= n1 + i; --k) counts[k] -= counts[k - n1 - i];
        for (std::size_t k = i; k <= largest; ++k) counts[k] += counts[k - i];
    }
    double tail = 0;
    double all = 0;
    for (std::size_t k = 0; k <= largest; ++k) {
        all += counts[k];
        if (static_cast<double>(k) <= w) tail += counts[k];
    }
    return tail / all;
}

/// All values in one row with their mid-ranks; rank sums by group.
struct RankedGroups {
    std::vector<double> values;
    std::vector<double> group; ///< 0, 1, 2, ... beside `values`
    std::vector<double> sums;
    TieSums ties;
};

Computed<RankedGroups> ranked(std::span<const std::vector<double>> groups) {
    RankedGroups result;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].empty()) return {Refusal::TooFewObservations, result.values.size()};
        result.values.insert(result.values.end(), groups[g].begin(), groups[g].end());
        result.group.resize(result.values.size(), static_cast<double>(g));
    }
    if (auto refused = infiniteValues(result.values)) return *refused;
    if (isConstant(result.values)) return {Refusal::NoVarianceY, result.values.size()};
    const MidRanks ranks = midRanks(result.values);
    result.ties = ranks.ties;
    result.sums.resize(groups.size());
    for (std::size_t i = 0; i < ranks.ranks.size(); ++i)
        result.sums[static_cast<std::size_t>(result.group[i])] += ranks.ranks[i];
    return result;
}

EffectSize rankBiserial(double w, double n1, double n2, double confidence) {
    EffectSize effect;
    effect.estimate = std::clamp(2 * w / (n1 * n2) - 1, -1.0, 1.0);
    if (std::abs(effect.estimate) == 1) return effect; // Fisher's z would give [1, 1] from two cases
    const double error = std::sqrt((n1 + n2 + 1) / (3 * n1 * n2));
    const double half = normalCritical(confidence) * error;
    const double z = std::atanh(effect.estimate);
    effect.interval = Interval{std::tanh(z - half), std::tanh(z + half), confidence};
    effect.method = IntervalMethod::WaldFisherZ;
    return effect;
}

} // namespace

Computed<MannWhitney> mannWhitney(Column first, Column second, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, 0};
    const std::vector<std::vector<double>> groups{presentValues(first), presentValues(second)};
    const auto ranks = ranked(groups);
    if (!ranks) return ranks.refused();
    MannWhitney result;
    result.n1 = groups[0].size();
    result.n2 = groups[1].size();
    const auto n1 = static_cast<double>(result.n1);
    const auto n2 = static_cast<double>(result.n2);
    result.w = ranks->sums[0] - n1 * (n1 + 1) / 2;
    result.rankBiserial = rankBiserial(result.w, n1, n2, confidence);
    if (result.n1 < kExactRanksBelow && result.n2 < kExactRanksBelow && !ranks->ties.hasTies()) {
        result.pMethod = PMethod::Exact;
        const double lower = std::min(result.w, n1 * n2 - result.w); // the law is symmetric
        result.p = PValue::of(std::min(1.0, 2 * rankSumLower(result.n1, result.n2, lower)));
        return result;
    }
    const double n = n1 + n2;
    const double distance = result.w - n1 * n2 / 2;
    const double sigma = std::sqrt(n1 * n2 / 12 * (n + 1 - ranks->ties.cubes / (n * (n - 1))));
    const double continuity = distance > 0 ? 0.5 : distance < 0 ? -0.5 : 0;
    result.z = (distance - continuity) / sigma;
    result.p = normalTwoSided(result.z);
    return result;
}

Computed<KruskalWallis> kruskalWallis(std::span<const std::vector<double>> groups) {
    if (groups.size() < 2) return {Refusal::TooFewGroups, 0};
    const auto ranks = ranked(groups);
    if (!ranks) return ranks.refused();
    const auto n = static_cast<double>(ranks->values.size());
    double between = 0; // centred rank sums: 12 / (n(n+1)) sum R^2/n_i - 3(n+1) cancels for large n
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto size = static_cast<double>(groups[g].size());
        const double away = ranks->sums[g] - size * (n + 1) / 2;
        between += away * away / size;
    }
    KruskalWallis result;
    result.h = 12 * between / (n * (n + 1)) / (1 - ranks->ties.cubes / (n * n * n - n));
    result.degreesOfFreedom = static_cast<double>(groups.size() - 1);
    result.p = chiSquaredUpper(result.h, result.degreesOfFreedom);
    result.epsilonSquared = result.h / (n - 1);
    return result;
}

Computed<JonckheereTerpstra> jonckheereTerpstra(
    std::span<const std::vector<double>> groups, double confidence) {
    if (groups.size() < 2) return {Refusal::TooFewGroups, 0};
    const auto ranks = ranked(groups);
    if (!ranks) return ranks.refused();
    const auto tau = kendall(ranks->values, ranks->group, confidence);
    if (!tau) return tau.refused();
    const MidRanks byGroup = midRanks(ranks->group);
    KendallCounts counts{ranks->values.size(), 0, ranks->ties, byGroup.ties};
    const auto n = static_cast<double>(counts.n);
    const double all = n * (n - 1) / 2;
    counts.score =
        std::round(tau->estimate * std::sqrt(all - ranks->ties.pairs) * std::sqrt(all - byGroup.ties.pairs));
    JonckheereTerpstra result;
    // Pairs from different groups: ascending ones count one, tied ones a half; Kendall's score is 2 J -
    // pairs.
    const double pairs = all - byGroup.ties.pairs;
    result.j = (counts.score + pairs) / 2;
    result.z = counts.score / std::sqrt(counts.nullVariance());
    result.p = normalTwoSided(result.z);
    result.tauB = {tau->estimate, tau->interval, tau->intervalMethod};
    return result;
}

} // namespace lacrima::analysis
