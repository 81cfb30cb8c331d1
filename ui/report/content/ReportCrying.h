// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

/// What the study is about: crying, and the alliance.
void addCrying(SectionWriter& writer);
void addAlliance(SectionWriter& writer);

} // namespace lacrima::ui::report
