// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content/SectionWriter.h"

namespace lacrima::ui::report {

/// The analyses that the author added, each under its name: what it is of, what has changed since, and the
/// figures and tables of its page, computed from the data of the report or of the moment it was added for.
void addAdded(SectionWriter& writer);

} // namespace lacrima::ui::report
