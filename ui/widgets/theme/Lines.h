// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;

namespace lacrima::ui {

/// How many lines a text takes in a font and a width in pixels, broken between words.
int linesOf(const QString& text, const QFont& font, int width);

/// The text as far as it fits on `lines` lines, with "…" where something is left out.
QString onLines(const QString& text, const QFont& font, int width, int lines);

} // namespace lacrima::ui
