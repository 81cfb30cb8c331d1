// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui::text {

/// The text without the characters that no XML 1.0 document may hold: controls other than tab and line ends,
/// halves of surrogate pairs, U+FFFE and U+FFFF.
QString xmlAllowed(const QString& text);

/// The same as content or attribute in double quotes: & < > " written as entities.
QString xmlEscaped(const QString& text);

} // namespace lacrima::ui::text
