// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/IncompleteBeta.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace lacrima::analysis {

double logBeta(double a, double b) {
    return std::lgamma(b) + std::log(boost::math::tgamma_delta_ratio(a, b));
}

double betaFraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < kTiny ? kTiny : d);
    double fraction = d;
    for (int m = 1; m < 100000; ++m) {
        const double m2 = 2.0 * m;
        const double even = m * (b - m) * x / ((a + m2 - 1) * (a + m2));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + m2) * (a + m2 + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        const double step = d * c;
        fraction *= step;
        if (std::abs(step - 1) < 1e-16) break;
    }
    return fraction;
}

} // namespace lacrima::analysis
