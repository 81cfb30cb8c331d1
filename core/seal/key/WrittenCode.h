// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/SecretBytes.h"

#include <QByteArray>
#include <QString>

/// Codes that people copy by hand: 32 letters and digits without look-alikes (Crockford's set). Reading takes
/// small letters, spaces and dashes, O for 0, I and L for 1.
namespace lacrima::seal {

/// "7KQ3-...": 27 random characters (135 bits) and a check character, in seven groups of four.
QString makeRecoveryCode();
/// "seal.mistyped_code" at once when a character is wrong or two are swapped, without trying the key.
base::Result<SecretBytes> readRecoveryCode(const QString& typed);
/// Whether it is as long as a recovery code, right or mistyped; a passphrase of that shape is unlikely.
bool looksLikeRecoveryCode(const QString& typed);

/// "7KQ3-M2XD": eight random characters (40 bits), for a patient who pauses.
QString makeResumeCode();
/// "seal.mistyped_code" when it cannot be a resume code.
base::Result<SecretBytes> readResumeCode(const QString& typed);

/// Bytes in the same letters, in groups of four; five bytes give eight characters.
QString writtenBytes(const QByteArray& bytes);
/// What somebody typed, as it would be written; empty unless it has `length` characters.
QString asWritten(const QString& typed, int length);

} // namespace lacrima::seal
