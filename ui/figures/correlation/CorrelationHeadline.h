// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"

#include <QString>

namespace lacrima::ui::figures {

/// What the pairs say together: "3 of 40 correlations can be told from zero", by the p adjusted for all of
/// them. The largest of many is no finding, so it does not stand here.
QString correlationsHeadline(const dataset::Dataset& data, const findings::CorrelationTable& table);
/// The largest of the pairs, as the largest and no more, and how p was adjusted.
QString largestWords(const dataset::Dataset& data, const findings::CorrelationTable& table,
    const findings::CorrelationCell& largest);

} // namespace lacrima::ui::figures
