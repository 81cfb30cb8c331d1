// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowPlace.h"

#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr QSize kDrawn(1280, 800);
constexpr QSize kLeast(1024, 700); ///< below it pages scroll
const QLatin1String kGeometryKey("windowGeometry");

constexpr int kLeastFrame = 6; ///< most window managers draw less at a side

/// What the screen leaves for the window without its frame, which nobody knows before it is shown.
QRect roomFor(const QWidget& window) {
    const int drawn = window.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &window);
    const int side = std::max(drawn, kLeastFrame);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return window.screen()->availableGeometry().adjusted(side, title + side, -side, -side);
}

} // namespace

QRect WindowPlace::within(const QRect& wanted, const QRect& room) {
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    return place;
}

void WindowPlace::restore(QWidget& window) {
    const QRect room = roomFor(window);
    window.setMinimumSize(kLeast.boundedTo(room.size()));
    const bool isKnown = window.restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    if (!isKnown) {
        window.resize(kDrawn.boundedTo(room.size()));
        return;
    }
    if (window.isMaximized() || window.isFullScreen()) return;
    window.setGeometry(within(window.geometry(), roomFor(window)));
}

void WindowPlace::remember(const QWidget& window) {
    QSettings().setValue(kGeometryKey, window.saveGeometry());
}

} // namespace lacrima::ui
