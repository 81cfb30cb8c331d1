// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/MarkShape.h"

#include <map>

namespace lacrima::ui::spec {

MarkShape shapeOf(Tone tone) {
    static const std::map<Tone, MarkShape> kShapes{{Tone::Goal, MarkShape::Square},
        {Tone::Task, MarkShape::Triangle}, {Tone::Total, MarkShape::Diamond}, {Tone::Ink2, MarkShape::Square},
        {Tone::Group2, MarkShape::Square}, {Tone::Group3, MarkShape::Triangle},
        {Tone::Group4, MarkShape::Diamond}, {Tone::Group5, MarkShape::TriangleDown}};
    const auto shape = kShapes.find(tone);
    return shape == kShapes.end() ? MarkShape::Disc : shape->second;
}

} // namespace lacrima::ui::spec
