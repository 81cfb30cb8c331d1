// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::instrument {
class Catalogue;
}

namespace lacrima::casebook {

/// Whether a column of this name is made of the answers: a scale, its sum, a level of personality
/// organization. No other variable can be called so, or what is counted would be somebody's own numbers.
bool isScoreName(const QString& name, const instrument::Catalogue& catalogue);

} // namespace lacrima::casebook
