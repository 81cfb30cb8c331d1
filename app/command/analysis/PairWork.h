// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/CorrelatePairs.h"

namespace lacrima::app {

/// The columns of one pair and what is asked for about them.
class PairWork final {
public:
    PairWork(const CorrelateRequest& request, analysis::Column x, analysis::Column y,
        std::vector<analysis::Column> covariates);

    /// Fills in the result of the pair and its details, or why there is none.
    void correlate(CorrelatedPair& pair) const;
    Resampled bootstrap() const;
    analysis::Computed<PermutedPair> permute() const;

private:
    void withCovariates(CorrelatedPair& pair) const;
    analysis::Computed<analysis::Correlation> single() const;
    analysis::Computed<analysis::Correlation> fromTable(const analysis::PairTable& table) const;
    double estimateOf(std::span<const analysis::Column> drawn) const;

    const CorrelateRequest& m_request;
    analysis::Column m_x;
    analysis::Column m_y;
    std::vector<analysis::Column> m_covariates;
    std::optional<analysis::OrderedSide> m_side; ///< of polyserial; m_x and m_y are turned accordingly
};

} // namespace lacrima::app
