// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

/// How things hang together.
void addCorrelations(SectionWriter& writer);
void addCompared(SectionWriter& writer);
void addGroups(SectionWriter& writer);
void addFindings(SectionWriter& writer);

} // namespace lacrima::ui::report
