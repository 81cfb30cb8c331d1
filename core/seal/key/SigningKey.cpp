// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/SigningKey.h"

#include "core/seal/Box.h"
#include "core/seal/PartsHash.h"

namespace lacrima::seal {
namespace {

/// Without an id as they were locked in format 1.
QByteArray wrapContext(const QByteArray& studyId) {
    const QByteArray context = QByteArrayLiteral("lacrima office key");
    return studyId.isEmpty() ? context : context + '\n' + studyId;
}

QByteArray purposeHash(const QByteArray& purpose, const QByteArray& secret) {
    return PartsHash().add(purpose).add(secret).result();
}

SecretBytes installationKey(const QByteArray& installation) {
    QByteArray hash = purposeHash(QByteArrayLiteral("lacrima installation key"), installation);
    SecretBytes key = SecretBytes::copyOf({toBytes(hash), toSize(hash)});
    wipe(hash);
    return key;
}

} // namespace

SigningKey SigningKey::make() {
    return fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES));
}

SigningKey SigningKey::fromSeed(const SecretBytes& seed) {
    ensureSodium();
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    key.m_public = uninitialised(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(toBytes(key.m_public), key.m_secret.data(), seed.data());
    return key;
}

SecretBytes SigningKey::seed() const {
    SecretBytes seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

QByteArray SigningKey::wrap(const QByteArray& installation, const QByteArray& studyId) const {
    return closeBox(installationKey(installation), seed().bytes(), wrapContext(studyId));
}

base::Result<SigningKey> SigningKey::unwrap(
    const QByteArray& wrapped, const QByteArray& installation, const QByteArray& studyId) {
    const auto seed = openBox(installationKey(installation), wrapped, wrapContext(studyId));
    if (!seed || seed->size() != crypto_sign_SEEDBYTES) return base::error("seal.wrong_installation");
    return fromSeed(*seed);
}

QString SigningKey::fingerprint() const {
    return fingerprintOf(m_public);
}

QByteArray SigningKey::sign(const QByteArray& hash) const {
    QByteArray signature = uninitialised(crypto_sign_BYTES);
    crypto_sign_detached(toBytes(signature), nullptr, toBytes(hash), toSize(hash), m_secret.data());
    return signature;
}

QByteArray installationId(const QByteArray& installation) {
    return purposeHash(QByteArrayLiteral("lacrima installation id"), installation).left(16);
}

QString fingerprintOf(const QByteArray& signingKey) {
    return QString::fromLatin1(purposeHash(QByteArrayLiteral("lacrima office"), signingKey).left(8).toHex());
}

bool isSignedBy(const QByteArray& signingKey, const QByteArray& hash, const QByteArray& signature) {
    ensureSodium();
    return hasSize(signingKey, crypto_sign_PUBLICKEYBYTES) && hasSize(signature, crypto_sign_BYTES) &&
           crypto_sign_verify_detached(
               toBytes(signature), toBytes(hash), toSize(hash), toBytes(signingKey)) == 0;
}

QByteArray recordHash(const record::RecordHeader& header, const QByteArray& body) {
    return PartsHash()
        .add(QByteArrayLiteral("lacrima record 1"))
        .add(canonicalBytes(header))
        .add(body)
        .result();
}

QByteArray authorHash(const record::RecordHeader& header, const QByteArray& payload) {
    record::RecordHeader placeless = header;
    placeless.previous.clear();
    return PartsHash()
        .add(QByteArrayLiteral("lacrima author 1"))
        .add(canonicalBytes(placeless))
        .add(payload)
        .result();
}

QByteArray ticketHash(const QByteArray& studyId, const QByteArray& signingKey) {
    return PartsHash().add(QByteArrayLiteral("lacrima ticket 1")).add(studyId).add(signingKey).result();
}

QByteArray chainHeadHash(const QString& office, std::int64_t length, const QByteArray& lastHash) {
    return PartsHash()
        .add(QByteArrayLiteral("lacrima head 1"))
        .add(office.toUtf8())
        .add(length)
        .add(lastHash)
        .result();
}

} // namespace lacrima::seal
