// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/CryingMeasure.h"

namespace lacrima::ui::figures {

const std::optional<analysis::Proportion>& shareOf(
    const findings::CryingGroup& group, CryingMeasure measure) {
    return measure == CryingMeasure::Ever ? group.crying.ever : group.crying.lastSession;
}

} // namespace lacrima::ui::figures
