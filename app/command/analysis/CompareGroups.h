// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/CompareRequest.h"

namespace lacrima::app {

/// --outcome y --group g: an outcome between groups.
Exit compareGroups(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);

} // namespace lacrima::app
