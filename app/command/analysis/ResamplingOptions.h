// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/JsonWriter.h"
#include "app/command/analysis/DataInput.h"
#include "core/findings/resampling/Resampling.h"

namespace lacrima::app {

/// The options that a command with --bootstrap takes.
Options resamplingOptions();
/// Reads the options but --cluster; the answer is a usage problem or empty.
QString readResampling(const ParsedArguments& parsed, findings::Resampling& resampling);
/// The variable that --cluster names, empty without one.
struct ChosenCluster {
    QString variable;
    QString problem; ///< one line of complaint, or empty
};
ChosenCluster chooseCluster(const DataInput& data, const ParsedArguments& parsed);

/// Why p and intervals by formula are left out under --cluster.
QString clusterNote();

/// The member "bootstrap" of a JSON object.
void writeBootstrap(
    JsonWriter& json, const findings::Resampled& answer, const findings::Resampling& resampling);
/// ", bca [.23, .63]", or why there is none.
QString bootstrapWords(const findings::Resampled& answer);

} // namespace lacrima::app
