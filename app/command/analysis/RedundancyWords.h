// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/DataInput.h"
#include "core/analysis/base/Computed.h"

namespace lacrima::app {

/// "age_years is determined by age_months; leave one of them out", for a RedundantCovariate whose positions
/// are those of `places`.
QString redundancyWords(
    const DataInput& data, const std::vector<std::size_t>& places, const analysis::Refused& refused);

} // namespace lacrima::app
