// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"

#include <QByteArray>
#include <QString>

namespace lacrima::record {

/// What a key holder says, and their signature: what the office signs (and seals, where the kind is sealed)
/// for a kind that is authored.
struct AuthoredBody {
    QByteArray payload;
    QString author;       ///< fingerprint of their signing key, or the founder's
    QByteArray signature; ///< Ed25519 over seal::authorHash()
    bool operator==(const AuthoredBody&) const = default;
};

/// Whether the body of such a record is an AuthoredBody; before format 2 none was.
bool hasAuthor(const RecordHeader& header);

QByteArray encode(const AuthoredBody& body);
/// "record.malformed".
base::Result<AuthoredBody> decodeAuthored(Kind kind, const QByteArray& bytes);

} // namespace lacrima::record
