// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Partial.h"

#include "core/analysis/Moments.h"
#include "core/analysis/Pearson.h"
#include "core/analysis/Ranks.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace lacrima::analysis {
namespace {

/// Standardised x, y and what is left of both after the covariates.
struct Residuals {
    std::size_t n = 0;
    Eigen::VectorXd y;
    Eigen::VectorXd restX;
    Eigen::VectorXd restY;
};

Eigen::VectorXd standardised(const std::vector<double>& values, PartialScale scale, bool& constant) {
    const Centred column = centred(scale == PartialScale::Ranks ? midRanks(values).ranks : values);
    constant = column.constant;
    const auto size = static_cast<Eigen::Index>(column.deviations.size());
    const Eigen::Map<const Eigen::VectorXd> deviations(column.deviations.data(), size);
    return constant ? Eigen::VectorXd::Zero(size) : Eigen::VectorXd(deviations / std::sqrt(column.square));
}

/// Columns that the decomposition left over, in the order of the covariates.
Refused redundant(const Eigen::ColPivHouseholderQR<Eigen::MatrixXd>& qr, std::size_t n) {
    Refused refused{Refusal::RedundantCovariate, n, {}};
    const auto& order = qr.colsPermutation().indices();
    for (Eigen::Index i = qr.rank(); i < order.size(); ++i)
        refused.positions.push_back(static_cast<std::size_t>(order[i]));
    std::sort(refused.positions.begin(), refused.positions.end());
    return refused;
}

Eigen::VectorXd without(const Eigen::MatrixXd& basis, const Eigen::VectorXd& column) {
    const Eigen::VectorXd once = column - basis * (basis.transpose() * column);
    return once - basis * (basis.transpose() * once); // twice is enough
}

Outcome<Residuals> residuals(Column x, Column y, std::span<const Column> covariates, PartialScale scale) {
    std::vector<Column> columns{x, y};
    columns.insert(columns.end(), covariates.begin(), covariates.end());
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    const std::size_t n = rows->front().size();
    if (n < covariates.size() + 3) return {Refusal::TooFewObservations, n};
    bool constantX = false;
    bool constantY = false;
    const Eigen::VectorXd sx = standardised((*rows)[0], scale, constantX);
    const Eigen::VectorXd sy = standardised((*rows)[1], scale, constantY);
    if (constantX) return {Refusal::NoVarianceX, n};
    if (constantY) return {Refusal::NoVarianceY, n};
    const auto k = static_cast<Eigen::Index>(covariates.size());
    Eigen::MatrixXd z(static_cast<Eigen::Index>(n), k);
    bool constantZ = false;
    for (Eigen::Index c = 0; c < k; ++c)
        z.col(c) = standardised((*rows)[static_cast<std::size_t>(c) + 2], scale, constantZ);
    Residuals result{n, sy, sx, sy};
    const double tolerance = static_cast<double>(n) * std::numeric_limits<double>::epsilon();
    if (k > 0) {
        Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr;
        qr.setThreshold(tolerance);
        qr.compute(z);
        if (qr.rank() < k) return redundant(qr, n);
        const Eigen::MatrixXd basis =
            qr.householderQ() * Eigen::MatrixXd::Identity(static_cast<Eigen::Index>(n), k);
        result.restX = without(basis, sx);
        result.restY = without(basis, sy);
    }
    if (result.restX.squaredNorm() <= tolerance * tolerance) return {Refusal::NoVarianceX, n};
    if (result.restY.squaredNorm() <= tolerance * tolerance) return {Refusal::NoVarianceY, n};
    return result;
}

double cosine(const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
    return std::clamp(a.dot(b) / (a.norm() * b.norm()), -1.0, 1.0);
}

} // namespace

Outcome<Correlation> partial(
    Column x, Column y, std::span<const Column> covariates, double confidence, PartialScale scale) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto rest = residuals(x, y, covariates, scale);
    if (!rest) return rest.refused();
    return correlationFrom(
        cosine(rest->restX, rest->restY), rest->n, confidence, covariates.size(), CorrelationMethod::Partial);
}

Outcome<SemiPartial> semiPartial(
    Column x, Column y, std::span<const Column> covariates, double confidence, PartialScale scale) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto rest = residuals(x, y, covariates, scale);
    if (!rest) return rest.refused();
    SemiPartial result;
    result.correlation = correlationFrom(
        cosine(rest->restX, rest->y), rest->n, confidence, covariates.size(), CorrelationMethod::SemiPartial);
    const Correlation regression =
        correlationFrom(cosine(rest->restX, rest->restY), rest->n, confidence, covariates.size());
    result.regressionT = regression.statistic;
    result.regressionP = regression.p;
    return result;
}

} // namespace lacrima::analysis
