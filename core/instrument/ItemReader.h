// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentDraft.h"

namespace lacrima::instrument {

inline constexpr int kMaxItems = 2000;
inline constexpr int kMaxOptions = 500;

/// The answer sets and the items of the file, with the conditions that belong to items.
void readItems(ObjectReader& file, InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
