// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

/// Who is in the study, and what they did not answer.
void addParticipation(SectionWriter& writer);
void addSample(SectionWriter& writer);
void addMissing(SectionWriter& writer);
/// The same of all variables that are named, with at most so many patterns.
void addMissingOf(SectionWriter& writer, const QStringList& variables, std::size_t patterns);

} // namespace lacrima::ui::report
