// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/JsonWriter.h"
#include "app/command/analysis/DataInput.h"
#include "core/analysis/resampling/Bootstrap.h"

#include <functional>
#include <optional>

namespace lacrima::app {

/// --bootstrap and what belongs to it, as asked for on the command line.
struct Resampling {
    analysis::BootstrapPlan plan;
    bool isAsked = false;
    std::optional<std::vector<double>> cluster; ///< one number a case of the table, NaN where missing
    bool isWithin = false;                      ///< resample the cases of a drawn cluster as well
};

/// The options with a value, and the flags, that a command with --bootstrap takes.
QStringList resamplingOptions();
QStringList resamplingFlags();
/// Reads the options but --cluster; the answer is a usage problem or empty.
QString readResampling(const ParsedArguments& parsed, double confidence, Resampling& resampling);
/// Fills in the cluster column; the answer is one line of complaint or empty.
QString chooseCluster(const DataInput& data, const ParsedArguments& parsed, Resampling& resampling);

/// A bootstrap interval, or why there is none.
struct Resampled {
    analysis::Computed<analysis::BootstrapResult> result;
    std::optional<std::size_t> clusters; ///< how many were drawn from, with --cluster
    std::optional<std::size_t> cases;    ///< that belong to one of them and are complete
};

/// A statistic of complete columns; NaN when it has no value for them.
using ColumnsStatistic = std::function<double(std::span<const analysis::Column>)>;

/// Resamples the cases that are complete in all columns (whole clusters of them when asked for).
Resampled resampled(const std::vector<analysis::Column>& columns, const ColumnsStatistic& statistic,
    const Resampling& resampling);

/// Why p and intervals by formula are left out under --cluster.
QString clusterNote();

/// The member "bootstrap" of a JSON object.
void writeBootstrap(JsonWriter& json, const Resampled& answer, const Resampling& resampling);
/// ", bca [.23, .63]", or why there is none.
QString bootstrapWords(const Resampled& answer);

} // namespace lacrima::app
