// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/Bootstrap.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/OrderStatistics.h"
#include "core/analysis/probability/PValue.h"
#include "core/analysis/probability/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kFewestResamples = 20;

std::optional<Refused> badPlan(std::size_t units, const BootstrapPlan& plan) {
    if (plan.resamples < kFewestResamples || !isConfidence(plan.confidence))
        return Refused{Refusal::BadArgument, units, {}};
    if (units < 3) return Refused{Refusal::TooFewObservations, units, {}};
    return std::nullopt;
}

/// The limit at the share alpha: interpolated on the normal scale between two order statistics (Davison &
/// Hinkley 1997, equation 5.8), or the outermost replicate, and then `extreme` is set.
double limitAt(std::span<const double> values, double alpha, bool& extreme) {
    const auto r = static_cast<double>(values.size());
    const double place = (r + 1) * alpha;
    const double k = std::floor(place);
    if (k < 1 || k >= r) {
        extreme = true;
        return k < 1 ? *std::min_element(values.begin(), values.end())
                     : *std::max_element(values.begin(), values.end());
    }
    const auto around = twoOrderStatistics(values, static_cast<std::size_t>(k) - 1);
    if (place == k || around.first == around.second) return around.first;
    const double from = normalQuantile(k / (r + 1));
    const double to = normalQuantile((k + 1) / (r + 1));
    return around.first + (normalQuantile(alpha) - from) / (to - from) * (around.second - around.first);
}

/// Replicate b comes from stream b of the seed; `draw` fills the positions.
template<class Draw>
std::vector<double> replicatesOf(const BootstrapPlan& plan, const Statistic& statistic, Draw draw) {
    std::vector<double> replicates(plan.resamples);
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, plan.resamples, 16), [&](const auto& range) {
        std::vector<std::uint32_t> positions;
        for (std::size_t b = range.begin(); b < range.end(); ++b) {
            RandomStream random(plan.seed, b);
            draw(random, positions);
            replicates[b] = statistic(positions);
        }
    });
    return replicates;
}

std::vector<std::vector<std::uint32_t>> membersOf(Column cluster) {
    std::map<double, std::vector<std::uint32_t>> members;
    for (std::size_t i = 0; i < cluster.size(); ++i) {
        if (!std::isnan(cluster[i])) members[cluster[i]].push_back(static_cast<std::uint32_t>(i));
    }
    std::vector<std::vector<std::uint32_t>> result;
    for (auto& entry : members) result.push_back(std::move(entry.second));
    return result;
}

std::vector<double> leaveOneOut(const std::vector<std::uint32_t>& all, const Statistic& statistic) {
    std::vector<double> result(all.size());
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, all.size(), 16), [&](const auto& range) {
        for (std::size_t i = range.begin(); i < range.end(); ++i) {
            std::vector<std::uint32_t> rest(all);
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
            result[i] = statistic(rest);
        }
    });
    return result;
}

/// All cases but those of one cluster.
std::vector<double> leaveOneClusterOut(
    std::span<const std::vector<std::uint32_t>> members, const Statistic& statistic) {
    std::vector<double> result;
    for (std::size_t left = 0; left < members.size(); ++left) {
        std::vector<std::uint32_t> positions;
        for (std::size_t c = 0; c < members.size(); ++c) {
            if (c != left) positions.insert(positions.end(), members[c].begin(), members[c].end());
        }
        result.push_back(statistic(positions));
    }
    return result;
}

} // namespace

double jackknifeAcceleration(std::span<const double> leaveOneOut, double observed) {
    return jackknifeAcceleration(leaveOneOut, std::vector<std::int64_t>(leaveOneOut.size(), 1), observed);
}

double jackknifeAcceleration(
    std::span<const double> leaveOneOut, std::span<const std::int64_t> times, double observed) {
    const auto n = static_cast<double>(std::accumulate(times.begin(), times.end(), std::int64_t{0}));
    double squares = 0;
    double cubes = 0;
    for (std::size_t i = 0; i < leaveOneOut.size(); ++i) {
        if (std::isnan(leaveOneOut[i])) continue;
        const double influence = (n - 1) * (observed - leaveOneOut[i]);
        const double square = influence * influence * static_cast<double>(times[i]);
        squares += square;
        cubes += square * influence;
    }
    return squares > 0 ? cubes / (6 * squares * std::sqrt(squares)) : 0;
}

Computed<BootstrapResult> intervalFromReplicates(std::vector<double> replicates, double observed,
    std::span<const double> leaveOneOut, const BootstrapPlan& plan) {
    const bool isBca = plan.kind == IntervalMethod::BootstrapBca;
    return intervalOfAcceleration(
        std::move(replicates), observed, isBca ? jackknifeAcceleration(leaveOneOut, observed) : 0, plan);
}

Computed<BootstrapResult> intervalOfAcceleration(
    std::vector<double> replicates, double observed, double acceleration, const BootstrapPlan& plan) {
    BootstrapResult result;
    result.kind = plan.kind;
    result.resamples = replicates.size();
    result.seed = plan.seed;
    replicates.erase(
        std::remove_if(replicates.begin(), replicates.end(), [](double t) { return std::isnan(t); }),
        replicates.end());
    result.degenerate = result.resamples - replicates.size();
    if (std::isnan(observed)) return {Refusal::Undefined, result.resamples};
    if (static_cast<double>(result.degenerate) > kMostDegenerate * static_cast<double>(result.resamples))
        return {Refusal::TooManyDegenerate, result.degenerate};
    if (replicates.size() < 2) return {Refusal::Undefined, result.resamples};
    const double tail = (1 - plan.confidence) / 2;
    double low = tail;
    double high = 1 - tail;
    if (plan.kind == IntervalMethod::BootstrapBca) {
        const auto below = std::count_if(
            replicates.begin(), replicates.end(), [observed](double t) { return t < observed; });
        result.bias = normalQuantile(static_cast<double>(below) / static_cast<double>(replicates.size()));
        if (std::isinf(result.bias)) return {Refusal::Undefined, result.resamples};
        result.acceleration = acceleration;
        const auto moved = [&](double z) {
            return normalCdf(result.bias + (result.bias + z) / (1 - result.acceleration * (result.bias + z)));
        };
        low = moved(normalQuantile(tail));
        high = moved(-normalQuantile(tail));
    }
    result.interval.confidence = plan.confidence;
    result.interval.low = limitAt(replicates, low, result.extreme);
    result.interval.high = limitAt(replicates, high, result.extreme);
    result.standardError = standardDeviation(replicates);
    return result;
}

Computed<BootstrapResult> bootstrap(
    std::size_t n, const Statistic& statistic, const BootstrapPlan& plan, const Jackknife& jackknife) {
    if (auto refused = badPlan(n, plan)) return *refused;
    std::vector<std::uint32_t> all(n);
    std::iota(all.begin(), all.end(), 0U);
    const double observed = statistic(all);
    std::vector<double> replicates =
        replicatesOf(plan, statistic, [n](RandomStream& random, std::vector<std::uint32_t>& positions) {
            positions.resize(n);
            for (std::uint32_t& position : positions) position = random.below(static_cast<std::uint32_t>(n));
        });
    std::vector<double> without;
    if (plan.kind == IntervalMethod::BootstrapBca)
        without = jackknife ? jackknife() : leaveOneOut(all, statistic);
    return intervalFromReplicates(std::move(replicates), observed, without, plan);
}

Computed<BootstrapResult> clusterBootstrap(
    Column cluster, const Statistic& statistic, const BootstrapPlan& plan, bool resampleWithin) {
    if (auto refused = infiniteValues(cluster)) return *refused;
    const std::vector<std::vector<std::uint32_t>> members = membersOf(cluster);
    if (members.size() < kFewestClusters) return {Refusal::TooFewClusters, members.size()};
    if (auto refused = badPlan(members.size(), plan)) return *refused;
    std::vector<std::uint32_t> all;
    for (const auto& cases : members) all.insert(all.end(), cases.begin(), cases.end());
    const double observed = statistic(all);
    const auto draw = [&members, resampleWithin](
                          RandomStream& random, std::vector<std::uint32_t>& positions) {
        positions.clear();
        for (std::size_t c = 0; c < members.size(); ++c) {
            const auto& chosen = members[random.below(static_cast<std::uint32_t>(members.size()))];
            const auto size = static_cast<std::uint32_t>(chosen.size());
            for (std::uint32_t i = 0; i < size; ++i)
                positions.push_back(chosen[resampleWithin ? random.below(size) : i]);
        }
    };
    std::vector<double> without;
    if (plan.kind == IntervalMethod::BootstrapBca) without = leaveOneClusterOut(members, statistic);
    return intervalFromReplicates(replicatesOf(plan, statistic, draw), observed, without, plan);
}

} // namespace lacrima::analysis
