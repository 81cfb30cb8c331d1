// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/CorrelateRequest.h"
#include "core/analysis/correlation/Partial.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/resampling/Permutation.h"

#include <optional>
#include <vector>

namespace lacrima::app {

/// The permutation test of one pair, alone or as part of its family.
struct PermutedPair {
    analysis::PermutationP p;
    std::size_t permutations = 0;
    bool isExact = false;
};

/// One pair with everything asked for about it.
struct CorrelatedPair {
    std::size_t x = 0;
    std::size_t y = 0;
    analysis::Computed<analysis::Correlation> result;
    QString why = {}; ///< why there is no result, where the refusal alone does not say it
    std::optional<analysis::Polychoric> polychoric = {};
    std::optional<analysis::Polyserial> polyserial = {};
    std::optional<analysis::SemiPartial> semiPartial = {};
    std::optional<Resampled> bootstrap = {};
    std::optional<analysis::Computed<PermutedPair>> permutation = {};
    double adjustedP = 0;                                  ///< NaN when there is no p
    std::optional<analysis::OrderedSide> orderedSide = {}; ///< of polyserial
    bool isClustered = false; ///< no p, and no interval by formula: they would take cases as independent
};

/// All distinct pairs, x outer, y inner; a variable is not paired with itself.
std::vector<CorrelatedPair> correlatePairs(const DataInput& data, const CorrelateRequest& request);

/// Of the matrix of Pearson's r among all x; nothing when it is not asked for or a pair has no r.
std::optional<double> smallestEigenvalue(const DataInput& data, const CorrelateRequest& request);

} // namespace lacrima::app
