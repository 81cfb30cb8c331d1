// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Log.h"

#include <QStringList>

#include <vector>

namespace lacrima::study {
class Study;
}

namespace lacrima::ui {

/// One problem of a check: which record, of which case as it says itself, and what is wrong.
QString problemLine(const study::LogProblem& problem);
/// The same as a sentence among others: with a capital and a full stop.
QString asSentence(QString line);
/// Whose keys the fingerprints in these problems are, a line each; of a stranger's nothing is known.
QStringList signerLines(const study::Study& study, const std::vector<study::LogProblem>& problems);

/// Which offices went on with an older copy, a line each: nothing in the file is wrong by that, and what they
/// had seen is not in it.
QStringList gapLines(const study::Study& study);

} // namespace lacrima::ui
