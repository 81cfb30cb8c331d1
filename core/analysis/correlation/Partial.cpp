// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Partial.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Ranks.h"
#include "core/analysis/regression/Collinearity.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
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

Eigen::VectorXd without(const Eigen::MatrixXd& basis, const Eigen::VectorXd& column) {
    const Eigen::VectorXd once = column - basis * (basis.transpose() * column);
    return once - basis * (basis.transpose() * once); // twice is enough
}

Computed<Residuals> residuals(Column x, Column y, std::span<const Column> covariates, PartialScale scale) {
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
    std::vector<std::vector<double>> others(rows->begin() + 2, rows->end());
    if (scale == PartialScale::Ranks) {
        for (std::vector<double>& values : others) values = midRanks(values).ranks;
    }
    if (auto refused = determinedColumns(others)) return *refused;
    const auto isDetermined = [&others, scale](const std::vector<double>& values) {
        others.push_back(scale == PartialScale::Ranks ? midRanks(values).ranks : values);
        const bool isSo = determinedColumns(others).has_value();
        others.pop_back();
        return isSo;
    };
    if (isDetermined((*rows)[0])) return {Refusal::NothingLeftX, n};
    if (isDetermined((*rows)[1])) return {Refusal::NothingLeftY, n};
    const auto k = static_cast<Eigen::Index>(covariates.size());
    Eigen::MatrixXd z(static_cast<Eigen::Index>(n), k);
    bool constantZ = false;
    for (Eigen::Index c = 0; c < k; ++c)
        z.col(c) = standardised((*rows)[static_cast<std::size_t>(c) + 2], scale, constantZ);
    Residuals result{n, sy, sx, sy};
    if (k > 0) {
        const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(z);
        const Eigen::MatrixXd basis =
            qr.householderQ() * Eigen::MatrixXd::Identity(static_cast<Eigen::Index>(n), k);
        result.restX = without(basis, sx);
        result.restY = without(basis, sy);
    }
    return result;
}

double cosine(const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
    return std::clamp(a.dot(b) / (a.norm() * b.norm()), -1.0, 1.0);
}

} // namespace

Computed<Correlation> partial(
    Column x, Column y, std::span<const Column> covariates, double confidence, PartialScale scale) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto rest = residuals(x, y, covariates, scale);
    if (!rest) return rest.refused();
    Correlation result = correlationFrom(
        cosine(rest->restX, rest->restY), rest->n, confidence, covariates.size(), CorrelationMethod::Partial);
    result.isOfRanks = scale == PartialScale::Ranks;
    return result;
}

Computed<SemiPartial> semiPartial(
    Column x, Column y, std::span<const Column> covariates, double confidence, PartialScale scale) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto rest = residuals(x, y, covariates, scale);
    if (!rest) return rest.refused();
    SemiPartial result;
    result.correlation = correlationFrom(
        cosine(rest->restX, rest->y), rest->n, confidence, covariates.size(), CorrelationMethod::SemiPartial);
    result.correlation.isOfRanks = scale == PartialScale::Ranks;
    const Correlation regression =
        correlationFrom(cosine(rest->restX, rest->restY), rest->n, confidence, covariates.size());
    result.regressionT = regression.statistic;
    result.regressionP = regression.p;
    return result;
}

} // namespace lacrima::analysis
