// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacrima::casebook {

/// What a random draw depends on; nothing else does.
struct DrawInput {
    QByteArray studySeed; ///< 32 random bytes made with the study
    QString office;       ///< fingerprint of the office's key
    QString clinician;
    int eligible = 0;   ///< N >= 1
    int drawNumber = 1; ///< 1, then +1 after every patient who declined or was not eligible
};

/// The patient drawn, 1..N, each with the same probability. Seed = SHA-256(study seed || 0 || office || 0 ||
/// clinician || 0 || N || draw number), numbers as 4 bytes big-endian; the index is taken from successive
/// SHA-256(seed || counter) blocks as 64-bit words by rejection sampling, so that there is no modulo bias.
/// N < 1 gives 0.
int drawIndex(const DrawInput& input);

} // namespace lacrima::casebook
