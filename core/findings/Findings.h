// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/describe/Proportion.h"
#include "core/base/Result.h"
#include "core/dataset/Dataset.h"
#include "core/findings/Verdict.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace lacrima::findings {

enum class Expectation : std::uint8_t { Proportion, Negative, Positive };

/// One claim of the published study: data, read from resources/findings.
struct FindingDefinition {
    QString id; ///< "F09"
    instrument::LocalText claim;
    QString x;
    QString y; ///< empty for a proportion
    Expectation expected = Expectation::Positive;
    int publishedCount = 0; ///< proportions only
    int publishedN = 0;
};

base::Result<std::vector<FindingDefinition>> readFindings(const QByteArray& json);
/// The findings of the 2017 abstract.
base::Result<std::vector<FindingDefinition>> shippedFindings();

/// The same x with another alliance dimension than the claim names.
struct FindingRival {
    QString y;
    analysis::Computed<analysis::Correlation> correlation;
    analysis::Computed<analysis::Correlation> partial; ///< with the two other dimensions taken out
};

/// What this study shows about one claim. `proportion` or `correlation` is present, or `refusal` says why
/// not.
struct FindingResult {
    FindingDefinition definition;
    std::size_t n = 0;
    std::optional<analysis::Proportion> proportion;
    std::optional<analysis::Correlation> correlation;
    std::optional<analysis::Refusal> refusal;
    bool isMissingVariable = false; ///< the study has no such variable
    std::optional<double> holmP;    ///< over all correlations of the board that could be made
    std::optional<double> bhP;
    /// Sign as published; for a proportion: the published one lies in this study's interval.
    std::optional<bool> isAsExpected;
    /// Of a correlation with an interval: zero is not in it.
    std::optional<bool> excludesZero;
    std::optional<analysis::ShareGap> gap; ///< of a share to the published one
    /// Absent when the study has no such variable, the published study no count, or the cases were picked by
    /// hand; what has no value is undecided.
    std::optional<Judgement> judgement;
    double margin = kShareMargin; ///< of shares
    bool isHandPicked = false;    ///< the cases: no p and no judgement
    /// Where y is bond, goal or task: the same with the two others taken out, and the two others. They stand
    /// beside the claim and are no part of the family.
    std::optional<analysis::Computed<analysis::Correlation>> partial;
    std::vector<FindingRival> rivals;
    double confidence = 0.95; ///< of the intervals
};

std::vector<FindingResult> computeFindings(const dataset::Dataset& dataset,
    const std::vector<FindingDefinition>& definitions, double confidence = 0.95,
    double margin = kShareMargin);

/// How many of the findings are which, in their words "14 supported, 2 undecided, 0 against".
struct VerdictCounts {
    std::size_t supported = 0;
    std::size_t undecided = 0;
    std::size_t against = 0;
    std::size_t absent = 0; ///< there is no judgement
};
VerdictCounts countVerdicts(const std::vector<FindingResult>& results);

} // namespace lacrima::findings
