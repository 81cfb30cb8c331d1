// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/DraftTable.h"

#include <QString>

#include <vector>

namespace lacrima::study {

/// What a list of studies says of one that is not open: no answer, nothing verified but the definition, and
/// only what is found at once however many cases the study has, unless its definition was moved.
struct StudyGlance {
    QString title;
    bool isSynthetic = false;
    int offices = 0;
    QString lastDate;                        ///< ISO date, UTC, of the last record
    std::vector<store::DraftSummary> drafts; ///< open ones, oldest first
};

/// Reads it without opening the study: nothing is written or brought up to date, and nobody waits for it. For
/// a thread other than the window's, since a disk may sleep. Errors as StudyFile::open(),
/// "study.no_definition", "study.definition_altered".
base::Result<StudyGlance> glanceAt(const QString& path);

} // namespace lacrima::study
