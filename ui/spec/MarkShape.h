// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <cstdint>

namespace lacrima::ui::spec {

/// The outline of a mark: says what it belongs to where colours are not seen, as in print without colour.
enum class MarkShape : std::uint8_t { Disc, Square, Triangle, Diamond, TriangleDown };

/// Bond, goal, task and total, and the five tones of groups, have a shape each; what is
/// quiet beside the accent is a square, all else a disc.
MarkShape shapeOf(Tone tone);

} // namespace lacrima::ui::spec
