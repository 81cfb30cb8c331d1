// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/table/PairTable.h"

#include <cstddef>
#include <vector>

namespace lacrima::analysis {

/// Two-step polychoric correlation (Olsson 1979; tetrachoric for two categories each): thresholds from the
/// margins, then the rho of greatest likelihood to a tight optimum by Fisher scoring. Empty rows and columns
/// are dropped. When one cell of a 2x2 table is empty, kTetrachoricCorrection is added to it and its opposite
/// and taken from the two others, so that the margins stay (as lavaan does), and `addedToEmptyCell` says so:
/// without it the estimate is 1 whatever the data. No other table is corrected.
inline constexpr double kTetrachoricCorrection = 0.5;
struct Polychoric {
    Correlation
        correlation; ///< statistic 2 (log L - log L at rho = 0), p by chi-squared with one degree of freedom
    double logLikelihood = 0; ///< sum of n_ij log pi_ij
    double standardError = 0; ///< two-step asymptotic, with the error of the thresholds
    std::vector<double> rowThresholds;
    std::vector<double> columnThresholds;
    bool onBoundary = false;     ///< |rho| > .9998, as with two empty cells in a 2x2 table; no interval
    double addedToEmptyCell = 0; ///< kTetrachoricCorrection when a cell was corrected
};

/// The interval is that of the standard error carried to Fisher's z. Refuses TooFewObservations (n < 2),
/// NoVarianceX, NoVarianceY, BadArgument.
[[nodiscard]] Computed<Polychoric> polychoric(const PairTable& table, double confidence = kDefaultConfidence);
[[nodiscard]] Computed<Polychoric> polychoric(Column x, Column y, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
