// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Permutation.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// Adjusted p by the permutations of a whole family at once (Westfall and Young): how they were made.
struct MaxT {
    std::size_t permutations = 0;
    bool isExact = false; ///< all orders were gone through
    std::uint64_t seed = 1;
    /// Why there are none. BadArgument: another method, covariates, or a variable on both sides.
    std::optional<analysis::Refusal> refusal;
};

/// A pair of the family: positions of its columns, and what the permutations say.
struct PermutedPair {
    std::size_t x = 0;
    std::size_t y = 0;
    double p = 1;
    double adjustedP = 1;
    analysis::Interval monteCarlo = {}; ///< of p
};

/// Every x of the pairs with every y as one family, over the cases complete in all of them. Where it is
/// refused the pairs stay as they are.
MaxT permuteFamily(std::vector<PermutedPair>& pairs, std::span<const analysis::Column> columns,
    analysis::CorrelationMethod method, const analysis::PermutationPlan& plan);

} // namespace lacrima::findings
