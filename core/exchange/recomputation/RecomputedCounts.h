// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "core/findings/groups/CrossTable.h"

namespace lacrima::exchange {

/// As in RecomputedResults.h: how two variables divide each other. Keys "counts.outcome.group", for a cell
/// "counts.outcome.group.1.2" with the group first. A p of tables drawn at random is left out.
void recompute(Recomputation& again, const findings::CrossTable& table);

} // namespace lacrima::exchange
