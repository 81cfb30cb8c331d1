// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/BootstrapMatrix.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/RowSums.h"
#include "core/analysis/probability/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kBlock = 16;    ///< resamples whose results are written together
constexpr double kNoVariance = 1e-13; ///< share of the mean square below which a resample is constant

/// Standardised columns and their products, case by case: sums over cases give all correlations.
class Products final {
public:
    explicit Products(const std::vector<Centred>& columns)
        : m_columns(columns.size())
        , m_cases(columns.front().deviations.size())
        , m_rows(m_cases, m_columns + m_columns * (m_columns + 1) / 2) {
        for (std::size_t i = 0; i < m_cases; ++i) {
            double* row = m_rows.row(i);
            std::size_t at = m_columns;
            for (std::size_t a = 0; a < m_columns; ++a) {
                row[a] =
                    columns[a].deviations[i] / std::sqrt(columns[a].square / static_cast<double>(m_cases));
                for (std::size_t b = 0; b <= a; ++b) row[at++] = row[a] * row[b];
            }
        }
    }
    [[nodiscard]] const RowSums& rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t cases() const { return m_cases; }
    [[nodiscard]] std::size_t pairs() const { return m_columns * (m_columns - 1) / 2; }

    /// r of every pair from the sums over `n` cases; NaN where a variable is constant. `scale` is scratch
    /// space.
    void correlations(const double* sums, double n, double* scale, double* r, std::size_t stride) const {
        const double* products = sums + m_columns;
        for (std::size_t a = 0; a < m_columns; ++a) {
            const double square = products[a * (a + 1) / 2 + a] - sums[a] * sums[a] / n;
            scale[a] =
                square > kNoVariance * n ? 1 / std::sqrt(square) : std::numeric_limits<double>::quiet_NaN();
        }
        for (std::size_t a = 0; a < m_columns; ++a) {
            for (std::size_t b = a + 1; b < m_columns; ++b, r += stride) {
                const double product = products[b * (b + 1) / 2 + a] - sums[a] * sums[b] / n;
                const double value = product * scale[a] * scale[b];
                *r = value > 1 ? 1 : value < -1 ? -1 : value;
            }
        }
    }

private:
    std::size_t m_columns;
    std::size_t m_cases;
    RowSums m_rows;
};

/// Fills `replicates` (pair after pair, resample after resample); `draw(b, positions)` gives the cases.
template<class Draw>
void replicate(const Products& products, std::size_t resamples, std::vector<double>& replicates, Draw draw) {
    const std::size_t pairs = products.pairs();
    const std::size_t blocks = (resamples + kBlock - 1) / kBlock;
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, blocks, 4), [&](const auto& range) {
        std::vector<std::uint32_t> positions(products.cases());
        std::vector<double> sums(products.rows().stride());
        std::vector<double> scale(products.columns());
        std::vector<double> local(pairs * kBlock);
        for (std::size_t block = range.begin(); block < range.end(); ++block) {
            const std::size_t first = block * kBlock;
            const std::size_t count = std::min(kBlock, resamples - first);
            for (std::size_t b = 0; b < count; ++b) {
                draw(first + b, positions);
                products.rows().sum(positions, sums);
                products.correlations(sums.data(), static_cast<double>(products.cases()), scale.data(),
                    local.data() + b, kBlock);
            }
            for (std::size_t p = 0; p < pairs; ++p)
                std::copy_n(local.data() + p * kBlock, count, replicates.data() + p * resamples + first);
        }
    });
}

/// Estimates with one case left out, case after case for each pair.
std::vector<double> leaveOneOut(const Products& products, std::span<const double> totals) {
    const std::size_t n = products.cases();
    std::vector<double> result(products.pairs() * n);
    std::vector<double> sums(products.rows().stride());
    std::vector<double> scale(products.columns());
    for (std::size_t i = 0; i < n; ++i) {
        const double* row = products.rows().row(i);
        for (std::size_t k = 0; k < sums.size(); ++k) sums[k] = totals[k] - row[k];
        products.correlations(sums.data(), static_cast<double>(n - 1), scale.data(), result.data() + i, n);
    }
    return result;
}

/// Sums over all cases.
std::vector<double> totalsOf(const Products& products) {
    std::vector<double> totals(products.rows().stride());
    for (std::size_t i = 0; i < products.cases(); ++i) {
        for (std::size_t k = 0; k < totals.size(); ++k) totals[k] += products.rows().row(i)[k];
    }
    return totals;
}

/// BCa, or the percentile interval, named as what it is, where all replicates lie on one side of the
/// estimate.
BootstrapResult intervalOfPair(std::span<const double> replicates, double estimate,
    std::span<const double> left, const BootstrapPlan& plan) {
    const std::vector<double> mine(replicates.begin(), replicates.end());
    auto interval = intervalFromReplicates(mine, estimate, left, plan);
    if (interval) return *interval;
    BootstrapPlan percentile = plan;
    percentile.kind = IntervalMethod::BootstrapPercentile;
    interval = intervalFromReplicates(mine, estimate, left, percentile);
    if (interval) return *interval;
    BootstrapResult none;
    none.kind = IntervalMethod::None;
    none.resamples = plan.resamples;
    none.degenerate = interval.refused().n;
    return none;
}

template<class Draw>
Computed<BootstrapMatrix> run(std::span<const Column> columns, const BootstrapPlan& plan, Draw draw) {
    if (plan.resamples < 20 || !isConfidence(plan.confidence)) return {Refusal::BadArgument, 0};
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    const std::size_t n = rows->empty() ? 0 : rows->front().size();
    if (n < 3 || columns.size() < 2) return {Refusal::TooFewObservations, n};
    std::vector<Centred> parts;
    Refused constant{Refusal::NoVarianceX, n, {}};
    for (const std::vector<double>& column : *rows) {
        if (isConstant(column)) constant.positions.push_back(parts.size());
        parts.push_back(centred(column));
    }
    if (!constant.positions.empty()) return constant;
    const Products products(parts);
    BootstrapMatrix result;
    result.n = n;
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            result.estimates.push_back(correlationOf(parts[a], parts[b]));
    }
    std::vector<double> replicates(products.pairs() * plan.resamples);
    replicate(products, plan.resamples, replicates, draw);
    const std::vector<double> jackknife = leaveOneOut(products, totalsOf(products));
    result.pairs.resize(products.pairs());
    tbb::parallel_for(std::size_t{0}, products.pairs(), [&](std::size_t p) {
        const auto mine = std::span(replicates).subspan(p * plan.resamples, plan.resamples);
        const auto left = std::span(jackknife).subspan(p * n, n);
        result.pairs[p] = intervalOfPair(mine, result.estimates[p], left, plan);
    });
    return result;
}

} // namespace

Computed<BootstrapMatrix> bootstrapMatrix(std::span<const Column> columns, const BootstrapPlan& plan) {
    return run(columns, plan, [&plan](std::size_t b, std::vector<std::uint32_t>& positions) {
        RandomStream random(plan.seed, b);
        const auto n = static_cast<std::uint32_t>(positions.size());
        if (n < 4096) {
            for (std::uint32_t& position : positions) position = random.belowShort(n);
        } else {
            for (std::uint32_t& position : positions) position = random.below(n);
        }
    });
}

Computed<BootstrapMatrix> bootstrapMatrixWith(
    std::span<const Column> columns, const BootstrapPlan& plan, std::span<const std::uint32_t> given) {
    return run(columns, plan, [given](std::size_t b, std::vector<std::uint32_t>& positions) {
        const auto row = given.subspan(b * positions.size(), positions.size());
        std::copy(row.begin(), row.end(), positions.begin());
    });
}

Computed<BootstrapResult> bootstrapTable(const PairTable& table, const BootstrapPlan& plan) {
    const auto whole = pearson(table);
    if (!whole) return whole.refused();
    if (plan.resamples < 20 || !isConfidence(plan.confidence)) return {Refusal::BadArgument, whole->n};
    const std::span<const std::int64_t> counts = table.counts();
    std::vector<double> replicates(plan.resamples);
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, plan.resamples, 16), [&](const auto& range) {
        std::vector<std::int64_t> drawn(counts.size());
        for (std::size_t b = range.begin(); b < range.end(); ++b) {
            RandomStream random(plan.seed, b);
            std::int64_t cases = table.n(); // still to be placed, in the cells still to come
            std::int64_t rest = table.n();
            for (std::size_t cell = 0; cell < counts.size(); ++cell) {
                const double share =
                    rest > 0 ? static_cast<double>(counts[cell]) / static_cast<double>(rest) : 0;
                drawn[cell] = random.binomial(cases, share);
                cases -= drawn[cell];
                rest -= counts[cell];
            }
            replicates[b] = tableR(drawn, table.rowValues(), table.columnValues());
        }
    });
    BootstrapPlan percentile = plan;
    percentile.kind = IntervalMethod::BootstrapPercentile;
    return intervalFromReplicates(std::move(replicates), whole->estimate, {}, percentile);
}

} // namespace lacrima::analysis
