// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::ui {

/// Pixels that everything on a page of the survey keeps from its left and right edge.
inline constexpr int kSide = 32;

} // namespace lacrima::ui
