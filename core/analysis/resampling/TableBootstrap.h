// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/table/PairTable.h"

#include <cstddef>

namespace lacrima::analysis {

/// From so many cases on the cells of a table are drawn instead of cases, where there is a table: with fewer
/// the drawing of cases is as fast, and a result is the same whether pairs are computed alone or together.
inline constexpr std::size_t kCasesForTables = 2000;

/// Interval of a correlation by resampling the cells of a table of coded variables: how often each cell is
/// drawn is multinomial, so that the cost does not depend on the number of cases. The law is that of the
/// ordinary bootstrap. BCa takes one case of each cell off in turn; without z0 it gives the percentile
/// interval and says so in `kind`. For the methods of hasTableForm(). Refuses what that correlation refuses,
/// BadArgument and TooManyDegenerate.
[[nodiscard]] Computed<BootstrapResult> bootstrapTable(
    const PairTable& table, CorrelationMethod method, const BootstrapPlan& plan);

/// The estimate of the table alone, NaN when it is refused.
[[nodiscard]] double estimateOfTable(const PairTable& table, CorrelationMethod method);

/// Estimates with one case of each cell left out; NaN for empty cells.
[[nodiscard]] std::vector<double> leaveOneOut(const PairTable& table, CorrelationMethod method);

} // namespace lacrima::analysis
