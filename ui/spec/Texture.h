// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Paint.h"

#include <cstdint>

namespace lacrima::ui::spec {

/// Lines over an area: they tell areas apart that are equally grey where colours are not seen, as in print
/// without colour.
enum class Texture : std::uint8_t { Plain, Rising, Falling, Crossed, Level, Upright, Grid, Minus };

/// Areas of the five groups, and of what is wrong, have one each; of ratings those below the middle of their
/// scale, so that a pale answer on one side is not taken for that on the other. A minus stands in what is
/// clearly negative. All else is plain, also what is pale: boxes and hills have a row of their own.
Texture textureOf(const Paint& paint);

} // namespace lacrima::ui::spec
