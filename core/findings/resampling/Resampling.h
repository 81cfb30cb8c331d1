// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/dataset/Dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

using analysis::kFewestClusters;
using analysis::kGeneratorName;
using analysis::kManyClusters;
using analysis::kMostDegenerate;

/// How intervals are made by drawing cases again.
struct Resampling {
    std::size_t resamples = 0;                                              ///< 0: none are made
    analysis::IntervalMethod kind = analysis::IntervalMethod::BootstrapBca; ///< or BootstrapPercentile
    std::uint64_t seed = 1;
    /// A number a row, the same for all cases of a cluster, NaN where none is known. With it whole clusters
    /// are drawn of the cases that belong to one, and what takes cases as independent (p, intervals by
    /// formula, permutations) is left out.
    std::optional<std::vector<double>> cluster = {};
    bool isWithin = false; ///< the cases of a drawn cluster are drawn again as well

    bool isAsked() const { return resamples > 0; }
    analysis::BootstrapPlan plan(double confidence) const;
};

/// A bootstrap interval, or why there is none.
struct Resampled {
    analysis::Computed<analysis::BootstrapResult> result;
    std::optional<std::size_t> clusters = {}; ///< how many were drawn from, where there are clusters
    std::optional<std::size_t> cases = {};    ///< that belong to one of them and are complete
};

/// A statistic of complete columns; NaN when it has no value for them.
using ColumnsStatistic = std::function<double(std::span<const analysis::Column>)>;

/// Draws the cases that are complete in all columns again (whole clusters of them when asked for).
Resampled resampled(const std::vector<analysis::Column>& columns, const ColumnsStatistic& statistic,
    const Resampling& resampling, double confidence);

/// The clusters that a variable makes; for "clinician_id" the clinicians of the rows, a case whose clinician
/// is not known being a cluster of its own. Nothing: there is no such variable.
std::optional<std::vector<double>> clusterNumbers(const dataset::Dataset& dataset, const QString& variable);

/// A number a row for its clinician, the same for the same clinician; NaN where none is known.
std::vector<double> clinicianNumbers(const dataset::Dataset& dataset);

/// A copy of each column in which a case that is missing in one of them is missing in all, so that pairwise
/// statistics of them are listwise. The rows stay those of the dataset.
std::vector<std::vector<double>> listwiseColumns(std::span<const analysis::Column> columns);

} // namespace lacrima::findings
