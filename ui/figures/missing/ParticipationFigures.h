// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/dataset/Dataset.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// Who took part, from the lists drawn from to the analysis: boxes joined by lines, those who left beside
/// them with their reasons, imported cases below. They speak of the whole study; where `data` is a part of
/// it, the last boxes name the filter, or that cases were picked by hand, with who was left out and how many
/// are kept. Empty for a study without any case.
spec::ChartSpec participationChart(
    const casebook::Participation& participation, const dataset::Dataset& data);
/// The same as a table, a row for each step and reason.
spec::TableSpec participationSheet(
    const casebook::Participation& participation, const dataset::Dataset& data);

} // namespace lacrima::ui::figures
