// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/DataInput.h"
#include "app/command/analysis/ResamplingOptions.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/probability/Multiplicity.h"

#include <optional>
#include <vector>

namespace lacrima::app {

/// What is done with the covariates.
enum class Covariates : std::uint8_t { None, FromBoth, FromX };

/// What `lacrima correlate` was asked for.
struct CorrelateRequest {
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    bool isListwise = false;
    double confidence = analysis::kDefaultConfidence;
    analysis::Adjustment adjustment = analysis::Adjustment::None;
    bool isMaxT = false; ///< adjusted p by the permutations, in place of `adjustment`
    Resampling resampling;
    std::optional<std::size_t> permutations;
    Covariates covariateUse = Covariates::None;
    bool isAllPairs = false;                   ///< without --y: every x with every other
    std::vector<std::size_t> x, y, covariates; ///< columns of the table
    QString problem;                           ///< of usage, when there is one
};

/// Reads the options; the columns are filled in by chooseCorrelateColumns().
CorrelateRequest readCorrelateRequest(const ParsedArguments& parsed);
/// Fills in the columns; the answer is one line of complaint or empty.
QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request);

} // namespace lacrima::app
