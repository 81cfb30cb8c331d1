// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Functions.h"

#include <span>

namespace lacrima::logic {

/// The functions of the language that are about numbers.
std::span<const Function> numberFunctions();

} // namespace lacrima::logic
