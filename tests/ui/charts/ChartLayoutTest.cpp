// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartLayout.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/widgets/theme/Theme.h"

#include <gtest/gtest.h>

namespace lacrima::ui::charts {
namespace {

TEST(ChartLayoutTest, PlacesAndValuesAreInverse) {
    spec::ChartSpec spec;
    spec.x = {QStringLiteral("x"), 0, 1, {}};
    spec.y = {QStringLiteral("y"), 0, 1, {}};
    for (const bool isReversed : {false, true}) {
        spec.y.isReversed = isReversed;
        const ChartLayout layout(spec, QSizeF(640, 320), Theme::light());
        const QPointF value = layout.valueAt(layout.at(0.3, 0.4));
        EXPECT_NEAR(value.x(), 0.3, 1e-12);
        EXPECT_NEAR(value.y(), 0.4, 1e-12);
        EXPECT_EQ(layout.at(0, spec.y.low).y() > layout.at(0, spec.y.high).y(), !isReversed);
    }
}

TEST(PaintTest, DivergesFromTheGroundToBothSides) {
    const Theme& theme = Theme::light();
    EXPECT_EQ(colorOf({spec::Tone::Ink, 1, 0.0}, theme), theme.surface);
    EXPECT_EQ(colorOf({spec::Tone::Ink, 1, -1.0}, theme), theme.negative);
    EXPECT_EQ(colorOf({spec::Tone::Ink, 1, 7.0}, theme), theme.positive);
    EXPECT_EQ(colorOf({spec::Tone::Bond}, Theme::dark()), Theme::dark().bond);
}

} // namespace
} // namespace lacrima::ui::charts
