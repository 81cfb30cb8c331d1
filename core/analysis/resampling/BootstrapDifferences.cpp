// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/BootstrapDifferences.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/BootstrapMatrix.h"
#include "core/analysis/resampling/CellsOfCases.h"
#include "core/analysis/table/CodedColumn.h"

#include <numeric>
#include <optional>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

using Rows = std::vector<std::vector<double>>;

/// What is known of one rival's correlation with the shared variable.
struct Rival {
    std::optional<Refused> refused;
    double estimate = 0;
    std::vector<double> replicates;
    std::vector<double> without; ///< one case, each in turn; for BCa
};

void replicatePearson(const Rows& rows, const BootstrapPlan& plan, std::vector<Rival>& rivals) {
    std::vector<Column> columns{rows.front()};
    std::vector<Rival*> sound;
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        if (rivals[i].refused) continue;
        columns.emplace_back(rows[i + 1]);
        sound.push_back(&rivals[i]);
    }
    if (sound.empty()) return;
    const auto all = matrixReplicates(columns, plan);
    for (std::size_t i = 0; i < sound.size(); ++i) { // the pairs with the first column come first
        if (!all) {
            sound[i]->refused = all.refused();
            continue;
        }
        const auto mine = std::span(all->replicates).subspan(i * plan.resamples, plan.resamples);
        sound[i]->replicates.assign(mine.begin(), mine.end());
        if (plan.kind == IntervalMethod::BootstrapBca) sound[i]->without = all->leaveOneOut(i);
    }
}

/// The statistic of one rival over the cases at given positions.
class RivalStatistic final {
public:
    RivalStatistic(
        const std::vector<double>& shared, const std::vector<double>& rival, CorrelationMethod method)
        : m_pairs{shared, rival}
        , m_method(method)
        , m_cells(CellsOfCases::of(m_pairs, method)) {}

    [[nodiscard]] double at(std::span<const std::uint32_t> positions) const {
        if (m_cells) return m_cells->statistic(positions);
        return estimateOf(valuesAt(m_pairs.x, positions), valuesAt(m_pairs.y, positions), m_method);
    }
    [[nodiscard]] std::vector<double> withoutEach() const {
        if (m_cells) return m_cells->withoutEach();
        std::vector<double> result(m_pairs.n());
        tbb::parallel_for(std::size_t{0}, result.size(), [&](std::size_t left) {
            std::vector<std::uint32_t> rest(m_pairs.n());
            std::iota(rest.begin(), rest.end(), 0U);
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left));
            result[left] = at(rest);
        });
        return result;
    }

private:
    PairedValues m_pairs;
    CorrelationMethod m_method;
    std::optional<CellsOfCases> m_cells;
};

void replicateBy(
    CorrelationMethod method, const Rows& rows, const BootstrapPlan& plan, std::vector<Rival>& rivals) {
    std::vector<RivalStatistic> statistics;
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        statistics.emplace_back(rows.front(), rows[i + 1], method);
        rivals[i].replicates.resize(plan.resamples);
        if (plan.kind == IntervalMethod::BootstrapBca && !rivals[i].refused)
            rivals[i].without = statistics[i].withoutEach();
    }
    const auto n = static_cast<std::uint32_t>(rows.front().size());
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, plan.resamples, 16), [&](const auto& range) {
        std::vector<std::uint32_t> positions(n);
        for (std::size_t b = range.begin(); b < range.end(); ++b) {
            RandomStream random(plan.seed, b);
            for (std::uint32_t& position : positions) position = random.below(n);
            for (std::size_t i = 0; i < rivals.size(); ++i) {
                if (!rivals[i].refused) rivals[i].replicates[b] = statistics[i].at(positions);
            }
        }
    });
}

std::vector<double> minus(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) result[i] = a[i] - b[i];
    return result;
}

Computed<BootstrapResult> differenceOf(const Rival& first, const Rival& second, const BootstrapPlan& plan) {
    if (first.refused) return *first.refused;
    if (second.refused) return *second.refused;
    return intervalFromReplicates(minus(first.replicates, second.replicates),
        first.estimate - second.estimate, minus(first.without, second.without), plan);
}

} // namespace

std::vector<Computed<BootstrapResult>> bootstrapDifferences(
    Column shared, std::span<const Column> columns, CorrelationMethod method, const BootstrapPlan& plan) {
    const std::size_t pairs = allPairs(columns.size()).size();
    std::vector<Column> all{shared};
    all.insert(all.end(), columns.begin(), columns.end());
    const auto rows = completeRows(all);
    std::optional<Refused> refused;
    if (plan.resamples < 20 || !isConfidence(plan.confidence))
        refused = Refused{Refusal::BadArgument, shared.size(), {}};
    else if (!rows)
        refused = rows.refused();
    if (refused) return std::vector<Computed<BootstrapResult>>(pairs, *refused);
    std::vector<Rival> rivals(columns.size());
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        const auto whole = correlationOfPair(rows->front(), (*rows)[i + 1], method);
        if (whole)
            rivals[i].estimate = whole->estimate;
        else
            rivals[i].refused = whole.refused();
    }
    if (method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial)
        replicatePearson(*rows, plan, rivals);
    else
        replicateBy(method, *rows, plan, rivals);
    std::vector<Computed<BootstrapResult>> result;
    for (const ColumnPair& pair : allPairs(columns.size()))
        result.push_back(differenceOf(rivals[pair.x], rivals[pair.y], plan));
    return result;
}

} // namespace lacrima::analysis
