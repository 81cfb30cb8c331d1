// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::ui::charts {

class ChartLayout;

/// Words are cut, or leave too little room for the drawing.
bool isCrowded(const ChartLayout& layout);

} // namespace lacrima::ui::charts
