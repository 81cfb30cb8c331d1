// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace lacrima::seal {

/// Known answers of every primitive used, checked before the first window: a library that is broken or not
/// what it says it is must not seal anything. "seal.self_test" with the name of the primitive.
base::Result<void> cryptoSelfTest();

} // namespace lacrima::seal
