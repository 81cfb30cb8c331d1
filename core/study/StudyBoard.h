// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Board.h"
#include "core/study/Study.h"

namespace lacrima::study {

/// The office's view of the study as it is now: from the readable headers, the records that need no key and
/// the unfinished surveys. Needs no key.
base::Result<casebook::Board> boardOf(const Study& study);

} // namespace lacrima::study
