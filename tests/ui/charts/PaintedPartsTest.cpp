// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/EmptyPlot.h"
#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/widgets/theme/Theme.h"

#include <QImage>

#include <algorithm>
#include <gtest/gtest.h>

namespace lacrima::ui::charts {
namespace {

const QSizeF kArea(400, 240);

/// How much of a part of the plot is not white.
int paintedIn(const spec::ChartSpec& spec, double left, double right, double low, double high) {
    const QImage image = imageOf(spec, kArea, 4);
    const ChartLayout layout(spec, kArea, Theme::light());
    const QPoint from = (layout.at(left, high) * 4).toPoint();
    const QPoint to = (layout.at(right, low) * 4).toPoint();
    int painted = 0;
    for (int x = from.x(); x <= to.x(); ++x) {
        for (int y = from.y(); y <= to.y(); ++y) painted += image.pixelColor(x, y) == Qt::white ? 0 : 1;
    }
    return painted;
}

TEST(PaintedPartsTest, EachAxisHasItsGridOrNone) {
    spec::ChartSpec spec = emptyPlot();
    const auto grid = [&spec](bool isOnX, bool isOnY) {
        spec.x.hasGrid = isOnX;
        spec.y.hasGrid = isOnY;
        return paintedIn(spec, 1, 9, 1, 9);
    };
    EXPECT_EQ(grid(false, false), 0);
    EXPECT_GT(grid(true, false), 0);
    EXPECT_GT(grid(false, true), 0);
    EXPECT_GT(grid(true, true), std::max(grid(true, false), grid(false, true)));
}

TEST(PaintedPartsTest, TheNumberOfALowColumnStandsOverIt) {
    spec::ChartSpec spec = emptyPlot();
    spec.x.hasGrid = spec.y.hasGrid = false;
    spec::Rect low;
    low.left = 2;
    low.right = 6;
    low.top = 0.2;
    low.label = QStringLiteral("77");
    low.fill = {spec::Tone::Accent};
    low.isColumn = true;
    spec.rects.push_back(low);
    EXPECT_GT(paintedIn(spec, 2, 6, 0.5, 1.5), 0);
    spec.rects[0].isColumn = false; // a part of a bar has what is beside it above
    EXPECT_EQ(paintedIn(spec, 2, 6, 0.5, 1.5), 0);
}

TEST(PaintedPartsTest, TheWordsOfAMarkStandBehindItsInterval) {
    spec::ChartSpec spec = emptyPlot();
    spec.x.hasGrid = spec.y.hasGrid = false;
    spec::Mark mark;
    mark.x = 2;
    mark.y = 5;
    mark.hasInterval = true;
    mark.low = 1;
    mark.high = 6;
    spec.marks.push_back(mark);
    const int bare = paintedIn(spec, 6.2, 9.8, 4, 6);
    EXPECT_EQ(bare, 0);
    spec.marks[0].label = QStringLiteral("mm");
    EXPECT_GT(paintedIn(spec, 6.2, 9.8, 4, 6), 0);
}

} // namespace
} // namespace lacrima::ui::charts
