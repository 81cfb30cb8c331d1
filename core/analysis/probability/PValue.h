// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lacrima::analysis {

/// How a p-value was found; shown beside it.
enum class PMethod : std::uint8_t {
    None,
    StudentT,
    Exact,
    Edgeworth,
    NormalTies,       ///< normal approximation, variance corrected for ties
    NormalContinuity, ///< normal approximation with ties and a continuity correction
    Normal,
    ChiSquared,
    FisherF,
    MonteCarlo,
    LikelihoodRatio,
};

/// A p-value that does not vanish. Below the smallest double `p` stays at that double, and `logP` (natural
/// logarithm) carries the true size. `p` is 0 only for a perfect fit, and then `logP` is minus infinity.
struct PValue {
    double p = 1;
    double logP = 0;

    [[nodiscard]] static PValue of(double probability);
    [[nodiscard]] static PValue ofLog(double logProbability);
    bool operator==(const PValue&) const = default;
};

/// Two-sided p of Student's t with `degreesOfFreedom` > 0 (fractional allowed), by the incomplete beta
/// function.
[[nodiscard]] PValue studentTwoSided(double t, double degreesOfFreedom);
/// Two-sided p of a correlation r with n - 2 - k = `degreesOfFreedom`: I_{(1-r)(1+r)}(df / 2, 1 / 2).
[[nodiscard]] PValue correlationTwoSided(double r, double degreesOfFreedom);
[[nodiscard]] PValue normalTwoSided(double z);
/// P[Z >= z].
[[nodiscard]] PValue normalUpper(double z);
/// P[F >= f].
[[nodiscard]] PValue fisherUpper(double f, double df1, double df2);
/// P[X >= x] of chi-squared.
[[nodiscard]] PValue chiSquaredUpper(double x, double degreesOfFreedom);

/// Standard normal distribution function, density and quantile. The quantile of 0 and 1 is minus and plus
/// infinity.
[[nodiscard]] double normalCdf(double z);
[[nodiscard]] double normalDensity(double z);
[[nodiscard]] double normalQuantile(double probability);
[[nodiscard]] double studentQuantile(double probability, double degreesOfFreedom);
[[nodiscard]] double fisherQuantile(double probability, double df1, double df2);
/// The q with P[|Z| <= q] = confidence.
[[nodiscard]] double normalCritical(double confidence);

} // namespace lacrima::analysis
