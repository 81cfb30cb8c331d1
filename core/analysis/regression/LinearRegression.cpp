// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression/LinearRegression.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lacrima::analysis {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kRounding = 1e-14; ///< residuals of this part of the outcome are no residuals

/// Predictors and outcome ready for the decomposition: centred when there is an intercept, columns of length
/// about one.
struct Design {
    MatrixXd x;
    VectorXd y;
    VectorXd scale; ///< of each predictor: column = original (minus mean) / scale
    VectorXd means; ///< zero without an intercept
    double meanY = 0;
    double scaleY = 1;
};

double columnOf(const std::vector<double>& values, bool centre, Eigen::Ref<VectorXd> column, double& mean) {
    const Centred part = centred(values);
    mean = centre ? part.mean : 0;
    int unit = part.exponent; // squares of the values themselves may leave the range
    if (!centre) {
        double largest = 0;
        for (const double value : values) largest = std::max(largest, std::abs(value));
        std::frexp(largest, &unit);
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        column[static_cast<Index>(i)] = centre ? part.deviations[i] : std::ldexp(values[i], -unit);
    int exponent = 0;
    std::frexp(column.norm(), &exponent); // a power of two changes no digit
    column /= std::ldexp(1.0, exponent);
    return std::ldexp(1.0, exponent + unit);
}

Design designOf(const std::vector<std::vector<double>>& rows, bool withIntercept) {
    const auto n = static_cast<Index>(rows.front().size());
    const auto k = static_cast<Index>(rows.size()) - 1;
    Design design{MatrixXd(n, k), VectorXd(n), VectorXd(k), VectorXd(k), 0, 1};
    design.scaleY = columnOf(rows.front(), withIntercept, design.y, design.meanY);
    for (Index c = 0; c < k; ++c)
        design.scale[c] =
            columnOf(rows[static_cast<std::size_t>(c) + 1], withIntercept, design.x.col(c), design.means[c]);
    return design;
}

/// Residuals in extended precision, where the compiler has it.
VectorXd residualsOf(const Design& design, const VectorXd& slopes) {
    VectorXd rest(design.y.size());
    for (Index i = 0; i < rest.size(); ++i) {
        long double sum = static_cast<long double>(design.y[i]);
        for (Index c = 0; c < slopes.size(); ++c)
            sum -= static_cast<long double>(design.x(i, c)) * static_cast<long double>(slopes[c]);
        rest[i] = static_cast<double>(sum);
    }
    return rest;
}

Refused redundantPredictors(const Eigen::ColPivHouseholderQR<MatrixXd>& qr, std::size_t n) {
    Refused refused{Refusal::RedundantCovariate, n, {}};
    for (Index c = qr.rank(); c < qr.cols(); ++c)
        refused.positions.push_back(static_cast<std::size_t>(qr.colsPermutation().indices()[c]));
    std::sort(refused.positions.begin(), refused.positions.end());
    return refused;
}

Coefficient coefficientOf(double estimate, double error, double df, double confidence) {
    Coefficient result;
    result.estimate = estimate;
    result.error = error;
    result.t = estimate / error;
    result.p = studentTwoSided(result.t, df);
    const double half = -studentQuantile((1 - confidence) / 2, df) * error;
    result.interval = {estimate - half, estimate + half, confidence};
    return result;
}

void addCoefficients(LinearRegression& fit, const Design& design, const VectorXd& slopes,
    const MatrixXd& inverse, bool withIntercept, double confidence) {
    const double unit = design.scaleY;
    const VectorXd original = (slopes.array() / design.scale.array() * unit).matrix();
    const VectorXd errors =
        (inverse.diagonal().array().sqrt() / design.scale.array() * fit.residualSd).matrix();
    for (Index c = 0; c < slopes.size(); ++c) {
        Coefficient slope = coefficientOf(original[c], errors[c], fit.df2, confidence);
        slope.semiPartial = slopes[c] / std::sqrt(inverse(c, c)) / design.y.norm();
        slope.varianceInflation = std::max(1.0, inverse(c, c) * design.x.col(c).squaredNorm());
        fit.slopes.push_back(slope);
    }
    if (!withIntercept) return;
    const VectorXd away = (design.means.array() / design.scale.array()).matrix();
    const double variance = 1 / static_cast<double>(fit.n) + away.dot(inverse * away);
    const double estimate = design.meanY - original.dot(design.means);
    fit.intercept = coefficientOf(estimate, fit.residualSd * std::sqrt(variance), fit.df2, confidence);
}

} // namespace

Computed<LinearRegression> linearRegression(
    Column y, std::span<const Column> predictors, bool withIntercept, double confidence, double tolerance) {
    if (!isConfidence(confidence) || predictors.empty()) return {Refusal::BadArgument, y.size()};
    std::vector<Column> columns{y};
    columns.insert(columns.end(), predictors.begin(), predictors.end());
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    LinearRegression fit;
    fit.n = rows->front().size();
    const std::size_t parameters = predictors.size() + (withIntercept ? 1 : 0);
    if (fit.n <= parameters) return {Refusal::TooFewObservations, fit.n};
    if (isConstant(rows->front())) return {Refusal::NoVarianceY, fit.n};
    if (tolerance > 0) {
        const std::span<const std::vector<double>> asked(*rows);
        if (auto refused = determinedColumns(asked.subspan(1), withIntercept, tolerance)) return *refused;
    }
    const Design design = designOf(*rows, withIntercept);
    Eigen::ColPivHouseholderQR<MatrixXd> qr;
    qr.setThreshold(std::numeric_limits<double>::epsilon() * 4);
    qr.compute(design.x);
    if (qr.rank() < design.x.cols()) return redundantPredictors(qr, fit.n);
    VectorXd slopes = qr.solve(design.y);
    slopes += qr.solve(residualsOf(design, slopes));
    slopes += qr.solve(residualsOf(design, slopes));
    const VectorXd rest = residualsOf(design, slopes);
    const Index k = slopes.size();
    const MatrixXd triangle = qr.matrixR().topLeftCorner(k, k);
    const MatrixXd root =
        qr.colsPermutation() * triangle.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(k, k));
    const double residualSquares = rest.squaredNorm(); // in units of scaleY, which may be huge
    const double regressionSquares = (design.x * slopes).squaredNorm();
    fit.residualSquares = residualSquares * design.scaleY * design.scaleY;
    fit.regressionSquares = regressionSquares * design.scaleY * design.scaleY;
    fit.df1 = static_cast<double>(predictors.size());
    fit.df2 = static_cast<double>(fit.n - parameters);
    fit.residualSd = std::sqrt(residualSquares / fit.df2) * design.scaleY;
    fit.rSquared = regressionSquares / (regressionSquares + residualSquares);
    fit.f = regressionSquares / fit.df1 / (residualSquares / fit.df2);
    fit.p = fisherUpper(fit.f, fit.df1, fit.df2);
    fit.perfect = rest.norm() <= kRounding * (design.y.norm() + std::abs(design.meanY / design.scaleY) *
                                                                    std::sqrt(static_cast<double>(fit.n)));
    addCoefficients(fit, design, slopes, root * root.transpose(), withIntercept, confidence);
    return fit;
}

} // namespace lacrima::analysis
