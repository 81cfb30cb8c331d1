// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/DataInput.h"
#include "core/analysis/BootstrapMatrix.h"
#include "core/analysis/Correlation.h"
#include "core/analysis/Multiplicity.h"
#include "core/analysis/Permutation.h"

#include <optional>
#include <vector>

namespace lacrima::app {

/// What `lacrima correlate` was asked for.
struct CorrelateRequest {
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    bool isListwise = false;
    double confidence = analysis::kDefaultConfidence;
    analysis::Adjustment adjustment = analysis::Adjustment::None;
    std::optional<std::size_t> resamples;
    std::optional<std::size_t> permutations;
    std::uint64_t seed = 1;
    std::vector<std::size_t> x, y, covariates; ///< columns of the table
    QString problem;                           ///< of usage, when there is one
};

/// Reads the options; the columns are filled in by chooseCorrelateColumns().
CorrelateRequest readCorrelateRequest(const ParsedArguments& parsed);
/// Fills in the columns; the answer is one line of complaint or empty.
QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request);

/// One pair with everything asked for about it.
struct CorrelatedPair {
    std::size_t x = 0;
    std::size_t y = 0;
    analysis::Outcome<analysis::Correlation> result;
    std::optional<analysis::Outcome<analysis::BootstrapResult>> bootstrap;
    std::optional<analysis::Outcome<analysis::PermutationTest>> permutation;
    double adjustedP = 0; ///< NaN when there is no p
};

/// All distinct pairs, x outer, y inner; a variable is not paired with itself.
std::vector<CorrelatedPair> correlatePairs(const DataInput& data, const CorrelateRequest& request);

} // namespace lacrima::app
