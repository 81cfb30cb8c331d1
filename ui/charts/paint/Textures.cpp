// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/Textures.h"

#include "ui/charts/paint/ChartColors.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

constexpr double kApartAslant = 6; ///< pixels along an edge; less than that across the lines
constexpr double kApart = 4;
constexpr double kLongestMinus = 16;
constexpr double kShortestMinus = 3;
constexpr float kStrength = 0.45F; ///< of the lines, so that numbers on them are read

/// The values on the raster between two places.
template<typename Use>
void onRaster(double from, double to, double step, Use use) {
    const double first = std::ceil(from / step);
    const int count = static_cast<int>(std::floor(to / step) - first) + 1;
    for (int i = 0; i < count; ++i) use((first + i) * step);
}

void addRising(QList<QLineF>& lines, const QRectF& area) {
    onRaster(area.left() + area.top(), area.right() + area.bottom(), kApartAslant, [&](double sum) {
        const double from = std::max(area.left(), sum - area.bottom());
        const double to = std::min(area.right(), sum - area.top());
        lines.append(QLineF(from, sum - from, to, sum - to));
    });
}

void addFalling(QList<QLineF>& lines, const QRectF& area) {
    onRaster(area.left() - area.bottom(), area.right() - area.top(), kApartAslant, [&](double difference) {
        const double from = std::max(area.left(), difference + area.top());
        const double to = std::min(area.right(), difference + area.bottom());
        lines.append(QLineF(from, from - difference, to, to - difference));
    });
}

void addLevel(QList<QLineF>& lines, const QRectF& area) {
    onRaster(area.top(), area.bottom(), kApart,
        [&](double y) { lines.append(QLineF(area.left(), y, area.right(), y)); });
}

void addUpright(QList<QLineF>& lines, const QRectF& area) {
    onRaster(area.left(), area.right(), kApart,
        [&](double x) { lines.append(QLineF(x, area.top(), x, area.bottom())); });
}

/// Where the area has room for it.
void addMinus(QList<QLineF>& lines, const QRectF& area) {
    const double half = std::min({area.width(), area.height(), kLongestMinus}) / 4;
    if (half < kShortestMinus / 2) return;
    lines.append(QLineF(area.center() - QPointF(half, 0), area.center() + QPointF(half, 0)));
}

QList<QLineF> linesOf(spec::Texture texture, const QRectF& area) {
    using spec::Texture;
    QList<QLineF> lines;
    if (texture == Texture::Rising || texture == Texture::Crossed) addRising(lines, area);
    if (texture == Texture::Falling || texture == Texture::Crossed) addFalling(lines, area);
    if (texture == Texture::Level || texture == Texture::Grid) addLevel(lines, area);
    if (texture == Texture::Upright || texture == Texture::Grid) addUpright(lines, area);
    if (texture == Texture::Minus) addMinus(lines, area);
    return lines;
}

} // namespace

void paintTexture(
    QPainter& painter, const QRectF& area, spec::Texture texture, const QColor& fill, const Theme& theme) {
    if (texture == spec::Texture::Plain || area.isEmpty()) return;
    QColor ink = readableOn(fill, theme);
    if (texture != spec::Texture::Minus) ink.setAlphaF(kStrength);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(seenOn(fill, ink), 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(linesOf(texture, area));
    painter.restore();
}

} // namespace lacrima::ui::charts
