// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Verdict.h"

#include "core/analysis/probability/PValue.h"

#include <algorithm>
#include <cmath>

namespace lacrima::findings {
namespace {

constexpr double kPower = 0.8;
constexpr double kMostCases = 1e9; ///< nobody recruits more

Verdict within(const analysis::Interval& difference, double margin) {
    if (difference.low >= -margin && difference.high <= margin) return Verdict::Supported;
    if (difference.low > margin || difference.high < -margin) return Verdict::Against;
    return Verdict::Undecided;
}

std::optional<std::size_t> casesFor(double r, double confidence) {
    const double z = std::abs(std::atanh(r));
    if (!(z > 0)) return std::nullopt;
    const double away = (analysis::normalCritical(confidence) + analysis::normalQuantile(kPower)) / z;
    const double n = std::max(4.0, std::ceil(3 + away * away));
    return n < kMostCases ? std::optional(static_cast<std::size_t>(n)) : std::nullopt;
}

/// The smallest n at which this study's share, kept as it is, decides.
std::optional<std::size_t> casesFor(const analysis::ShareGap& gap, double margin) {
    const auto isDecided = [&](double n) {
        return within(gap.withFirst(n).interval, margin) != Verdict::Undecided;
    };
    if (!isDecided(kMostCases)) return std::nullopt;
    double tooFew = static_cast<double>(gap.first.n);
    double enough = kMostCases;
    while (enough - tooFew > 1) {
        const double middle = std::floor((tooFew + enough) / 2);
        (isDecided(middle) ? enough : tooFew) = middle;
    }
    return static_cast<std::size_t>(enough);
}

} // namespace

Judgement judged(const analysis::Correlation& correlation, bool isPositiveExpected, double confidence) {
    Judgement result;
    const auto& interval = correlation.interval;
    if (interval && (interval->low > 0 || interval->high < 0)) {
        const bool isPositive = interval->low > 0;
        result.verdict = isPositive == isPositiveExpected ? Verdict::Supported : Verdict::Against;
        return result;
    }
    result.neededN = casesFor(correlation.estimate, confidence);
    return result;
}

Judgement judged(const analysis::ShareGap& gap, double margin) {
    Judgement result;
    result.verdict = within(gap.interval, margin);
    if (result.verdict != Verdict::Undecided) return result;
    result.neededN = casesFor(gap, margin);
    if (result.neededN)
        result.verdictThen = within(gap.withFirst(static_cast<double>(*result.neededN)).interval, margin);
    return result;
}

} // namespace lacrima::findings
