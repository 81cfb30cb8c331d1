// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Refusals.h"
#include "ui/figures/crying/CryingMeasure.h"
#include "ui/report/content/SectionWriter.h"

#include <optional>

namespace lacrima::ui::report {

/// What the study is about: crying, of all together and by level of organization.
void addCrying(SectionWriter& writer);
/// Who cried, how often and how many times; what it is like; the most recent time.
void addCryingOfAll(SectionWriter& writer);
/// By a variable: one measure, or all three, of which the figure shows the first. The reason when that cannot
/// be shown.
std::optional<analysis::Refusal> addCryingBy(SectionWriter& writer, const QString& variable,
    std::optional<figures::CryingMeasure> only = std::nullopt);

} // namespace lacrima::ui::report
