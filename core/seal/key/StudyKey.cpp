// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/StudyKey.h"

#include "core/seal/Sodium.h"

namespace lacrima::seal {

StudyKey StudyKey::make() {
    ensureSodium();
    StudyKey key;
    key.m_private = SecretBytes(crypto_box_SECRETKEYBYTES);
    key.m_public = uninitialised(crypto_box_PUBLICKEYBYTES);
    crypto_box_keypair(toBytes(key.m_public), key.m_private.data());
    return key;
}

base::Result<StudyKey> StudyKey::fromPrivate(SecretBytes privateKey) {
    ensureSodium();
    if (privateKey.size() != crypto_box_SECRETKEYBYTES) return base::error("seal.wrong_key");
    StudyKey key;
    key.m_private = std::move(privateKey);
    key.m_public = uninitialised(crypto_box_PUBLICKEYBYTES);
    if (crypto_scalarmult_base(toBytes(key.m_public), key.m_private.data()) != 0)
        return base::error("seal.wrong_key");
    return key;
}

SecretBytes StudyKey::founderSeed() const {
    static const QByteArray kPurpose = QByteArrayLiteral("lacrima founder signature");
    SecretBytes seed(crypto_sign_SEEDBYTES);
    crypto_generichash(
        seed.data(), seed.size(), toBytes(kPurpose), toSize(kPurpose), m_private.data(), m_private.size());
    return seed;
}

QByteArray sealTo(const QByteArray& publicKey, std::span<const unsigned char> content) {
    ensureSodium();
    QByteArray sealed = uninitialised(crypto_box_SEALBYTES + content.size());
    if (!hasSize(publicKey, crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(toBytes(sealed), content.data(), content.size(), toBytes(publicKey)) != 0) {
        return {};
    }
    return sealed;
}

base::Result<SecretBytes> openSealed(const StudyKey& key, const QByteArray& sealed) {
    if (toSize(sealed) < crypto_box_SEALBYTES) return base::error("seal.unreadable");
    SecretBytes content(toSize(sealed) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(content.data(), toBytes(sealed), toSize(sealed), toBytes(key.publicKey()),
            key.privateKey().data()) != 0) {
        return base::error("seal.unreadable");
    }
    return content;
}

} // namespace lacrima::seal
