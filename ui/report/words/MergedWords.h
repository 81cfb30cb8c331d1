// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui::report {

/// Words that two people changed at the same time, each starting from `base`: what either of them wrote
/// stands in the result. Changes of different places are both made; of one place both versions stand one
/// under the other, `ours` first.
QString mergedWords(const QString& base, const QString& ours, const QString& theirs);

} // namespace lacrima::ui::report
