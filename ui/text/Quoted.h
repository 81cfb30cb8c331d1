// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui::text {

/// Words between the quotation marks of the language that is spoken.
QString quoted(const QString& words);

} // namespace lacrima::ui::text
