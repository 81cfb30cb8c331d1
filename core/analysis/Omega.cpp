// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Omega.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

constexpr double kLowestUniqueness = 0.005;

/// The likelihood, minimised over the loadings, as a function of the log uniquenesses (Joreskog 1967).
struct Profile {
    double loss = 0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd hessian; ///< Joreskog's approximation, positive semidefinite
    Eigen::VectorXd loadings;
};

Profile profileAt(const Eigen::MatrixXd& r, const Eigen::VectorXd& logUniqueness) {
    const Eigen::Index k = r.rows();
    const Eigen::VectorXd root = (logUniqueness / 2).array().exp();
    const Eigen::VectorXd inverse = root.cwiseInverse();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(
        inverse.asDiagonal() * r * inverse.asDiagonal());
    const Eigen::VectorXd values = eigen.eigenvalues().cwiseMax(1e-300);
    const Eigen::MatrixXd rest = eigen.eigenvectors().leftCols(k - 1);
    Profile profile;
    const auto small = values.head(k - 1).array();
    profile.loss = (small - small.log() - 1).sum();
    profile.gradient = rest.cwiseAbs2() * (1 - small).matrix();
    profile.hessian = (rest * rest.transpose()).cwiseAbs2();
    const double first = std::sqrt(std::max(0.0, values[k - 1] - 1));
    profile.loadings = root.cwiseProduct(eigen.eigenvectors().col(k - 1)) * first;
    return profile;
}

/// Newton step with the uniquenesses at their bound held fixed when the gradient pushes them further out.
Eigen::VectorXd newtonStep(const Profile& profile, const Eigen::VectorXd& at, double bound) {
    Eigen::MatrixXd hessian = profile.hessian;
    Eigen::VectorXd gradient = profile.gradient;
    for (Eigen::Index i = 0; i < at.size(); ++i) {
        if (at[i] > bound || gradient[i] < 0) continue;
        hessian.row(i).setZero();
        hessian.col(i).setZero();
        hessian(i, i) = 1;
        gradient[i] = 0;
    }
    hessian.diagonal().array() += 1e-10;
    const Eigen::VectorXd step = -hessian.ldlt().solve(gradient);
    const double largest = step.cwiseAbs().maxCoeff();
    return largest > 1 ? Eigen::VectorXd(step / largest) : step;
}

} // namespace

Outcome<OmegaTotal> omegaTotal(const SquareMatrix& correlation) {
    const auto k = static_cast<Eigen::Index>(correlation.size);
    if (k < 3) return {Refusal::TooFewLevels, 0};
    const Eigen::MatrixXd r = Eigen::Map<const Eigen::MatrixXd>(correlation.entries.data(), k, k);
    const Eigen::LLT<Eigen::MatrixXd> factor(r);
    if (factor.info() != Eigen::Success) return {Refusal::Undefined, 0};
    const double bound = std::log(kLowestUniqueness);
    const Eigen::VectorXd start = factor.solve(Eigen::MatrixXd::Identity(k, k)).diagonal().cwiseInverse();
    Eigen::VectorXd at = (start.array() * (1 - 0.5 / static_cast<double>(k))).log().max(bound);
    Profile profile = profileAt(r, at);
    OmegaTotal result;
    for (; result.iterations < 500; ++result.iterations) {
        const Eigen::VectorXd step = newtonStep(profile, at, bound);
        if (step.cwiseAbs().maxCoeff() < 1e-13) break;
        double length = 1;
        Eigen::VectorXd next = (at + step).cwiseMax(bound);
        Profile there = profileAt(r, next);
        for (; there.loss > profile.loss + 1e-14 && length > 1e-8; length /= 2) {
            next = (at + step * length / 2).cwiseMax(bound);
            there = profileAt(r, next);
        }
        at = next;
        profile = there;
    }
    const double sign = profile.loadings.sum() < 0 ? -1 : 1;
    const Eigen::VectorXd unique = at.array().exp();
    for (Eigen::Index i = 0; i < k; ++i) {
        result.loadings.push_back(sign * profile.loadings[i]);
        result.uniquenesses.push_back(unique[i]);
        if (at[i] <= bound) result.heywood = true;
    }
    const double common = profile.loadings.sum() * profile.loadings.sum();
    result.omega = common / (common + unique.sum());
    return result;
}

Outcome<OmegaTotal> omegaTotal(std::span<const Column> items) {
    const auto rows = completeRows(items);
    if (!rows) return rows.refused();
    const std::size_t n = rows->empty() ? 0 : rows->front().size();
    if (n < 2) return {Refusal::TooFewObservations, n};
    for (const std::vector<double>& column : *rows) {
        if (isConstant(column)) return {Refusal::NoVarianceX, n};
    }
    return omegaTotal(correlationMatrixOf(covarianceOf(*rows)));
}

} // namespace lacrima::analysis
