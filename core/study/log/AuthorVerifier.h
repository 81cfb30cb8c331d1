// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Authority.h"
#include "core/study/log/RecordExamination.h"

#include <optional>
#include <vector>

namespace lacrima::study {

/// Why a record does not count that is what its office signed; without an error where the team decided so.
struct Doubt {
    std::optional<base::Error> error;
};

/// Why each of these records, which come in order, does not count though it is what its office signed: its
/// office is none of the study's, or who changes what others sealed may not do so; nothing for those that do.
/// The name of whoever signed a change takes the place of the name that stands in it. `isWhole`: whether the
/// records begin at the start of the log; where they do not, nothing counts of who was removed. `own`: see
/// LogReading.
std::vector<std::optional<Doubt>> doubtsOf(
    std::vector<Examined>& records, const Authority& authority, bool isWhole, const QString& own);

} // namespace lacrima::study
