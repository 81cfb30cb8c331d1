// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/table/PairTable.h"

namespace lacrima::analysis {

/// Percentage bend correlation (Wilcox 1994), 0 < beta <= 0.5; t on n - 2 degrees of freedom. No interval has
/// a formula: use the bootstrap. Refuses, beside what Pearson refuses, ZeroSpread: more than a share 1 - beta
/// of the values sit at the median, as Likert items may, and the bend would divide by zero.
[[nodiscard]] Computed<Correlation> percentageBend(Column x, Column y, double beta = 0.2);

/// Winsorised correlation: the floor(trim n) smallest and largest values of each variable are pulled in;
/// t on n - 2 floor(trim n) - 2 degrees of freedom. Refuses a variable that is constant after that.
[[nodiscard]] Computed<Correlation> winsorised(Column x, Column y, double trim = 0.2);

/// Biweight midcorrelation with weights (1 - u^2)^2, u = (x - median) / (9 MAD); t on n - 2 degrees of
/// freedom. Refuses ZeroSpread when a MAD is zero.
[[nodiscard]] Computed<Correlation> biweight(Column x, Column y);

/// The same from the table of the pair: in time that depends on the values there are, not on the cases.
[[nodiscard]] Computed<Correlation> percentageBend(const PairTable& table, double beta = 0.2);
[[nodiscard]] Computed<Correlation> winsorised(const PairTable& table, double trim = 0.2);
[[nodiscard]] Computed<Correlation> biweight(const PairTable& table);

} // namespace lacrima::analysis
