// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/content/Section.h"

#include <QByteArray>

#include <map>

namespace lacrima::ui::report {

/// The author's words as a plain text in UTF-8. A line that holds nothing but a section's code in brackets,
/// "[crying]", begins the words on that section; what stands before the first such line belongs to `first`.
/// Blank lines at either end go; a section named twice goes on. Errors: "notes.not_utf8" (file),
/// "notes.no_section" (file, line).
base::Result<std::map<Section, QString>> notesFrom(
    const QByteArray& bytes, const QString& file, Section first);

} // namespace lacrima::ui::report
