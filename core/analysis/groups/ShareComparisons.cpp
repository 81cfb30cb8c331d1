// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/ShareComparisons.h"

#include "core/analysis/describe/Proportion.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr double kAsLikely = 1e-7; ///< relative; fisher.test in R takes the same

double real(std::size_t count) {
    return static_cast<double>(count);
}

/// log of n over k for k = 0 to `most`, each from the one before: no large numbers that cancel.
std::vector<double> logChoices(std::size_t n, std::size_t most) {
    std::vector<double> logs{0};
    for (std::size_t k = 1; k <= most; ++k) logs.push_back(logs.back() + std::log(real(n - k + 1) / real(k)));
    return logs;
}

std::optional<Refused> problemOf(std::span<const GroupCount> groups, double confidence) {
    std::size_t occupied = 0;
    std::size_t count = 0;
    std::size_t n = 0;
    for (const GroupCount& group : groups) {
        if (group.count > group.n) return Refused{Refusal::BadArgument, group.n, {}};
        occupied += group.n > 0 ? 1 : 0;
        count += group.count;
        n += group.n;
    }
    if (!isConfidence(confidence)) return Refused{Refusal::BadArgument, n, {}};
    if (occupied < 2) return Refused{Refusal::TooFewGroups, n, {}};
    if (count == 0 || count == n) return Refused{Refusal::NoVarianceY, n, {}};
    return std::nullopt;
}

/// The margins of a 2 x k table and what its cells are expected to hold.
struct Margins {
    double count = 0;
    double n = 0;
    double smallestExpected = 0;

    explicit Margins(std::span<const GroupCount> groups) {
        double smallest = HUGE_VAL;
        for (const GroupCount& group : groups) {
            count += real(group.count);
            n += real(group.n);
            if (group.n > 0) smallest = std::min(smallest, real(group.n));
        }
        smallestExpected = smallest * std::min(count, n - count) / n;
    }
    double share() const { return count / n; }
};

/// All tables with the margins of one: which share of their probability is no greater than its own.
class Tables {
public:
    explicit Tables(std::span<const GroupCount> groups)
        : m_groups(groups.begin(), groups.end()) {
        for (const GroupCount& group : groups) {
            m_n += group.n;
            m_total += group.count;
        }
        if (2 * m_total > m_n) { // the same tables upside down, and less to go through
            for (GroupCount& group : m_groups) group.count = group.n - group.count;
            m_total = m_n - m_total;
        }
        // Larger groups last: the last two are gone through together.
        std::sort(m_groups.begin(), m_groups.end(),
            [](const GroupCount& a, const GroupCount& b) { return a.n < b.n; });
    }

    /// How many there are, by convolution. Rounded where there are many; NaN beyond all numbers.
    double number() const {
        std::vector<double> ways{1};
        for (const GroupCount& group : m_groups) {
            std::vector<double> sums(std::min(m_total + 1, ways.size() + group.n) + 1);
            for (std::size_t i = 0; i < ways.size(); ++i) sums[i + 1] = sums[i] + ways[i];
            for (std::size_t i = ways.size() + 1; i < sums.size(); ++i) sums[i] = sums[i - 1];
            std::vector<double> next(sums.size() - 1);
            for (std::size_t k = 0; k < next.size(); ++k)
                next[k] = sums[k + 1] - (k >= group.n ? sums[k - group.n] : 0.0);
            ways = std::move(next);
        }
        return ways.size() > m_total ? ways[m_total] : 0;
    }

    PValue notLikelier() {
        m_room.assign(m_groups.size(), 0);
        for (std::size_t i = m_groups.size() - 1; i > 0; --i) m_room[i - 1] = m_room[i] + m_groups[i].n;
        for (const GroupCount& group : m_groups) {
            m_chances.push_back(logChoices(group.n, std::min(group.n, m_total)));
            m_seen += m_chances.back()[group.count];
        }
        m_limit = m_seen + std::log1p(kAsLikely);
        walk(0, m_total, 0);
        const PValue p = PValue::ofLog(m_seen - logChoices(m_n, m_total).back() + std::log(m_sum));
        return p.logP >= 0 ? PValue::of(1) : p;
    }

private:
    /// Spreads `left` over the groups from `at` on; `chance` is the logarithm gathered before.
    void walk(std::size_t at, std::size_t left, double chance) {
        const std::size_t room = m_room[at];
        const std::size_t least = left > room ? left - room : 0;
        const std::size_t most = std::min(left, m_groups[at].n);
        const std::vector<double>& here = m_chances[at];
        if (at + 2 < m_groups.size()) {
            for (std::size_t k = least; k <= most; ++k) walk(at + 1, left - k, chance + here[k]);
            return;
        }
        const std::vector<double>& last = m_chances[at + 1];
        for (std::size_t k = least; k <= most; ++k) {
            const double all = chance + here[k] + last[left - k];
            if (all <= m_limit) m_sum += std::exp(all - m_seen);
        }
    }

    std::vector<GroupCount> m_groups;
    std::size_t m_n = 0;
    std::size_t m_total = 0;                    ///< that count
    std::vector<std::vector<double>> m_chances; ///< log of n over k, a row a group
    std::vector<std::size_t> m_room;            ///< cases of the groups after each
    double m_seen = 0;
    double m_limit = 0;
    double m_sum = 0; ///< relative to the table seen
};

void addDifference(ShareDifference& result, const std::vector<GroupCount>& groups, double confidence) {
    const auto first = wilson(groups[0].count, groups[0].n, confidence);
    const auto second = wilson(groups[1].count, groups[1].n, confidence);
    if (!first || !second) return;
    const ShareGap gap = shareGap(*first, *second);
    result.difference = gap.difference;
    result.interval = gap.interval;
}

} // namespace

Computed<ShareDifference> shareDifference(std::span<const GroupCount> all, double confidence) {
    if (auto refused = problemOf(all, confidence)) return *refused;
    std::vector<GroupCount> groups;
    std::copy_if(all.begin(), all.end(), std::back_inserter(groups),
        [](const GroupCount& group) { return group.n > 0; });
    const Margins margins(groups);
    ShareDifference result;
    result.groups = groups.size();
    result.n = static_cast<std::size_t>(margins.n);
    result.smallestExpected = margins.smallestExpected;
    const double variance = margins.share() * (1 - margins.share());
    for (const GroupCount& group : groups) {
        const double away = real(group.count) / real(group.n) - margins.share();
        result.chiSquared += real(group.n) * away * away / variance;
    }
    result.degreesOfFreedom = real(groups.size() - 1);
    result.cramersV = std::min(1.0, std::sqrt(result.chiSquared / margins.n));
    if (groups.size() == 2) addDifference(result, groups, confidence);
    Tables tables(groups);
    result.tables = tables.number();
    if (result.tables <= ShareDifference::kMostTables) {
        result.p = tables.notLikelier();
    } else {
        result.pMethod = PMethod::ChiSquared;
        result.p = chiSquaredUpper(result.chiSquared, result.degreesOfFreedom);
    }
    return result;
}

Computed<ShareTrend> shareTrend(std::span<const GroupCount> groups, double confidence) {
    if (auto refused = problemOf(groups, confidence)) return *refused;
    const Margins margins(groups);
    double middle = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) middle += real(i) * real(groups[i].n) / margins.n;
    double rise = 0;
    double spread = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double step = real(i) - middle;
        rise += step * (real(groups[i].count) - margins.share() * real(groups[i].n));
        spread += step * step * real(groups[i].n);
    }
    ShareTrend result;
    result.n = static_cast<std::size_t>(margins.n);
    result.smallestExpected = margins.smallestExpected;
    result.z = rise / std::sqrt(margins.share() * (1 - margins.share()) * spread);
    result.p = normalTwoSided(result.z);
    result.r.estimate = std::clamp(result.z / std::sqrt(margins.n), -1.0, 1.0);
    if (margins.n > 3 && std::abs(result.r.estimate) < 1) {
        const double half = normalCritical(confidence) / std::sqrt(margins.n - 3);
        const double fisher = std::atanh(result.r.estimate);
        result.r.interval = Interval{std::tanh(fisher - half), std::tanh(fisher + half), confidence};
        result.r.method = IntervalMethod::FisherZ;
    }
    return result;
}

} // namespace lacrima::analysis
