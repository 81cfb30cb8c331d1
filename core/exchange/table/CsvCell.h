// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::exchange {

/// A text cell as a spreadsheet must have it, so that it is no formula: an apostrophe before = + - @ tab and
/// carriage return, also when apostrophes stand there already; a number stays as it is. unguarded() takes
/// back exactly this one.
QString guarded(const QString& text);
QString unguarded(const QString& cell);

/// One cell as RFC 4180 writes it, between cells a separator. `isText` guards against spreadsheet formulas,
/// see guarded().
QString csvCell(const QString& cell, bool isText, QChar separator = u',');

} // namespace lacrima::exchange
