// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/CryingByGroup.h"

#include <cstdint>
#include <optional>

namespace lacrima::ui::figures {

/// Which answer about crying is shown by group.
enum class CryingMeasure : std::uint8_t {
    Ever,        ///< share who ever cried
    LastSession, ///< share who cried in the last session
    Frequency,   ///< mean of cry_frequency, 0 to 5
};

/// The share that `measure`, Ever or LastSession, is about.
const std::optional<analysis::Proportion>& shareOf(const findings::CryingGroup& group, CryingMeasure measure);

} // namespace lacrima::ui::figures
