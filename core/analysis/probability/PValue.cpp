// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/PValue.h"

#include "core/analysis/probability/IncompleteBeta.h"

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacrima::analysis {
namespace {

namespace bm = boost::math;
// No exception may leave this room: errors come back as NaN or infinity.
using Quiet = bm::policies::policy<bm::policies::domain_error<bm::policies::ignore_error>,
    bm::policies::pole_error<bm::policies::ignore_error>,
    bm::policies::overflow_error<bm::policies::ignore_error>,
    bm::policies::underflow_error<bm::policies::ignore_error>,
    bm::policies::evaluation_error<bm::policies::ignore_error>>;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSafe = 1e-290; // below this the ordinary functions lose digits to subnormal numbers

/// log I_x(a, b) for x well left of the mean.
double logIncompleteBeta(double a, double b, double x, double complement) {
    return a * std::log(x) + b * std::log(complement) - std::log(a) - logBeta(a, b) +
           std::log(betaFraction(a, b, x));
}

PValue fromBeta(double a, double b, double x, double complement) {
    if (std::isnan(x) || std::isnan(a) || std::isnan(b)) return {std::numeric_limits<double>::quiet_NaN(), 0};
    if (!(x > 0)) return {0, -kInfinity};
    if (!(complement > 0)) return {1, 0};
    const double p = x <= 0.5 ? bm::ibeta(a, b, x, Quiet()) : bm::ibetac(b, a, complement, Quiet());
    if (p > kSafe) return PValue::of(std::min(p, 1.0));
    return PValue::ofLog(logIncompleteBeta(a, b, x, complement));
}

/// log P[Z >= z] for large z by the asymptotic continued fraction of Mills' ratio.
double logNormalUpper(double z) {
    double ratio = z;
    for (int k = 60; k >= 1; --k) ratio = z + k / ratio;
    return -0.5 * z * z - 0.5 * std::log(2 * std::numbers::pi) - std::log(ratio);
}

} // namespace

PValue PValue::of(double probability) {
    return probability > 0 ? PValue{probability, std::log(probability)} : PValue{probability, -kInfinity};
}

PValue PValue::ofLog(double logProbability) {
    const double p = std::exp(logProbability);
    return {std::max(p, std::numeric_limits<double>::denorm_min()), logProbability};
}

PValue studentTwoSided(double t, double degreesOfFreedom) {
    if (std::isinf(t)) return {0, -kInfinity};
    const double square = t * t;
    if (std::isinf(square)) { // I_x(a, b) is x^a / (a B(a, b)) for x this small
        const double a = degreesOfFreedom / 2;
        const double logX = std::log(degreesOfFreedom) - 2 * std::log(std::abs(t));
        return PValue::ofLog(a * logX - std::log(a) - logBeta(a, 0.5));
    }
    const double total = degreesOfFreedom + square;
    return fromBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / total, square / total);
}

PValue correlationTwoSided(double r, double degreesOfFreedom) {
    return fromBeta(degreesOfFreedom / 2, 0.5, (1 - r) * (1 + r), r * r);
}

PValue normalUpper(double z) {
    if (std::isnan(z)) return {z, z};
    if (z == kInfinity) return {0, -kInfinity};
    const double p = 0.5 * std::erfc(z / std::numbers::sqrt2);
    return p > kSafe ? PValue::of(p) : PValue::ofLog(logNormalUpper(z));
}

PValue normalTwoSided(double z) {
    const PValue tail = normalUpper(std::abs(z));
    if (!(tail.p > 0)) return tail;
    if (tail.p > kSafe) return PValue::of(std::min(1.0, 2 * tail.p));
    return PValue::ofLog(tail.logP + std::numbers::ln2);
}

PValue fisherUpper(double f, double df1, double df2) {
    if (!(f > 0)) return {1, 0};
    if (std::isinf(f)) return {0, -kInfinity};
    const double total = df2 + df1 * f;
    return fromBeta(df2 / 2, df1 / 2, df2 / total, df1 * f / total);
}

PValue chiSquaredUpper(double x, double degreesOfFreedom) {
    if (!(x > 0)) return {1, 0};
    if (std::isinf(x)) return {0, -kInfinity};
    const double a = degreesOfFreedom / 2;
    const double h = x / 2;
    const double p = bm::gamma_q(a, h, Quiet());
    if (p > kSafe) return PValue::of(p);
    double c = 1e300; // Lentz for the upper incomplete gamma function
    double d = 1 / (h + 1 - a);
    double fraction = d;
    for (int i = 1; i < 10000; ++i) {
        const double an = -i * (i - a);
        const double b = h + 1 - a + 2.0 * i;
        d = 1 / (an * d + b);
        c = b + an / c;
        fraction *= c * d;
        if (std::abs(c * d - 1) < 1e-16) break;
    }
    return PValue::ofLog(-h + a * std::log(h) - std::lgamma(a) + std::log(fraction));
}

double normalCdf(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalDensity(double z) {
    return std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

double normalQuantile(double probability) {
    if (std::isnan(probability)) return probability;
    if (probability <= 0) return -kInfinity;
    if (probability >= 1) return kInfinity;
    return -std::numbers::sqrt2 * bm::erfc_inv(2 * probability, Quiet());
}

double studentQuantile(double probability, double degreesOfFreedom) {
    return bm::quantile(bm::students_t_distribution<double, Quiet>(degreesOfFreedom), probability);
}

double fisherQuantile(double probability, double df1, double df2) {
    return bm::quantile(bm::fisher_f_distribution<double, Quiet>(df1, df2), probability);
}

double normalCritical(double confidence) {
    return std::numbers::sqrt2 * bm::erfc_inv(1 - confidence, Quiet());
}

} // namespace lacrima::analysis
