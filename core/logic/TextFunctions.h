// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Functions.h"

#include <span>

namespace lacrima::logic {

/// The functions of the language that are about texts, and about why an answer is missing.
std::span<const Function> textFunctions();

} // namespace lacrima::logic
