// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Texture.h"

class QColor;
class QPainter;
class QRectF;

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// Draws the lines of a texture within an area of this colour, as lines of their own: neither brushes nor
/// clips survive in every vector format. Neighbouring areas have their lines on the same raster.
void paintTexture(
    QPainter& painter, const QRectF& area, spec::Texture texture, const QColor& fill, const Theme& theme);

} // namespace lacrima::ui::charts
