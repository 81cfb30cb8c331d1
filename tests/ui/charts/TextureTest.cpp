// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/Textures.h"
#include "ui/charts/scene/ChartScene.h"
#include "ui/widgets/theme/Theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace lacrima::ui::charts {
namespace {

constexpr int kSharpness = 2;
const QSizeF kBarSheet(760, 120);

/// Areas side by side, one after the other, as parts of a bar.
spec::ChartSpec sideBySide(const std::vector<spec::Paint>& paints) {
    spec::ChartSpec spec;
    spec.x.high = static_cast<double>(paints.size());
    for (std::size_t i = 0; i < paints.size(); ++i) {
        spec::Rect part;
        part.left = static_cast<double>(i);
        part.right = part.left + 1;
        part.top = 1;
        part.fill = paints[i];
        part.outline = spec::Paint{spec::Tone::Surface};
        spec.rects.push_back(part);
    }
    return spec;
}

QImage withoutColour(const spec::ChartSpec& spec, const Theme& theme) {
    QImage image((kBarSheet * kSharpness).toSize(), QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.scale(kSharpness, kSharpness);
    paintChart(painter, spec, kBarSheet, theme);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// What is seen of an area without its colour: how light it is, and how much that changes in four directions.
using Look = std::array<double, 5>;

Look lookOf(const QImage& grey, const QRectF& area) {
    constexpr std::array<std::array<int, 2>, 4> kDirections{{{2, 0}, {0, 2}, {2, -2}, {2, 2}}};
    constexpr int kInside = 6; // away from the outline
    Look look{};
    double count = 0;
    for (int y = static_cast<int>(area.top() * kSharpness) + kInside;
         y < area.bottom() * kSharpness - kInside; ++y) {
        for (int x = static_cast<int>(area.left() * kSharpness) + kInside;
             x < area.right() * kSharpness - kInside; ++x) {
            const int here = qGray(grey.pixel(x, y));
            look[0] += here;
            for (std::size_t i = 0; i < kDirections.size(); ++i)
                look[i + 1] +=
                    std::abs(here - qGray(grey.pixel(x + kDirections[i][0], y + kDirections[i][1])));
            ++count;
        }
    }
    for (double& part : look) part /= count;
    return look;
}

double difference(const Look& one, const Look& other) {
    double most = 0;
    for (std::size_t i = 0; i < one.size(); ++i) most = std::max(most, std::abs(one[i] - other[i]));
    return most;
}

/// On light ground and on dark.
void expectAllTold(const std::vector<spec::Paint>& paints, const char* what) {
    constexpr double kLeast = 8; // of 255
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const spec::ChartSpec spec = sideBySide(paints);
        const QImage grey = withoutColour(spec, *theme);
        const ChartLayout layout(spec, kBarSheet, *theme);
        std::vector<Look> looks;
        for (const spec::Rect& part : spec.rects) looks.push_back(lookOf(grey, layout.at(part)));
        for (std::size_t i = 0; i < looks.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_GT(difference(looks[i], looks[j]), kLeast)
                    << what << ": part " << i << " looks like part " << j << (theme->isDark ? ", dark" : "");
        }
    }
}

spec::Paint rating(std::size_t step, std::size_t steps) {
    spec::Paint paint;
    paint.rating = static_cast<double>(step) / static_cast<double>(steps - 1);
    return paint;
}

TEST(TextureTest, WithoutColourTheAnswersOfAScaleAreTold) {
    for (const std::size_t steps : {2U, 3U, 4U, 5U, 6U, 7U}) {
        std::vector<spec::Paint> paints;
        for (std::size_t step = 0; step < steps; ++step) paints.push_back(rating(step, steps));
        expectAllTold(paints, std::to_string(steps).append(" answers").c_str());
    }
}

TEST(TextureTest, WithoutColourAreasOfGroupsAreTold) {
    std::vector<spec::Paint> paints;
    for (int group = 0; group < 5; ++group) paints.push_back({spec::groupTone(group)});
    expectAllTold(paints, "groups");
}

TEST(TextureTest, WithoutColourNegativeAndPositiveAreTold) {
    std::vector<spec::Paint> paints(2);
    paints[0].diverging = -0.6;
    paints[1].diverging = 0.6;
    spec::ChartSpec spec = sideBySide(paints);
    const QImage grey = withoutColour(spec, Theme::light());
    const ChartLayout layout(spec, kBarSheet, Theme::light());
    const auto middle = [&](std::size_t i) {
        const QPointF at = layout.at(spec.rects[i]).center() * kSharpness;
        return qGray(grey.pixel(at.toPoint()));
    };
    const auto edge = [&](std::size_t i) {
        const QPointF at = (layout.at(spec.rects[i]).topLeft() + QPointF(8, 8)) * kSharpness;
        return qGray(grey.pixel(at.toPoint()));
    };
    EXPECT_GT(std::abs(middle(0) - edge(0)), 60) << "a minus stands in what is negative";
    EXPECT_LT(std::abs(middle(1) - edge(1)), 3);
}

/// On one and the same ground.
TEST(TextureTest, NoTwoTexturesLookAlike) {
    using spec::Texture;
    constexpr std::array kAll{Texture::Plain, Texture::Rising, Texture::Falling, Texture::Crossed,
        Texture::Level, Texture::Upright, Texture::Grid, Texture::Minus};
    const QRectF area(0, 0, 40, 40);
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const QColor ground = theme->color(spec::Tone::Group2);
        std::vector<QImage> drawn;
        for (const Texture texture : kAll) {
            QImage image((area.size() * kSharpness).toSize(), QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            painter.scale(kSharpness, kSharpness);
            paintTexture(painter, area, texture, ground, *theme);
            painter.end();
            drawn.push_back(image.convertToFormat(QImage::Format_Grayscale8));
        }
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_NE(drawn[i], drawn[j]) << i << " and " << j << (theme->isDark ? ", dark" : "");
        }
    }
}

/// Lines this way and that, as often as the direction asks.
TEST(TextureTest, AGridHasLinesBothWays) {
    const QRectF area(0, 0, 40, 40);
    const Theme& theme = Theme::light();
    const auto changes = [&](spec::Texture texture) { // along a row, along a column
        QImage image(area.size().toSize() * kSharpness, QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        painter.scale(kSharpness, kSharpness);
        paintTexture(painter, area, texture, theme.surface, theme);
        painter.end();
        const Look look = lookOf(image.convertToFormat(QImage::Format_Grayscale8), area);
        return std::pair(look[1] > 1, look[2] > 1);
    };
    EXPECT_EQ(changes(spec::Texture::Level), std::pair(false, true));
    EXPECT_EQ(changes(spec::Texture::Upright), std::pair(true, false));
    EXPECT_EQ(changes(spec::Texture::Grid), std::pair(true, true));
    EXPECT_EQ(changes(spec::Texture::Plain), std::pair(false, false));
}

TEST(TextureTest, TheLegendShowsTheTextureOfItsAreas) {
    spec::ChartSpec spec = sideBySide({rating(1, 5), rating(3, 5)});
    spec.legend = {{QStringLiteral("same"), rating(1, 5)}, {QStringLiteral("same"), rating(3, 5)}};
    const QImage grey = withoutColour(spec, Theme::light());
    const double step = ChartLayout(spec, kBarSheet, Theme::light()).widthOf(spec.legend[0]);
    const auto key = [&](double x) { return lookOf(grey, QRectF(x, 9, 11, 10)); };
    EXPECT_GT(difference(key(4), key(4 + step)), 8);
}

} // namespace
} // namespace lacrima::ui::charts
