// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartLayout.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartColors.h"
#include "ui/charts/paint/ChartHeight.h"
#include "ui/charts/paint/Crowding.h"
#include "ui/widgets/theme/Theme.h"

#include <QImage>

#include <algorithm>
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

/// As many entries stand on each line as fit, on the first as on the last.
TEST(ChartLayoutTest, ALegendTakesTheRoomOfItsLines) {
    for (const int entries : {1, 2, 3, 5, 8, 13, 40}) {
        spec::ChartSpec spec;
        spec.x = {QStringLiteral("x"), 0, 1, {}};
        spec.y = {QStringLiteral("y"), 0, 1, {}};
        for (int i = 0; i < entries; ++i)
            spec.legend.push_back({QStringLiteral("entry"), {spec::Tone::Bond}});
        for (const double width : {60.0, 200.0, 333.0, 640.0, 1000.0}) {
            const ChartLayout layout(spec, QSizeF(width, 2000), Theme::light());
            const double each = layout.widthOf(spec.legend.front());
            const int inALine = std::max(1, static_cast<int>((width - 4) / each));
            const int lines = (entries + inALine - 1) / inALine;
            EXPECT_EQ(layout.plot().top(), 16 + 20.0 * lines) << entries << " entries at " << width;
        }
    }
}

/// Keys and words begin a little to the right of the edge.
TEST(ChartLayoutTest, ALegendThatJustNeedsASecondLineHasTheRoomForIt) {
    spec::ChartSpec spec;
    spec.x = {QStringLiteral("x"), 0, 1, {}};
    spec.y = {QStringLiteral("y"), 0, 1, {}};
    for (int i = 0; i < 3; ++i) spec.legend.push_back({QStringLiteral("entry"), {spec::Tone::Bond}});
    const double entry = ChartLayout(spec, QSizeF(640, 300), Theme::light()).widthOf(spec.legend.front());
    for (const double more : {-1.0, 1.0, 2.0, 3.0, 5.0}) {
        const QSizeF size(3 * entry + more, 300);
        const QImage image = imageOf(spec, size, 1);
        const bool hasSecondLine = image.pixelColor(9, 34) != Qt::white;
        EXPECT_EQ(ChartLayout(spec, size, Theme::light()).plot().top(), hasSecondLine ? 56 : 36) << more;
    }
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

/// Nobody answered yet, and what is left out is said in two lines.
TEST(ChartLayoutTest, AFigureWithoutRowsHasRoomForItsWords) {
    spec::ChartSpec spec;
    spec.x = {QStringLiteral("Patients"), 0, 10, {{0, QStringLiteral("0")}, {10, QStringLiteral("10 %")}}};
    spec.y = {QString(), 0, 1, {}};
    spec.height = 60;
    spec.note = QStringLiteral("1 record of offices that nobody has accepted yet is left out. 1 record of "
                               "offices that the team refused is left out");
    for (const double width : {300.0, 400.0, 640.0}) {
        const double height = heightAt(spec, width, Theme::light());
        const ChartLayout layout(spec, QSizeF(width, height), Theme::light());
        EXPECT_LE(layout.plot().height() + layout.wordsHeight(), height) << width;
    }
}

} // namespace
} // namespace lacrima::ui::charts
