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
/// The name of whoever signed a change takes the place of the name that stands in it. `places`: of each in
/// the chain of its office, 1 the first, 0 not known; none where the records do not begin at the start of the
/// log. `own`: see LogReading.
std::vector<std::optional<Doubt>> doubtsOf(std::vector<Examined>& records, const Authority& authority,
    const std::vector<std::int64_t>& places, const QString& own);

} // namespace lacrima::study
