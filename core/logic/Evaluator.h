// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Program.h"

namespace lacrima::logic {

/// Runs a compiled expression on a stack of values; time and memory are bounded by the program's length.
Value run(const Expression::Program& program, const Expression::Lookup& lookup);

} // namespace lacrima::logic
