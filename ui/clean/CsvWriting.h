// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lacrima::ui {

class StudySession;

struct WrittenCsv {
    bool isWhole = true; ///< no record of the study had to be left out
    QString words;       ///< what went where, and what is not in it
};

/// Writes the clean data, a row a case, with the codebook beside it; readable by their owner alone. Errors as
/// of store::checkTarget() and store::writePrivately().
base::Result<WrittenCsv> writeCsvOf(const StudySession& session, const QString& path);

} // namespace lacrima::ui
