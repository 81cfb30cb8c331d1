// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <cstdint>

namespace lacrima::analysis {

inline constexpr double kLargestPolyserialZ = 8; ///< atanh rho at which the search ends

/// Where the likelihood of a polyserial correlation is largest.
struct PolyserialRoot {
    double rho = 0;
    bool onBoundary = false; ///< it rises up to the end of the range
};

/// `score` is the derivative of the log likelihood by rho at atanh rho = z.
template<class Score>
PolyserialRoot polyserialRoot(const Score& score) {
    double low = -1;
    double high = 1;
    while (low > -kLargestPolyserialZ && score(low) < 0) low -= 1;
    while (high < kLargestPolyserialZ && score(high) > 0) high += 1;
    const double atLow = score(low);
    const double atHigh = score(high);
    if (atLow < 0 || atHigh > 0) return {std::tanh(atLow < 0 ? low : high), true};
    std::uintmax_t steps = 200;
    const auto bracket = boost::math::tools::toms748_solve(
        score, low, high, atLow, atHigh, boost::math::tools::eps_tolerance<double>(50), steps);
    return {std::tanh((bracket.first + bracket.second) / 2), false};
}

} // namespace lacrima::analysis
