// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingSummary.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// "85.9 % [75.4, 92.4]".
QString shareWords(const analysis::Proportion& share);
/// "55 of 64".
QString countWords(const analysis::Proportion& share);
/// A bar of percents with its interval; the label says percent and count.
spec::Bar shareBar(
    const analysis::Proportion& share, double y, const spec::Paint& paint, const QString& name);
/// Bars of percents across: the axis from 0 to 100, categories downwards.
void setPercentAxis(spec::ChartSpec& spec);
/// Limits of y, height and the text alternative of a chart of bars, once all bars are in.
void finishBars(spec::ChartSpec& spec);

/// Who cried: ever, and in the last session.
spec::ChartSpec cryingShareChart(const dataset::Dataset& data, const findings::CryingSummary& summary);
spec::ChartSpec cryingFrequencyChart(const dataset::Dataset& data, const findings::CryingSummary& summary);
spec::TableSpec cryingSheet(const findings::CryingSummary& summary);

/// How many times patients cried, who never cried counting 0: a column a count; or 0 by itself,
/// apart from columns that hold equally many counts each, and an open last one, apart as well.
spec::ChartSpec cryingCountChart(const dataset::Dataset& data, const findings::CryingCounts& counts);
/// Its centre and spread in one row; no row without counts.
spec::TableSpec cryingCountSheet(const findings::CryingCounts& counts);

} // namespace lacrima::ui::figures
