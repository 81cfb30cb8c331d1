// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/DataInput.h"
#include "core/findings/Redundancy.h"

namespace lacrima::app {

/// Which variables say nothing of their own, and what to do.
QString redundancyWords(const DataInput& data, const findings::Redundancy& redundancy);

} // namespace lacrima::app
