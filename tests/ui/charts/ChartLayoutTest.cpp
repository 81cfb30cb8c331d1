// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartLayout.h"

#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartHeight.h"
#include "ui/charts/paint/Crowding.h"
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

/// In a narrow window words around the plot need more lines; the chart grows by them.
TEST(ChartLayoutTest, WordsOnMoreLinesTakeNoRoomFromThePlot) {
    spec::ChartSpec spec;
    spec.x = {QStringLiteral("x"), 0, 1, {{0, QStringLiteral("0")}, {1, QStringLiteral("1")}}};
    spec.y = {QStringLiteral("y"), 0, 1, {}};
    spec.height = 240;
    spec.note = QStringLiteral("words of a note that is long ").repeated(6);
    const auto plotAt = [&](double width) {
        return ChartLayout(spec, QSizeF(width, heightAt(spec, width, Theme::light())), Theme::light()).plot();
    };
    EXPECT_GT(heightAt(spec, 320, Theme::light()), heightAt(spec, 640, Theme::light()));
    EXPECT_NEAR(plotAt(320).height(), plotAt(640).height(), 1e-9);
    EXPECT_EQ(heightAt(spec, 640, Theme::light()), spec.height);
}

TEST(ChartLayoutTest, AWordThatIsLongerThanItsSideOfTheChartIsCrowded) {
    spec::ChartSpec spec;
    spec.x = {QStringLiteral("x"), 0, 1, {}};
    spec.y = {QStringLiteral("y"), 0, 1, {}};
    const auto isCrowdedBy = [&spec](const QString& title) {
        spec.y.title = title;
        return isCrowded(ChartLayout(spec, QSizeF(640, 200), Theme::light()));
    };
    EXPECT_FALSE(isCrowdedBy(QStringLiteral("Patients")));
    EXPECT_TRUE(isCrowdedBy(QString(60, QLatin1Char('m'))));
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
