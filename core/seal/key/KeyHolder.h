// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/StudyKey.h"

#include <QByteArray>
#include <QString>

namespace lacrima::seal {

/// One way to the study's private key: the key, locked under what one person knows (or under the code on the
/// recovery sheet). As it stands in the file it tells nothing but the name.
struct KeyHolder {
    QString name;
    KdfParameters kdf;
    QByteArray wrapped; ///< nonce and locked private key
    bool isRecovery = false;
    bool operator==(const KeyHolder&) const = default;
};

/// `secret` is SecretBytes::fromPassphrase or RecoveryCode's bytes.
base::Result<KeyHolder> wrapKey(const StudyKey& key, const QString& name, const SecretBytes& secret,
    KdfCost cost, bool isRecovery = false);

/// "seal.wrong_passphrase"; "seal.bad_parameters" when the file asks for more work or memory than is allowed.
base::Result<StudyKey> unwrapKey(const KeyHolder& holder, const SecretBytes& secret);

} // namespace lacrima::seal
