// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/table/PairTable.h"

#include <cstdint>
#include <span>

namespace lacrima::analysis {

/// The statistics of a pair from its table: the same results, refusals and method names as from the columns.
[[nodiscard]] Computed<Correlation> pearson(const PairTable& table, double confidence = kDefaultConfidence);
[[nodiscard]] Computed<Correlation> spearman(const PairTable& table, double confidence = kDefaultConfidence,
    IntervalMethod interval = IntervalMethod::BonettWright);
[[nodiscard]] Computed<Correlation> kendall(const PairTable& table, double confidence = kDefaultConfidence);

/// r of a table with the given counts alone (NaN when a variable is constant); the counts need not be those
/// of a table object, so that resampled counts can be put in.
[[nodiscard]] double tableR(std::span<const std::int64_t> counts, std::span<const double> rowValues,
    std::span<const double> columnValues);

} // namespace lacrima::analysis
