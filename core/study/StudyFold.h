// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/study/Imports.h"
#include "core/study/Study.h"
#include "core/study/log/Milestones.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace lacrima::study {

/// The records of a study folded: all cases as they were at one place of the log. The one way from the log to
/// a casebook, for the window, for earlier states and for the command line.
struct StudyFold {
    MilestoneTally milestones;
    casebook::Casebook casebook;
    std::vector<LogProblem> problems; ///< the records that are left out, and why
    int refused = 0;                  ///< and those of offices that the team refused
    std::int64_t lastPosition = 0;    ///< of the log, as far as it was read
    std::set<QByteArray> importTurns; ///< see OpenedLog
    std::optional<LastImport> lastImport;

    StudyFold(const instrument::Catalogue& catalogue, OpenedLog log);
    dataset::LeftOutRecords leftOut() const;
};

/// All records. Errors as StudyLog::read().
base::Result<StudyFold> foldOf(const Study& study);
/// The study as it was when the record at `position` was its last.
base::Result<StudyFold> foldUntil(const Study& study, std::int64_t position);

/// How the numbers of a study are made from its fold.
dataset::DatasetOptions datasetOptionsOf(const Study& study, const StudyFold& fold);

} // namespace lacrima::study
