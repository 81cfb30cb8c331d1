// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/CorrelationMatrix.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/probability/CorrelationTail.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kCodesFrom = 4096; ///< cases from which the tables are the shorter way
constexpr std::size_t kMostLevels = 16;
constexpr std::size_t kTile = 64;
constexpr std::size_t kMostChunks = 16;
constexpr std::size_t kChunkRows = 16384;
constexpr double kLosesDigits =
    1e-4; ///< share of a sum of squares that is left when the pair's own mean is taken off

/// Columns centred on their means over all values present, in units of their largest deviation, zero where
/// missing.
struct Filled {
    Eigen::MatrixXd values;
    Eigen::MatrixXd present; ///< ones and zeros; empty when nothing is missing
    std::vector<bool> constant;
};

Computed<Filled> fill(std::span<const Column> columns, Missing missing) {
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    bool gaps = false;
    for (const Column column : columns) {
        if (column.size() != rows) return {Refusal::LengthMismatch, std::min(rows, column.size())};
        if (auto refused = infiniteValues(column)) return *refused;
        gaps = gaps || std::any_of(column.begin(), column.end(), [](double v) { return std::isnan(v); });
    }
    std::vector<std::vector<double>> complete;
    std::vector<Column> used(columns.begin(), columns.end());
    if (gaps && missing == Missing::Listwise) {
        complete = *completeRows(columns);
        used.assign(complete.begin(), complete.end());
        gaps = false;
    }
    const auto n = static_cast<Eigen::Index>(used.empty() ? 0 : used.front().size());
    const auto k = static_cast<Eigen::Index>(used.size());
    Filled filled{Eigen::MatrixXd::Zero(n, k), {}, std::vector<bool>(used.size())};
    if (gaps) filled.present = Eigen::MatrixXd::Zero(n, k);
    std::vector<char> constant(used.size());
    tbb::parallel_for(std::size_t{0}, used.size(), [&](std::size_t c) {
        const Centred part =
            centred(gaps ? presentValues(used[c]) : std::vector<double>(used[c].begin(), used[c].end()));
        constant[c] = part.constant;
        const auto column = static_cast<Eigen::Index>(c);
        Eigen::Index from = 0;
        for (Eigen::Index i = 0; i < n; ++i) {
            if (gaps && std::isnan(used[c][static_cast<std::size_t>(i)])) continue;
            filled.values(i, column) = part.deviations[static_cast<std::size_t>(from++)];
            if (gaps) filled.present(i, column) = 1;
        }
    });
    filled.constant.assign(constant.begin(), constant.end());
    return filled;
}

/// Sums over the cases that a pair shares, for all pairs: matrices of columns by columns.
struct Sums {
    Eigen::MatrixXd n, x, xx, xy; ///< x(i, k): sum of column i over the cases that also have column k
};

Sums sumsOf(const Filled& filled) {
    const Eigen::Index k = filled.values.cols();
    const Eigen::Index n = filled.values.rows();
    const bool gaps = filled.present.size() > 0;
    const auto rows = static_cast<std::size_t>(n);
    const std::size_t chunk = std::max(kChunkRows, (rows + kMostChunks - 1) / kMostChunks);
    const std::size_t chunks = std::max<std::size_t>(1, (rows + chunk - 1) / chunk);
    const std::size_t tiles = (static_cast<std::size_t>(k) + kTile - 1) / kTile;
    const Eigen::MatrixXd zero = Eigen::MatrixXd::Zero(k, k);
    std::vector<Sums> parts(chunks, gaps ? Sums{zero, zero, zero, zero} : Sums{{}, {}, {}, zero});
    const Eigen::MatrixXd squares = gaps ? Eigen::MatrixXd(filled.values.cwiseAbs2()) : Eigen::MatrixXd();
    tbb::parallel_for(std::size_t{0}, chunks * tiles * tiles, [&](std::size_t task) {
        const std::size_t part = task / (tiles * tiles);
        const auto row = static_cast<Eigen::Index>(task / tiles % tiles * kTile);
        const auto column = static_cast<Eigen::Index>(task % tiles * kTile);
        const auto first = static_cast<Eigen::Index>(part * chunk);
        const Eigen::Index count = std::min(static_cast<Eigen::Index>(chunk), n - first);
        const Eigen::Index tall = std::min(static_cast<Eigen::Index>(kTile), k - row);
        const Eigen::Index wide = std::min(static_cast<Eigen::Index>(kTile), k - column);
        const auto product = [&](const Eigen::MatrixXd& a, const Eigen::MatrixXd& b, Eigen::MatrixXd& to) {
            to.block(row, column, tall, wide).noalias() =
                a.block(first, row, count, tall).transpose() * b.block(first, column, count, wide);
        };
        Sums& sums = parts[part];
        if (row <= column) product(filled.values, filled.values, sums.xy);
        if (!gaps) return;
        product(filled.present, filled.present, sums.n);
        product(filled.values, filled.present, sums.x);
        product(squares, filled.present, sums.xx);
    });
    Sums total = parts.front();
    for (std::size_t part = 1; part < chunks; ++part) {
        total.xy += parts[part].xy;
        if (!gaps) continue;
        total.n += parts[part].n;
        total.x += parts[part].x;
        total.xx += parts[part].xx;
    }
    return total;
}

/// r of one pair; nothing when too few digits are left.
std::optional<double> pairR(const Sums& sums, Eigen::Index i, Eigen::Index k) {
    if (sums.n.size() == 0) return sums.xy(i, k) / std::sqrt(sums.xy(i, i)) / std::sqrt(sums.xy(k, k));
    const double n = sums.n(i, k);
    const double xx = sums.xx(i, k) - sums.x(i, k) * sums.x(i, k) / n;
    const double yy = sums.xx(k, i) - sums.x(k, i) * sums.x(k, i) / n;
    if (!(xx > kLosesDigits * sums.xx(i, k)) || !(yy > kLosesDigits * sums.xx(k, i))) return std::nullopt;
    return (sums.xy(i, k) - sums.x(i, k) * sums.x(k, i) / n) / std::sqrt(xx) / std::sqrt(yy);
}

MatrixCell refusedCell(Refusal reason, std::size_t n) {
    return {kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, n, reason};
}

/// Cells from r and n; keeps the constants of each n it meets.
class CellMaker final {
public:
    explicit CellMaker(double confidence)
        : m_critical(normalCritical(confidence)) {}
    MatrixCell cell(double value, std::size_t n) {
        MatrixCell cell;
        cell.n = n;
        cell.r = std::clamp(value, -1.0, 1.0);
        if (!m_tail || m_n != n) m_tail.emplace(static_cast<double>(n - 2));
        m_n = n;
        const PValue p = m_tail->twoSided(cell.r);
        cell.p = p.p;
        cell.logP = p.logP;
        cell.low = cell.high = n > 3 ? cell.r : kNaN;
        if (n > 3 && std::abs(cell.r) < 1) {
            const double half = m_critical / std::sqrt(static_cast<double>(n) - 3);
            const double z = std::atanh(cell.r);
            cell.low = std::tanh(z - half);
            cell.high = std::tanh(z + half);
        }
        return cell;
    }

private:
    double m_critical;
    std::size_t m_n = 0;
    std::optional<CorrelationTail> m_tail;
};

MatrixCell fromComputed(const Computed<Correlation>& result) {
    if (!result) return refusedCell(result.refusal(), result.refused().n);
    const Interval none{kNaN, kNaN, 0};
    const Interval interval = result->interval.value_or(none);
    return {result->estimate, result->p.p, result->p.logP, interval.low, interval.high, 1, result->n, {}};
}

void finish(CorrelationMatrix& matrix, const MatrixPlan& plan) {
    std::vector<double> p;
    bool whole = true;
    for (const MatrixCell& cell : matrix.cells) {
        p.push_back(cell.p);
        whole = whole && cell.hasValue();
    }
    const std::vector<double> adjustedP = adjusted(p, plan.adjustment);
    for (std::size_t c = 0; c < p.size(); ++c) matrix.cells[c].adjustedP = adjustedP[c];
    matrix.smallestEigenvalue = kNaN;
    if (!plan.eigenvalue || !whole || matrix.columns == 0) return;
    const auto k = static_cast<Eigen::Index>(matrix.columns);
    Eigen::MatrixXd r = Eigen::MatrixXd::Identity(k, k);
    for (std::size_t i = 0, c = 0; i < matrix.columns; ++i) {
        for (std::size_t j = i + 1; j < matrix.columns; ++j, ++c) {
            const double value = matrix.cells[c].r;
            r(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = value;
            r(static_cast<Eigen::Index>(j), static_cast<Eigen::Index>(i)) = value;
        }
    }
    matrix.smallestEigenvalue =
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(r, Eigen::EigenvaluesOnly).eigenvalues()[0];
}

/// The columns as codes, when there are many cases and all of them have few values.
std::optional<std::vector<CodedColumn>> codesOf(std::span<const Column> columns) {
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    if (rows < kCodesFrom) return std::nullopt;
    std::vector<CodedColumn> codes;
    for (std::optional<CodedColumn>& column : encodedWhereFew(columns)) {
        if (!column || column->codes.size() != rows || column->values.size() > kMostLevels)
            return std::nullopt;
        codes.push_back(*std::move(column));
    }
    return codes;
}

} // namespace

Computed<CorrelationMatrix> correlationMatrix(std::span<const Column> columns, const MatrixPlan& plan) {
    if (!isConfidence(plan.confidence)) return {Refusal::BadArgument, 0};
    if (const auto coded = codesOf(columns))
        return correlationMatrix(allPairTables(*coded, plan.missing), columns.size(), plan);
    const auto filled = fill(columns, plan.missing);
    if (!filled) return filled.refused();
    const Sums sums = sumsOf(*filled);
    CorrelationMatrix matrix;
    matrix.columns = columns.size();
    matrix.cells.resize(columns.size() * (columns.size() - std::min<std::size_t>(1, columns.size())) / 2);
    tbb::parallel_for(std::size_t{0}, columns.size(), [&](std::size_t i) {
        CellMaker maker(plan.confidence);
        for (std::size_t k = i + 1; k < columns.size(); ++k) {
            MatrixCell& cell = matrix.cells[pairPosition(i, k, columns.size())];
            const auto a = static_cast<Eigen::Index>(i);
            const auto b = static_cast<Eigen::Index>(k);
            const std::size_t n = sums.n.size() > 0 ? static_cast<std::size_t>(sums.n(a, b))
                                                    : static_cast<std::size_t>(filled->values.rows());
            if (n < 3)
                cell = refusedCell(Refusal::TooFewObservations, n);
            else if (filled->constant[i])
                cell = refusedCell(Refusal::NoVarianceX, n);
            else if (filled->constant[k])
                cell = refusedCell(Refusal::NoVarianceY, n);
            else if (const auto r = pairR(sums, a, b))
                cell = maker.cell(*r, n);
            else
                cell = fromComputed(pearson(columns[i], columns[k], plan.confidence));
        }
    });
    finish(matrix, plan);
    return matrix;
}

Computed<CorrelationMatrix> correlationMatrix(
    std::span<const PairTable> tables, std::size_t columns, const MatrixPlan& plan) {
    if (!isConfidence(plan.confidence)) return {Refusal::BadArgument, 0};
    if (tables.size() != columns * (columns - std::min<std::size_t>(1, columns)) / 2)
        return {Refusal::LengthMismatch, 0};
    CorrelationMatrix matrix;
    matrix.columns = columns;
    matrix.cells.resize(tables.size());
    tbb::parallel_for(std::size_t{0}, tables.size(),
        [&](std::size_t pair) { matrix.cells[pair] = fromComputed(pearson(tables[pair], plan.confidence)); });
    finish(matrix, plan);
    return matrix;
}

} // namespace lacrima::analysis
