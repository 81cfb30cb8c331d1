// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/study/Study.h"

#include <QString>

namespace lacrima::app {

/// The random secret of this user's settings folder (made at first use): in each study file it stands for one
/// office.
base::Result<QByteArray> installation();

/// A study unlocked for a command, and its casebook.
struct OpenedStudy {
    study::Study study;
    casebook::Casebook casebook;
    std::vector<study::LogProblem> problems;
    std::int64_t lastPosition = 0; ///< of the log, as far as it was read
    QString keyHolder;             ///< whose passphrase it was; empty for the recovery code

    /// How this study's data become numbers.
    dataset::DatasetOptions datasetOptions() const;
};

class Console;

/// Opens, unlocks with the passphrase in the file and folds all records. Records that fail their check are
/// left out of the result, and the console says how many.
base::Result<OpenedStudy> openStudy(
    const QString& path, const QString& passphraseFile, const Console& console);

} // namespace lacrima::app
