// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/BootstrapMatrix.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/RowSums.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/PoissonBootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kResampleBlock = 16; ///< resamples whose results are written together
constexpr double kNoVariance = 1e-13;      ///< share of the mean square below which a resample is constant

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
    const std::size_t blocks = (resamples + kResampleBlock - 1) / kResampleBlock;
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, blocks, 4), [&](const auto& range) {
        std::vector<std::uint32_t> positions(products.cases());
        std::vector<double> sums(products.rows().stride());
        std::vector<double> scale(products.columns());
        std::vector<double> local(pairs * kResampleBlock);
        for (std::size_t block = range.begin(); block < range.end(); ++block) {
            const std::size_t first = block * kResampleBlock;
            const std::size_t count = std::min(kResampleBlock, resamples - first);
            for (std::size_t b = 0; b < count; ++b) {
                draw(first + b, positions);
                products.rows().sum(positions, sums);
                products.correlations(sums.data(), static_cast<double>(products.cases()), scale.data(),
                    local.data() + b, kResampleBlock);
            }
            for (std::size_t p = 0; p < pairs; ++p)
                std::copy_n(
                    local.data() + p * kResampleBlock, count, replicates.data() + p * resamples + first);
        }
    });
}

/// Sums over all cases.
std::vector<double> totalsOf(const Products& products) {
    std::vector<double> totals(products.rows().stride());
    for (std::size_t i = 0; i < products.cases(); ++i) {
        for (std::size_t k = 0; k < totals.size(); ++k) totals[k] += products.rows().row(i)[k];
    }
    return totals;
}

/// Estimates with one case left out, case after case for each pair.
std::vector<double> leaveOneOut(const Products& products) {
    const std::vector<double> totals = totalsOf(products);
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

BootstrapResult intervalOfPair(const MatrixReplicates& all, std::size_t pair, const BootstrapPlan& plan) {
    const auto mine = std::span(all.replicates).subspan(pair * plan.resamples, plan.resamples);
    const auto interval = intervalOrPercentile(
        {mine.begin(), mine.end()}, all.estimates[pair],
        [&] { return jackknifeAcceleration(all.leaveOneOut(pair), all.estimates[pair]); }, plan);
    if (interval) return *interval;
    BootstrapResult none;
    none.kind = IntervalMethod::None;
    none.resamples = plan.resamples;
    none.degenerate = interval.refused().n;
    return none;
}

/// Columns of complete cases that vary, or why there are none.
Computed<std::vector<std::vector<double>>> usableRows(
    std::span<const Column> columns, const BootstrapPlan& plan) {
    if (plan.resamples < 20 || !isConfidence(plan.confidence)) return {Refusal::BadArgument, 0};
    auto rows = completeRows(columns);
    if (!rows) return rows;
    const std::size_t n = rows->empty() ? 0 : rows->front().size();
    if (n < 3 || columns.size() < 2) return {Refusal::TooFewObservations, n};
    Refused constant{Refusal::NoVarianceX, n, {}};
    for (std::size_t c = 0; c < rows->size(); ++c) {
        if (isConstant((*rows)[c])) constant.positions.push_back(c);
    }
    if (!constant.positions.empty()) return constant;
    return rows;
}

template<class Draw>
MatrixReplicates replicatesByCases(
    const std::vector<std::vector<double>>& rows, const BootstrapPlan& plan, Draw draw) {
    std::vector<Centred> parts;
    for (const std::vector<double>& column : rows) parts.push_back(centred(column));
    MatrixReplicates result;
    result.n = rows.front().size();
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            result.estimates.push_back(correlationOf(parts[a], parts[b]));
    }
    const Products products(parts);
    result.replicates.resize(products.pairs() * plan.resamples);
    replicate(products, plan.resamples, result.replicates, draw);
    if (plan.kind != IntervalMethod::BootstrapBca) return result;
    result.leaveOneOut = [n = result.n, all = leaveOneOut(products)](std::size_t pair) {
        const auto mine = std::span(all).subspan(pair * n, n);
        return std::vector<double>(mine.begin(), mine.end());
    };
    return result;
}

void drawCases(std::uint64_t seed, std::size_t b, std::vector<std::uint32_t>& positions) {
    RandomStream random(seed, b);
    const auto n = static_cast<std::uint32_t>(positions.size());
    if (n < 4096) {
        for (std::uint32_t& position : positions) position = random.belowShort(n);
    } else {
        for (std::uint32_t& position : positions) position = random.below(n);
    }
}

BootstrapMatrix intervalsOf(const MatrixReplicates& all, const BootstrapPlan& plan) {
    BootstrapMatrix result;
    result.n = all.n;
    result.estimates = all.estimates;
    result.pairs.resize(all.estimates.size());
    tbb::parallel_for(std::size_t{0}, result.pairs.size(),
        [&](std::size_t pair) { result.pairs[pair] = intervalOfPair(all, pair, plan); });
    return result;
}

} // namespace

Computed<BootstrapResult> intervalOrPercentile(std::vector<double> replicates, double observed,
    const std::function<double()>& acceleration, const BootstrapPlan& plan) {
    if (plan.kind == IntervalMethod::BootstrapBca) {
        auto interval = intervalOfAcceleration(replicates, observed, acceleration(), plan);
        if (interval) return interval;
    }
    BootstrapPlan percentile = plan;
    percentile.kind = IntervalMethod::BootstrapPercentile;
    return intervalOfAcceleration(std::move(replicates), observed, 0, percentile);
}

Computed<MatrixReplicates> matrixReplicates(std::span<const Column> columns, const BootstrapPlan& plan) {
    const auto rows = usableRows(columns, plan);
    if (!rows) return rows.refused();
    if (rows->front().size() >= kManyCases) return weightedReplicates(*rows, plan);
    return replicatesByCases(*rows, plan, [&plan](std::size_t b, std::vector<std::uint32_t>& positions) {
        drawCases(plan.seed, b, positions);
    });
}

Computed<BootstrapMatrix> bootstrapMatrix(std::span<const Column> columns, const BootstrapPlan& plan) {
    const auto all = matrixReplicates(columns, plan);
    if (!all) return all.refused();
    return intervalsOf(*all, plan);
}

Computed<BootstrapMatrix> bootstrapMatrixWith(
    std::span<const Column> columns, const BootstrapPlan& plan, std::span<const std::uint32_t> given) {
    const auto rows = usableRows(columns, plan);
    if (!rows) return rows.refused();
    const auto draw = [given](std::size_t b, std::vector<std::uint32_t>& positions) {
        const auto row = given.subspan(b * positions.size(), positions.size());
        std::copy(row.begin(), row.end(), positions.begin());
    };
    return intervalsOf(replicatesByCases(*rows, plan, draw), plan);
}

} // namespace lacrima::analysis
