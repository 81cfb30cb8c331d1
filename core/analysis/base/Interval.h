// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lacrima::analysis {

/// How the limits of an interval were found; shown beside them.
enum class IntervalMethod : std::uint8_t {
    None,
    FisherZ,        ///< tanh(atanh r -+ q / sqrt(n - 3)); for partial correlations n - 3 - k
    BonettWright,   ///< Spearman: Fisher's z with variance (1 + rho^2 / 2) / (n - 3)
    BrownBenedetti, ///< tau-b: asymptotic standard error under ties
    HollanderWolfe, ///< tau without ties
    WaldFisherZ,    ///< an estimated standard error carried over to Fisher's z
    Wilson,
    ClopperPearson,
    Feldt,
    StudentT,
    NoncentralT,
    NoncentralF,
    Zou,
    BootstrapPercentile,
    BootstrapBca,
};

/// A two-sided interval. `confidence` is 0.95 for a 95 % interval.
struct Interval {
    double low = 0;
    double high = 0;
    double confidence = 0.95;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

inline constexpr double kDefaultConfidence = 0.95;

/// True for 0 < confidence < 1.
[[nodiscard]] constexpr bool isConfidence(double confidence) {
    return confidence > 0 && confidence < 1;
}

} // namespace lacrima::analysis
