// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentDraft.h"

namespace lacrima::instrument {

/// Whether the parts fit together: no name stands for two things, scales and implied values name items that
/// can be scored.
void checkNames(const InstrumentDraft& draft, Problems& problems);
void checkScales(const InstrumentDraft& draft, Problems& problems);
void checkImplied(const InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
