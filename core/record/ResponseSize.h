// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"

namespace lacrima::record {

/// Size every response to this instrument is padded to: that of the longest one there can be, with every item
/// answered at its longest and texts in four-byte characters, rounded up to 512 bytes.
int paddedSizeFor(const instrument::Instrument& instrument);

} // namespace lacrima::record
