// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/Payload.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyKey.h"

#include <QString>

namespace lacrima::study {

/// What a new study needs beside its definition.
struct Founding {
    QString keyHolder;
    QString passphrase;
    seal::KdfCost cost = seal::KdfCost::interactive();
};

/// The secrets of a study that was just made.
struct Founded {
    seal::StudyKey key;
    seal::SigningKey own; ///< the key holder's
    QString recoveryCode; ///< told only now
};

/// Makes the file of a study: its key, locked for the key holder and the recovery code, and as the first
/// records, signed by the founder, the definition, the certificates of both, and the ticket with which the
/// founder's own office will register; studyId and drawSeed are made where they are empty. Nothing is left
/// behind when it fails. "study.no_passphrase".
base::Result<Founded> foundStudy(
    const QString& path, record::StudyDefinition definition, const Founding& founding);

} // namespace lacrima::study
