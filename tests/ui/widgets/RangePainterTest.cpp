// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/RangePainter.h"

#include "ui/widgets/theme/Theme.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

constexpr int kUnit = 100; ///< pixels from 0 to 1 in the cell below
const QRect kCell(0, 0, 2 * kUnit + 16, 41);

/// The cell as it is drawn, and what stands at a place between -1 and 1 of it.
class PaintedRange {
public:
    explicit PaintedRange(const spec::RangeMark& mark)
        : m_image(kCell.size(), QImage::Format_RGB32) {
        m_image.fill(ground());
        QPainter painter(&m_image);
        paintRange(painter, kCell, mark);
    }

    static QColor ground() { return currentTheme().color(spec::Tone::Surface); }
    QColor at(double value, int y) const {
        return m_image.pixelColor(kCell.width() / 2 + static_cast<int>(value * kUnit), y);
    }
    QColor onLine(double value) const { return at(value, kCell.height() / 2); }
    QColor above(double value) const { return at(value, 4); }

private:
    QImage m_image;
};

spec::RangeMark range(double at, double low, double high) {
    spec::RangeMark mark;
    mark.at = at;
    mark.low = low;
    mark.high = high;
    mark.tone = spec::Tone::Accent;
    return mark;
}

TEST(RangePainterTest, SmallerStandsToTheLeftOfLarger) {
    const QColor colour = currentTheme().color(spec::Tone::Accent);
    ASSERT_NE(colour, PaintedRange::ground());
    const PaintedRange negative(range(-0.6, -0.8, -0.3));
    const PaintedRange positive(range(0.6, 0.3, 0.8));
    for (const double place : {0.35, 0.5, 0.6, 0.75}) {
        EXPECT_EQ(negative.onLine(-place), colour) << place;
        EXPECT_EQ(negative.onLine(place), PaintedRange::ground()) << place;
        EXPECT_EQ(positive.onLine(place), colour) << place;
        EXPECT_EQ(positive.onLine(-place), PaintedRange::ground()) << place;
    }
    for (const double beyond : {0.2, 0.9})
        EXPECT_EQ(positive.onLine(beyond), PaintedRange::ground()) << beyond;
}

TEST(RangePainterTest, TheMarkStandsWhereItsValueIs) {
    const QColor colour = currentTheme().color(spec::Tone::Accent);
    for (const double value : {-0.7, -0.2, 0.3, 0.9}) {
        const PaintedRange painted(range(value, -1, 1));
        for (const double place : {-0.7, -0.2, 0.3, 0.9})
            EXPECT_EQ(painted.at(place, kCell.height() / 2 - 3) == colour, place == value)
                << value << ' ' << place;
    }
}

TEST(RangePainterTest, WhatIsExpectedIsShadedOnItsSide) {
    const QColor shade = currentTheme().color(spec::Tone::Sunken);
    ASSERT_NE(shade, PaintedRange::ground());
    spec::RangeMark mark = range(0, -0.1, 0.1);
    mark.expectedLow = -0.9;
    mark.expectedHigh = -0.4;
    const PaintedRange painted(mark);
    for (const double place : {-0.85, -0.6, -0.45}) EXPECT_EQ(painted.above(place), shade) << place;
    for (const double place : {-0.95, -0.3, 0.3, 0.45, 0.6, 0.85})
        EXPECT_EQ(painted.above(place), PaintedRange::ground()) << place;
}

} // namespace
} // namespace lacrima::ui
