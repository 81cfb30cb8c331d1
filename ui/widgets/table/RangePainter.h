// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/TableSpec.h"

class QPainter;
class QRect;

namespace lacrima::ui {

/// Draws an interval into its cell, from -1 at the left to 1 at the right, with the line of zero and the
/// expected part shaded.
void paintRange(QPainter& painter, const QRect& cell, const spec::RangeMark& mark);

} // namespace lacrima::ui
