// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/SecretBytes.h"

#include <QByteArray>

namespace lacrima::seal {

/// The key pair of a study (X25519). Everything is sealed to the public half; the private half opens it.
class StudyKey {
public:
    static StudyKey make();
    /// "seal.wrong_key" when the bytes are not a private key.
    static base::Result<StudyKey> fromPrivate(SecretBytes privateKey);

    const QByteArray& publicKey() const { return m_public; }
    const SecretBytes& privateKey() const { return m_private; }
    /// Seed of the key that signs the study's definition: only who can open the study can sign for it.
    SecretBytes founderSeed() const;

private:
    StudyKey() = default;

    QByteArray m_public;
    SecretBytes m_private;
};

/// An anonymous sealed box: anyone can close it, only the study key opens it.
QByteArray sealTo(const QByteArray& publicKey, std::span<const unsigned char> content);
/// "seal.unreadable" when it is not for this key or has been changed.
base::Result<SecretBytes> openSealed(const StudyKey& key, const QByteArray& sealed);

} // namespace lacrima::seal
