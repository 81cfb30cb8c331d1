// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/CrossTable.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <optional>

namespace lacrima::ui::figures {

/// Of two answers there are shares, no hills.
bool isDrawnAsShares(const std::optional<findings::CrossTable>& table);
/// How the answers divide within each group, in percent, the count in each part.
spec::ChartSpec crossChart(const dataset::Dataset& data, const findings::CrossTable& table);
/// Counts with shares of their row, a row for each group and one for all; the note has the test.
spec::TableSpec crossSheet(const dataset::Dataset& data, const findings::CrossTable& table);

/// Whether the two go together, in a sentence that the test carries.
QString crossHeadline(const dataset::Dataset& data, const findings::CrossTable& table);
/// V, the exact test, chi-squared beside it, n.
QString crossDetails(const findings::CrossTable& table);

} // namespace lacrima::ui::figures
