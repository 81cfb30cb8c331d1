// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/Omega.h"

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
    Eigen::MatrixXd hessian;       ///< exact; need not be positive definite far from the optimum
    Eigen::MatrixXd approximation; ///< Joreskog's of it, positive semidefinite
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
    const Eigen::MatrixXd projection = rest * rest.transpose();
    profile.approximation = projection.cwiseAbs2();
    const double largest = values[k - 1];
    const Eigen::VectorXd factor = eigen.eigenvectors().col(k - 1);
    // From the derivatives of eigenvalues and eigenvectors; between two of the small ones the poles cancel.
    const Eigen::VectorXd turn = (1 - small) * (small + largest) / (largest - small).max(1e-12);
    profile.hessian = projection.cwiseProduct(rest * small.matrix().asDiagonal() * rest.transpose()) +
                      (factor * factor.transpose()).cwiseProduct(rest * turn.asDiagonal() * rest.transpose());
    profile.loadings = root.cwiseProduct(factor) * std::sqrt(std::max(0.0, largest - 1));
    return profile;
}

/// Newton step with the uniquenesses at their bound held fixed when the gradient pushes them further out.
Eigen::VectorXd newtonStep(const Profile& profile, const Eigen::VectorXd& at, double bound) {
    Eigen::VectorXd gradient = profile.gradient;
    Eigen::MatrixXd exact = profile.hessian;
    Eigen::MatrixXd approximation = profile.approximation;
    for (Eigen::Index i = 0; i < at.size(); ++i) {
        if (at[i] > bound || gradient[i] < 0) continue;
        for (Eigen::MatrixXd* hessian : {&exact, &approximation}) {
            hessian->row(i).setZero();
            hessian->col(i).setZero();
            (*hessian)(i, i) = 1;
        }
        gradient[i] = 0;
    }
    approximation.diagonal().array() += 1e-10;
    const Eigen::LLT<Eigen::MatrixXd> factor(exact);
    const bool isDescent = factor.info() == Eigen::Success && factor.rcond() > 1e-10;
    const Eigen::VectorXd step = -(isDescent ? Eigen::VectorXd(factor.solve(gradient))
                                             : Eigen::VectorXd(approximation.ldlt().solve(gradient)));
    const double largest = step.cwiseAbs().maxCoeff();
    return largest > 1 ? Eigen::VectorXd(step / largest) : step;
}

} // namespace

Computed<OmegaTotal> omegaTotal(const SquareMatrix& correlation) {
    const auto k = static_cast<Eigen::Index>(correlation.size);
    if (k < 3) return {Refusal::TooFewItems, 0};
    const Eigen::MatrixXd r = Eigen::Map<const Eigen::MatrixXd>(correlation.entries.data(), k, k);
    const Eigen::LLT<Eigen::MatrixXd> factor(r);
    if (factor.info() != Eigen::Success) return {Refusal::Undefined, 0};
    const double bound = std::log(kLowestUniqueness);
    const Eigen::VectorXd start = factor.solve(Eigen::MatrixXd::Identity(k, k)).diagonal().cwiseInverse();
    Eigen::VectorXd at = (start.array() * (1 - 0.5 / static_cast<double>(k))).log().max(bound);
    Profile profile = profileAt(r, at);
    OmegaTotal result;
    double last = 1;
    for (; result.iterations < 500; ++result.iterations) {
        const Eigen::VectorXd step = newtonStep(profile, at, bound);
        const double size = step.cwiseAbs().maxCoeff();
        // As near as the digits allow: what is left of the step is rounding, and shrinks no more.
        if (size < 1e-13 || (size < 1e-9 && size >= last)) break;
        last = size;
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
    result.omega = result.standardised = common / (common + unique.sum());
    return result;
}

Computed<OmegaTotal> omegaTotal(const ItemCovariance& items) {
    if (!items.constant.empty()) return {Refusal::NoVarianceX, items.n};
    const SquareMatrix& covariance = items.covariance;
    auto standardised = omegaTotal(correlationMatrixOf(covariance));
    if (!standardised) return standardised;
    OmegaTotal result = *standardised;
    double common = 0;
    double own = 0;
    for (std::size_t i = 0; i < covariance.size; ++i) {
        common += result.loadings[i] * std::sqrt(covariance.at(i, i));
        own += result.uniquenesses[i] * covariance.at(i, i);
    }
    result.omega = common * common / (common * common + own);
    return result;
}

Computed<OmegaTotal> omegaTotal(std::span<const Column> items) {
    const auto all = itemCovariance(items);
    if (!all) return all.refused();
    return omegaTotal(*all);
}

} // namespace lacrima::analysis
