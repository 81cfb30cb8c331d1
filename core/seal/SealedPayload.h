// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"
#include "core/seal/key/StudyKey.h"

#include <QByteArray>

namespace lacrima::seal {

/// Seals a payload to the study's public key: a sealed box over (hash of the header, length, payload, zeros).
/// The hash ties the body to its header, so that it cannot be put under another case; `previous` is left out
/// of it, since the place in the chain is known only when the record is appended (and is signed then).
/// The size depends on `step` alone unless the payload is longer: then on the next multiple of it.
/// "seal.wrong_key" when the public key is none.
base::Result<QByteArray> sealPayload(
    const QByteArray& publicKey, const record::RecordHeader& header, const QByteArray& payload, int step);

/// "seal.unreadable": not for this key, or altered; "seal.wrong_header": the body of another record.
base::Result<QByteArray> openPayload(
    const StudyKey& key, const record::RecordHeader& header, const QByteArray& sealed);

} // namespace lacrima::seal
