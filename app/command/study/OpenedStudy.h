// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/StudyFold.h"

#include <QString>

namespace lacrima::app {

/// A study unlocked for a command, and its records folded.
struct OpenedStudy {
    study::Study study;
    study::StudyFold fold;
    QString keyHolder; ///< whose passphrase it was, or "recovery code": the author of what is written

    /// The numbers of the study, a row a sitting.
    dataset::Dataset dataset() const;
};

/// "The first sitting of each patient; 20 later sittings are not in it."; empty where there are none.
QString laterSittingsWords(const dataset::Dataset& dataset);

class Console;

/// Opens it locked, as this computer's office: "study.other_key" when this computer knows it with another
/// key.
base::Result<study::Study> openLocked(const QString& path, const Console& console);

/// Opens, unlocks with the passphrase in the file and folds all records. Records that fail their check are
/// left out of the result, and the console says how many.
base::Result<OpenedStudy> openStudy(
    const QString& path, const QString& passphraseFile, const Console& console);

} // namespace lacrima::app
