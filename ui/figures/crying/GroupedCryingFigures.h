// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// A row for each level: the estimate with its interval, n at the right.
spec::ChartSpec groupedCryingChart(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);
/// How the answers about frequency divide within each level, in percent; stronger colour: more often.
spec::ChartSpec frequencyStrips(const dataset::Dataset& data, const findings::CryingByGroup& groups);

/// All numbers of all levels, those of `measure` in the first columns; the note names the tests.
spec::TableSpec groupedCryingSheet(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);

} // namespace lacrima::ui::figures
