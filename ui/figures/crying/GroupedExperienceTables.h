// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/crying/ExperiencePart.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// The numbers behind groupedExperienceChart(): a row for each answer, a column for each group.
spec::TableSpec groupedExperienceSheet(
    const dataset::Dataset& data, const findings::ExperienceByGroup& groups, ExperiencePart part);

} // namespace lacrima::ui::figures
