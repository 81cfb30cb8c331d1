// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingSummary.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// Who cried: ever, and in the most recent session; beside what the 2017 study found.
spec::ChartSpec cryingShareChart(const dataset::Dataset& data, const findings::CryingSummary& summary);
spec::ChartSpec cryingFrequencyChart(const dataset::Dataset& data, const findings::CryingSummary& summary);
spec::TableSpec cryingSheet(const findings::CryingSummary& summary);

/// How many times patients cried, who never cried counting 0: a column a count; or 0 by itself,
/// apart from columns that hold equally many counts each, and an open last one, apart as well.
spec::ChartSpec cryingCountChart(const dataset::Dataset& data, const findings::CryingCounts& counts);
/// Its centre and spread in one row; no row without counts.
spec::TableSpec cryingCountSheet(const findings::CryingCounts& counts);

} // namespace lacrima::ui::figures
