// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace lacrima::ui {

/// One of resources/icons by file name ("lock"), drawn in `color` (the theme's secondary text when not
/// given).
QIcon icon(const QString& name, const QColor& color = {});

/// The same as a picture of `extent` device-independent pixels.
QPixmap iconPixmap(const QString& name, int extent, const QColor& color = {});

} // namespace lacrima::ui
