// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"
#include "core/seal/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lacrima::seal {

/// A key that signs (Ed25519): an office's, a key holder's, the founder's, a ticket's.
class SigningKey {
public:
    static SigningKey make();
    /// The same seed gives the same key. The seed has 32 bytes.
    static SigningKey fromSeed(const SecretBytes& seed);

    /// The key as it is kept in the study file: locked under the secret of this installation of the program,
    /// so that a copy of the file cannot sign elsewhere, and for this study, so that it is nobody's in
    /// another.
    QByteArray wrap(const QByteArray& installation, const QByteArray& studyId) const;
    /// An empty id opens what format 1 locked, for whichever study. "seal.wrong_installation".
    static base::Result<SigningKey> unwrap(
        const QByteArray& wrapped, const QByteArray& installation, const QByteArray& studyId);

    /// 32 bytes that fromSeed() takes.
    SecretBytes seed() const;
    const QByteArray& publicKey() const { return m_public; }
    QString fingerprint() const;
    QByteArray sign(const QByteArray& hash) const;

private:
    SigningKey() = default;

    QByteArray m_public;
    SecretBytes m_secret; // seed and public key
};

/// Under which an installation's rows are found in a study file; tells nothing of its secret.
QByteArray installationId(const QByteArray& installation);

/// 16 hex digits that stand for a signing key in headers and on screens.
QString fingerprintOf(const QByteArray& signingKey);
bool isSignedBy(const QByteArray& signingKey, const QByteArray& hash, const QByteArray& signature);

/// BLAKE2b-256 of header and body: what is signed, and what the next record of the office names as previous.
QByteArray recordHash(const record::RecordHeader& header, const QByteArray& body);

/// What a key holder signs: header without its place in the chain, and payload.
QByteArray authorHash(const record::RecordHeader& header, const QByteArray& payload);

/// What a ticket signs: that the office with this signing key registers in this study.
QByteArray ticketHash(const QByteArray& studyId, const QByteArray& signingKey);

/// What an office signs beside its last record, so that records missing at the end are noticed.
QByteArray chainHeadHash(const QString& office, std::int64_t length, const QByteArray& lastHash);

} // namespace lacrima::seal
