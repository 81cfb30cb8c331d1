// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resampling/ClusterPairs.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Ranks.h"
#include "core/analysis/kernel/Simd.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/CellsOfCases.h"
#include "core/analysis/resampling/TableBootstrap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::uint32_t kNoCluster = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMostCounts = std::size_t{1} << 24; ///< clusters by cells of one pair
constexpr double kNoVariance = 1e-13;                     ///< share of the mean square, see BootstrapMatrix

/// The cluster of each row, numbered in ascending order of the values.
struct ClusterCodes {
    std::vector<std::uint32_t> codes;
    std::size_t clusters = 0;
    std::size_t largest = 0; ///< cases of the largest cluster

    explicit ClusterCodes(Column cluster)
        : codes(cluster.size(), kNoCluster) {
        const DenseRanks ranks = denseRanks(groupedOrder(presentValues(cluster)));
        for (const std::uint32_t rank : ranks.ranks) clusters = std::max<std::size_t>(clusters, rank + 1);
        std::size_t at = 0;
        for (std::size_t i = 0; i < cluster.size(); ++i) {
            if (!std::isnan(cluster[i])) codes[i] = ranks.ranks[at++];
        }
        std::vector<std::size_t> sizes(clusters);
        for (const std::uint32_t rank : ranks.ranks) largest = std::max(largest, ++sizes[rank]);
    }
};

/// The clusters of one pair as something that can be added up: add() one to an accumulator, estimate() of the
/// sum. Rows of numbers of one type, one a cluster, the empty clusters left out.
template<class Number>
struct ClusterRows {
    std::size_t stride = 0;
    std::vector<Number> values;
    std::vector<std::size_t> starts; ///< of the clusters that have cases

    ClusterRows(std::size_t clusters, std::size_t width)
        : stride(roundedUp(width, kTogether))
        , values(clusters * stride) {}
    void keep(const std::vector<bool>& hasCases) {
        for (std::size_t c = 0; c < hasCases.size(); ++c) {
            if (hasCases[c]) starts.push_back(c * stride);
        }
    }
    void add(std::vector<Number>& to, std::size_t cluster) const {
        const Number* row = values.data() + starts[cluster];
        for (std::size_t k = 0; k < stride; k += kTogether) {
            Vector sum;
            Vector more;
            std::memcpy(&sum, to.data() + k, sizeof sum);
            std::memcpy(&more, row + k, sizeof more);
            sum += more;
            std::memcpy(to.data() + k, &sum, sizeof sum);
        }
    }
    [[nodiscard]] std::vector<Number> nothing() const { return std::vector<Number>(stride); }
    [[nodiscard]] std::vector<Number> total() const {
        std::vector<Number> sum = nothing();
        for (std::size_t c = 0; c < starts.size(); ++c) add(sum, c);
        return sum;
    }

private:
    using Vector __attribute__((vector_size(16))) = Number;
    static constexpr std::size_t kTogether = 16 / sizeof(Number);
};

/// Few different values: a table a cluster.
class ClusterTables final {
public:
    ClusterTables(
        const CodedColumn& x, const CodedColumn& y, const ClusterCodes& clusters, CorrelationMethod method)
        : m_table(x.values, y.values)
        , m_method(method)
        , m_rows(clusters.clusters, x.values.size() * y.values.size()) {
        std::vector<bool> hasCases(clusters.clusters);
        const std::size_t wide = y.values.size();
        for (std::size_t i = 0; i < x.codes.size(); ++i) {
            const std::uint32_t cluster = clusters.codes[i];
            if (cluster == kNoCluster || x.codes[i] == kMissingCode || y.codes[i] == kMissingCode) continue;
            ++m_rows.values[cluster * m_rows.stride + x.codes[i] * wide + y.codes[i]];
            hasCases[cluster] = true;
            ++m_cases;
        }
        m_rows.keep(hasCases);
    }
    [[nodiscard]] const ClusterRows<std::uint32_t>& rows() const { return m_rows; }
    [[nodiscard]] std::size_t cases() const { return m_cases; }
    [[nodiscard]] double estimate(const std::vector<std::uint32_t>& sums) const {
        PairTable table = m_table;
        for (std::size_t cell = 0; cell < table.counts().size(); ++cell) table.addToCell(cell, sums[cell]);
        return estimateOfTable(table, m_method);
    }

private:
    PairTable m_table; ///< empty
    CorrelationMethod m_method;
    ClusterRows<std::uint32_t> m_rows;
    std::size_t m_cases = 0;
};

/// Pearson's r of any values: n, sums, squares and product of standardised deviations a cluster.
class ClusterSums final {
public:
    ClusterSums(Column x, Column y, const ClusterCodes& clusters)
        : m_rows(clusters.clusters, kSums) {
        PairedValues pairs;
        std::vector<std::uint32_t> codes;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (clusters.codes[i] == kNoCluster || std::isnan(x[i]) || std::isnan(y[i])) continue;
            pairs.x.push_back(x[i]);
            pairs.y.push_back(y[i]);
            codes.push_back(clusters.codes[i]);
        }
        m_cases = pairs.n();
        const Centred cx = centred(pairs.x);
        const Centred cy = centred(pairs.y);
        const auto n = static_cast<double>(std::max<std::size_t>(1, m_cases));
        const double scaleX = std::sqrt(n / cx.square); // infinite for a constant, which is refused elsewhere
        const double scaleY = std::sqrt(n / cy.square);
        std::vector<bool> hasCases(clusters.clusters);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            double* sums = m_rows.values.data() + codes[i] * m_rows.stride;
            const double a = cx.deviations[i] * scaleX;
            const double b = cy.deviations[i] * scaleY;
            const std::array<double, kSums> parts{1, a, b, a * a, b * b, a * b};
            for (std::size_t k = 0; k < kSums; ++k) sums[k] += parts[k];
            hasCases[codes[i]] = true;
        }
        m_rows.keep(hasCases);
    }
    [[nodiscard]] const ClusterRows<double>& rows() const { return m_rows; }
    [[nodiscard]] std::size_t cases() const { return m_cases; }
    [[nodiscard]] double estimate(const std::vector<double>& sums) const {
        const double n = sums[0];
        const double xx = sums[3] - sums[1] * sums[1] / n;
        const double yy = sums[4] - sums[2] * sums[2] / n;
        if (!(xx > kNoVariance * n) || !(yy > kNoVariance * n))
            return std::numeric_limits<double>::quiet_NaN();
        return std::clamp((sums[5] - sums[1] * sums[2] / n) / std::sqrt(xx) / std::sqrt(yy), -1.0, 1.0);
    }

private:
    static constexpr std::size_t kSums = 6;
    ClusterRows<double> m_rows;
    std::size_t m_cases = 0;
};

template<class Sums>
std::vector<double> replicatesOf(const Sums& sums, const BootstrapPlan& plan) {
    std::vector<double> replicates(plan.resamples);
    const auto clusters = static_cast<std::uint32_t>(sums.rows().starts.size());
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, plan.resamples, 8), [&](const auto& range) {
        for (std::size_t b = range.begin(); b < range.end(); ++b) {
            RandomStream random(plan.seed, b); // the draws of clusterBootstrap()
            auto sum = sums.rows().nothing();
            for (std::uint32_t c = 0; c < clusters; ++c) sums.rows().add(sum, random.below(clusters));
            replicates[b] = sums.estimate(sum);
        }
    });
    return replicates;
}

template<class Sums>
std::vector<double> withoutOneCluster(const Sums& sums) {
    const auto total = sums.rows().total();
    std::vector<double> result(sums.rows().starts.size());
    for (std::size_t c = 0; c < result.size(); ++c) {
        auto rest = total;
        for (std::size_t k = 0; k < rest.size(); ++k)
            rest[k] -= sums.rows().values[sums.rows().starts[c] + k];
        result[c] = sums.estimate(rest);
    }
    return result;
}

template<class Sums>
ClusterInterval intervalOf(const Sums& sums, const BootstrapPlan& plan) {
    ClusterInterval interval;
    interval.clusters = sums.rows().starts.size();
    interval.cases = sums.cases();
    if (interval.clusters < kFewestClusters) {
        interval.result = {Refusal::TooFewClusters, interval.clusters};
        return interval;
    }
    const bool isBca = plan.kind == IntervalMethod::BootstrapBca;
    interval.result = intervalFromReplicates(replicatesOf(sums, plan), sums.estimate(sums.rows().total()),
        isBca ? withoutOneCluster(sums) : std::vector<double>(), plan);
    return interval;
}

/// Any method: the cases of the drawn clusters are gathered.
ClusterInterval byCases(
    Column x, Column y, Column cluster, CorrelationMethod method, const BootstrapPlan& plan) {
    ClusterInterval interval;
    const auto rows = completeRows(std::vector<Column>{x, y, cluster});
    if (!rows) {
        interval.result = rows.refused();
        return interval;
    }
    const Statistic statistic = [&](std::span<const std::uint32_t> positions) {
        return estimateOf(valuesAt((*rows)[0], positions), valuesAt((*rows)[1], positions), method);
    };
    interval.cases = rows->front().size();
    interval.clusters = ClusterCodes((*rows)[2]).clusters;
    interval.result = clusterBootstrap((*rows)[2], statistic, plan);
    return interval;
}

/// The reason of the correlation itself, where it has no value.
void sayWhy(Computed<BootstrapResult>& result, Column x, Column y, Column cluster, CorrelationMethod method) {
    const auto rows = completeRows(std::vector<Column>{x, y, cluster});
    if (!rows) return;
    const auto whole = correlationOfPair((*rows)[0], (*rows)[1], method);
    if (!whole) result = whole.refused();
}

/// True when the tables are the shorter way, and no count in them can leave 32 bits.
bool isByTable(const CodedColumn& x, const CodedColumn& y, const ClusterCodes& clusters) {
    const std::size_t cells = x.values.size() * y.values.size();
    return cells * kCasesPerCell <= x.codes.size() && cells * clusters.clusters <= kMostCounts &&
           clusters.largest * clusters.clusters < kNoCluster;
}

std::optional<Refused> unusable(std::span<const Column> columns, Column cluster, const BootstrapPlan& plan) {
    if (plan.resamples < 20 || !isConfidence(plan.confidence))
        return Refused{Refusal::BadArgument, cluster.size(), {}};
    if (auto refused = infiniteValues(cluster)) return refused;
    for (const Column column : columns) {
        if (column.size() != cluster.size())
            return Refused{Refusal::LengthMismatch, std::min(column.size(), cluster.size()), {}};
    }
    return std::nullopt;
}

} // namespace

std::vector<ClusterInterval> clusterBootstrapPairs(std::span<const Column> columns,
    std::span<const ColumnPair> pairs, Column cluster, CorrelationMethod method, const BootstrapPlan& plan,
    const std::function<bool()>& isCancelled) {
    std::vector<ClusterInterval> result(pairs.size());
    if (const auto refused = unusable(columns, cluster, plan)) {
        for (ClusterInterval& interval : result) interval.result = *refused;
        return result;
    }
    const ClusterCodes clusters(cluster);
    const bool isPearson = method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial;
    const auto coded = hasTableForm(method) ? encodedWhereFew(columns)
                                            : std::vector<std::optional<CodedColumn>>(columns.size());
    tbb::parallel_for(std::size_t{0}, pairs.size(), [&](std::size_t p) {
        if (isCancelled && isCancelled()) return;
        const Column x = columns[pairs[p].x];
        const Column y = columns[pairs[p].y];
        const auto& codedX = coded[pairs[p].x];
        const auto& codedY = coded[pairs[p].y];
        if (codedX && codedY && isByTable(*codedX, *codedY, clusters))
            result[p] = intervalOf(ClusterTables(*codedX, *codedY, clusters, method), plan);
        else if (isPearson && !infiniteValues(x) && !infiniteValues(y))
            result[p] = intervalOf(ClusterSums(x, y, clusters), plan);
        else
            result[p] = byCases(x, y, cluster, method, plan);
        if (!result[p].result && result[p].result.refusal() == Refusal::Undefined)
            sayWhy(result[p].result, x, y, cluster, method);
    });
    return result;
}

} // namespace lacrima::analysis
