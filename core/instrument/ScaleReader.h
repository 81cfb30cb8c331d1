// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentDraft.h"

namespace lacrima::instrument {

inline constexpr int kMaxScales = 50;

/// The scales, and the values that are implied where a question was not asked.
void readScales(ObjectReader& file, InstrumentDraft& draft, Problems& problems);
void readImplied(ObjectReader& file, InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
