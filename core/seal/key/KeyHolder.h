// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyKey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lacrima::seal {

/// One way to the study's private key: the key, locked under what one person knows (or under the code on the
/// recovery sheet). As it stands in the file it tells nothing but the name.
struct KeyHolder {
    QString name;
    KdfParameters kdf;
    QByteArray wrapped; ///< nonce and locked private key, with the seed of their own since format 2
    bool isRecovery = false;
    bool operator==(const KeyHolder&) const = default;
};

/// Names this very lock, with all that belongs to it; tells nothing of what opens it.
QByteArray lockHash(const KeyHolder& holder);

/// What a key holder has: the study's key, and a key of their own to sign with. Rows of format 1 have none of
/// their own.
struct HolderKeys {
    StudyKey study;
    std::optional<SigningKey> own;
};

/// `secret` is SecretBytes::fromPassphrase or RecoveryCode's bytes.
base::Result<KeyHolder> wrapKeys(const StudyKey& key, const SigningKey& own, const QString& name,
    const SecretBytes& secret, KdfCost cost, bool isRecovery = false);

/// "seal.wrong_passphrase"; "seal.bad_parameters" when the file asks for more work or memory than is allowed.
base::Result<HolderKeys> unwrapKeys(const KeyHolder& holder, const SecretBytes& secret);

} // namespace lacrima::seal
