// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingExperience.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::figures {

/// What tears were about: a share with its interval for each, several choices a person.
spec::ChartSpec topicsChart(const dataset::Dataset& data, const findings::CryingExperience& experience);

/// How strong crying was the most recent time.
spec::ChartSpec intensityChart(const dataset::Dataset& data, const findings::CryingExperience& experience);

/// How long it lasted: a dot a person with median and quartiles below; columns where dots would be too many.
spec::ChartSpec minutesChart(const dataset::Dataset& data, const findings::CryingExperience& experience);

} // namespace lacrima::ui::figures
