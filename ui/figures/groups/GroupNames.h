// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/Grouping.h"

#include <QString>

namespace lacrima::ui::figures {

/// The group in words: its label, its number, or "above 3, up to 5" for a part of a cut variable.
QString levelName(const findings::GroupLevel& level);

} // namespace lacrima::ui::figures
