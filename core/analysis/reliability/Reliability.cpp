// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/Reliability.h"

#include "core/analysis/probability/PValue.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacrima::analysis {
namespace {

/// Sums over a matrix that alpha is made of.
struct MatrixSums {
    double trace = 0;
    double total = 0;       ///< 1'C1
    double squareTrace = 0; ///< tr C^2
    double squareTotal = 0; ///< 1'C^2 1
    std::vector<double> rows;

    explicit MatrixSums(const SquareMatrix& matrix)
        : rows(matrix.size) {
        for (std::size_t i = 0; i < matrix.size; ++i) {
            trace += matrix.at(i, i);
            for (std::size_t k = 0; k < matrix.size; ++k) {
                rows[i] += matrix.at(i, k);
                squareTrace += matrix.at(i, k) * matrix.at(i, k);
            }
            total += rows[i];
            squareTotal += rows[i] * rows[i];
        }
    }
    [[nodiscard]] double alpha() const {
        const auto k = static_cast<double>(rows.size());
        return k / (k - 1) * (1 - trace / total);
    }
};

Interval feldt(double alpha, double n, double k, double confidence) {
    const double tail = (1 - confidence) / 2;
    const double df1 = n - 1;
    const double df2 = df1 * (k - 1);
    return {1 - (1 - alpha) * fisherQuantile(1 - tail, df1, df2),
        1 - (1 - alpha) * fisherQuantile(tail, df1, df2), confidence};
}

/// Duhachek & Iacobucci (2004).
double alphaError(const MatrixSums& sums, double n) {
    const auto k = static_cast<double>(sums.rows.size());
    const double scale = 2 * k * k / ((k - 1) * (k - 1) * sums.total * sums.total * sums.total);
    const double q = scale * (sums.total * (sums.squareTrace + sums.trace * sums.trace) -
                                 2 * sums.trace * sums.squareTotal);
    return std::sqrt(std::max(0.0, q) / n);
}

ItemStatistics statisticsOf(
    const SquareMatrix& covariance, const MatrixSums& sums, std::size_t i, double mean) {
    ItemStatistics item;
    item.mean = mean;
    const double variance = covariance.at(i, i);
    item.sd = std::sqrt(variance);
    const double withRest = sums.rows[i] - variance;
    const double restVariance = sums.total - 2 * sums.rows[i] + variance;
    if (restVariance > 0)
        item.itemRestR = std::clamp(withRest / std::sqrt(variance * restVariance), -1.0, 1.0);
    const auto k = static_cast<double>(covariance.size - 1);
    if (k >= 2 && restVariance > 0)
        item.alphaIfDropped = k / (k - 1) * (1 - (sums.trace - variance) / restVariance);
    return item;
}

} // namespace

std::vector<std::size_t> itemsToReverse(const SquareMatrix& covariance) {
    if (covariance.size < 2) return {};
    const MatrixSums sums(covariance);
    bool hasNegative = false;
    for (std::size_t i = 0; i < covariance.size; ++i) // of the item with the rest
        hasNegative = hasNegative || sums.rows[i] - covariance.at(i, i) < 0;
    if (!hasNegative) return {};
    const SquareMatrix r = correlationMatrixOf(covariance);
    const auto size = static_cast<Eigen::Index>(r.size);
    const Eigen::Map<const Eigen::MatrixXd> matrix(r.entries.data(), size, size);
    const Eigen::VectorXd first =
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix).eigenvectors().col(size - 1);
    const auto negative = (first.array() < 0).count();
    // the smaller side is the odd one; of equally large ones the side without the first item
    const bool isNegativeOdd = 2 * negative < size || (2 * negative == size && first[0] >= 0);
    std::vector<std::size_t> odd;
    SquareMatrix turned = covariance;
    for (std::size_t i = 0; i < r.size; ++i) {
        if ((first[static_cast<Eigen::Index>(i)] < 0) != isNegativeOdd) continue;
        odd.push_back(i);
        for (std::size_t k = 0; k < r.size; ++k) {
            turned.at(i, k) = -turned.at(i, k);
            turned.at(k, i) = -turned.at(k, i); // its own variance twice
        }
    }
    return MatrixSums(turned).total > sums.total ? odd : std::vector<std::size_t>();
}

Computed<double> alphaOf(const SquareMatrix& matrix) {
    const MatrixSums sums(matrix);
    if (matrix.size < 2) return {Refusal::TooFewItems, 0};
    if (!(sums.total > 0)) return {Refusal::Undefined, 0};
    return sums.alpha();
}

Computed<Reliability> reliabilityFrom(
    const SquareMatrix& covariance, std::span<const double> means, std::size_t n, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, n};
    if (covariance.size < 2) return {Refusal::TooFewItems, n};
    if (n < 2) return {Refusal::TooFewObservations, n};
    const MatrixSums sums(covariance);
    if (!(sums.total > 1e-12 * sums.trace))
        return Refused{Refusal::ConstantTotal, n, itemsToReverse(covariance)};
    Reliability result;
    const auto size = static_cast<double>(n);
    const auto k = static_cast<double>(covariance.size);
    result.n = n;
    result.items = covariance.size;
    result.alpha = sums.alpha();
    result.interval = feldt(result.alpha, size, k, confidence);
    result.error = alphaError(sums, size);
    const MatrixSums standard(correlationMatrixOf(covariance));
    result.standardisedAlpha = standard.alpha();
    result.averageR = (standard.total - k) / (k * (k - 1));
    for (std::size_t i = 0; i < covariance.size; ++i)
        result.item.push_back(statisticsOf(covariance, sums, i, means[i]));
    result.suggestReverse = itemsToReverse(covariance);
    return result;
}

Computed<Reliability> reliability(std::span<const Column> items, double confidence) {
    const auto all = itemCovariance(items);
    if (!all) return all.refused();
    return reliability(*all, confidence);
}

Computed<Reliability> reliability(const ItemCovariance& items, double confidence) {
    const ItemCovariance varying = items.varying();
    const auto part = reliabilityFrom(varying.covariance, varying.means, items.n, confidence);
    std::vector<std::size_t> place; // of each varying item among all
    for (std::size_t i = 0; i < items.means.size(); ++i) {
        if (!items.isConstant(i)) place.push_back(i);
    }
    if (!part) {
        Refused refused = part.refused();
        for (std::size_t& position : refused.positions) position = place[position];
        return refused;
    }
    Reliability whole = *part;
    for (std::size_t& position : whole.suggestReverse) position = place[position];
    whole.item.clear();
    std::size_t next = 0;
    for (std::size_t i = 0; i < items.means.size(); ++i) {
        whole.item.push_back(items.isConstant(i) ? ItemStatistics() : part->item[next++]);
        whole.item.back().mean = items.means[i];
        whole.item.back().sd *= items.unit;
    }
    whole.constantItems = items.constant;
    return whole;
}

Computed<std::vector<double>> reversed(Column item, double low, double high) {
    if (!(low < high)) return {Refusal::BadArgument, item.size()};
    Refused outside{Refusal::BadArgument, item.size(), {}};
    std::vector<double> result(item.size());
    for (std::size_t i = 0; i < item.size(); ++i) {
        result[i] = low + high - item[i];
        if ((item[i] < low || item[i] > high) && outside.positions.size() < 16)
            outside.positions.push_back(i);
    }
    if (!outside.positions.empty()) return outside;
    return result;
}

} // namespace lacrima::analysis
