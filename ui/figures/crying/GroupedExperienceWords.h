// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/crying/ExperiencePart.h"

#include <QStringList>

namespace lacrima::ui::figures {

/// The answer in the language spoken.
QString answerTitle(const findings::GroupedAnswer& answer);
/// "3.45 [3.20, 3.71]", or "34.5 % [23.4, 47.7]".
QString estimateNumbers(const findings::GroupEstimate& estimate, bool isShare);
/// The same as a sentence that names confidence and n.
QString estimateWords(const findings::GroupEstimate& estimate, double confidence, bool isShare);
/// What the forest shows, for the head of a column: "woman minus man", "trend, τ-b".
QString effectTitle(const findings::ExperienceByGroup& groups, ExperiencePart part);
/// "0.42 [-0.10, 0.94]", of shares in percentage points; a dash where there is no test.
QString effectNumbers(const findings::LevelsTest& test);
/// The size of the effect, the test and both p, or why there is no test.
QString testWords(const findings::LevelsTest& test);

/// What the page says about the tests: how many, which, how adjusted, and which answers stand out.
QStringList groupedExperienceNotes(const findings::ExperienceByGroup& groups);

} // namespace lacrima::ui::figures
