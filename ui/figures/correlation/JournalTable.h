// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// The correlations as journals print them. All pairs of the same variables: one triangle as the APA sets it,
/// numbered variables with mean and standard deviation, the interval under its estimate as long as an upright
/// page has room for it, stars that the note explains. Else a row for each x and a column for each y, or the
/// other way round where that is narrower. The note says n, method, p and what the cases are.
spec::TableSpec journalSheet(const dataset::Dataset& data, const findings::CorrelationTable& table,
    const findings::CorrelationRequest& request);

} // namespace lacrima::ui::figures
