// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/ChartSpec.h"

#include <QColor>

namespace lacrima::ui {
struct Theme;
}

namespace lacrima::ui::charts {

/// The colour of a paint on a ground.
QColor colorOf(const spec::Paint& paint, const Theme& theme);
/// What is seen of a colour that lets the ground through.
QColor seenOn(const QColor& ground, const QColor& color);
/// Whether ink or the ground itself reads better on a colour.
QColor readableOn(const QColor& color, const Theme& theme);

} // namespace lacrima::ui::charts
