// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace lacrima::findings {

/// NaN, which stands for no number in a list of numbers and is written as none everywhere.
inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace lacrima::findings
