// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/CompareRequest.h"

namespace lacrima::app {

/// --shared x --rivals a,b,c: correlations that share a variable.
Exit compareCorrelations(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);

} // namespace lacrima::app
