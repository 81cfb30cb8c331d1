// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Functions.h"

#include <span>

namespace lacrima::logic {

std::span<const Function> numberFunctions();
std::span<const Function> textFunctions();
std::span<const Function> dateFunctions();

} // namespace lacrima::logic
