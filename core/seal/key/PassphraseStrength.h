// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::seal {

/// A hint while a passphrase is being chosen, from its length and variety alone: 0 useless, 1 weak, 2 fair,
/// 3 good, 4 strong. Repeated characters and runs like "abcd" or "4321" count little.
int passphraseStrength(const QString& passphrase);

} // namespace lacrima::seal
