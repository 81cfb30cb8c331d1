// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFontMetricsF;

namespace lacrima::ui::charts {

/// Words on lines of at most `width` pixels, parted at spaces only: one that is longer by itself stands on a
/// line of its own and is wider. Nothing of nothing.
QStringList wrapped(const QString& words, const QFontMetricsF& metrics, double width);
/// The width of the longest line.
double widestOf(const QStringList& lines, const QFontMetricsF& metrics);

} // namespace lacrima::ui::charts
