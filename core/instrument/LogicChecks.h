// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentDraft.h"

namespace lacrima::instrument {

/// Whether each condition can be read, names what the instrument has, and looks only at items before its own.
void checkLogic(const InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
