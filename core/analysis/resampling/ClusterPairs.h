// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/table/CodedColumn.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// The interval of one pair from resamples of whole clusters, and what it rests on.
struct ClusterInterval {
    Computed<BootstrapResult> result{Refused{}};
    std::size_t clusters = 0; ///< with cases complete in both columns
    std::size_t cases = 0;
};

/// clusterBootstrap() of the correlations of many pairs of columns, each over the cases that have both and a
/// cluster: the same resamples and numbers, but a cluster is added as the table of its cases (few different
/// values) or as its sums (Pearson's r of any values), so that the cost does not depend on the number of
/// cases. Other methods gather the cases. Refuses what clusterBootstrap() and that correlation refuse.
/// `isCancelled` is asked before each pair.
[[nodiscard]] std::vector<ClusterInterval> clusterBootstrapPairs(std::span<const Column> columns,
    std::span<const ColumnPair> pairs, Column cluster, CorrelationMethod method, const BootstrapPlan& plan,
    const std::function<bool()>& isCancelled = {});

} // namespace lacrima::analysis
