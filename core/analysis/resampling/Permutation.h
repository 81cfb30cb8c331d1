// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/base/Interval.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

struct PermutationPlan {
    std::size_t permutations = 99999;
    std::uint64_t seed = 1;
    double confidence = kDefaultConfidence; ///< of the Monte Carlo interval
};

/// Permutation p: (1 + exceeding) / (1 + permutations), or the exact share when all n! orders were gone
/// through (n <= 9). "Exceeding" counts |r*| >= |r| up to rounding.
struct PermutationP {
    double observed = 0;
    double p = 1;
    double adjustedP = 1; ///< single-step max-T over all variables tested together (Westfall & Young)
    std::size_t exceeding = 0;
    Interval monteCarlo; ///< Clopper-Pearson of the exceeding share; p itself twice when exact
};
struct PermutationTest {
    std::size_t n = 0;
    std::size_t permutations = 0;
    bool exact = false;
    std::uint64_t seed = 1;
    std::vector<PermutationP> variables; ///< in the order of `xs`
};

/// Tests the correlation of y with every x by permuting y, which keeps the correlations among the x. Listwise
/// over all columns. Pearson, Spearman or KendallTauB. Refuses TooFewObservations (n < 3), NoVarianceX naming
/// the constant x, NoVarianceY, BadArgument (another method, no permutations), and what completeRows()
/// refuses.
[[nodiscard]] Computed<PermutationTest> permutationTest(
    std::span<const Column> xs, Column y, CorrelationMethod method, const PermutationPlan& plan);

/// Every x with every y (x outer, y inner) as one family: the rows of all y are permuted together, which
/// keeps the correlations among the x and those among the y, and max-T goes over all pairs. With one y it is
/// permutationTest(). No variable may stand on both sides (a pair could not be permuted). Refuses the same,
/// NoVarianceY naming the constant y.
[[nodiscard]] Computed<PermutationTest> permutationFamily(std::span<const Column> xs,
    std::span<const Column> ys, CorrelationMethod method, const PermutationPlan& plan);

} // namespace lacrima::analysis
