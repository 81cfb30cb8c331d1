// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lacrima::ui::charts {

/// The same SVG with the fonts of its text elements embedded, cut down to the characters that occur, so that
/// it looks alike on every computer and its words stay words. Needs a QGuiApplication. What no font of this
/// computer can show stays as it was.
QByteArray withFonts(const QByteArray& svg);

} // namespace lacrima::ui::charts
