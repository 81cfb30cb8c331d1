// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Refusals.h"
#include "ui/report/content/SectionWriter.h"

#include <optional>

namespace lacrima::ui::report {

void addGroups(SectionWriter& writer);
/// One outcome in groups, with its counts where it has few answers; the reason when it cannot be shown.
std::optional<analysis::Refusal> addGroupsOf(
    SectionWriter& writer, const QString& outcome, const QString& group);

} // namespace lacrima::ui::report
