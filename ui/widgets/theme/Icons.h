// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QLabel;

namespace lacrima::ui {

/// One of resources/icons by file name ("lock"), drawn in `color`; when none is given in the secondary text
/// of whichever theme is in force when it is drawn.
QIcon icon(const QString& name, const QColor& color = {});

/// The same as a picture of `extent` device-independent pixels.
QPixmap iconPixmap(const QString& name, int extent, const QColor& color = {});

/// The same on a label, where it follows a change of the theme.
void showIcon(QLabel* label, const QString& name, int extent, spec::Tone tone);

} // namespace lacrima::ui
