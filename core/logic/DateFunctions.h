// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Functions.h"

#include <span>

namespace lacrima::logic {

/// The functions of the language that are about dates.
std::span<const Function> dateFunctions();

} // namespace lacrima::logic
