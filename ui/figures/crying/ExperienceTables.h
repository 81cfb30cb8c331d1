// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingExperience.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// The numbers behind the figures of the same names; no row where nobody answered.
spec::TableSpec feelingsSheet(const findings::CryingExperience& experience);
spec::TableSpec consequencesSheet(const findings::CryingExperience& experience);
spec::TableSpec topicsSheet(const findings::CryingExperience& experience);
spec::TableSpec intensitySheet(const findings::CryingExperience& experience);
spec::TableSpec minutesSheet(const findings::CryingExperience& experience);

} // namespace lacrima::ui::figures
