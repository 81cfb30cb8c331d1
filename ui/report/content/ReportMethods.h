// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/content/CompanionFiles.h"
#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

void addMethods(SectionWriter& writer);
/// Comes last: names the files with what is in them.
base::Result<CompanionFiles> addAppendix(SectionWriter& writer);
/// The three files alone, for a report without the appendix.
base::Result<CompanionFiles> companionFiles(const SectionWriter& writer);

} // namespace lacrima::ui::report
