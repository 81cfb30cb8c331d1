// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/DataInput.h"
#include "core/findings/correlation/CorrelationTable.h"

namespace lacrima::app {

/// What `lacrima correlate` was asked for.
struct CorrelateRequest {
    findings::CorrelationRequest asked;
    QString problem; ///< of usage, when there is one

    findings::Resampling resampling() const;
};

/// Reads the options; the columns are filled in by chooseCorrelateColumns().
CorrelateRequest readCorrelateRequest(const ParsedArguments& parsed);
/// Fills in the columns; the answer is one line of complaint or empty.
QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request);

} // namespace lacrima::app
