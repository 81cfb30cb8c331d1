// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/BivariateNormal.h"

#include "core/analysis/probability/PValue.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <boost/math/quadrature/gauss.hpp>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr double kSteep = 0.925; ///< beyond this |rho| the integrand is expanded about the singular point

/// Nodes and weights of Gauss-Legendre quadrature on [-1, 1], both halves.
struct Rule {
    std::vector<double> nodes;
    std::vector<double> weights;
};

template<unsigned kPoints>
Rule makeRule() {
    using Gauss = boost::math::quadrature::gauss<double, kPoints>;
    Rule rule;
    for (std::size_t i = 0; i < Gauss::abscissa().size(); ++i) {
        const double node = Gauss::abscissa()[i];
        const double weight = Gauss::weights()[i];
        rule.nodes.push_back(node);
        rule.weights.push_back(weight);
        if (!(node > 0)) continue;
        rule.nodes.push_back(-node);
        rule.weights.push_back(weight);
    }
    return rule;
}

const Rule& ruleFor(double rho) {
    static const Rule ten = makeRule<10>();
    static const Rule fifteen = makeRule<15>();
    static const Rule twenty = makeRule<20>();
    const double size = std::abs(rho);
    return size < 0.3 ? ten : size < 0.75 ? fifteen : twenty;
}

/// Genz's correction for |rho| near one, for P[X > h, Y > k] with the sign of k already turned.
double steepPart(double h, double k, double rho) {
    const double hk = h * k;
    const double as = (1 - rho) * (1 + rho);
    double a = std::sqrt(as);
    const double bs = (h - k) * (h - k);
    const double c = (4 - hk) / 8;
    const double d = (12 - hk) / 16;
    double sum = 0;
    const double first = -(bs / as + hk) / 2;
    if (first > -100)
        sum = a * std::exp(first) * (1 - c * (bs - as) * (1 - d * bs / 5) / 3 + c * d * as * as / 5);
    if (-hk < 100) {
        const double b = std::sqrt(bs);
        sum -= std::exp(-hk / 2) * std::sqrt(2 * std::numbers::pi) * normalCdf(-b / a) * b *
               (1 - c * bs * (1 - d * bs / 5) / 3);
    }
    a /= 2;
    const Rule& rule = ruleFor(1);
    for (std::size_t i = 0; i < rule.nodes.size(); ++i) {
        const double root = a * (rule.nodes[i] + 1);
        const double xs = root * root;
        const double exponent = -(bs / xs + hk) / 2;
        if (!(exponent > -100)) continue;
        const double rs = std::sqrt(1 - xs);
        const double ratio = std::exp(-hk * xs / (2 * (1 + rs) * (1 + rs))) / rs;
        sum += a * rule.weights[i] * std::exp(exponent) * (ratio - (1 + c * xs * (1 + d * xs)));
    }
    return -sum / (2 * std::numbers::pi);
}

double steepCdf(double lower, double upper, double rho) {
    const double h = -lower; // upper orthant of the mirrored point
    const double k = rho < 0 ? upper : -upper;
    double result = std::abs(rho) < 1 ? steepPart(h, k, rho) : 0;
    if (rho > 0) return std::clamp(result + normalCdf(-std::max(h, k)), 0.0, 1.0);
    result = -result;
    if (k > h) result += h < 0 ? normalCdf(k) - normalCdf(h) : normalCdf(-h) - normalCdf(-k);
    return std::clamp(result, 0.0, 1.0);
}

} // namespace

double bivariateNormalCdf(double h, double k, double rho) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (h == -kInfinity || k == -kInfinity) return 0;
    if (h == kInfinity) return normalCdf(k);
    if (k == kInfinity) return normalCdf(h);
    double result = 0;
    bivariateNormalGrid(std::span(&h, 1), std::span(&k, 1), rho, std::span(&result, 1));
    return result;
}

void bivariateNormalGrid(
    std::span<const double> h, std::span<const double> k, double rho, std::span<double> result) {
    const std::size_t cells = h.size() * k.size();
    if (std::abs(rho) >= kSteep) {
        for (std::size_t c = 0; c < cells; ++c) result[c] = steepCdf(h[c / k.size()], k[c % k.size()], rho);
        return;
    }
    using Cells = Eigen::Array<double, Eigen::Dynamic, 1, 0, 256, 1>;
    const auto wide = static_cast<Eigen::Index>(k.size());
    const Eigen::Map<const Eigen::ArrayXd> second(k.data(), wide);
    const Rule& rule = ruleFor(rho);
    const double angle = std::asin(rho);
    std::array<double, 20> sines{};
    std::array<double, 20> scales{};
    for (std::size_t node = 0; node < rule.nodes.size(); ++node) {
        sines[node] = std::sin(angle * (rule.nodes[node] + 1) / 2);
        scales[node] = 1 / (1 - sines[node] * sines[node]);
    }
    std::array<double, 256> marginals{};
    for (std::size_t j = 0; j < k.size(); ++j) marginals[j] = normalCdf(k[j]);
    const Cells halfSquares = second.square() / 2;
    for (std::size_t i = 0; i < h.size(); ++i) {
        const Cells squares = halfSquares + h[i] * h[i] / 2;
        Cells sum = Cells::Zero(wide);
        for (std::size_t node = 0; node < rule.nodes.size(); ++node)
            sum += rule.weights[node] * ((sines[node] * h[i] * second - squares) * scales[node]).exp();
        const double marginal = normalCdf(h[i]);
        for (std::size_t j = 0; j < k.size(); ++j) {
            const double cell = sum[static_cast<Eigen::Index>(j)] * angle / (4 * std::numbers::pi);
            result[i * k.size() + j] = std::clamp(cell + marginal * marginals[j], 0.0, 1.0);
        }
    }
}

} // namespace lacrima::analysis
