// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resampling/BootstrapMatrix.h"

#include <vector>

namespace lacrima::analysis {

/// Replicates of Pearson's r of all pairs of many cases: instead of drawing n cases, each case gets a weight
/// from the Poisson law with mean one, so that all resamples are made in one pass over the data and no list
/// of n by resamples is ever held. For large n the law of r is that of the ordinary bootstrap (Hanley &
/// MacGibbon 2006). Weights have a resolution of 2^-16; sums within blocks of 256 cases are single precision,
/// which moves a replicate by about 1e-7. `rows` are complete columns that vary.
[[nodiscard]] MatrixReplicates weightedReplicates(
    const std::vector<std::vector<double>>& rows, const BootstrapPlan& plan);

} // namespace lacrima::analysis
