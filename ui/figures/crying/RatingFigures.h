// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingExperience.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::figures {

/// The ratings of how one feels after crying: counts as parts of a bar that is centred on the middle answer,
/// beside it mean, interval and n.
spec::ChartSpec feelingsChart(const dataset::Dataset& data, const findings::CryingExperience& experience);

/// The same of what came of the most recent time.
spec::ChartSpec consequencesChart(const dataset::Dataset& data, const findings::CryingExperience& experience);

} // namespace lacrima::ui::figures
