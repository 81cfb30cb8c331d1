// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/CompareRequest.h"

namespace lacrima::app {

/// --first a,b --second c,d: two correlations of the same cases, with or without a shared variable.
Exit comparePairs(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);

} // namespace lacrima::app
