// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentDraft.h"

namespace lacrima::instrument {

inline constexpr int kMaxSections = 200;

void readSections(ObjectReader& file, InstrumentDraft& draft, Problems& problems);

/// Lays out the sections over the items and joins their conditions to those of the items.
void placeSections(InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
