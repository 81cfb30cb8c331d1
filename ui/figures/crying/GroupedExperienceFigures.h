// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/crying/ExperiencePart.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::figures {

/// A row for each answer: at the left the estimate of each group with its interval, one below the other in
/// the shape and colour of the group; at the right the forest of differences (two groups) or of trends
/// (ordered levels) with a line at zero. Groups without order have no such part. The p, adjusted by Holm,
/// stands beside.
spec::ChartSpec groupedExperienceChart(
    const dataset::Dataset& data, const findings::ExperienceByGroup& groups, ExperiencePart part);

} // namespace lacrima::ui::figures
