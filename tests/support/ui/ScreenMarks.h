// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lacrima::ui::test {

/// What a page shows without words, a line each: the title of its window, what has the focus, which signs and
/// pictures stand where, what is marked as wrong, struck out or cannot be written to.
QStringList screenMarks(const QWidget& page);

/// What a widget is called in transcripts.
QString nameOf(const QWidget* widget);

} // namespace lacrima::ui::test
