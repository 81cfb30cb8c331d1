// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/StudyTeam.h"

#include <QStringList>

#include <vector>

namespace lacrima::ui {

/// What was done about key holders and offices, a line each, the oldest first. The founding is one line, a
/// renewed recovery sheet another; offices go by the name under which they registered.
QStringList actLines(
    const std::vector<study::HolderAct>& acts, const std::vector<study::OfficeOverview>& offices);

} // namespace lacrima::ui
